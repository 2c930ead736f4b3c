/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.SmoothFunction;

class GradientNoiseTest {

    private static final SmoothFunction CLUSTER = new LennardJones(13);

    private static double estimate(final SmoothFunction function, final double[] x, final long seed) {
        final Watched watched = Watched.of(function);
        return new GradientNoise(watched.at(x), watched.meter(), Hessians.unit(x.length, seed).toArray()).estimate();
    }

    /**
     * Seven samples of noise have six differences. A mean of six squares is below sigma² / 25, or above 25 sigma², once
     * in five thousand times; here are eighty.
     */
    @Test
    void recoversPlantedNoise() {
        final double[] cluster = Hessians.minimum(CLUSTER, new LennardJones(13).randomStart(14));
        final Quadratics quadratic = new Quadratics(3, Quadratics.logUniform(20, 1e-2, 1e4));
        for (final double amplitude : new double[] {1e-10, 1e-8, 1e-6, 1e-3}) {
            for (long seed = 1; seed <= 10; seed++) {
                final Noisy noisy = new Noisy(CLUSTER, amplitude);
                assertFactor(5, noisy.level(39), estimate(noisy, cluster, seed));
                final Noisy other = new Noisy(quadratic, amplitude);
                assertFactor(5, other.level(20), estimate(other, quadratic.centre(), seed));
            }
        }
    }

    /** Samples 1e-12 apart differ by the slope alone: curvature of any size must not pass for noise. */
    @Test
    void takesNoCurvatureForNoise() {
        for (final double[] x : new double[][] {{-0.5, 1.4}, {0.3, 0.2}, {-1.1, 0.4}, {0.9, 1.2}}) {
            final MullerBrown surface = new MullerBrown();
            final double rounding = Math.ulp(1.0) * (Hessians.norm(surface.hessian(x)) + 1e3);
            for (long seed = 1; seed <= 10; seed++) {
                final double noise = estimate(surface, x, seed);
                assertTrue(noise > 0 && noise < 100 * rounding, "noise " + noise);
            }
        }
    }

    @Test
    void asksGradientsAloneAndNotTheOneItKnows() {
        final Watched watched = Watched.of(new Noisy(CLUSTER, 1e-8));
        final double[] x = new LennardJones(13).randomStart(14);
        final ObjectiveMeter meter = watched.meter();
        new GradientNoise(watched.at(x), meter, Hessians.unit(39, 1).toArray()).estimate();
        assertEquals(GradientNoise.SAMPLES - 1, watched.gradients());
        assertEquals(0, watched.values());
        assertEquals(GradientNoise.SAMPLES - 1, meter.getCounts().evaluations());
    }

    @Test
    void widensSamplesThatCoincide() {
        // constant up to 1e-9 of the point
        final SmoothFunction stairs = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return 0;
            }

            @Override
            public double[] gradient(final double[] x) {
                return new double[] {Math.rint(x[0] * 1e11) * 1e-11};
            }
        };
        final Watched watched = Watched.of(stairs);
        final GradientNoise noise = new GradientNoise(watched.at(1), watched.meter(), new double[] {1});
        final double before = noise.spacing();
        assertTrue(noise.estimate() > 0);
        assertEquals(100 * before, noise.spacing(), 1e-6 * before);
        assertEquals(2 * (GradientNoise.SAMPLES - 1), watched.gradients());
    }

    @Test
    void aWallAmongTheSamplesIsSurvived() {
        final SmoothFunction half = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return x[0];
            }

            @Override
            public double[] gradient(final double[] x) {
                return new double[] {x[0] > 1 ? Double.NaN : 1};
            }
        };
        final double noise = estimate(half, new double[] {1}, 1);
        assertTrue(noise > 0 && noise < 1e-12, "noise " + noise);
    }

    private static void assertFactor(final double factor, final double expected, final double actual) {
        assertTrue(actual > expected / factor && actual < expected * factor, actual + " instead of " + expected);
    }
}
