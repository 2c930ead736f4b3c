/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * More copies of small functions on pairs u, v = x₁, x₂; x₃, x₄; …, after Andrei (2008).
 */
final class EasyBlockFunctions {

    /** Not for construction. */
    private EasyBlockFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(extcliff(), extdenschnb(), extdenschnf(), extep1(), exthiebert(), exthimmelblau());
    }

    /**
     * Σ ((u − 3)/100)² − (u − v) + exp(20 (u − v)) from (0, −1, …); convex.
     * @return Andrei's extended Cliff function
     */
    private static ProblemFamily extcliff() {
        return FormulaFunction.family("extcliff", FormulaFunction.UNKNOWN, Start.repeat(0, -1),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double p = (x[i] - 3) / 100;
                final double d = x[i] - x[i + 1];
                final double e = Math.exp(20 * d);
                g.add(i, 0.02 * p - 1 + 20 * e);
                g.add(i + 1, 1 - 20 * e);
                return p * p - d + e;
            }));
    }

    /**
     * Σ (u − 2)² + (u − 2)² v² + (v + 1)² from 1; 0 at (2, −1, …).
     * @return Andrei's extended DENSCHNB
     */
    private static ProblemFamily extdenschnb() {
        return FormulaFunction.family("extdenschnb", 0, Start.repeat(1),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double u = x[i] - 2;
                final double v = x[i + 1];
                g.add(i, 2 * u * (1 + v * v));
                g.add(i + 1, 2 * u * u * v + 2 * (v + 1));
                return u * u * (1 + v * v) + (v + 1) * (v + 1);
            }));
    }

    /**
     * Σ (2 (u + v)² + (u − v)² − 8)² + (5 u² + (v − 3)² − 9)² from (2, 0, …); 0 at (1, 1, …).
     * @return Andrei's extended DENSCHNF from the start of CUTEst
     */
    private static ProblemFamily extdenschnf() {
        return FormulaFunction.family("extdenschnf", 0, Start.repeat(2, 0),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double s = x[i] + x[i + 1];
                final double d = x[i] - x[i + 1];
                final double v = x[i + 1] - 3;
                final double p = 2 * s * s + d * d - 8;
                final double q = 5 * x[i] * x[i] + v * v - 9;
                g.add(i, 2 * p * (4 * s + 2 * d) + 20 * q * x[i]);
                g.add(i + 1, 2 * p * (4 * s - 2 * d) + 4 * q * v);
                return p * p + q * q;
            }));
    }

    /**
     * Σ (exp d − 5)² + d² (d − 11)², d = u − v, from 1.5, where d = 0.
     * @return Andrei's extended quadratic exponential function EP1
     */
    private static ProblemFamily extep1() {
        return FormulaFunction.family("extep1", FormulaFunction.UNKNOWN, Start.repeat(1.5),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double d = x[i] - x[i + 1];
                final double e = Math.exp(d);
                final double q = d * (d - 11);
                final double slope = 2 * (e - 5) * e + 2 * q * (2 * d - 11);
                g.add(i, slope);
                g.add(i + 1, -slope);
                return (e - 5) * (e - 5) + q * q;
            }));
    }

    /**
     * Σ (u − 10)² + (u v − 50000)² from 0; 0 at (10, 5000, …).
     * @return Andrei's extended Hiebert function
     */
    private static ProblemFamily exthiebert() {
        return FormulaFunction.family("exthiebert", 0, Start.repeat(0),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double p = x[i] - 10;
                final double q = x[i] * x[i + 1] - 50000;
                g.add(i, 2 * p + 2 * q * x[i + 1]);
                g.add(i + 1, 2 * q * x[i]);
                return p * p + q * q;
            }));
    }

    /**
     * Σ (u² + v − 11)² + (u + v² − 7)² from 1; 0 at (3, 2, …) and three more pairs.
     * @return the extended Himmelblau function
     */
    private static ProblemFamily exthimmelblau() {
        return FormulaFunction.family("exthimmelblau", 0, Start.repeat(1),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double p = x[i] * x[i] + x[i + 1] - 11;
                final double q = x[i] + x[i + 1] * x[i + 1] - 7;
                g.add(i, 4 * p * x[i] + 2 * q);
                g.add(i + 1, 2 * p + 4 * q * x[i + 1]);
                return p * p + q * q;
            }));
    }
}
