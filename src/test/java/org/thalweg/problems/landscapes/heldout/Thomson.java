/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σ_{i&lt;j} 1/|uᵢ − uⱼ|, uᵢ = xᵢ/|xᵢ|: charges on the unit sphere repel each other.
 *
 * <p>x holds three coordinates of each charge, of which only the direction counts: n lengths and three turns leave f as
 * it is. Source: J. J. Thomson, Phil. Mag. 7 (1904) 237-265.</p>
 */
final class Thomson implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        final double[] u = directions(x);
        double sum = 0;
        for (int i = 0; i < u.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                sum += 1 / Math.sqrt(Pairs.square(u, i, j));
            }
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] u = directions(x);
        final double[] g = new double[x.length];
        for (int i = 0; i < u.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double square = Pairs.square(u, i, j);
                Pairs.push(g, u, i, j, -1 / (square * Math.sqrt(square)));
            }
        }
        for (int i = 0; i < u.length; i += 3) {
            // what is along the radius does not count
            final double along = g[i] * u[i] + g[i + 1] * u[i + 1] + g[i + 2] * u[i + 2];
            final double radius = radius(x, i);
            for (int k = i; k < i + 3; k++) {
                g[k] = (g[k] - along * u[k]) / radius;
            }
        }
        return g;
    }

    private static double[] directions(final double[] x) {
        final double[] u = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            u[i] = x[i] / radius(x, i - i % 3);
        }
        return u;
    }

    private static double radius(final double[] x, final int i) {
        return Math.sqrt(x[i] * x[i] + x[i + 1] * x[i + 1] + x[i + 2] * x[i + 2]);
    }
}
