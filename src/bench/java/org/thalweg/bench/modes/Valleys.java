/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

/**
 * Rosenbrock's function of each two neighbours: f(x) = sum 100 (x_{i+1} - x_i^2)^2 + (1 - x_i)^2, i even. At the
 * minimum there are two eigenvalues, each n / 2 times.
 */
public final class Valleys implements TwiceSmooth {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i += 2) {
            final double off = x[i + 1] - x[i] * x[i];
            sum += 100 * off * off + (1 - x[i]) * (1 - x[i]);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i += 2) {
            final double off = x[i + 1] - x[i] * x[i];
            g[i] = -400 * off * x[i] - 2 * (1 - x[i]);
            g[i + 1] = 200 * off;
        }
        return g;
    }

    /** {@inheritDoc} */
    @Override
    public double[][] hessian(final double[] x) {
        final double[][] hessian = new double[x.length][x.length];
        for (int i = 0; i < x.length; i += 2) {
            hessian[i][i] = 1200 * x[i] * x[i] - 400 * x[i + 1] + 2;
            hessian[i][i + 1] = -400 * x[i];
            hessian[i + 1][i] = -400 * x[i];
            hessian[i + 1][i + 1] = 200;
        }
        return hessian;
    }
}
