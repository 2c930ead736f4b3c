/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = 1 + Σ xᵢ²/4000 − Π cos(xᵢ/√i): ripples on a wide bowl, the global minimum 0 at x = 0.
 *
 * <p>Source: A. O. Griewank, J. Optim. Theory Appl. 34 (1981) 11-39.</p>
 */
final class Griewank implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * x[i] / 4000;
            product *= Math.cos(x[i] / Math.sqrt(i + 1.0));
        }
        return 1 + sum - product;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            // the product of all others' cosines, without dividing by one that may vanish
            double others = 1;
            for (int j = 0; j < x.length; j++) {
                if (j != i) {
                    others *= Math.cos(x[j] / Math.sqrt(j + 1.0));
                }
            }
            final double root = Math.sqrt(i + 1.0);
            g[i] = x[i] / 2000 + others * Math.sin(x[i] / root) / root;
        }
        return g;
    }
}
