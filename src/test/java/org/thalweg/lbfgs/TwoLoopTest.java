/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two loops are the dense matrix, whatever shares a sweep. */
class TwoLoopTest {

    private static final int CAPACITY = 10;

    private final TwoLoop twoLoop = new TwoLoop(new Crew(1));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100, 5000, 9001})
    void isThePlainRecursion(final int n) {
        final RandomPairs random = new RandomPairs(n, CAPACITY);
        final double[] d = new double[n];
        // one more at a time, beyond the capacity: rows are recycled
        for (int count = 0; count < CAPACITY + 5; count++) {
            final double[] gradient = random.vector();
            twoLoop.direction(random.pairs, gradient, 0.4, d);
            RandomPairs.assertNear(random.plain(gradient, 0.4), d);
            random.add(1);
        }
        random.pairs.clear();
        random.add(2);
        final double[] gradient = random.vector();
        twoLoop.direction(random.pairs, gradient, 0.4, d);
        RandomPairs.assertNear(random.plain(gradient, 0.4), d);
        assertEquals(2, random.pairs.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 5000})
    void takesAnyFirstMatrix(final int n) {
        final RandomPairs random = new RandomPairs(n, CAPACITY);
        final double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = 0.5 + i % 3;
        }
        final double[] d = new double[n];
        for (int count = 0; count < 4; count++) {
            final double[] gradient = random.vector();
            twoLoop.direction(random.pairs, gradient, q -> {
                for (int i = 0; i < n; i++) {
                    q[i] *= diagonal[i];
                }
            }, d);
            RandomPairs.assertNear(random.plain(gradient, diagonal), d);
            random.add(1);
        }
    }

    /** {@code H <- (I - s y' / s'y) H (I - y s' / s'y) + s s' / s'y}: 5 updates of 8 x 8, hence the tolerance. */
    @Test
    void isTheDenseUpdate() {
        final int n = 8;
        final RandomPairs random = new RandomPairs(n, 5);
        random.add(7);
        final double[] gradient = random.vector();
        final double[] d = new double[n];
        twoLoop.direction(random.pairs, gradient, 0.4, d);
        assertArrayEquals(dense(random.pairs, n, 0.4).operate(gradient), negative(d), 1e-10);
    }

    static RealMatrix dense(final PairRows pairs, final int n, final double gamma) {
        RealMatrix inverse = MatrixUtils.createRealIdentityMatrix(n).scalarMultiply(gamma);
        for (int k = 0; k < pairs.size(); k++) {
            final RealMatrix s = MatrixUtils.createColumnRealMatrix(pairs.step(k));
            final RealMatrix y = MatrixUtils.createColumnRealMatrix(pairs.change(k));
            final double scale = 1 / pairs.curvature(k);
            final RealMatrix v = MatrixUtils.createRealIdentityMatrix(n)
                                            .subtract(y.multiplyTransposed(s).scalarMultiply(scale));
            inverse = v.transposeMultiply(inverse).multiply(v).add(s.multiplyTransposed(s).scalarMultiply(scale));
        }
        return inverse;
    }

    static double[] negative(final double[] d) {
        final double[] negative = new double[d.length];
        for (int i = 0; i < d.length; i++) {
            negative[i] = -d[i];
        }
        return negative;
    }
}
