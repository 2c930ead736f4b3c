/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σⱼ (yⱼ − Σₖ [pₖ cos ωₖtⱼ + qₖ sin ωₖtⱼ])²/m, x = (p₁, q₁, ω₁, p₂, …): a fit of K sinusoids to m samples.
 *
 * <p>tⱼ = 2πj/m, j = 0 … m − 1. The samples come from a set of parameters of the same form, without noise: the global
 * minimum is 0 there and wherever the sinusoids are exchanged.</p>
 */
final class Sinusoids implements SmoothFunction {

    /** Variables of a sinusoid. */
    static final int EACH = 3;
    /** Samples: five times the highest frequency in use. */
    private static final int SAMPLES = 60;

    /** The samples y. */
    private final double[] samples = new double[SAMPLES];

    /**
     * Makes the samples.
     * @param truth the parameters behind them, 3K
     */
    Sinusoids(final double[] truth) {
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
            for (int k = 0; k < x.length; k += EACH) {
                final double cos = Math.cos(x[k + 2] * t);
                final double sin = Math.sin(x[k + 2] * t);
                g[k] += factor * cos;
                g[k + 1] += factor * sin;
                g[k + 2] += factor * t * (x[k + 1] * cos - x[k] * sin);
            }
        }
        return g;
    }

    private static double time(final int j) {
        return 2 * Math.PI * j / SAMPLES;
    }

    private static double model(final double t, final double[] x) {
        double sum = 0;
        for (int k = 0; k < x.length; k += EACH) {
            sum += x[k] * Math.cos(x[k + 2] * t) + x[k + 1] * Math.sin(x[k + 2] * t);
        }
        return sum;
    }
}
