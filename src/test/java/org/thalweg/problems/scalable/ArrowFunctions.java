/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Sums in which one variable occurs in every term: the Hessian has the shape of an arrow.
 */
final class ArrowFunctions {

    /** Not for construction. */
    private ArrowFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(arwhead(), bdqrtic(), eg2(), liarwhd(), nondia(), nondquar(), sinquad(), tquartic());
    }

    /**
     * Σ (xᵢ² + xₙ²)² − 4 xᵢ + 3, i &lt; n, from 1; 0 at (1, …, 1, 0).
     * @return ARWHEAD
     */
    private static ProblemFamily arwhead() {
        return FormulaFunction.family("arwhead", 0, Start.repeat(1),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final int n = x.length - 1;
                final double s = x[i] * x[i] + x[n] * x[n];
                g.add(i, 4 * s * x[i] - 4);
                g.add(n, 4 * s * x[n]);
                return s * s - 4 * x[i] + 3;
            }));
    }

    /**
     * Σ (3 − 4 xᵢ)² + (xᵢ² + 2 xᵢ₊₁² + 3 xᵢ₊₂² + 4 xᵢ₊₃² + 5 xₙ²)², i ≤ n − 4, from 1.
     * @return BDQRTIC
     */
    private static ProblemFamily bdqrtic() {
        return FormulaFunction.family("bdqrtic", FormulaFunction.UNKNOWN, Start.repeat(1),
            Body.sum(0, 4, 1, (i, x, g) -> {
                final int n = x.length - 1;
                final double r = 3 - 4 * x[i];
                double q = 5 * x[n] * x[n];
                for (int k = 0; k < 4; k++) {
                    q += (k + 1) * x[i + k] * x[i + k];
                }
                for (int k = 0; k < 4; k++) {
                    g.add(i + k, 4 * (k + 1) * q * x[i + k]);
                }
                g.add(i, -8 * r);
                g.add(n, 20 * q * x[n]);
                return r * r + q * q;
            }));
    }

    /**
     * Σ sin(x₁ + xᵢ² − 1), i &lt; n, plus sin(xₙ²)/2, from 0, where all slopes but the first are 0: a descent along the
     * gradient moves x₁ alone.
     * @return EG2
     */
    private static ProblemFamily eg2() {
        return FormulaFunction.family("eg2", FormulaFunction.UNKNOWN, Start.repeat(0),
            (x, g) -> {
                final int n = x.length - 1;
                double f = 0.5 * Math.sin(x[n] * x[n]);
                g.add(n, x[n] * Math.cos(x[n] * x[n]));
                for (int i = 0; i < n; i++) {
                    final double a = x[0] + x[i] * x[i] - 1;
                    f += Math.sin(a);
                    if (g.wanted()) {
                        final double c = Math.cos(a);
                        g.add(0, c);
                        g.add(i, 2 * c * x[i]);
                    }
                }
                return f;
            });
    }

    /**
     * Σ 4 (xᵢ² − x₁)² + (xᵢ − 1)² from 4; 0 at 1.
     * @return LIARWHD
     */
    private static ProblemFamily liarwhd() {
        return FormulaFunction.family("liarwhd", 0, Start.repeat(4),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double r = x[i] * x[i] - x[0];
                g.add(i, 16 * r * x[i] + 2 * (x[i] - 1));
                g.add(0, -8 * r);
                return 4 * r * r + (x[i] - 1) * (x[i] - 1);
            }));
    }

    /**
     * (x₁ − 1)² + Σ 100 (x₁ − xᵢ²)², i ≥ 2, from −1; 0 where x₁ = 1 and every other xᵢ = ±1. This is Shanno's function;
     * CUTEst has xᵢ₋₁ for xᵢ.
     * @return NONDIA
     */
    private static ProblemFamily nondia() {
        return FormulaFunction.family("nondia", 0, Start.repeat(-1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                if (i == 0) {
                    g.add(0, 2 * (x[0] - 1));
                    return (x[0] - 1) * (x[0] - 1);
                }
                final double r = x[0] - x[i] * x[i];
                g.add(0, 200 * r);
                g.add(i, -400 * r * x[i]);
                return 100 * r * r;
            }));
    }

    /**
     * (x₁ − x₂)² + (xₙ₋₁ + xₙ)² + Σ (xᵢ + xᵢ₊₁ + xₙ)⁴, i ≤ n − 2, from (1, −1, 1, −1, …); convex, 0 at 0 with a
     * singular Hessian.
     * @return NONDQUAR
     */
    private static ProblemFamily nondquar() {
        return FormulaFunction.family("nondquar", 0, Start.repeat(1, -1),
            Body.sum(0, 2, 1, (i, x, g) -> {
                final int n = x.length - 1;
                final double s = x[i] + x[i + 1] + x[n];
                final double slope = 4 * s * s * s;
                g.add(i, slope);
                g.add(i + 1, slope);
                g.add(n, slope);
                return s * s * s * s;
            }).plus((x, g) -> {
                final int n = x.length - 1;
                final double first = x[0] - x[1];
                final double last = x[n - 1] + x[n];
                g.add(0, 2 * first);
                g.add(1, -2 * first);
                g.add(n - 1, 2 * last);
                g.add(n, 2 * last);
                return first * first + last * last;
            }));
    }

    /**
     * (x₁ − 1)⁴ + (xₙ² − x₁²)² + Σ (sin(xᵢ − xₙ) − x₁² + xᵢ²)², 1 &lt; i &lt; n, from 0.1; 0 at 1 with a singular
     * Hessian.
     * @return SINQUAD
     */
    private static ProblemFamily sinquad() {
        return FormulaFunction.family("sinquad", 0, Start.repeat(0.1),
            Body.sum(1, 1, 1, (i, x, g) -> {
                final int n = x.length - 1;
                final double r = Math.sin(x[i] - x[n]) - x[0] * x[0] + x[i] * x[i];
                if (g.wanted()) {
                    final double c = Math.cos(x[i] - x[n]);
                    g.add(i, 2 * r * (c + 2 * x[i]));
                    g.add(n, -2 * r * c);
                    g.add(0, -4 * r * x[0]);
                }
                return r * r;
            }).plus((x, g) -> {
                final int n = x.length - 1;
                final double u = x[0] - 1;
                final double r = x[n] * x[n] - x[0] * x[0];
                g.add(0, 4 * u * u * u - 4 * r * x[0]);
                g.add(n, 4 * r * x[n]);
                return u * u * u * u + r * r;
            }));
    }

    /**
     * (x₁ − 1)² + Σ (x₁² − xᵢ²)², i ≥ 2, from 0.1; 0 where x₁ = 1 and every other xᵢ = ±1.
     * @return TQUARTIC
     */
    private static ProblemFamily tquartic() {
        return FormulaFunction.family("tquartic", 0, Start.repeat(0.1),
            Body.sum(1, 0, 1, (i, x, g) -> {
                final double r = x[0] * x[0] - x[i] * x[i];
                g.add(0, 4 * r * x[0]);
                g.add(i, -4 * r * x[i]);
                return r * r;
            }).plus((x, g) -> {
                g.add(0, 2 * (x[0] - 1));
                return (x[0] - 1) * (x[0] - 1);
            }));
    }
}
