/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = min(Σ (xᵢ − m)², n + s Σ (xᵢ + w)²) + 10 Σ (1 − cos 2π (xᵢ − m)): a wide funnel around −w and a narrower one
 * around m = 2.5 that holds the global minimum 0, both full of minima.
 *
 * <p>s = 1 − 1/(2 √(n + 20) − 8.2) and w = √((m² − 1)/s). Where the funnels meet, the gradient jumps; the one of the
 * lower funnel is returned. Source: M. Lunacek, D. Whitley, A. Sutton, PPSN X (2008) 41-50.</p>
 */
final class Lunacek implements SmoothFunction {

    /** The centre m of the funnel with the global minimum. */
    static final double CENTRE = 2.5;

    /** The curvature s of the other funnel. */
    private final double curvature;
    /** Where that lies, −w. */
    private final double other;

    /**
     * Chooses the dimension.
     * @param n the number of variables
     */
    Lunacek(final int n) {
        curvature = 1 - 1 / (2 * Math.sqrt(n + 20.0) - 8.2);
        other = -Math.sqrt((CENTRE * CENTRE - 1) / curvature);
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double ripple = 0;
        for (final double xi : x) {
            ripple += 10 * (1 - Math.cos(2 * Math.PI * (xi - CENTRE)));
        }
        return Math.min(squares(x, CENTRE), wide(x)) + ripple;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final boolean narrow = squares(x, CENTRE) <= wide(x);
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = (narrow ? 2 * (x[i] - CENTRE) : 2 * curvature * (x[i] - other))
                + 20 * Math.PI * Math.sin(2 * Math.PI * (x[i] - CENTRE));
        }
        return g;
    }

    private double wide(final double[] x) {
        return x.length + curvature * squares(x, other);
    }

    private static double squares(final double[] x, final double centre) {
        double sum = 0;
        for (final double xi : x) {
            sum += (xi - centre) * (xi - centre);
        }
        return sum;
    }
}
