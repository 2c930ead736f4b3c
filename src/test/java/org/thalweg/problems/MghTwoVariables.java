/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * Residual rows of Moré, Garbow and Hillstrom's problems 1-6, n = 2, in the paper's order and numbering.
 */
final class MghTwoVariables {

    /** The paper's yᵢ of the Beale function. */
    private static final double[] BEALE = {1.5, 2.25, 2.625};

    /** Not for construction. */
    private MghTwoVariables() {
    }

    /**
     * (1) Rosenbrock: r₁ = 10 (x₂ − x₁²), r₂ = 1 − x₁; Rosenbrock 1960.
     * @param i the row, 1 or 2
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double rosenbrock(final int i, final double[] x, final double[] d) {
        if (i == 1) {
            d[0] = -20 * x[0];
            d[1] = 10;
            return 10 * (x[1] - x[0] * x[0]);
        }
        d[0] = -1;
        return 1 - x[0];
    }

    /**
     * (2) Freudenstein and Roth: r₁ = −13 + x₁ + ((5 − x₂) x₂ − 2) x₂, r₂ = −29 + x₁ + ((x₂ + 1) x₂ − 14) x₂.
     * @param i the row, 1 or 2
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double freudensteinRoth(final int i, final double[] x, final double[] d) {
        final double y = x[1];
        d[0] = 1;
        if (i == 1) {
            d[1] = (10 - 3 * y) * y - 2;
            return -13 + x[0] + ((5 - y) * y - 2) * y;
        }
        d[1] = (3 * y + 2) * y - 14;
        return -29 + x[0] + ((y + 1) * y - 14) * y;
    }

    /**
     * (3) Powell badly scaled: r₁ = 10⁴ x₁ x₂ − 1, r₂ = exp(−x₁) + exp(−x₂) − 1.0001.
     * @param i the row, 1 or 2
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double powellBadlyScaled(final int i, final double[] x, final double[] d) {
        if (i == 1) {
            d[0] = 1e4 * x[1];
            d[1] = 1e4 * x[0];
            return 1e4 * x[0] * x[1] - 1;
        }
        d[0] = -Math.exp(-x[0]);
        d[1] = -Math.exp(-x[1]);
        return Math.exp(-x[0]) + Math.exp(-x[1]) - 1.0001;
    }

    /**
     * (4) Brown badly scaled: r₁ = x₁ − 10⁶, r₂ = x₂ − 2·10⁻⁶, r₃ = x₁ x₂ − 2.
     * @param i the row, 1 to 3
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double brownBadlyScaled(final int i, final double[] x, final double[] d) {
        if (i == 1) {
            d[0] = 1;
            return x[0] - 1e6;
        }
        if (i == 2) {
            d[1] = 1;
            return x[1] - 2e-6;
        }
        d[0] = x[1];
        d[1] = x[0];
        return x[0] * x[1] - 2;
    }

    /**
     * (5) Beale: rᵢ = yᵢ − x₁ (1 − x₂ⁱ).
     * @param i the row, 1 to 3
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double beale(final int i, final double[] x, final double[] d) {
        double power = 1;
        for (int k = 1; k < i; k++) {
            power *= x[1];
        }
        d[0] = power * x[1] - 1;
        d[1] = i * x[0] * power;
        return BEALE[i - 1] - x[0] * (1 - power * x[1]);
    }

    /**
     * (6) Jennrich and Sampson: rᵢ = 2 + 2i − (exp(i x₁) + exp(i x₂)).
     * @param i the row, 1 to m (m = 10)
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double jennrichSampson(final int i, final double[] x, final double[] d) {
        final double e1 = Math.exp(i * x[0]);
        final double e2 = Math.exp(i * x[1]);
        d[0] = -i * e1;
        d[1] = -i * e2;
        return 2 + 2 * i - (e1 + e2);
    }
}
