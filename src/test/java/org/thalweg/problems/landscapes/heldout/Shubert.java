/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Π h(xᵢ), h(t) = Σ_{j=1…5} j cos((j + 1) t + j), of period 2π in each variable.
 *
 * <p>h reaches from −12.870885497726 to 14.508007927195, so that the lowest product of four takes one variable at the
 * bottom and three at the top, or three and one. Source: B. O. Shubert, SIAM J. Numer. Anal. 9 (1972) 379-388.</p>
 */
final class Shubert implements SmoothFunction {

    /** Least value of h. */
    static final double BOTTOM = -12.870885497726;
    /** Largest value of h. */
    static final double TOP = 14.508007927195;
    /** Waves. */
    private static final int WAVES = 5;

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double product = 1;
        for (final double t : x) {
            product *= factor(t);
        }
        return product;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = 0;
            for (int j = 1; j <= WAVES; j++) {
                g[i] -= j * (j + 1) * Math.sin((j + 1) * x[i] + j);
            }
            for (int k = 0; k < x.length; k++) {
                g[i] *= k == i ? 1 : factor(x[k]);
            }
        }
        return g;
    }

    /**
     * One factor.
     * @param t a variable
     * @return h(t)
     */
    static double factor(final double t) {
        double sum = 0;
        for (int j = 1; j <= WAVES; j++) {
            sum += j * Math.cos((j + 1) * t + j);
        }
        return sum;
    }
}
