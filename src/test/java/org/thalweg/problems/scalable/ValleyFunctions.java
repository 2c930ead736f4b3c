/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Rosenbrock's kind: curved valleys that lead through all the variables.
 */
final class ValleyFunctions {

    /** Not for construction. */
    private ValleyFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(chainwoo(), chnrosnb(), cube(), errinros(), fletchcr(), genrose(), genwhite(), nonscomp());
    }

    /**
     * 1 + Σ 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)² + 90 (xᵢ₊₃ − xᵢ₊₂²)² + (1 − xᵢ₊₂)² + 10 (xᵢ₊₁ + xᵢ₊₃ − 2)² + (xᵢ₊₁ − xᵢ₊₃)² /
     * 10, i = 1, 3, …, n − 3, from (−3, −1, −3, −1, −2, −2, …); 1 at 1, but many other local minima.
     * @return CHAINWOO
     */
    private static ProblemFamily chainwoo() {
        return FormulaFunction.family("chainwoo", 1, Start.first(-2, -3, -1, -3, -1),
            Body.sum(0, 3, 2, BlockFunctions::wood).plus((x, g) -> 1));
    }

    /**
     * Σ 16 αᵢ² (xᵢ₋₁ − xᵢ²)² + (xᵢ − 1)², αᵢ = 1.5 + sin i, i ≥ 2, from −1; 0 at 1.
     * @return CHNRSNBM, the CHNROSNB for all n
     */
    private static ProblemFamily chnrosnb() {
        return FormulaFunction.family("chnrosnb", 0, Start.repeat(-1),
            Body.sum(1, 0, 1, (i, x, g) -> {
                final double a = 1.5 + Math.sin(i + 1);
                final double r = 4 * a * (x[i - 1] - x[i] * x[i]);
                g.add(i - 1, 8 * a * r);
                g.add(i, -16 * a * r * x[i] + 2 * (x[i] - 1));
                return r * r + (x[i] - 1) * (x[i] - 1);
            }));
    }

    /**
     * (x₁ − 1)² + Σ 100 (xᵢ − xᵢ₋₁³)², i ≥ 2, from (−1.2, 1, −1.2, 1, …); 0 at 1.
     * @return CUBE
     */
    private static ProblemFamily cube() {
        return FormulaFunction.family("cube", 0, Start.repeat(-1.2, 1),
            Body.sum(1, 0, 1, (i, x, g) -> {
                final double square = x[i - 1] * x[i - 1];
                final double r = x[i] - square * x[i - 1];
                g.add(i, 200 * r);
                g.add(i - 1, -600 * r * square);
                return 100 * r * r;
            }).plus((x, g) -> {
                g.add(0, 2 * (x[0] - 1));
                return (x[0] - 1) * (x[0] - 1);
            }));
    }

    /**
     * Σ (xᵢ₋₁ − 16 αᵢ² xᵢ²)² + (xᵢ − 1)², αᵢ = 1.5 + sin i, i ≥ 2, from −1.
     * @return ERRINRSM, the ERRINROS for all n
     */
    private static ProblemFamily errinros() {
        return FormulaFunction.family("errinros", FormulaFunction.UNKNOWN, Start.repeat(-1),
            Body.sum(1, 0, 1, (i, x, g) -> {
                final double a = 1.5 + Math.sin(i + 1);
                final double r = x[i - 1] - 16 * a * a * x[i] * x[i];
                g.add(i - 1, 2 * r);
                g.add(i, -64 * a * a * r * x[i] + 2 * (x[i] - 1));
                return r * r + (x[i] - 1) * (x[i] - 1);
            }));
    }

    /**
     * Σ 100 (xᵢ₊₁ − xᵢ + 1 − xᵢ²)², i &lt; n, from 0; lowest value 0, with further stationary levels.
     * @return FLETCHCR
     */
    private static ProblemFamily fletchcr() {
        return FormulaFunction.family("fletchcr", 0, Start.repeat(0),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double r = x[i + 1] - x[i] + 1 - x[i] * x[i];
                g.add(i + 1, 200 * r);
                g.add(i, -200 * r * (1 + 2 * x[i]));
                return 100 * r * r;
            }));
    }

    /**
     * 1 + Σ 100 (xᵢ − xᵢ₋₁²)² + (xᵢ − 1)², i ≥ 2, from xᵢ = i/(n + 1); 1 at 1.
     * @return GENROSE
     */
    private static ProblemFamily genrose() {
        return FormulaFunction.family("genrose", 1, (i, n) -> i / (n + 1.0),
            Body.sum(1, 0, 1, (i, x, g) -> {
                final double r = x[i] - x[i - 1] * x[i - 1];
                g.add(i, 200 * r + 2 * (x[i] - 1));
                g.add(i - 1, -400 * r * x[i - 1]);
                return 100 * r * r + (x[i] - 1) * (x[i] - 1);
            }).plus((x, g) -> 1));
    }

    /**
     * Σ 100 (xᵢ₊₁ − xᵢ³)² + (1 − xᵢ)², i &lt; n, from (−1.2, 1, −1.2, 1, …); 0 at 1.
     * @return Andrei's generalized White and Holst function
     */
    private static ProblemFamily genwhite() {
        return FormulaFunction.family("genwhite", 0, Start.repeat(-1.2, 1),
            Body.sum(0, 1, 1, ValleyFunctions::white));
    }

    /**
     * (x₁ − 1)² + Σ 4 (xᵢ − xᵢ₋₁²)², i ≥ 2, from 3; 0 at 1.
     * @return NONSCOMP without its bounds
     */
    private static ProblemFamily nonscomp() {
        return FormulaFunction.family("nonscomp", 0, Start.repeat(3),
            Body.sum(1, 0, 1, (i, x, g) -> {
                final double r = x[i] - x[i - 1] * x[i - 1];
                g.add(i, 8 * r);
                g.add(i - 1, -16 * r * x[i - 1]);
                return 4 * r * r;
            }).plus((x, g) -> {
                g.add(0, 2 * (x[0] - 1));
                return (x[0] - 1) * (x[0] - 1);
            }));
    }

    /**
     * Computes 100 (xᵢ₊₁ − xᵢ³)² + (1 − xᵢ)².
     * @param i the index, from 0
     * @param x the point
     * @param g receives the slopes
     * @return the term
     */
    static double white(final int i, final double[] x, final Slopes g) {
        final double square = x[i] * x[i];
        final double r = x[i + 1] - square * x[i];
        g.add(i + 1, 200 * r);
        g.add(i, -600 * r * square - 2 * (1 - x[i]));
        return 100 * r * r + (1 - x[i]) * (1 - x[i]);
    }
}
