/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TaylorRemainder;

/** What every family promises. */
class FamiliesTest {

    /** Draws of a family that are looked at. */
    private static final int SEEDS = 3;
    /** A step of this part of the box stays in one valley. */
    private static final double SIZEABLE = 1e-3;
    /** The gradient's components times the widths of the box, relative to the start: minimizers have eight digits. */
    private static final double VANISHED = 1e-6;

    static List<LandscapeFamily> families() {
        return Families.all();
    }

    @ParameterizedTest
    @MethodSource("families")
    void gradientAgreesWithDifferencesOfTheValue(final LandscapeFamily family) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            final Landscape landscape = family.draw(seed);
            final double[] direction = new Draws("direction", seed).normal(landscape.dimension());
            final double[] widths = widths(landscape);
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= SIZEABLE * widths[i];
            }
            // a wrong gradient has slope 1, a kink between the two points something between
            assertEquals(2, TaylorRemainder.slope(landscape.function(), landscape.start(), direction), 0.3,
                         "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void sameSeedGivesTheSameBits(final LandscapeFamily family) {
        final Landscape one = family.draw(7);
        final Landscape same = Families.named(family.name()).draw(7);
        assertArrayEquals(one.start(), same.start());
        assertArrayEquals(one.lower(), same.lower());
        assertArrayEquals(one.upper(), same.upper());
        assertEquals(one.target(), same.target());
        assertEquals(one.function().value(one.start()), same.function().value(one.start()));
        assertArrayEquals(one.function().gradient(one.start()), same.function().gradient(one.start()));
        assertFalse(Arrays.equals(one.start(), family.draw(8).start()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void startsAreInTheBoxAndNotSolvedYet(final LandscapeFamily family) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            final Landscape landscape = family.draw(seed);
            assertTrue(landscape.function().value(landscape.start()) > landscape.target(), "seed " + seed);
            if (!family.name().startsWith("phase") && !family.name().startsWith("sinusoids")) {
                assertInBox(landscape, landscape.start());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void knownMinimumReachesTheTargetWithoutSlope(final LandscapeFamily family) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            final Landscape landscape = family.draw(seed);
            if (landscape.function() instanceof Located located) {
                final double[] minimizer = located.minimizer();
                assertTrue(located.value(minimizer) <= landscape.target(), "seed " + seed);
                assertInBox(landscape, minimizer);
                assertEquals(0, slope(landscape, minimizer), VANISHED * slope(landscape, landscape.start()),
                             "seed " + seed);
            }
        }
    }

    @Test
    void placesOfMinimaAreUnknownOfMoleculesClustersAndSpinsOnly() {
        for (final LandscapeFamily family : families()) {
            final boolean located = family.draw(1).function() instanceof Located;
            assertEquals(!family.name().matches("(alkane|lj|morse|xy)-.*"), located, family.name());
        }
    }

    @Test
    void scalingChangesTheUnitsAlone() {
        final Landscape plain = Families.named("lj-13").draw(5);
        final Landscape scaled = Families.named("lj-13-scaled").draw(5);
        final double[] factors = new double[plain.dimension()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = scaled.start()[i] / plain.start()[i];
            assertEquals(factors[i], scaled.upper()[i] / plain.upper()[i], 1e-14 * factors[i]);
        }
        assertTrue(Arrays.stream(factors).min().orElseThrow() < 0.1);
        assertTrue(Arrays.stream(factors).max().orElseThrow() > 10);
        assertEquals(plain.target(), scaled.target());
        final double value = plain.function().value(plain.start());
        // r is off by a few ulps, each r⁻¹² by twelve times that; terms of the sum are larger than itself
        assertEquals(value, scaled.function().value(scaled.start()), 1e-12 * Math.max(100, Math.abs(value)));
    }

    @Test
    void gridTakesEachPairOfPeriodsOnce() {
        final Set<String> starts = new HashSet<>();
        for (int seed = 11; seed < 11 + Fits.GRID; seed++) {
            starts.add(Arrays.toString(Fits.grid(seed).start()));
        }
        assertEquals(Fits.GRID, starts.size());
        assertArrayEquals(Fits.grid(-1).start(), Fits.grid(Fits.GRID - 1).start());
    }

    @Test
    void spinsTurnedTogetherOrMirroredHaveTheSameEnergy() {
        final Landscape landscape = Families.named("xy-10").draw(2);
        final SmoothFunction spins = landscape.function();
        final double[] x = landscape.start();
        final double[] turned = Arrays.stream(x).map(angle -> 1 - angle).toArray();
        // 200 terms of size 1
        assertEquals(spins.value(x), spins.value(turned), 200 * Math.ulp(100));
        assertEquals(0, Arrays.stream(spins.gradient(x)).sum(), 200 * Math.ulp(10));
    }

    @Test
    void morsePairsRestAtDistanceOne() {
        final double height = Math.sqrt(0.75);
        final double[] triangle = {0, 0, 0, 1, 0, 0, 0.5, height, 0};
        assertEquals(-3, new Morse().value(triangle), 1e-14);
        // ρ² · 2 ulp of the side
        assertArrayEquals(new double[9], new Morse().gradient(triangle), 1e-13);
    }

    @Test
    void namesAreUnique() {
        final Set<String> names = new HashSet<>();
        for (final LandscapeFamily family : families()) {
            assertTrue(names.add(family.name()), family.name());
            assertEquals(family.name(), Families.named(family.name()).name());
            assertTrue(family.budget() > 0);
        }
    }

    @Test
    void unknownNameIsToldInTheMessage() {
        final IllegalArgumentException refused =
            assertThrows(IllegalArgumentException.class, () -> Families.named("rastrigin-21"));
        assertTrue(refused.getMessage().contains("rastrigin-21"), refused.getMessage());
    }

    private static void assertInBox(final Landscape landscape, final double[] x) {
        final double[] lower = landscape.lower();
        final double[] upper = landscape.upper();
        for (int i = 0; i < x.length; i++) {
            assertTrue(lower[i] <= x[i] && x[i] <= upper[i], "x[" + i + "] = " + x[i]);
        }
    }

    /** The largest change of the value across the box that the gradient promises along an axis. */
    private static double slope(final Landscape landscape, final double[] x) {
        final double[] g = landscape.function().gradient(x);
        final double[] widths = widths(landscape);
        double largest = 0;
        for (int i = 0; i < g.length; i++) {
            largest = Math.max(largest, Math.abs(g[i]) * widths[i]);
        }
        return largest;
    }

    private static double[] widths(final Landscape landscape) {
        final double[] widths = landscape.upper();
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= landscape.lower()[i];
        }
        return widths;
    }
}
