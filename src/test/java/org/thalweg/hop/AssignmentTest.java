/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static double cost(final double[][] c, final int[] columnOf) {
        return IntStream.range(0, c.length).mapToDouble(row -> c[row][columnOf[row]]).sum();
    }

    /** By trying all. */
    private static double least(final double[][] c, final int row, final int taken) {
        if (row == c.length) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int column = 0; column < c.length; column++) {
            if ((taken & 1 << column) == 0) {
                least = Math.min(least, c[row][column] + least(c, row + 1, taken | 1 << column));
            }
        }
        return least;
    }

    private static void placesAll(final int[] columnOf) {
        assertArrayEquals(IntStream.range(0, columnOf.length).toArray(), Arrays.stream(columnOf).sorted().toArray());
    }

    @Test
    void isTheCheapestOfAllPermutations() {
        final RandomGenerator random = new Well19937a(1);
        for (int n = 0; n <= 7; n++) {
            for (int repeat = 0; repeat < 20; repeat++) {
                // every other time small integers, with many ties
                final boolean ties = repeat % 2 == 0;
                final double[][] c = new double[n][n];
                for (final double[] row : c) {
                    Arrays.setAll(row, j -> ties ? random.nextInt(4) : random.nextDouble() - 0.3);
                }
                final int[] columnOf = Assignment.cheapest(c);
                placesAll(columnOf);
                // sums of at most seven numbers below 4, in another order
                assertEquals(least(c, 0, 0), cost(c, columnOf), 1e-14);
            }
        }
    }

    @Test
    void undoesAPermutationOfManyPlaces() {
        final RandomGenerator random = new Well19937a(2);
        final int n = 60;
        final double[] places = IntStream.range(0, n).mapToDouble(i -> random.nextDouble()).toArray();
        final int[] moved = IntStream.range(0, n).map(i -> i * 7 % n).toArray();
        final double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                c[i][j] = Math.pow(places[i] - places[moved[j]], 2);
            }
        }
        final int[] columnOf = Assignment.cheapest(c);
        for (int i = 0; i < n; i++) {
            assertEquals(i, moved[columnOf[i]]);
        }
    }

    @Test
    void costsThatAreNoNumbersStillPlaceAll() {
        final double[][] c = new double[4][4];
        Arrays.fill(c[1], Double.NaN);
        c[2][2] = Double.POSITIVE_INFINITY;
        placesAll(Assignment.cheapest(c));
        for (final double[] row : c) {
            Arrays.fill(row, Double.NaN);
        }
        placesAll(Assignment.cheapest(c));
    }
}
