/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Sums over pairs u, v = x₁, x₂; x₃, x₄; … or over blocks of four variables: n/2 or n/4 copies of a small function.
 */
final class BlockFunctions {

    /** Not for construction. */
    private BlockFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(extbd1(), extbeale(), extmaratos(), extpsc1(), exttet(), extwhite(), powellsg(),
                       srosenbr(), woods());
    }

    /**
     * Σ (u² + v² − 2)² + (exp(u − 1) − v)² from 0.1; 0 at 1.
     * @return Andrei's extended block diagonal function
     */
    private static ProblemFamily extbd1() {
        return FormulaFunction.family("extbd1", 0, Start.repeat(0.1),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double u = x[i];
                final double v = x[i + 1];
                final double p = u * u + v * v - 2;
                final double e = Math.exp(u - 1);
                g.add(i, 4 * p * u + 2 * (e - v) * e);
                g.add(i + 1, 4 * p * v - 2 * (e - v));
                return p * p + (e - v) * (e - v);
            }));
    }

    /**
     * Σ (1.5 − u (1 − v))² + (2.25 − u (1 − v²))² + (2.625 − u (1 − v³))² from (1, 0.8, …); 0 at (3, 0.5, …).
     * @return the extended Beale function
     */
    private static ProblemFamily extbeale() {
        return FormulaFunction.family("extbeale", 0, Start.repeat(1, 0.8),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double u = x[i];
                final double v = x[i + 1];
                final double p = 1.5 - u * (1 - v);
                final double q = 2.25 - u * (1 - v * v);
                final double r = 2.625 - u * (1 - v * v * v);
                g.add(i, -2 * (p * (1 - v) + q * (1 - v * v) + r * (1 - v * v * v)));
                g.add(i + 1, 2 * u * (p + 2 * q * v + 3 * r * v * v));
                return p * p + q * q + r * r;
            }));
    }

    /**
     * Σ u + 100 (u² + v² − 1)² from (1.1, 0.1, …).
     * @return Andrei's extended Maratos function
     */
    private static ProblemFamily extmaratos() {
        return FormulaFunction.family("extmaratos", FormulaFunction.UNKNOWN, Start.repeat(1.1, 0.1),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double p = x[i] * x[i] + x[i + 1] * x[i + 1] - 1;
                g.add(i, 1 + 400 * p * x[i]);
                g.add(i + 1, 400 * p * x[i + 1]);
                return x[i] + 100 * p * p;
            }));
    }

    /**
     * Σ (u² + v² + u v)² + sin² u + cos² v from (3, 0.1, …).
     * @return Andrei's extended PSC1 function
     */
    private static ProblemFamily extpsc1() {
        return FormulaFunction.family("extpsc1", FormulaFunction.UNKNOWN, Start.repeat(3, 0.1),
            Body.sum(0, 1, 2, BlockFunctions::psc1));
    }

    /**
     * Σ exp(u + 3 v − 0.1) + exp(u − 3 v − 0.1) + exp(−u − 0.1) from 0.1; convex.
     * @return Andrei's extended three-exponential-terms function
     */
    private static ProblemFamily exttet() {
        return FormulaFunction.family("exttet", FormulaFunction.UNKNOWN, Start.repeat(0.1),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double p = Math.exp(x[i] + 3 * x[i + 1] - 0.1);
                final double q = Math.exp(x[i] - 3 * x[i + 1] - 0.1);
                final double r = Math.exp(-x[i] - 0.1);
                g.add(i, p + q - r);
                g.add(i + 1, 3 * (p - q));
                return p + q + r;
            }));
    }

    /**
     * Σ 100 (v − u³)² + (1 − u)² from (−1.2, 1, …); 0 at 1.
     * @return the extended White and Holst function
     */
    private static ProblemFamily extwhite() {
        return FormulaFunction.family("extwhite", 0, Start.repeat(-1.2, 1),
            Body.sum(0, 1, 2, ValleyFunctions::white));
    }

    /**
     * Σ (xᵢ + 10 xᵢ₊₁)² + 5 (xᵢ₊₂ − xᵢ₊₃)² + (xᵢ₊₁ − 2 xᵢ₊₂)⁴ + 10 (xᵢ − xᵢ₊₃)⁴ from (3, −1, 0, 1, …); 0 at 0 with a
     * singular Hessian.
     * @return POWELLSG, the extended Powell singular function
     */
    private static ProblemFamily powellsg() {
        return FormulaFunction.family("powellsg", 0, Start.repeat(3, -1, 0, 1),
            Body.sum(0, 3, 4, (i, x, g) -> {
                final double p = x[i] + 10 * x[i + 1];
                final double q = x[i + 2] - x[i + 3];
                final double r = x[i + 1] - 2 * x[i + 2];
                final double s = x[i] - x[i + 3];
                final double dr = 4 * r * r * r;
                final double ds = 40 * s * s * s;
                g.add(i, 2 * p + ds);
                g.add(i + 1, 20 * p + dr);
                g.add(i + 2, 10 * q - 2 * dr);
                g.add(i + 3, -10 * q - ds);
                return p * p + 5 * q * q + r * r * r * r + 10 * s * s * s * s;
            }));
    }

    /**
     * Σ 100 (v − u²)² + (1 − u)² from (−1.2, 1, …); 0 at 1.
     * @return SROSENBR, the extended Rosenbrock function
     */
    private static ProblemFamily srosenbr() {
        return FormulaFunction.family("srosenbr", 0, Start.repeat(-1.2, 1),
            Body.sum(0, 1, 2, (i, x, g) -> {
                final double r = x[i + 1] - x[i] * x[i];
                g.add(i, -400 * r * x[i] - 2 * (1 - x[i]));
                g.add(i + 1, 200 * r);
                return 100 * r * r + (1 - x[i]) * (1 - x[i]);
            }));
    }

    /**
     * The term of {@link #wood} for i = 1, 5, …, from (−3, −1, −3, −1, …); 0 at 1.
     * @return WOODS
     */
    private static ProblemFamily woods() {
        return FormulaFunction.family("woods", 0, Start.repeat(-3, -1),
            Body.sum(0, 3, 4, BlockFunctions::wood));
    }

    /**
     * Computes (u² + v² + u v)² + sin² u + cos² v, u = xᵢ, v = xᵢ₊₁.
     * @param i the index, from 0
     * @param x the point
     * @param g receives the slopes
     * @return the term
     */
    static double psc1(final int i, final double[] x, final Slopes g) {
        final double u = x[i];
        final double v = x[i + 1];
        final double q = u * u + v * v + u * v;
        final double s = Math.sin(u);
        final double c = Math.cos(v);
        if (g.wanted()) {
            g.add(i, 2 * q * (2 * u + v) + Math.sin(2 * u));
            g.add(i + 1, 2 * q * (2 * v + u) - Math.sin(2 * v));
        }
        return q * q + s * s + c * c;
    }

    /**
     * Computes Wood's 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)² + 90 (xᵢ₊₃ − xᵢ₊₂²)² + (1 − xᵢ₊₂)² + 10 (xᵢ₊₁ + xᵢ₊₃ − 2)²
     * + (xᵢ₊₁ − xᵢ₊₃)² / 10.
     * @param i the index, from 0
     * @param x the point
     * @param g receives the slopes
     * @return the term
     */
    static double wood(final int i, final double[] x, final Slopes g) {
        final double p = x[i + 1] - x[i] * x[i];
        final double q = x[i + 3] - x[i + 2] * x[i + 2];
        final double u = 1 - x[i];
        final double v = 1 - x[i + 2];
        final double s = x[i + 1] + x[i + 3] - 2;
        final double d = x[i + 1] - x[i + 3];
        g.add(i, -400 * p * x[i] - 2 * u);
        g.add(i + 1, 200 * p + 20 * s + 0.2 * d);
        g.add(i + 2, -360 * q * x[i + 2] - 2 * v);
        g.add(i + 3, 180 * q + 20 * s - 0.2 * d);
        return 100 * p * p + u * u + 90 * q * q + v * v + 10 * s * s + 0.1 * d * d;
    }
}
