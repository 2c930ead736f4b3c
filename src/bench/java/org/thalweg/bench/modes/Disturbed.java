/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.thalweg.problems.SmoothFunction;

/**
 * A function moved by one length along all axes, with noise in its gradient: equal points have equal noise, and the
 * nearest ones have quite another.
 * @param function the function
 * @param shift what is added to each coordinate of a point of the function
 * @param noise standard deviation of the noise in a component of the gradient
 */
record Disturbed(SmoothFunction function, double shift, double noise) implements SmoothFunction {

    /** An odd number that mixes bits: 2^64 by the golden ratio. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        return function.value(moved(x, -shift));
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = function.gradient(moved(x, -shift));
        if (noise > 0) {
            long seed = 1;
            for (final double component : x) {
                seed = (seed + Double.doubleToLongBits(component)) * MIX;
                seed ^= seed >>> Integer.SIZE;
            }
            final RandomGenerator random = new Well19937c(seed);
            for (int i = 0; i < g.length; i++) {
                g[i] += noise * random.nextGaussian();
            }
        }
        return g;
    }

    /**
     * Moves a point of the function.
     * @param x the point
     * @return where this function has it
     */
    double[] moved(final double[] x) {
        return moved(x, shift);
    }

    /**
     * Moves a point.
     * @param x the point
     * @param by what is added
     * @return a new point
     */
    private static double[] moved(final double[] x, final double by) {
        final double[] point = x.clone();
        for (int i = 0; i < point.length; i++) {
            point[i] += by;
        }
        return point;
    }
}
