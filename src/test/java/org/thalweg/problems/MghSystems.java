/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * Residual rows of Moré, Garbow and Hillstrom's problems 28-31 and 35: n equations in n unknowns.
 */
final class MghSystems {

    /** Not for construction. */
    private MghSystems() {
    }

    /**
     * (28) Discrete boundary value: rᵢ = 2 xᵢ − xᵢ₋₁ − xᵢ₊₁ + h² (xᵢ + tᵢ + 1)³ / 2, h = 1/(n + 1), tᵢ = i h,
     * x₀ = xₙ₊₁ = 0.
     * @param i the row, 1 to n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double boundaryValue(final int i, final double[] x, final double[] d) {
        final double h = 1.0 / (x.length + 1);
        final double u = x[i - 1] + i * h + 1;
        double r = 2 * x[i - 1] + h * h * u * u * u / 2;
        d[i - 1] = 2 + 1.5 * h * h * u * u;
        if (i > 1) {
            d[i - 2] = -1;
            r -= x[i - 2];
        }
        if (i < x.length) {
            d[i] = -1;
            r -= x[i];
        }
        return r;
    }

    /**
     * (29) Discrete integral equation: rᵢ = xᵢ + h [(1 − tᵢ) Σ_{j≤i} tⱼ uⱼ³ + tᵢ Σ_{j&gt;i} (1 − tⱼ) uⱼ³] / 2,
     * uⱼ = xⱼ + tⱼ + 1, h = 1/(n + 1), tᵢ = i h.
     * @param i the row, 1 to n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double integralEquation(final int i, final double[] x, final double[] d) {
        final double h = 1.0 / (x.length + 1);
        final double ti = i * h;
        double r = x[i - 1];
        for (int j = 1; j <= x.length; j++) {
            final double tj = j * h;
            final double kernel = h / 2 * (j <= i ? (1 - ti) * tj : ti * (1 - tj));
            final double u = x[j - 1] + tj + 1;
            r += kernel * u * u * u;
            d[j - 1] = 3 * kernel * u * u;
        }
        d[i - 1] += 1;
        return r;
    }

    /**
     * (30) Broyden tridiagonal: rᵢ = (3 − 2 xᵢ) xᵢ − xᵢ₋₁ − 2 xᵢ₊₁ + 1, x₀ = xₙ₊₁ = 0.
     * @param i the row, 1 to n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double broydenTridiagonal(final int i, final double[] x, final double[] d) {
        double r = (3 - 2 * x[i - 1]) * x[i - 1] + 1;
        d[i - 1] = 3 - 4 * x[i - 1];
        if (i > 1) {
            d[i - 2] = -1;
            r -= x[i - 2];
        }
        if (i < x.length) {
            d[i] = -2;
            r -= 2 * x[i];
        }
        return r;
    }

    /**
     * (31) Broyden banded: rᵢ = xᵢ (2 + 5 xᵢ²) + 1 − Σ xⱼ (1 + xⱼ), i − 5 ≤ j ≤ i + 1, j ≠ i, 1 ≤ j ≤ n.
     * @param i the row, 1 to n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double broydenBanded(final int i, final double[] x, final double[] d) {
        final double own = x[i - 1];
        double r = own * (2 + 5 * own * own) + 1;
        for (int j = Math.max(1, i - 5); j <= Math.min(x.length, i + 1); j++) {
            if (j != i) {
                d[j - 1] = -1 - 2 * x[j - 1];
                r -= x[j - 1] * (1 + x[j - 1]);
            }
        }
        d[i - 1] = 2 + 15 * own * own;
        return r;
    }

    /**
     * (35) Chebyquad: rᵢ = (1/n) Σ Tᵢ(xⱼ) − ∫₀¹ Tᵢ, Tᵢ the Chebyshev polynomial shifted to [0, 1]; the integral is
     * 0 for odd i and −1/(i² − 1) for even i.
     * @param i the row, 1 to n
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double chebyquad(final int i, final double[] x, final double[] d) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            final double z = 2 * x[j] - 1;
            double before = 1;
            double here = z;
            double slopeBefore = 0;
            double slope = 2;
            for (int k = 2; k <= i; k++) {
                // T_k = 2 z T_{k-1} - T_{k-2}, and the same differentiated with dz/dx = 2
                final double next = 2 * z * here - before;
                final double slopeNext = 4 * here + 2 * z * slope - slopeBefore;
                before = here;
                here = next;
                slopeBefore = slope;
                slope = slopeNext;
            }
            d[j] = slope / x.length;
            sum += here;
        }
        return sum / x.length + (i % 2 == 0 ? 1.0 / (i * (double) i - 1) : 0);
    }
}
