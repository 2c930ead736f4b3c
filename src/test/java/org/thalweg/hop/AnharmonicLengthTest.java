/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.thalweg.hessian.Watched;
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.Rastrigin;
import org.thalweg.problems.SmoothFunction;

class AnharmonicLengthTest {

    /** Where {@code 1 - cos c} falls below half of its parabola: {@code (1 - cos c) / c² = 1/4}. */
    private static final double COSINE = 2.7834;

    private static double[] along(final SmoothFunction function, final double[] x, final double guess,
                                  final List<double[]> directions, final double... curvatures) {
        final Watched watched = Watched.of(function);
        return new AnharmonicLength(watched.at(x), 1, watched.meter()).along(guess, directions, curvatures);
    }

    /** {@code a (1 - cos((x - s) / d)) + b}, its length along 1 being {@code d COSINE}. */
    private static HopCase.Line cosine(final double a, final double d, final double s, final double b) {
        return x -> 2 * a * Math.pow(Math.sin(0.5 * (x - s) / d), 2) + b;
    }

    private static double length(final SmoothFunction function, final double x, final double guess, final double q) {
        final double[] found = along(function, new double[] {x}, guess, List.of(new double[] {1}), q);
        return found.length == 0 ? 0 : found[0];
    }

    @Test
    void parabolasHaveNone() {
        final Quadratics quadratic = new Quadratics(3, 1, 10, 100);
        for (final double guess : new double[] {0, 1e-3, 1}) {
            assertEquals(0, along(quadratic, quadratic.centre(), guess,
                                  List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}),
                                  quadratic.hessian().getEntry(0, 0), quadratic.hessian().getEntry(1, 1)).length);
        }
    }

    /** From nothing it grows by 4, from a guess by 2. */
    @Test
    void cosinesEndHalfWayToTheTop() {
        for (final double constant : new double[] {1e-20, 1e-9, 1, 1e6}) {
            final double coarse = length(cosine(1, 1, 0, constant), 0, 0, 1);
            assertTrue(coarse > COSINE && coarse <= 4 * COSINE, coarse + " with " + constant);
            for (final double guess : new double[] {0.2, 2, 20}) {
                final double fine = length(cosine(1, 1, 0, constant), 0, guess, 1);
                assertTrue(fine > COSINE && fine <= 2 * COSINE, fine + " from " + guess);
            }
        }
    }

    /**
     * The value at the minimum may be 0, rounding errors or large: that must not pass for a length. (At the origin a
     * value of 1e-30 leaves nothing to measure lengths by.)
     */
    @Test
    void neitherAValueOfZeroNorRoundingOfThePointMatters() {
        for (final double s : new double[] {0, 3, -1e4}) {
            for (final double b : new double[] {0, s == 0 ? 1e-20 : 1e-30, 1e-19, -1e-12, 1, -1e5}) {
                final double found = length(cosine(1, 1, s, b), s, 0, 1);
                assertTrue(found > COSINE && found <= 4 * COSINE, found + " at " + s + " above " + b);
            }
        }
    }

    @Test
    void isInTheLandscapesOwnUnits() {
        final double plain = length(cosine(1, 1, 0, 1), 0, 0, 1);
        // f times 4^k, curvature and all
        for (final double factor : new double[] {0x1.0p-40, 0x1.0p-6, 0x1.0p20}) {
            assertEquals(plain, length(cosine(factor, 1, 0, factor), 0, 0, factor), 1e-9 * plain);
        }
        // x times 2^k, along a direction as much longer
        for (final double unit : new double[] {0x1.0p-20, 0x1.0p10}) {
            final double[] found = along(cosine(1, unit, 0, 1), new double[] {0}, 0,
                                         List.of(new double[] {unit}), 1);
            assertEquals(plain, found[0], 1e-9 * plain);
        }
    }

    @Test
    void constantsChangeNothingFromAGuess() {
        final double plain = length(cosine(1, 1, 0, 0), 0, 0.3, 1);
        for (final double constant : new double[] {1e-20, 7, -1e3}) {
            assertEquals(plain, length(cosine(1, 1, 0, constant), 0, 0.3, 1), 1e-12 * plain);
        }
    }

    @Test
    void listsLengthsAscendingWithoutTheOnesThatNeverEnd() {
        // a wave in x, a parabola in y, a longer wave in z
        final SmoothFunction mixed = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return 1 - Math.cos(x[0]) + x[1] * x[1] + 1 - Math.cos(x[2] / 3) + 1;
            }

            @Override
            public double[] gradient(final double[] x) {
                return new double[] {Math.sin(x[0]), 2 * x[1], Math.sin(x[2] / 3) / 3};
            }
        };
        final double[] found = along(mixed, new double[3], 2,
                                     List.of(new double[] {0, 0, 1}, new double[] {0, 1, 0}, new double[] {1, 0, 0}),
                                     1.0 / 9, 2, 1);
        assertEquals(2, found.length);
        assertTrue(found[0] > COSINE && found[0] <= 2 * COSINE);
        assertTrue(found[1] > 3 * COSINE && found[1] <= 6 * COSINE);
    }

    @Test
    void aWallIsNoParabola() {
        final HopCase.Line walled = x -> Math.abs(x) > 0.7 ? Double.NaN : x * x + 1;
        final double found = length(walled, 0, 0.1, 2);
        assertTrue(found > 0.7 && found <= 1.4, "length " + found);
    }

    @Test
    void asksNothingWithoutCurvature() {
        final Watched watched = Watched.of(new Rastrigin());
        final double[] found = new AnharmonicLength(watched.at(Rastrigin.minimizer(2)), 1, watched.meter())
            .along(1, List.of(new double[] {1, 0}), new double[] {0});
        assertArrayEquals(new double[0], found);
        assertEquals(0, watched.distinctPoints());
    }

    @Test
    void costsAtMostTwoValuesForEachLength() {
        final Watched watched = Watched.of(new Rastrigin());
        final double[] found = new AnharmonicLength(watched.at(Rastrigin.minimizer(2)), 1, watched.meter())
            .along(0, List.of(new double[] {1, 0}), new double[] {2 + 40 * Math.PI * Math.PI});
        assertEquals(1, found.length);
        assertTrue(watched.values() <= 2 * 24, watched.values() + " values");
        assertEquals(watched.values(), watched.distinctValuePoints());
    }
}
