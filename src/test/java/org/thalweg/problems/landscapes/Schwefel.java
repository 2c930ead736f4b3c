/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σ [z sin √z − xᵢ sin √|xᵢ| + max(0, |xᵢ| − 500)²]: the global minimum is 0 at xᵢ = z = 420.97, near a corner
 * of the box ±500 and far from the second-lowest minimum.
 *
 * <p>Without the last term, f falls without bound outside the box. With it the gradient stays continuous and its slope
 * 2 (|x| − 500) outgrows the slope of the others, which is at most 1 + √|x|/2: no minimum lies more than 7 outside, and
 * none there is as low as z's. Source: H.-P. Schwefel, Numerical Optimization of Computer Models (1981), 2.26.</p>
 */
final class Schwefel implements SmoothFunction {

    /** Half the width of the box. */
    static final double BOX = 500;
    /** The minimizer z, where sin √z + √z cos(√z)/2 = 0. */
    static final double MINIMIZER = minimizer();

    /** The lowest value of a term, with its sign changed. */
    private static final double DEPTH = -term(MINIMIZER);

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (final double xi : x) {
            final double outside = Math.max(0, Math.abs(xi) - BOX);
            sum += DEPTH + term(xi) + outside * outside;
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = slope(x[i]) + 2 * Math.copySign(Math.max(0, Math.abs(x[i]) - BOX), x[i]);
        }
        return g;
    }

    private static double term(final double x) {
        return -x * Math.sin(Math.sqrt(Math.abs(x)));
    }

    private static double slope(final double x) {
        final double root = Math.sqrt(Math.abs(x));
        return -Math.sin(root) - root / 2 * Math.cos(root);
    }

    /**
     * Bisects the slope, which changes its sign between 400 and 440 only once.
     * @return z to the last bits
     */
    private static double minimizer() {
        double low = 400;
        double high = 440;
        for (int k = 0; k < 60; k++) {
            final double middle = (low + high) / 2;
            if (slope(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
