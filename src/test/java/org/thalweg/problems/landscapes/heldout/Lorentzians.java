/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σⱼ (yⱼ − b − Σₖ hₖ/(1 + ((tⱼ − pₖ)/wₖ)²))²/m, x = (b, h₁, p₁, w₁, h₂, …): a fit of peaks on a level ground to
 * m samples at tⱼ = j/(m − 1), j = 0 … m − 1.
 *
 * <p>The samples come from a set of parameters of the same form, without noise: the global minimum is 0 there, wherever
 * the peaks are exchanged, and for either sign of a width.</p>
 */
final class Lorentzians implements SmoothFunction {

    /** Variables of a peak. */
    static final int EACH = 3;
    /** Samples: three within the narrowest peak. */
    private static final int SAMPLES = 60;

    /** The samples y. */
    private final double[] samples = new double[SAMPLES];

    /**
     * Makes the samples.
     * @param truth the parameters behind them, 1 + 3K
     */
    Lorentzians(final double[] truth) {
        for (int j = 0; j < SAMPLES; j++) {
            samples[j] = model(time(j), truth);
        }
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int j = 0; j < SAMPLES; j++) {
            final double r = samples[j] - model(time(j), x);
            sum += r * r;
        }
        return sum / SAMPLES;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int j = 0; j < SAMPLES; j++) {
            final double t = time(j);
            final double factor = -2 * (samples[j] - model(t, x)) / SAMPLES;
            g[0] += factor;
            for (int k = 1; k < x.length; k += EACH) {
                final double width = x[k + 2];
                final double away = (t - x[k + 1]) / width;
                final double shape = 1 / (1 + away * away);
                final double steep = 2 * x[k] * shape * shape * away / width;
                g[k] += factor * shape;
                g[k + 1] += factor * steep;
                g[k + 2] += factor * steep * away;
            }
        }
        return g;
    }

    private static double time(final int j) {
        return j / (SAMPLES - 1.0);
    }

    private static double model(final double t, final double[] x) {
        double sum = x[0];
        for (int k = 1; k < x.length; k += EACH) {
            final double away = (t - x[k + 1]) / x[k + 2];
            sum += x[k] / (1 + away * away);
        }
        return sum;
    }
}
