/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Quadratics with a positive definite matrix.
 */
final class QuadraticFunctions {

    /** Not for construction. */
    private QuadraticFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(almostpq(), biggsb1(), dixon3dq(), dqdrtic(), partialpq(), pertridiaq(), perturbedq(),
                       powerquad(), quadspec1e3(), quadspec1e6(), tridia());
    }

    /**
     * Σ i xᵢ² + (x₁ + xₙ)²/100 from 0.5; 0 at 0.
     * @return Andrei's almost perturbed quadratic
     */
    private static ProblemFamily almostpq() {
        return FormulaFunction.family("almostpq", 0, Start.repeat(0.5),
            Body.sum(0, 0, 1, QuadraticFunctions::weighted).plus((x, g) -> {
                final int n = x.length - 1;
                final double s = x[0] + x[n];
                g.add(0, 0.02 * s);
                g.add(n, 0.02 * s);
                return 0.01 * s * s;
            }));
    }

    /**
     * (x₁ − 1)² + Σ (xᵢ₊₁ − xᵢ)² + (1 − xₙ)² from 0; 0 at 1.
     * @return BIGGSB1 without its bounds
     */
    private static ProblemFamily biggsb1() {
        return FormulaFunction.family("biggsb1", 0, Start.repeat(0),
            Body.sum(0, 1, 1, QuadraticFunctions::difference).plus(QuadraticFunctions::ends));
    }

    /**
     * (x₁ − 1)² + Σ (xᵢ − xᵢ₊₁)² + (xₙ − 1)², 2 ≤ i &lt; n, from −1; 0 at 1.
     * @return DIXON3DQ
     */
    private static ProblemFamily dixon3dq() {
        return FormulaFunction.family("dixon3dq", 0, Start.repeat(-1),
            Body.sum(1, 1, 1, QuadraticFunctions::difference).plus(QuadraticFunctions::ends));
    }

    /**
     * Σ xᵢ² + 100 (xᵢ₊₁² + xᵢ₊₂²), i ≤ n − 2, from 3; 0 at 0.
     * @return DQDRTIC
     */
    private static ProblemFamily dqdrtic() {
        return FormulaFunction.family("dqdrtic", 0, Start.repeat(3),
            Body.sum(0, 2, 1, (i, x, g) -> {
                g.add(i, 2 * x[i]);
                g.add(i + 1, 200 * x[i + 1]);
                g.add(i + 2, 200 * x[i + 2]);
                return x[i] * x[i] + 100 * (x[i + 1] * x[i + 1] + x[i + 2] * x[i + 2]);
            }));
    }

    /**
     * x₁² + Σ i xᵢ² + (x₁ + … + xᵢ)²/100 from 0.5; 0 at 0.
     * @return Andrei's partial perturbed quadratic
     */
    private static ProblemFamily partialpq() {
        return FormulaFunction.family("partialpq", 0, Start.repeat(0.5),
            Body.sum(0, 0, 1, QuadraticFunctions::weighted).plus((x, g) -> {
                final double[] sums = new double[x.length];
                double f = x[0] * x[0];
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                    sum += x[i];
                    sums[i] = sum;
                    f += 0.01 * sum * sum;
                }
                g.add(0, 2 * x[0]);
                double above = 0;
                for (int j = x.length - 1; j >= 0; j--) {
                    above += sums[j];
                    g.add(j, 0.02 * above);
                }
                return f;
            }));
    }

    /**
     * x₁² + Σ i xᵢ² + (xᵢ₋₁ + xᵢ + xᵢ₊₁)², 1 &lt; i &lt; n, from 0.5; 0 at 0.
     * @return Andrei's perturbed tridiagonal quadratic
     */
    private static ProblemFamily pertridiaq() {
        return FormulaFunction.family("pertridiaq", 0, Start.repeat(0.5),
            Body.sum(1, 1, 1, (i, x, g) -> {
                final double s = x[i - 1] + x[i] + x[i + 1];
                g.add(i - 1, 2 * s);
                g.add(i + 1, 2 * s);
                g.add(i, 2 * s + 2 * (i + 1) * x[i]);
                return (i + 1) * x[i] * x[i] + s * s;
            }).plus((x, g) -> {
                g.add(0, 2 * x[0]);
                return x[0] * x[0];
            }));
    }

    /**
     * Σ i xᵢ² + (Σ xⱼ)²/100 from 0.5; 0 at 0.
     * @return Andrei's perturbed quadratic
     */
    private static ProblemFamily perturbedq() {
        return FormulaFunction.family("perturbedq", 0, Start.repeat(0.5),
            Body.sum(0, 0, 1, QuadraticFunctions::weighted).plus((x, g) -> {
                double sum = 0;
                for (int j = 0; j < x.length; j++) {
                    sum += x[j];
                }
                for (int j = 0; j < x.length; j++) {
                    g.add(j, 0.02 * sum);
                }
                return 0.01 * sum * sum;
            }));
    }

    /**
     * Σ (i xᵢ)² from 1: condition n²; 0 at 0.
     * @return POWER of Andrei
     */
    private static ProblemFamily powerquad() {
        return FormulaFunction.family("powerquad", 0, Start.repeat(1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double r = (i + 1) * x[i];
                g.add(i, 2 * (i + 1) * r);
                return r * r;
            }));
    }

    /**
     * Σ λᵢ xᵢ²/2, λᵢ = 10^(3 (i − 1)/(n − 1)), from 1; 0 at 0.
     * @return the quadratic with a log-uniform spectrum 1 … 10³
     */
    private static ProblemFamily quadspec1e3() {
        return FormulaFunction.sized("quadspec1e3", 0, Start.repeat(1), n -> logUniform(n, 1e3));
    }

    /**
     * Σ λᵢ xᵢ²/2, λᵢ = 10^(6 (i − 1)/(n − 1)), from 1; 0 at 0.
     * @return the quadratic with a log-uniform spectrum 1 … 10⁶
     */
    private static ProblemFamily quadspec1e6() {
        return FormulaFunction.sized("quadspec1e6", 0, Start.repeat(1), n -> logUniform(n, 1e6));
    }

    /**
     * (x₁ − 1)² + Σ i (2 xᵢ − xᵢ₋₁)², i ≥ 2, from 1; 0 at xᵢ = 2¹⁻ⁱ.
     * @return TRIDIA
     */
    private static ProblemFamily tridia() {
        return FormulaFunction.family("tridia", 0, Start.repeat(1),
            Body.sum(1, 0, 1, (i, x, g) -> {
                final double r = 2 * x[i] - x[i - 1];
                g.add(i, 4 * (i + 1) * r);
                g.add(i - 1, -2 * (i + 1) * r);
                return (i + 1) * r * r;
            }).plus((x, g) -> {
                g.add(0, 2 * (x[0] - 1));
                return (x[0] - 1) * (x[0] - 1);
            }));
    }

    /**
     * Computes i xᵢ², i from 1.
     * @param i the index, from 0
     * @param x the point
     * @param g receives the slopes
     * @return the term
     */
    private static double weighted(final int i, final double[] x, final Slopes g) {
        g.add(i, 2 * (i + 1) * x[i]);
        return (i + 1) * x[i] * x[i];
    }

    /**
     * Computes (xᵢ − xᵢ₊₁)².
     * @param i the index, from 0
     * @param x the point
     * @param g receives the slopes
     * @return the term
     */
    private static double difference(final int i, final double[] x, final Slopes g) {
        final double d = x[i] - x[i + 1];
        g.add(i, 2 * d);
        g.add(i + 1, -2 * d);
        return d * d;
    }

    /**
     * Computes (x₁ − 1)² + (xₙ − 1)².
     * @param x the point
     * @param g receives the slopes
     * @return the terms
     */
    private static double ends(final double[] x, final Slopes g) {
        final double first = x[0] - 1;
        final double last = x[x.length - 1] - 1;
        g.add(0, 2 * first);
        g.add(x.length - 1, 2 * last);
        return first * first + last * last;
    }

    /**
     * Computes Σ λᵢ xᵢ²/2, λᵢ = κ^((i − 1)/(n − 1)).
     * @param n the number of variables
     * @param condition the ratio κ of the largest to the least λ
     * @return the formula
     */
    private static Body logUniform(final int n, final double condition) {
        final double[] lambda = new double[n];
        for (int i = 0; i < n; i++) {
            lambda[i] = Math.pow(condition, i / (n - 1.0));
        }
        return Body.sum(0, 0, 1, (i, x, g) -> {
            g.add(i, lambda[i] * x[i]);
            return lambda[i] * x[i] * x[i] / 2;
        });
    }
}
