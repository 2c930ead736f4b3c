/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σ (xᵢ⁴ − 16 xᵢ² + 5 xᵢ)/2: two minima in each variable, together 2ⁿ, the lowest where all are near −2.9.
 *
 * <p>Source: M. A. Styblinski, T.-S. Tang, Neural Networks 3 (1990) 467-483.</p>
 */
final class StyblinskiTang implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (final double z : x) {
            sum += (z * z * (z * z - 16) + 5 * z) / 2;
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            g[i] = 2 * x[i] * (x[i] * x[i] - 8) + 2.5;
        }
        return g;
    }
}
