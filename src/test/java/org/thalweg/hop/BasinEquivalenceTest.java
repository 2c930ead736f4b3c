/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Copies of points whose variables are angles, signs and interchangeable blocks. */
class BasinEquivalenceTest {

    private static final double TURN = 2 * Math.PI;

    private static double[] ones(final int n) {
        final double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] random(final RandomGenerator random, final int n) {
        final double[] x = new double[n];
        Arrays.setAll(x, i -> 6 * random.nextDouble() - 3);
        return x;
    }

    private static double[] nearest(final BasinEquivalence equivalence, final double[] x, final double... reference) {
        return equivalence.nearest(x, reference, ones(x.length));
    }

    @Test
    void withoutSymmetryAPointIsItsOnlyCopy() {
        assertArrayEquals(new double[] {1, 2}, nearest(BasinEquivalence.identity(), new double[] {1, 2}, 1, 3));
    }

    @Test
    void anglesComeWithinHalfAPeriod() {
        final RandomGenerator random = new Well19937a(3);
        final BasinEquivalence angles = BasinEquivalence.periods(TURN, 0, 0.5, Double.NaN);
        for (int repeat = 0; repeat < 100; repeat++) {
            final double[] x = random(random, 4);
            final double[] r = random(random, 4);
            final double[] copy = nearest(angles, x, r);
            assertTrue(Math.abs(copy[0] - r[0]) <= TURN / 2 && Math.abs(copy[2] - r[2]) <= 0.5 / 2);
            // rounding of a sum of numbers below 10
            assertEquals(0, Math.IEEEremainder(copy[0] - x[0], TURN), 1e-14);
            assertEquals(0, Math.IEEEremainder(copy[2] - x[2], 0.5), 1e-14);
            assertEquals(x[1], copy[1], 0.0);
            assertEquals(x[3], copy[3], 0.0);
        }
    }

    @Test
    void theNearerSignIsChosenByTheUnits() {
        final double[] x = {1, -1};
        assertArrayEquals(new double[] {-1, 1}, nearest(BasinEquivalence.eitherSign(), x, -1, 0.5));
        assertArrayEquals(x, nearest(BasinEquivalence.eitherSign(), x, 1, 1));
        assertArrayEquals(new double[] {-1, 1},
                          BasinEquivalence.eitherSign().nearest(x, new double[] {1, 1}, new double[] {2, 1}));
    }

    @Test
    void blocksFindTheirPlaces() {
        final double[] x = {5, 50, 1, 10, 3, 30};
        final double[] r = {1, 10, 3, 30, 5, 50};
        assertArrayEquals(r, nearest(BasinEquivalence.permutations(2), x, r));
        // blocks that are not named stay
        assertArrayEquals(new double[] {1, 10, 5, 50, 3, 30},
                          nearest(BasinEquivalence.permutations(2, new int[] {0, 1}), x, r));
        assertArrayEquals(x, nearest(BasinEquivalence.permutations(2, new int[] {0}, new int[] {1}), x, r));
        assertArrayEquals(x, nearest(BasinEquivalence.permutations(6), x, r));
    }

    @Test
    void noPermutationIsNearer() {
        final RandomGenerator random = new Well19937a(4);
        final int[][] all = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int repeat = 0; repeat < 50; repeat++) {
            final double[] x = random(random, 6);
            final double[] r = random(random, 6);
            final double[] scale = Arrays.stream(random(random, 6)).map(number -> 3.5 + number).toArray();
            final double[] copy = BasinEquivalence.permutations(2).nearest(x, r, scale);
            double least = Double.POSITIVE_INFINITY;
            for (final int[] order : all) {
                final double[] other = new double[6];
                Arrays.setAll(other, i -> x[2 * order[i / 2] + i % 2]);
                least = Math.min(least, Blocks.square(other, r, scale));
            }
            // sums of six squares of numbers below 12
            assertEquals(least, Blocks.square(copy, r, scale), 1e-12);
        }
    }

    @Test
    void blocksMayHaveCopiesThemselves() {
        final BasinEquivalence waves = BasinEquivalence.permutations(2, BasinEquivalence.periods(0, TURN));
        final double[] r = {1, 0.1, 2, 6.2};
        final double[] copy = nearest(waves, new double[] {2, 6.2 - 5 * TURN, 1, 0.1 + 3 * TURN}, r);
        assertArrayEquals(r, copy, 1e-14);
    }

    @Test
    void twoSymmetriesOnDifferentVariablesAreBothUndone() {
        final BasinEquivalence both = BasinEquivalence.periods(TURN).on(0, 1)
            .and(BasinEquivalence.permutations(1).on(1, 2)).and(BasinEquivalence.eitherSign().on(3, 1));
        final double[] r = {0.5, 1, 2, 3};
        assertArrayEquals(r, nearest(both, new double[] {0.5 + TURN, 2, 1, -3}, r), 1e-14);
        // the fifth belongs to none
        assertEquals(7, nearest(both, new double[] {0, 2, 1, -3, 7}, 0, 1, 2, 3, 4)[4], 0.0);
    }

    @Test
    void togetherTheyComeNoFartherThanThePoint() {
        final RandomGenerator random = new Well19937a(5);
        final BasinEquivalence both = BasinEquivalence.permutations(1).and(BasinEquivalence.eitherSign());
        for (int repeat = 0; repeat < 100; repeat++) {
            final double[] x = random(random, 5);
            final double[] r = random(random, 5);
            final double[] copy = nearest(both, x, r);
            assertTrue(Blocks.square(copy, r, ones(5)) <= Blocks.square(x, r, ones(5)));
            // the same numbers, all or none with the other sign
            final double[] plus = Arrays.stream(x).sorted().toArray();
            final double[] minus = Arrays.stream(x).map(number -> -number).sorted().toArray();
            final double[] sorted = Arrays.stream(copy).sorted().toArray();
            assertTrue(Arrays.equals(sorted, plus) || Arrays.equals(sorted, minus));
        }
    }

    @Test
    void pointsAreNeverChanged() {
        final BasinEquivalence[] all = {
            BasinEquivalence.periods(1, 1, 1, 1, 1, 1), BasinEquivalence.eitherSign(),
            BasinEquivalence.rigidMotions(3, true), BasinEquivalence.permutations(2),
            BasinEquivalence.particles(2, true), BasinEquivalence.permutations(1).and(BasinEquivalence.eitherSign()),
            BasinEquivalence.eitherSign().on(1, 3)};
        final double[] x = random(new Well19937a(6), 6);
        final double[] r = random(new Well19937a(7), 6);
        final double[] before = x.clone();
        final double[] reference = r.clone();
        for (final BasinEquivalence equivalence : all) {
            nearest(equivalence, x, r);
            assertArrayEquals(before, x);
            assertArrayEquals(reference, r);
        }
    }

    @Test
    void givenNumbersMayBeChangedAfterwards() {
        final double[] periods = {1};
        final int[] group = {0, 1};
        final BasinEquivalence turns = BasinEquivalence.periods(periods);
        final BasinEquivalence swaps = BasinEquivalence.permutations(1, group);
        periods[0] = 0;
        group[1] = 7;
        assertArrayEquals(new double[] {0}, nearest(turns, new double[] {4}, 0));
        assertArrayEquals(new double[] {1, 2}, nearest(swaps, new double[] {2, 1}, 1, 2));
    }

    @Test
    void refusesBadSettings() {
        refused("periods", () -> BasinEquivalence.periods((double[]) null));
        refused("-1", () -> BasinEquivalence.periods(1, -1));
        refused("∞", () -> BasinEquivalence.periods(Double.POSITIVE_INFINITY));
        refused("blockSize is 0", () -> BasinEquivalence.permutations(0));
        refused("groups", () -> BasinEquivalence.permutations(1, (int[][]) null));
        refused("group", () -> BasinEquivalence.permutations(1, new int[] {0, 1}, null));
        refused("ofBlock", () -> BasinEquivalence.permutations(1, (BasinEquivalence) null));
        refused("-3", () -> BasinEquivalence.permutations(1, new int[] {0, -3}));
        refused("index 4 ", () -> BasinEquivalence.permutations(1, new int[] {0, 4}, new int[] {4}));
        refused("spaceDimension is 4", () -> BasinEquivalence.rigidMotions(4));
        refused("spaceDimension is 1", () -> BasinEquivalence.particles(1, true));
        refused("index 2 ", () -> BasinEquivalence.particles(3, true, new int[] {2, 2}));
        refused("other", () -> BasinEquivalence.identity().and(null));
        refused("from is -1", () -> BasinEquivalence.identity().on(-1, 2));
        refused("count is 0", () -> BasinEquivalence.identity().on(1, 0));
    }

    @Test
    void refusesPointsThatDoNotFit() {
        final double[] x = new double[4];
        refused("4 != 3", () -> nearest(BasinEquivalence.periods(1, 1, 1), x, x));
        refused("4 != 6", () -> nearest(BasinEquivalence.rigidMotions(3), x, x));
        refused("4 != 6", () -> nearest(BasinEquivalence.permutations(3), x, x));
        refused("block is 2", () -> nearest(BasinEquivalence.permutations(2, new int[] {0, 2}), x, x));
        refused("block is 5", () -> nearest(BasinEquivalence.particles(2, false, new int[] {5}), x, x));
        refused("4 != 5", () -> nearest(BasinEquivalence.identity().on(2, 3), x, x));
        refused("4 != 2,147,483,648", () -> nearest(BasinEquivalence.identity().on(1, Integer.MAX_VALUE), x, x));
        final BasinEquivalence shorter = (point, reference, scale) -> new double[1];
        refused("1 != 2", () -> nearest(shorter.on(0, 2), x, x));
        refused("1 != 4", () -> nearest(shorter.and(BasinEquivalence.identity()), x, x));
    }

    private static void refused(final String part, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(part), message);
    }
}
