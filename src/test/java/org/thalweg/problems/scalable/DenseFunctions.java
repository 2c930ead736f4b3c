/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Functions of a sum over all variables: the Hessian is full, a matrix of low rank beside its diagonal.
 */
final class DenseFunctions {

    /** Not for construction. */
    private DenseFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(extpenalty(), extqp1(), extqp2(), exttrig(), penalty1(), power(), vardim());
    }

    /**
     * Σ (xᵢ − 1)², i &lt; n, plus (Σ xⱼ² − 1/4)² from xᵢ = i.
     * @return Andrei's extended penalty function
     */
    private static ProblemFamily extpenalty() {
        return FormulaFunction.family("extpenalty", FormulaFunction.UNKNOWN, (i, n) -> i,
            Body.sum(0, 1, 1, (i, x, g) -> {
                g.add(i, 2 * (x[i] - 1));
                return (x[i] - 1) * (x[i] - 1);
            }).plus((x, g) -> sphere(x, 0.25, g)));
    }

    /**
     * Σ (xᵢ² − 2)², i &lt; n, plus (Σ xⱼ² − 1/2)² from 1.
     * @return Andrei's extended quadratic penalty QP1
     */
    private static ProblemFamily extqp1() {
        return FormulaFunction.family("extqp1", FormulaFunction.UNKNOWN, Start.repeat(1),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double r = x[i] * x[i] - 2;
                g.add(i, 4 * r * x[i]);
                return r * r;
            }).plus((x, g) -> sphere(x, 0.5, g)));
    }

    /**
     * Σ (xᵢ² − sin xᵢ)², i &lt; n, plus (Σ xⱼ² − 100)² from 1; 0 at (0, …, 0, ±10).
     * @return Andrei's extended quadratic penalty QP2
     */
    private static ProblemFamily extqp2() {
        return FormulaFunction.family("extqp2", 0, Start.repeat(1),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double r = x[i] * x[i] - Math.sin(x[i]);
                g.add(i, 2 * r * (2 * x[i] - Math.cos(x[i])));
                return r * r;
            }).plus((x, g) -> sphere(x, 100, g)));
    }

    /**
     * Σ (n − Σ cos xⱼ + i (1 − cos xᵢ) − sin xᵢ)² from 0.2; 0 at 0, but many local minima.
     * @return Andrei's extended trigonometric function
     */
    private static ProblemFamily exttrig() {
        return FormulaFunction.family("exttrig", 0, Start.repeat(0.2),
            (x, g) -> {
                final int n = x.length;
                final double[] cosines = new double[n];
                double deficit = 0;
                for (int j = 0; j < n; j++) {
                    cosines[j] = Math.cos(x[j]);
                    deficit += 1 - cosines[j];
                }
                double f = 0;
                double residuals = 0;
                final double[] sines = new double[n];
                for (int i = 0; i < n; i++) {
                    sines[i] = Math.sin(x[i]);
                    final double r = deficit + (i + 1) * (1 - cosines[i]) - sines[i];
                    f += r * r;
                    residuals += r;
                    g.add(i, 2 * r * ((i + 1) * sines[i] - cosines[i]));
                }
                for (int j = 0; j < n; j++) {
                    g.add(j, 2 * residuals * sines[j]);
                }
                return f;
            });
    }

    /**
     * Σ (xᵢ − 1)²/10⁵ + (Σ xⱼ² − 1/4)² from xᵢ = i.
     * @return PENALTY1
     */
    private static ProblemFamily penalty1() {
        return FormulaFunction.family("penalty1", FormulaFunction.UNKNOWN, (i, n) -> i,
            Body.sum(0, 0, 1, (i, x, g) -> {
                g.add(i, 2e-5 * (x[i] - 1));
                return 1e-5 * (x[i] - 1) * (x[i] - 1);
            }).plus((x, g) -> sphere(x, 0.25, g)));
    }

    /**
     * (Σ i xᵢ²)² from 1; convex, 0 at 0 with Hessian 0.
     * @return POWER, Oren's function
     */
    private static ProblemFamily power() {
        return FormulaFunction.family("power", 0, Start.repeat(1),
            (x, g) -> {
                double q = 0;
                for (int i = 0; i < x.length; i++) {
                    q += (i + 1) * x[i] * x[i];
                }
                for (int i = 0; i < x.length; i++) {
                    g.add(i, 4 * q * (i + 1) * x[i]);
                }
                return q * q;
            });
    }

    /**
     * Σ (xᵢ − 1)² + q² + q⁴, q = Σ j (xⱼ − 1), from xᵢ = 1 − i/n; convex, 0 at 1.
     * @return VARDIM
     */
    private static ProblemFamily vardim() {
        return FormulaFunction.family("vardim", 0, (i, n) -> 1 - i / (double) n,
            (x, g) -> {
                double f = 0;
                double q = 0;
                for (int i = 0; i < x.length; i++) {
                    f += (x[i] - 1) * (x[i] - 1);
                    q += (i + 1) * (x[i] - 1);
                }
                final double slope = 2 * q + 4 * q * q * q;
                for (int i = 0; i < x.length; i++) {
                    g.add(i, 2 * (x[i] - 1) + (i + 1) * slope);
                }
                return f + q * q + q * q * q * q;
            });
    }

    /**
     * Computes (Σ xⱼ² − level)².
     * @param x the point
     * @param level the wanted square of the norm
     * @param g receives the slopes
     * @return the term
     */
    private static double sphere(final double[] x, final double level, final Slopes g) {
        double q = -level;
        for (int j = 0; j < x.length; j++) {
            q += x[j] * x[j];
        }
        for (int j = 0; j < x.length; j++) {
            g.add(j, 4 * q * x[j]);
        }
        return q * q;
    }
}
