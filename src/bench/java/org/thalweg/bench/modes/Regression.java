/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Logistic regression with a ridge: f(x) = sum log(1 + exp(-a_k'x)) / m + rho |x|^2 / 2, k &lt; m = 3 n, rho = 1e-4.
 * Features are normal and ever smaller, by a factor of ten from the first to the last; labels follow hidden
 * weights, one in ten is wrong.
 */
public final class Regression implements TwiceSmooth {

    /** rho. */
    private static final double RIDGE = 1e-4;
    /** Samples for each variable. */
    private static final int SAMPLES = 3;
    /** The share of wrong labels. */
    private static final double WRONG = 0.1;
    /** The seed of the data. */
    private static final long SEED = 19580712;

    /** Features times label. */
    private final double[][] samples;

    /**
     * Draws the data.
     * @param n the number of variables
     */
    public Regression(final int n) {
        final RandomGenerator random = new Well19937c(SEED);
        final double[] hidden = new double[n];
        for (int j = 0; j < n; j++) {
            hidden[j] = random.nextGaussian();
        }
        samples = new double[SAMPLES * n][n];
        for (final double[] sample : samples) {
            double score = 0;
            for (int j = 0; j < n; j++) {
                sample[j] = random.nextGaussian() * Math.pow(10, -j / (n - 1.0));
                score += hidden[j] * sample[j];
            }
            final double sign = score < 0 != random.nextDouble() < WRONG ? -1 : 1;
            for (int j = 0; j < n; j++) {
                sample[j] *= sign;
            }
        }
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = RIDGE * dot(x, x) / 2;
        for (final double[] sample : samples) {
            final double margin = dot(sample, x);
            sum += (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin)) / samples.length;
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            g[j] = RIDGE * x[j];
        }
        for (final double[] sample : samples) {
            final double slope = -1 / (1 + Math.exp(dot(sample, x))) / samples.length;
            for (int j = 0; j < x.length; j++) {
                g[j] += slope * sample[j];
            }
        }
        return g;
    }

    /** {@inheritDoc} */
    @Override
    public double[][] hessian(final double[] x) {
        final double[][] hessian = new double[x.length][x.length];
        for (final double[] sample : samples) {
            final double p = 1 / (1 + Math.exp(dot(sample, x)));
            final double weight = p * (1 - p) / samples.length;
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j <= i; j++) {
                    hessian[i][j] += weight * sample[i] * sample[j];
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            hessian[i][i] += RIDGE;
            for (int j = 0; j < i; j++) {
                hessian[j][i] = hessian[i][j];
            }
        }
        return hessian;
    }

    /**
     * The scalar product.
     * @param a a vector
     * @param b another
     * @return a'b
     */
    private static double dot(final double[] a, final double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
