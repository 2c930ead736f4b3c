/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σₖ ((aₖ'x)² − bₖ)²/m: a vector from the squares of m projections, whose signs are lost.
 *
 * <p>b comes from a true vector, without noise: the global minimum is 0 at this and at its negative.</p>
 */
final class PhaseRetrieval implements SmoothFunction {

    /** The directions aₖ. */
    private final double[][] directions;
    /** The squares bₖ. */
    private final double[] squares;

    /**
     * Measures.
     * @param directions m vectors of n components, kept
     * @param truth the vector to recover, n components
     */
    PhaseRetrieval(final double[][] directions, final double[] truth) {
        this.directions = directions;
        squares = new double[directions.length];
        for (int k = 0; k < squares.length; k++) {
            final double projection = dot(directions[k], truth);
            squares[k] = projection * projection;
        }
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int k = 0; k < squares.length; k++) {
            final double projection = dot(directions[k], x);
            final double r = projection * projection - squares[k];
            sum += r * r;
        }
        return sum / squares.length;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int k = 0; k < squares.length; k++) {
            final double projection = dot(directions[k], x);
            final double factor = 4 * (projection * projection - squares[k]) * projection / squares.length;
            for (int i = 0; i < g.length; i++) {
                g[i] += factor * directions[k][i];
            }
        }
        return g;
    }

    private static double dot(final double[] a, final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += a[i] * x[i];
        }
        return sum;
    }
}
