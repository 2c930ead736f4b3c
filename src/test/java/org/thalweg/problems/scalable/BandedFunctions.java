/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Systems of equations with a banded matrix, as sums of powers of their residuals.
 */
final class BandedFunctions {

    /** Not for construction. */
    private BandedFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(broydn3d(), broydn7d(), brybnd(), curly10(), morebv());
    }

    /**
     * Σ rᵢ², rᵢ = (3 − 2 xᵢ) xᵢ − xᵢ₋₁ − 2 xᵢ₊₁ + 1, x₀ = xₙ₊₁ = 0, from −1; lowest value 0.
     * @return BROYDN3DLS
     */
    private static ProblemFamily broydn3d() {
        return FormulaFunction.family("broydn3d", 0, Start.repeat(-1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double r = (3 - 2 * x[i]) * x[i] - at(i - 1, x) - 2 * at(i + 1, x) + 1;
                g.add(i, 2 * r * (3 - 4 * x[i]));
                addInside(i - 1, x, -2 * r, g);
                addInside(i + 1, x, -4 * r, g);
                return r * r;
            }));
    }

    /**
     * Σ |rᵢ|^(7/3) + Σ |xⱼ + xⱼ₊ₙ/₂|^(7/3), rᵢ = 1 − xᵢ₋₁ − 2 xᵢ₊₁ + (3 − xᵢ/2) xᵢ, x₀ = xₙ₊₁ = 0, j ≤ n/2, from −1;
     * twice continuously differentiable.
     * @return BROYDN7D
     */
    private static ProblemFamily broydn7d() {
        return FormulaFunction.family("broydn7d", FormulaFunction.UNKNOWN, Start.repeat(-1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double r = 1 - at(i - 1, x) - 2 * at(i + 1, x) + (3 - x[i] / 2) * x[i];
                final double root = Math.cbrt(Math.abs(r));
                final double slope = 7 * r * root / 3;
                g.add(i, slope * (3 - x[i]));
                addInside(i - 1, x, -slope, g);
                addInside(i + 1, x, -2 * slope, g);
                return r * r * root;
            }).plus((x, g) -> {
                final int half = x.length / 2;
                double f = 0;
                for (int j = 0; j < half; j++) {
                    final double s = x[j] + x[j + half];
                    final double root = Math.cbrt(Math.abs(s));
                    f += s * s * root;
                    g.add(j, 7 * s * root / 3);
                    g.add(j + half, 7 * s * root / 3);
                }
                return f;
            }));
    }

    /**
     * Σ rᵢ², rᵢ = xᵢ (2 + 5 xᵢ²) + 1 − Σ xⱼ (1 + xⱼ), i − 5 ≤ j ≤ i + 1, j ≠ i, 1 ≤ j ≤ n, from −1; lowest value 0.
     * @return BRYBND, the Broyden banded function
     */
    private static ProblemFamily brybnd() {
        return FormulaFunction.family("brybnd", 0, Start.repeat(-1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final int low = Math.max(0, i - 5);
                final int high = Math.min(x.length - 1, i + 1);
                double r = x[i] * (2 + 5 * x[i] * x[i]) + 1 + x[i] * (1 + x[i]);
                for (int j = low; j <= high; j++) {
                    r -= x[j] * (1 + x[j]);
                }
                for (int j = low; j <= high; j++) {
                    g.add(j, -2 * r * (1 + 2 * x[j]));
                }
                g.add(i, 2 * r * (3 + 2 * x[i] + 15 * x[i] * x[i]));
                return r * r;
            }));
    }

    /**
     * Σ q (q (q² − 20) − 0.1), q = xᵢ + … + xₖ, k = min(i + 10, n), from xᵢ = i/(10⁴ (n + 1)), where the curvature is
     * negative; many local minima.
     * @return CURLY10
     */
    private static ProblemFamily curly10() {
        return FormulaFunction.family("curly10", FormulaFunction.UNKNOWN, (i, n) -> 1e-4 * i / (n + 1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final int end = Math.min(i + 11, x.length);
                double q = 0;
                for (int j = i; j < end; j++) {
                    q += x[j];
                }
                final double slope = 4 * q * q * q - 40 * q - 0.1;
                for (int j = i; j < end; j++) {
                    g.add(j, slope);
                }
                return q * (q * (q * q - 20) - 0.1);
            }));
    }

    /**
     * Σ rᵢ², rᵢ = 2 xᵢ − xᵢ₋₁ − xᵢ₊₁ + h² (xᵢ + i h + 1)³/2, h = 1/(n + 1), x₀ = xₙ₊₁ = 0, from 0.5; lowest value 0.
     * The usual start xᵢ = i h (i h − 1) has a gradient below 10⁻⁶ from n = 1000 on; this one is that of L. Lukšan, C.
     * Matonoha, J. Vlček, report V1081, Prague (2010). The condition grows as n⁴.
     * @return MOREBV
     */
    private static ProblemFamily morebv() {
        return FormulaFunction.family("morebv", 0, Start.repeat(0.5),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double h = 1.0 / (x.length + 1);
                final double u = x[i] + (i + 1) * h + 1;
                final double r = 2 * x[i] - at(i - 1, x) - at(i + 1, x) + h * h * u * u * u / 2;
                g.add(i, 2 * r * (2 + 1.5 * h * h * u * u));
                addInside(i - 1, x, -2 * r, g);
                addInside(i + 1, x, -2 * r, g);
                return r * r;
            }));
    }

    /**
     * Reads a variable.
     * @param j its index, from 0; may lie outside
     * @param x the point
     * @return xⱼ, 0 outside
     */
    private static double at(final int j, final double[] x) {
        return j < 0 || j == x.length ? 0 : x[j];
    }

    /**
     * Adds to the slope of a variable unless it lies outside.
     * @param j its index, from 0; may lie outside
     * @param x the point
     * @param slope what to add
     * @param g receives the slope
     */
    private static void addInside(final int j, final double[] x, final double slope, final Slopes g) {
        if (j >= 0 && j < x.length) {
            g.add(j, slope);
        }
    }
}
