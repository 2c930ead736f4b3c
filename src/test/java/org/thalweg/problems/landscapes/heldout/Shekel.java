/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = −Σ 1/(|x − aₖ|² + cₖ), x in R⁴: ten holes in a plain, the deepest at (4, 4, 4, 4).
 *
 * <p>Source: J. Shekel, Test functions for multimodal search techniques, Fifth Annual Princeton Conference on
 * Information Science and Systems, 1971; numbers as in L. C. W. Dixon, G. P. Szegő, Towards Global Optimisation 2,
 * North-Holland 1978.</p>
 */
final class Shekel implements SmoothFunction {

    /** Places of the holes. */
    private static final double[][] PLACES = {
        {4, 4, 4, 4}, {1, 1, 1, 1}, {8, 8, 8, 8}, {6, 6, 6, 6}, {3, 7, 3, 7},
        {2, 9, 2, 9}, {5, 5, 3, 3}, {8, 1, 8, 1}, {6, 2, 6, 2}, {7, 3.6, 7, 3.6}};
    /** Their widths. */
    private static final double[] WIDTHS = {0.1, 0.2, 0.2, 0.4, 0.4, 0.6, 0.3, 0.7, 0.5, 0.5};

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int k = 0; k < WIDTHS.length; k++) {
            sum -= 1 / width(x, k);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int k = 0; k < WIDTHS.length; k++) {
            final double width = width(x, k);
            for (int i = 0; i < x.length; i++) {
                g[i] += 2 * (x[i] - PLACES[k][i]) / (width * width);
            }
        }
        return g;
    }

    private static double width(final double[] x, final int k) {
        double sum = WIDTHS[k];
        for (int i = 0; i < x.length; i++) {
            final double d = x[i] - PLACES[k][i];
            sum += d * d;
        }
        return sum;
    }
}
