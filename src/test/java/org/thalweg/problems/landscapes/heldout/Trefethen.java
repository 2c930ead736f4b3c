/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x, y) = exp(sin 50x) + sin(60 eʸ) + sin(70 sin x) + sin(sin 80y) − sin(10(x + y)) + (x² + y²)/4.
 *
 * <p>Source: L. N. Trefethen, SIAM News 35 (2002) no. 1, the fourth of his ten problems.</p>
 */
final class Trefethen implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] point) {
        final double x = point[0];
        final double y = point[1];
        return Math.exp(Math.sin(50 * x)) + Math.sin(60 * Math.exp(y)) + Math.sin(70 * Math.sin(x))
            + Math.sin(Math.sin(80 * y)) - Math.sin(10 * (x + y)) + (x * x + y * y) / 4;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] point) {
        final double x = point[0];
        final double y = point[1];
        final double both = -10 * Math.cos(10 * (x + y));
        return new double[] {
            50 * Math.cos(50 * x) * Math.exp(Math.sin(50 * x)) + 70 * Math.cos(x) * Math.cos(70 * Math.sin(x)) + both
                + x / 2,
            60 * Math.exp(y) * Math.cos(60 * Math.exp(y)) + 80 * Math.cos(80 * y) * Math.cos(Math.sin(80 * y)) + both
                + y / 2};
    }
}
