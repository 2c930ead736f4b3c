/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = 20 (1 − exp(−r/5)) + e − exp(Σ cos(2πxᵢ)/n), r = √(Σ xᵢ²/n): ripples on a funnel with a sharp tip, the global
 * minimum 0 at x = 0.
 *
 * <p>At the tip, where f is no more differentiable than |x|, the gradient is 0, the middle of all slopes there.
 * Source: D. H. Ackley, A Connectionist Machine for Genetic Hillclimbing (1987), in n dimensions by T. Bäck.</p>
 */
final class Ackley implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        return -20 * Math.expm1(-radius(x) / 5) - Math.E * Math.expm1(waves(x) - 1);
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double r = radius(x);
        final double funnel = r == 0 ? 0 : 4 * Math.exp(-r / 5) / r;
        final double ripple = 2 * Math.PI * Math.exp(waves(x));
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = (funnel * x[i] + ripple * Math.sin(2 * Math.PI * x[i])) / x.length;
        }
        return g;
    }

    private static double radius(final double[] x) {
        double sum = 0;
        for (final double xi : x) {
            sum += xi * xi;
        }
        return Math.sqrt(sum / x.length);
    }

    private static double waves(final double[] x) {
        double sum = 0;
        for (final double xi : x) {
            sum += Math.cos(2 * Math.PI * xi);
        }
        return sum / x.length;
    }
}
