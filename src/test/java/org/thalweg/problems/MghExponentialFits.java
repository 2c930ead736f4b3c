/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * Residual rows of Moré, Garbow and Hillstrom's problems 17-19: sums of exponentials and peaks fitted to data.
 */
final class MghExponentialFits {

    /** The paper's yᵢ of the Osborne 1 function. */
    private static final double[] OSBORNE1 = {
        0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.850, 0.818, 0.784, 0.751, 0.718, 0.685, 0.658, 0.628, 0.603,
        0.580, 0.558, 0.538, 0.522, 0.506, 0.490, 0.478, 0.467, 0.457, 0.448, 0.438, 0.431, 0.424, 0.420, 0.414, 0.411,
        0.406
    };

    /** The paper's yᵢ of the Osborne 2 function. */
    private static final double[] OSBORNE2 = {
        1.366, 1.191, 1.112, 1.013, 0.991, 0.885, 0.831, 0.847, 0.786, 0.725, 0.746, 0.679, 0.608, 0.655, 0.616, 0.606,
        0.602, 0.626, 0.651, 0.724, 0.649, 0.649, 0.694, 0.644, 0.624, 0.661, 0.612, 0.558, 0.533, 0.495, 0.500, 0.423,
        0.395, 0.375, 0.372, 0.391, 0.396, 0.405, 0.428, 0.429, 0.523, 0.562, 0.607, 0.653, 0.672, 0.708, 0.633, 0.668,
        0.645, 0.632, 0.591, 0.559, 0.597, 0.625, 0.739, 0.710, 0.729, 0.720, 0.636, 0.581, 0.428, 0.292, 0.162, 0.098,
        0.054
    };

    /** Not for construction. */
    private MghExponentialFits() {
    }

    /**
     * (17) Osborne 1: rᵢ = yᵢ − (x₁ + x₂ exp(−tᵢ x₄) + x₃ exp(−tᵢ x₅)), tᵢ = 10 (i − 1).
     * @param i the row, 1 to 33
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double osborne1(final int i, final double[] x, final double[] d) {
        final double t = 10 * (i - 1);
        final double e4 = Math.exp(-t * x[3]);
        final double e5 = Math.exp(-t * x[4]);
        d[0] = -1;
        d[1] = -e4;
        d[2] = -e5;
        d[3] = x[1] * t * e4;
        d[4] = x[2] * t * e5;
        return OSBORNE1[i - 1] - (x[0] + x[1] * e4 + x[2] * e5);
    }

    /**
     * (18) Biggs EXP6: rᵢ = x₃ exp(−tᵢ x₁) − x₄ exp(−tᵢ x₂) + x₆ exp(−tᵢ x₅) − yᵢ, tᵢ = i/10,
     * yᵢ = exp(−tᵢ) − 5 exp(−10 tᵢ) + 3 exp(−4 tᵢ).
     * @param i the row, 1 to m (m = 13)
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double biggs(final int i, final double[] x, final double[] d) {
        final double t = i / 10.0;
        final double e1 = Math.exp(-t * x[0]);
        final double e2 = Math.exp(-t * x[1]);
        final double e5 = Math.exp(-t * x[4]);
        d[0] = -t * x[2] * e1;
        d[1] = t * x[3] * e2;
        d[2] = e1;
        d[3] = -e2;
        d[4] = -t * x[5] * e5;
        d[5] = e5;
        final double y = Math.exp(-t) - 5 * Math.exp(-10 * t) + 3 * Math.exp(-4 * t);
        return x[2] * e1 - x[3] * e2 + x[5] * e5 - y;
    }

    /**
     * (19) Osborne 2: rᵢ = yᵢ − (x₁ exp(−tᵢ x₅) + Σ xₖ exp(−(tᵢ − xₖ₊₇)² xₖ₊₄), k = 2, 3, 4), tᵢ = (i − 1)/10.
     * @param i the row, 1 to 65
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double osborne2(final int i, final double[] x, final double[] d) {
        final double t = (i - 1) / 10.0;
        final double decay = Math.exp(-t * x[4]);
        d[0] = -decay;
        d[4] = t * x[0] * decay;
        double model = x[0] * decay;
        for (int k = 1; k <= 3; k++) {
            final double u = t - x[k + 7];
            final double peak = Math.exp(-u * u * x[k + 4]);
            d[k] = -peak;
            d[k + 4] = x[k] * peak * u * u;
            d[k + 7] = -2 * x[k] * peak * u * x[k + 4];
            model += x[k] * peak;
        }
        return OSBORNE2[i - 1] - model;
    }
}
