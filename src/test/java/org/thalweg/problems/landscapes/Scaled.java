/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * y ↦ f(y₁/s₁, … yₙ/sₙ), ∂ᵢ = ∂ᵢf / sᵢ: the same landscape in other units.
 * @param function the function f
 * @param factors s, n positive components
 */
record Scaled(SmoothFunction function, double[] factors) implements SmoothFunction {

    /** Sizes lie between 10⁻² and 10². */
    private static final double DECADES = 2;

    /** Takes a copy. */
    Scaled {
        factors = factors.clone();
    }

    /**
     * The factors.
     * @return a fresh copy of s
     */
    @Override
    public double[] factors() {
        return factors.clone();
    }

    /**
     * Scales a landscape by factors log-uniform in 10⁻² … 10².
     * @param landscape the landscape
     * @param seed the seed of the factors
     * @return the landscape with start and search box in the new units
     */
    static Landscape of(final Landscape landscape, final long seed) {
        final double[] factors = new Draws("scaled", seed).uniform(landscape.dimension(), -DECADES, DECADES);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.pow(10, factors[i]);
        }
        final SmoothFunction scaled = landscape.function() instanceof Located located ?
            new Located(new Scaled(located.function(), factors), times(located.minimizer(), factors)) :
            new Scaled(landscape.function(), factors);
        return new Landscape(scaled, times(landscape.start(), factors), landscape.target(),
                             times(landscape.lower(), factors), times(landscape.upper(), factors));
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] y) {
        return function.value(over(y, factors));
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] y) {
        return over(function.gradient(over(y, factors)), factors);
    }

    private static double[] times(final double[] x, final double[] s) {
        final double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = x[i] * s[i];
        }
        return y;
    }

    private static double[] over(final double[] y, final double[] s) {
        final double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = y[i] / s[i];
        }
        return x;
    }
}
