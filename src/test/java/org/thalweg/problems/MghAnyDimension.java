/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * Residual rows of Moré, Garbow and Hillstrom's problems 20-27: sums that couple any number of variables.
 */
final class MghAnyDimension {

    /** √a of both penalty functions, a = 10⁻⁵. */
    private static final double ROOT_PENALTY = Math.sqrt(1e-5);

    /** Not for construction. */
    private MghAnyDimension() {
    }

    /**
     * (20) Watson: rᵢ = Σⱼ₌₂ (j − 1) xⱼ tᵢ^(j−2) − (Σⱼ xⱼ tᵢ^(j−1))² − 1, tᵢ = i/29, i ≤ 29; r₃₀ = x₁,
     * r₃₁ = x₂ − x₁² − 1.
     * @param i the row, 1 to 31
     * @param x the point, 2 to 31 components
     * @param d receives the derivatives
     * @return the residual
     */
    static double watson(final int i, final double[] x, final double[] d) {
        if (i == 30) {
            d[0] = 1;
            return x[0];
        }
        if (i == 31) {
            d[0] = -2 * x[0];
            d[1] = 1;
            return x[1] - x[0] * x[0] - 1;
        }
        final double t = i / 29.0;
        double slope = 0;
        double sum = 0;
        double power = 1;
        for (int j = 0; j < x.length; j++) {
            slope += j * x[j] * power / t;
            sum += x[j] * power;
            power *= t;
        }
        power = 1;
        for (int j = 0; j < x.length; j++) {
            d[j] = j * power / t - 2 * sum * power;
            power *= t;
        }
        return slope - sum * sum - 1;
    }

    /**
     * (21) Extended Rosenbrock: r₂ₖ₋₁ = 10 (x₂ₖ − x₂ₖ₋₁²), r₂ₖ = 1 − x₂ₖ₋₁.
     * @param i the row, 1 to n
     * @param x the point, n even
     * @param d receives the derivatives
     * @return the residual
     */
    static double extendedRosenbrock(final int i, final double[] x, final double[] d) {
        final int k = 2 * ((i - 1) / 2);
        if (i % 2 == 1) {
            d[k] = -20 * x[k];
            d[k + 1] = 10;
            return 10 * (x[k + 1] - x[k] * x[k]);
        }
        d[k] = -1;
        return 1 - x[k];
    }

    /**
     * (23) Penalty I: rᵢ = √a (xᵢ − 1), i ≤ n; rₙ₊₁ = Σ xⱼ² − ¼; a = 10⁻⁵.
     * @param i the row, 1 to n + 1
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double penalty1(final int i, final double[] x, final double[] d) {
        if (i <= x.length) {
            d[i - 1] = ROOT_PENALTY;
            return ROOT_PENALTY * (x[i - 1] - 1);
        }
        double sum = -0.25;
        for (int j = 0; j < x.length; j++) {
            d[j] = 2 * x[j];
            sum += x[j] * x[j];
        }
        return sum;
    }

    /**
     * (24) Penalty II: r₁ = x₁ − 0.2; rᵢ = √a (exp(xᵢ/10) + exp(xᵢ₋₁/10) − yᵢ), 2 ≤ i ≤ n;
     * rᵢ = √a (exp(xᵢ₋ₙ₊₁/10) − exp(−1/10)), n &lt; i &lt; 2n; r₂ₙ = Σ (n − j + 1) xⱼ² − 1;
     * yᵢ = exp(i/10) + exp((i − 1)/10), a = 10⁻⁵.
     * @param i the row, 1 to 2n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double penalty2(final int i, final double[] x, final double[] d) {
        final int n = x.length;
        if (i == 1) {
            d[0] = 1;
            return x[0] - 0.2;
        }
        if (i <= n) {
            final double here = Math.exp(x[i - 1] / 10);
            final double before = Math.exp(x[i - 2] / 10);
            d[i - 1] = ROOT_PENALTY * here / 10;
            d[i - 2] = ROOT_PENALTY * before / 10;
            return ROOT_PENALTY * (here + before - Math.exp(i / 10.0) - Math.exp((i - 1) / 10.0));
        }
        if (i < 2 * n) {
            final double here = Math.exp(x[i - n] / 10);
            d[i - n] = ROOT_PENALTY * here / 10;
            return ROOT_PENALTY * (here - Math.exp(-0.1));
        }
        double sum = -1;
        for (int j = 0; j < n; j++) {
            d[j] = 2 * (n - j) * x[j];
            sum += (n - j) * x[j] * x[j];
        }
        return sum;
    }

    /**
     * (25) Variably dimensioned: rᵢ = xᵢ − 1, i ≤ n; rₙ₊₁ = Σ j (xⱼ − 1); rₙ₊₂ = rₙ₊₁².
     * @param i the row, 1 to n + 2
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double variablyDimensioned(final int i, final double[] x, final double[] d) {
        if (i <= x.length) {
            d[i - 1] = 1;
            return x[i - 1] - 1;
        }
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += (j + 1) * (x[j] - 1);
        }
        final boolean squared = i == x.length + 2;
        for (int j = 0; j < x.length; j++) {
            d[j] = (j + 1) * (squared ? 2 * sum : 1);
        }
        return squared ? sum * sum : sum;
    }

    /**
     * (26) Trigonometric: rᵢ = n − Σ cos xⱼ + i (1 − cos xᵢ) − sin xᵢ.
     * @param i the row, 1 to n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double trigonometric(final int i, final double[] x, final double[] d) {
        double sum = x.length;
        for (int j = 0; j < x.length; j++) {
            sum -= Math.cos(x[j]);
            d[j] = Math.sin(x[j]);
        }
        final double own = x[i - 1];
        d[i - 1] += i * Math.sin(own) - Math.cos(own);
        return sum + i * (1 - Math.cos(own)) - Math.sin(own);
    }

    /**
     * (27) Brown almost-linear: rᵢ = xᵢ + Σ xⱼ − (n + 1), i &lt; n; rₙ = Π xⱼ − 1.
     * @param i the row, 1 to n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double brownAlmostLinear(final int i, final double[] x, final double[] d) {
        if (i < x.length) {
            double sum = x[i - 1] - (x.length + 1);
            for (int j = 0; j < x.length; j++) {
                d[j] = 1;
                sum += x[j];
            }
            d[i - 1] = 2;
            return sum;
        }
        double product = 1;
        for (int j = 0; j < x.length; j++) {
            d[j] = 1;
            for (int k = 0; k < x.length; k++) {
                d[j] *= k == j ? 1 : x[k];
            }
            product *= x[j];
        }
        return product - 1;
    }
}
