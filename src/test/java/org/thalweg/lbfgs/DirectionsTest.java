/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Either engine, the same direction. */
class DirectionsTest {

    private static final int CAPACITY = 4;

    private final Crew alone = new Crew(1);

    /** H0 is a multiple of I for a while, then something else, and back. */
    @ParameterizedTest
    @ValueSource(ints = {3, 499, 500, 5000})
    void agreesWithThePlainRecursion(final int n) {
        final Directions directions = new Directions(DirectionForm.FASTEST, alone);
        final RandomPairs random = new RandomPairs(n, CAPACITY);
        final double[] d = new double[n];
        for (int step = 0; step < 40; step++) {
            final double[] gradient = random.vector();
            if (step / 7 % 2 == 0) {
                directions.direction(random.pairs, gradient, 0.4, d);
            } else {
                directions.direction(random.pairs, gradient, q -> RowSweep.scale(q, 0.4, q, 0, n), d);
            }
            RandomPairs.assertNear(random.plain(gradient, 0.4), d);
            random.add(1);
        }
    }

    /** What the compact form missed is made up for after more directions than there are pairs. */
    @ParameterizedTest
    @ValueSource(ints = {499, 500})
    void choosesByLengthAndHistory(final int n) {
        final Directions directions = new Directions(DirectionForm.FASTEST, alone);
        final RandomPairs random = new RandomPairs(n, CAPACITY);
        final double[] chosen = new double[n];
        final double[] expected = new double[n];
        random.add(3);
        for (int call = 1; call < 12; call++) {
            final double[] gradient = random.vector();
            directions.direction(random.pairs, gradient, 0.4, chosen);
            if (n >= 500 && call > CAPACITY) {
                new CompactForm(alone).direction(random.pairs, gradient, 0.4, expected);
            } else {
                new TwoLoop(alone).direction(random.pairs, gradient, 0.4, expected);
            }
            assertArrayEquals(expected, chosen);
            random.add(1);
        }
    }

    @Test
    void doesAsItIsTold() {
        for (final int n : new int[] {30, 600}) {
            final RandomPairs random = new RandomPairs(n, CAPACITY);
            random.add(CAPACITY);
            final double[] gradient = random.vector();
            final double[] expected = new double[n];
            final double[] actual = new double[n];
            new CompactForm(alone).direction(random.pairs, gradient, 0.4, expected);
            new Directions(DirectionForm.COMPACT, alone).direction(random.pairs, gradient, 0.4, actual);
            assertArrayEquals(expected, actual);
            new TwoLoop(alone).direction(random.pairs, gradient, 0.4, expected);
            new Directions(DirectionForm.TWO_LOOPS, alone).direction(random.pairs, gradient, 0.4, actual);
            assertArrayEquals(expected, actual);
        }
    }
}
