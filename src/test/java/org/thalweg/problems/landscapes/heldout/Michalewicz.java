/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = −Σ sin xᵢ sin²⁰(i xᵢ²/π) for x in [0, π]ⁿ, continued beyond by its mirror images: the value at xᵢ is that at
 * −xᵢ and at xᵢ + 2π.
 *
 * <p>At both ends of [0, π] a summand has a zero of order 20 and more, so that the continuation is smooth there.
 * Without it, values lower than the published one lie outside of the box. Source: Z. Michalewicz, Genetic Algorithms +
 * Data Structures = Evolution Programs, Springer 1992, with the exponent 2 m for m = 10.</p>
 */
final class Michalewicz implements SmoothFunction {

    /** The exponent 2 m. */
    private static final int POWER = 20;

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            final double z = Math.abs(folded(x[i]));
            sum -= Math.sin(z) * Math.pow(Math.sin(turns(i) * z * z), POWER);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            final double folded = folded(x[i]);
            final double z = Math.abs(folded);
            final double sine = Math.sin(turns(i) * z * z);
            final double slope = Math.cos(z) * Math.pow(sine, POWER)
                + Math.sin(z) * POWER * Math.pow(sine, POWER - 1) * Math.cos(turns(i) * z * z) * 2 * turns(i) * z;
            g[i] = -Math.signum(folded) * slope;
        }
        return g;
    }

    private static double folded(final double x) {
        return Math.IEEEremainder(x, 2 * Math.PI);
    }

    private static double turns(final int i) {
        return (i + 1) / Math.PI;
    }
}
