/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Pairs come and go, rows stay. */
class PairRowsTest {

    private static final int N = 9001;

    private final Crew alone = new Crew(1);

    @Test
    void formsDifferencesAndTheirProducts() {
        final RandomPairs random = new RandomPairs(N, 3);
        random.form(alone);
        final double[] s = random.pairs.step(0);
        final double[] y = random.pairs.change(0);
        // sums of 9001 terms of one sign, but for their order
        final double rounding = N * 0x1p-53;
        assertEquals(RandomPairs.dot(s, s), random.pairs.stepSquare(), rounding * random.pairs.stepSquare());
        assertEquals(RandomPairs.dot(s, y), random.pairs.product(), rounding * random.pairs.product());
        assertEquals(RandomPairs.dot(y, y), random.pairs.changeSquare(), rounding * random.pairs.changeSquare());
        assertEquals(0, random.pairs.size());
        random.pairs.form(alone, new double[] {1, 5, 0}, new double[] {2, 3, 7},
                          new double[] {0, 1, 0}, new double[] {3, -1, 2});
        assertEquals(1 + 4 + 49, random.pairs.stepSquare());
        assertEquals(3 + 4 + 14, random.pairs.product());
        assertEquals(9 + 4 + 4, random.pairs.changeSquare());
    }

    @Test
    void keepsTheLatestInOrder() {
        final RandomPairs random = new RandomPairs(5, 3);
        final double[][] steps = new double[8][];
        for (int k = 0; k < steps.length; k++) {
            random.form(alone);
            steps[k] = random.pairs.step(random.pairs.size()).clone();
            assertEquals(k, random.pairs.serial(random.pairs.size()));
            random.pairs.accept(k + 1);
            final int size = random.pairs.size();
            assertEquals(Math.min(k + 1, 3), size);
            for (int i = 0; i < size; i++) {
                final int number = k + 1 - size + i;
                assertEquals(number, random.pairs.serial(i));
                assertEquals(number + 1, random.pairs.curvature(i));
                assertEquals(0, RandomPairs.dot(steps[number], steps[number])
                                - RandomPairs.dot(steps[number], random.pairs.step(i)));
            }
        }
        random.pairs.clear();
        assertEquals(0, random.pairs.size());
        assertEquals(steps.length, random.pairs.serial(0));
    }

    @Test
    void usesRowsAgain() {
        final RandomPairs random = new RandomPairs(5, 3);
        final Set<double[]> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int k = 0; k < 20; k++) {
            random.form(alone);
            rows.add(random.pairs.step(random.pairs.size()));
            rows.add(random.pairs.change(random.pairs.size()));
            random.pairs.accept(random.pairs.product());
        }
        assertEquals(2 * (3 + 1), rows.size());
    }

    @Test
    void aPairNotAcceptedIsWrittenOver() {
        final RandomPairs random = new RandomPairs(5, 3);
        random.add(3);
        random.form(alone);
        final double[] row = random.pairs.step(3);
        random.form(alone);
        assertSame(row, random.pairs.step(3));
        for (int i = 0; i < 3; i++) {
            assertNotSame(row, random.pairs.step(i));
        }
    }
}
