/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = sin² πw₁ + Σ_{i&lt;n} (wᵢ − 1)² (1 + 10 sin²(πwᵢ + 1)) + (wₙ − 1)² (1 + sin² 2πwₙ), w = 1 + (x − 1)/4: the
 * global minimum is 0 at x = (1, … 1).
 *
 * <p>Source: A. V. Levy, A. Montalvo, SIAM J. Sci. Stat. Comput. 6 (1985) 15-29, in the form of the collection of
 * Laguna and Martí (2005).</p>
 */
final class Levy implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        final int last = x.length - 1;
        double sum = square(Math.sin(Math.PI * w(x[0])));
        for (int i = 0; i < last; i++) {
            sum += square(w(x[i]) - 1) * (1 + 10 * square(Math.sin(Math.PI * w(x[i]) + 1)));
        }
        return sum + square(w(x[last]) - 1) * (1 + square(Math.sin(2 * Math.PI * w(x[last]))));
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final int last = x.length - 1;
        final double[] g = new double[x.length];
        // d sin²(u) = sin(2u) du
        g[0] = Math.PI * Math.sin(2 * Math.PI * w(x[0]));
        for (int i = 0; i < last; i++) {
            final double u = Math.PI * w(x[i]) + 1;
            final double d = w(x[i]) - 1;
            g[i] += 2 * d * (1 + 10 * square(Math.sin(u))) + d * d * 10 * Math.PI * Math.sin(2 * u);
        }
        final double u = 2 * Math.PI * w(x[last]);
        final double d = w(x[last]) - 1;
        g[last] += 2 * d * (1 + square(Math.sin(u))) + d * d * 2 * Math.PI * Math.sin(2 * u);
        for (int i = 0; i < g.length; i++) {
            g[i] /= 4;
        }
        return g;
    }

    private static double w(final double x) {
        return 1 + (x - 1) / 4;
    }

    private static double square(final double u) {
        return u * u;
    }
}
