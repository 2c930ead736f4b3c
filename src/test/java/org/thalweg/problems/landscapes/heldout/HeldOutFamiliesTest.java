/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TaylorRemainder;
import org.thalweg.problems.landscapes.Draws;
import org.thalweg.problems.landscapes.Families;
import org.thalweg.problems.landscapes.Landscape;
import org.thalweg.problems.landscapes.LandscapeFamily;
import org.thalweg.problems.landscapes.Located;

/** What every family promises; nothing here searches for a global minimum. */
class HeldOutFamiliesTest {

    /** Draws of a family that are looked at. */
    private static final int SEEDS = 3;
    /** A step of this part of the box is small even where two charges start close to each other. */
    private static final double SIZEABLE = 1e-5;

    static List<LandscapeFamily> families() {
        return HeldOutFamilies.all();
    }

    @ParameterizedTest
    @MethodSource("families")
    void gradientAgreesWithDifferencesOfTheValue(final LandscapeFamily family) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            final Landscape landscape = family.draw(seed);
            final double[] direction = new Draws("direction", seed).normal(landscape.dimension());
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= SIZEABLE * (landscape.upper()[i] - landscape.lower()[i]);
            }
            // a wrong gradient has slope 1
            assertEquals(2, TaylorRemainder.slope(landscape.function(), landscape.start(), direction), 0.3,
                         "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void sameSeedGivesTheSameBits(final LandscapeFamily family) {
        final Landscape one = family.draw(7);
        final Landscape same = family.draw(7);
        assertArrayEquals(one.start(), same.start());
        assertArrayEquals(one.lower(), same.lower());
        assertArrayEquals(one.upper(), same.upper());
        assertEquals(one.target(), same.target());
        assertEquals(one.function().value(one.start()), same.function().value(one.start()));
        assertFalse(Arrays.equals(one.start(), family.draw(8).start()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void startsAreInTheBoxAndNotSolvedYet(final LandscapeFamily family) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            final Landscape landscape = family.draw(seed);
            assertTrue(landscape.function().value(landscape.start()) > landscape.target(), "seed " + seed);
            assertInBox(landscape, landscape.start());
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void descentFromTheKnownMinimizerStaysThereBelowTheTarget(final LandscapeFamily family) {
        for (int seed = 1; seed <= SEEDS; seed++) {
            final Landscape landscape = family.draw(seed);
            if (landscape.function() instanceof Located located) {
                final double[] minimizer = located.minimizer();
                assertInBox(landscape, minimizer);
                final double value = located.value(minimizer);
                final double descended = relaxed(located, minimizer);
                assertTrue(descended <= landscape.target(), "seed " + seed);
                // minimizers have six digits and more, so that what is left is below the tolerance
                assertTrue(value <= landscape.target(), "seed " + seed);
                // the tolerance is above the lowest value, not below
                assertTrue(descended > landscape.target() - 1.01e-6 * Math.max(100, Math.abs(value)), "seed " + seed);
            }
        }
    }

    @Test
    void placesOfMinimaAreUnknownOfClustersAndChargesOnly() {
        for (final LandscapeFamily family : families()) {
            assertEquals(!family.name().matches("(binary-lj|sutton-chen|thomson)-.*"),
                         family.draw(1).function() instanceof Located, family.name());
        }
    }

    @Test
    void namesAreUniqueAndNoneIsOfTheOtherFamilies() {
        final Set<String> names = new HashSet<>();
        Families.all().forEach(family -> names.add(family.name()));
        for (final LandscapeFamily family : families()) {
            assertTrue(names.add(family.name()), family.name());
        }
    }

    @Test
    void budgetsFollowFromTheNumberOfVariables() {
        for (final LandscapeFamily family : families()) {
            assertEquals(HeldOutFamilies.budget(family.draw(1).dimension()), family.budget(), family.name());
            assertTrue(Double.isNaN(family.expectedCost()), family.name());
        }
        assertArrayEquals(new int[] {3000, 10000, 10000, 20000},
                          new int[] {HeldOutFamilies.budget(3), HeldOutFamilies.budget(4), HeldOutFamilies.budget(12),
                              HeldOutFamilies.budget(13)});
    }

    @Test
    void spinsTurnedTogetherOrMirroredHaveTheSameEnergy() {
        final Landscape landscape = Systems.spins(30, 2);
        final double[] turned = Arrays.stream(landscape.start()).map(angle -> 1 - angle).toArray();
        final SmoothFunction spins = landscape.function();
        // 30 terms of size 1
        assertEquals(spins.value(landscape.start()), spins.value(turned), 30 * Math.ulp(30.0));
    }

    @Test
    void spinsThatWindAboutTheRingMissTheTarget() {
        final Landscape landscape = Systems.spins(30, 3);
        final double[] wound = ((Located) landscape.function()).minimizer();
        for (int i = 0; i < wound.length; i++) {
            wound[i] += 2 * Math.PI * i / wound.length;
        }
        // couplings of 1 would lose 30 (1 - cos(2 pi / 30)) = 0.66
        assertTrue(relaxed(landscape.function(), wound) > landscape.target() + 0.4);
    }

    static double relaxed(final SmoothFunction function, final double[] start) {
        return new LBFGSOptimizer(null).optimize(new MaxEval(5000), GoalType.MINIMIZE,
                                                 new ObjectiveFunction(function::value),
                                                 new ObjectiveFunctionGradient(function::gradient),
                                                 new InitialGuess(start)).getValue();
    }

    private static void assertInBox(final Landscape landscape, final double[] x) {
        for (int i = 0; i < x.length; i++) {
            assertTrue(landscape.lower()[i] <= x[i] && x[i] <= landscape.upper()[i], "x[" + i + "] = " + x[i]);
        }
    }
}
