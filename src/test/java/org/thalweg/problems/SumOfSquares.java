/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * f(x) = Σ rᵢ(x)², ∇f(x) = 2 Σ rᵢ(x) ∇rᵢ(x), i = 1 … m (no factor ½, as in Moré, Garbow and Hillstrom).
 *
 * <p>The rows are summed in their order.
 */
public final class SumOfSquares implements SmoothFunction {

    /** The number m of residuals. */
    private final int rows;

    /** Computes one residual. */
    private final ResidualRow row;

    /**
     * Binds the residuals.
     * @param rows the number m of residuals, at least 1
     * @param row computes residual i for i = 1 … m
     */
    public SumOfSquares(final int rows, final ResidualRow row) {
        this.rows = rows;
        this.row = row;
    }

    /**
     * Returns the number of residuals.
     * @return m
     */
    public int rows() {
        return rows;
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (final double r : residuals(x)) {
            sum += r * r;
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 1; i <= rows; i++) {
            final double[] d = new double[x.length];
            final double r = row.at(i, x, d);
            for (int j = 0; j < g.length; j++) {
                g[j] += 2 * r * d[j];
            }
        }
        return g;
    }

    /**
     * Computes all residuals.
     * @param x the point
     * @return r(x), m components
     */
    public double[] residuals(final double[] x) {
        final double[] r = new double[rows];
        for (int i = 1; i <= rows; i++) {
            r[i - 1] = row.at(i, x, new double[x.length]);
        }
        return r;
    }

    /**
     * Computes the Jacobian of the residuals.
     * @param x the point
     * @return m rows of n derivatives
     */
    public double[][] jacobian(final double[] x) {
        final double[][] d = new double[rows][x.length];
        for (int i = 1; i <= rows; i++) {
            row.at(i, x, d[i - 1]);
        }
        return d;
    }
}
