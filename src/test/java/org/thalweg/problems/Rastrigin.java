/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * f(x) = Σ [zᵢ² + 10 (1 − cos 2π zᵢ)], zᵢ = xᵢ − cᵢ: a minimum near every integer z, the global one 0 at x = c.
 *
 * <p>The shift cᵢ = 0.3 sin i (i = 1 … n, radians) keeps the answer off the grid that a symmetric start suggests.
 * A minimum of f has zᵢ near an integer k in each coordinate, so that the values are sums of one-dimensional minima.
 * Source of the form: L. A. Rastrigin 1974; n-dimensional: Mühlenbein, Schomisch and Born 1991.
 */
public final class Rastrigin implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            final double z = x[i] - shift(i);
            sum += z * z + 10 * (1 - Math.cos(2 * Math.PI * z));
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            final double z = x[i] - shift(i);
            g[i] = 2 * z + 20 * Math.PI * Math.sin(2 * Math.PI * z);
        }
        return g;
    }

    /**
     * Returns the global minimizer.
     * @param n the number of variables
     * @return c, n components
     */
    public static double[] minimizer(final int n) {
        final double[] c = new double[n];
        for (int i = 0; i < n; i++) {
            c[i] = shift(i);
        }
        return c;
    }

    /**
     * States the open problem from xᵢ = ±2.2: every stationary end is legitimate.
     * @param n the number of variables
     * @return the problem with its global minimum value 0
     */
    public static TestProblem problem(final int n) {
        final double[] start = new double[n];
        for (int i = 0; i < n; i++) {
            start[i] = i % 2 == 0 ? 2.2 : -2.2;
        }
        return new TestProblem("rastrigin-" + n, new Rastrigin(), start).withLowest(0);
    }

    /**
     * Computes one component of the shift.
     * @param i the component, counted from 0
     * @return cᵢ
     */
    private static double shift(final int i) {
        return 0.3 * Math.sin(i + 1.0);
    }
}
