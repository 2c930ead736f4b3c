/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;

/** D is the diagonal of a dense update, and is used where it predicts better than γ does. */
class GatedDiagonalTest {

    private static final int N = 12;

    private final RandomGenerator random = new Well19937c(5);

    /**
     * The direct BFGS update of {@code B = D⁻¹ / c}, {@code c = s'y / y'D y}: its diagonal is {@code 1 / D₊}.
     */
    @Test
    void followsTheDiagonalOfTheDenseUpdate() {
        final GatedDiagonal initial = new GatedDiagonal(DiagonalUse.ALWAYS);
        double[] inverse = null;
        for (int k = 0; k < 6; k++) {
            final CurvaturePair pair = pair(curvatures(1, 30));
            if (inverse == null) {
                inverse = constant(pair.yy() / pair.sy());
            }
            inverse = denseUpdate(inverse, pair);
            initial.learn(pair, pair.s());
            final double[] ones = constant(1);
            initial.multiply(ones, pair.s());
            for (int i = 0; i < N; i++) {
                // a dozen roundings in each, on sums that may cancel to a hundredth
                assertEquals(1, ones[i] * inverse[i], 1e-12);
            }
            assertTrue(Double.isNaN(initial.scalar()));
        }
    }

    /** Where the Hessian is diagonal D comes near its inverse, and the gate opens. */
    @Test
    void opensWhereTheAxesAreTheHessians() {
        final double[] curvatures = curvatures(1, 100);
        final GatedDiagonal initial = new GatedDiagonal(DiagonalUse.GATED);
        for (int k = 0; k < 300; k++) {
            initial.learn(pair(curvatures), curvatures);
        }
        assertTrue(Double.isNaN(initial.scalar()));
        final double[] v = curvatures.clone();
        initial.multiply(v, v);
        Arrays.sort(v);
        assertTrue(v[N - 1] < 3 * v[0], "D H spans " + Arrays.toString(v));
    }

    /** Where all curvatures are one, γ is perfect and D can't be better. */
    @Test
    void staysShutWhereTheScalarIsRight() {
        final GatedDiagonal initial = new GatedDiagonal(DiagonalUse.GATED);
        for (int k = 0; k < 20; k++) {
            initial.learn(pair(constant(3)), constant(0));
            assertEquals(1.0 / 3, initial.scalar(), 1e-15);
        }
    }

    @Test
    void beginsUnscaledAndForgetsItsShapeButNotItsSize() {
        final GatedDiagonal initial = new GatedDiagonal(DiagonalUse.ALWAYS);
        assertFalse(initial.isScaled());
        assertEquals(1, initial.scalar());
        final CurvaturePair pair = pair(curvatures(1, 100));
        initial.learn(pair, pair.s());
        assertTrue(initial.isScaled());
        initial.forget();
        assertTrue(initial.isScaled());
        assertEquals(pair.sy() / pair.yy(), initial.scalar());
        final double[] v = constant(2);
        initial.multiply(v, v);
        assertArrayEquals(constant(2 * pair.sy() / pair.yy()), v);
    }

    /** A component that no pair has moved by much still has a finite positive entry. */
    @Test
    void entriesStayPositiveAndFinite() {
        final GatedDiagonal initial = new GatedDiagonal(DiagonalUse.ALWAYS);
        for (int k = 0; k < 50; k++) {
            final double[] s = new double[N];
            s[k % N] = 1;
            s[(k + 1) % N] = 1e-9;
            final double[] y = s.clone();
            initial.learn(new CurvaturePair(s, y, dot(s, s), dot(s, y),
                                            dot(y, y)), s);
            final double[] v = constant(1);
            initial.multiply(v, v);
            for (final double entry : v) {
                assertTrue(entry > 0 && entry < Double.POSITIVE_INFINITY, "D holds " + entry);
            }
        }
    }

    private static double[] denseUpdate(final double[] inverse, final CurvaturePair pair) {
        double yDy = 0;
        for (int i = 0; i < N; i++) {
            yDy += pair.y()[i] * pair.y()[i] / inverse[i];
        }
        final RealMatrix b = MatrixUtils.createRealDiagonalMatrix(inverse).scalarMultiply(yDy / pair.sy());
        final RealMatrix s = MatrixUtils.createColumnRealMatrix(pair.s());
        final RealMatrix y = MatrixUtils.createColumnRealMatrix(pair.y());
        final RealMatrix bs = b.multiply(s);
        final double sBs = s.transposeMultiply(bs).getEntry(0, 0);
        final RealMatrix next = b.subtract(bs.multiplyTransposed(bs).scalarMultiply(1 / sBs))
            .add(y.multiplyTransposed(y).scalarMultiply(1 / pair.sy()));
        final double[] diagonal = new double[N];
        for (int i = 0; i < N; i++) {
            diagonal[i] = next.getEntry(i, i);
        }
        return diagonal;
    }

    /** A random step on a quadratic whose Hessian is diagonal. */
    private CurvaturePair pair(final double[] curvatures) {
        final double[] s = new double[N];
        final double[] y = new double[N];
        for (int i = 0; i < N; i++) {
            s[i] = random.nextGaussian();
            y[i] = curvatures[i] * s[i];
        }
        return new CurvaturePair(s, y, dot(s, s), dot(s, y), dot(y, y));
    }

    private static double dot(final double[] a, final double[] b) {
        return RowSweep.dot(a, b, 0, a.length);
    }

    private static double[] curvatures(final double low, final double high) {
        final double[] curvatures = new double[N];
        for (int i = 0; i < N; i++) {
            curvatures[i] = low * Math.pow(high / low, i / (N - 1.0));
        }
        return curvatures;
    }

    private static double[] constant(final double entry) {
        final double[] constant = new double[N];
        Arrays.fill(constant, entry);
        return constant;
    }
}
