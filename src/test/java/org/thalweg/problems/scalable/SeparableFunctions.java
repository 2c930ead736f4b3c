/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Sums of functions of one variable each: the Hessian is diagonal until it is rotated.
 */
final class SeparableFunctions {

    /** Not for construction. */
    private SeparableFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(diagonal1(), diagonal2(), diagonal3(), diagonal5(), dqrtic(), hager(), quartc(), raydan1(),
                       raydan2());
    }

    /**
     * Σ exp xᵢ − i xᵢ from 1/n; convex.
     * @return Andrei's Diagonal 1
     */
    private static ProblemFamily diagonal1() {
        return FormulaFunction.family("diagonal1", FormulaFunction.UNKNOWN, (i, n) -> 1.0 / n,
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double e = Math.exp(x[i]);
                g.add(i, e - (i + 1));
                return e - (i + 1) * x[i];
            }));
    }

    /**
     * Σ exp xᵢ − xᵢ/i from 1/i; convex.
     * @return Andrei's Diagonal 2
     */
    private static ProblemFamily diagonal2() {
        return FormulaFunction.family("diagonal2", FormulaFunction.UNKNOWN, (i, n) -> 1.0 / i,
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double e = Math.exp(x[i]);
                g.add(i, e - 1.0 / (i + 1));
                return e - x[i] / (i + 1);
            }));
    }

    /**
     * Σ exp xᵢ − i sin xᵢ from 1; many local minima.
     * @return Andrei's Diagonal 3
     */
    private static ProblemFamily diagonal3() {
        return FormulaFunction.family("diagonal3", FormulaFunction.UNKNOWN, Start.repeat(1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double e = Math.exp(x[i]);
                if (g.wanted()) {
                    g.add(i, e - (i + 1) * Math.cos(x[i]));
                }
                return e - (i + 1) * Math.sin(x[i]);
            }));
    }

    /**
     * Σ log(exp xᵢ + exp(−xᵢ)) from 1.1; convex.
     * @return Andrei's Diagonal 5
     */
    private static ProblemFamily diagonal5() {
        return FormulaFunction.family("diagonal5", FormulaFunction.UNKNOWN, Start.repeat(1.1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double a = Math.abs(x[i]);
                final double e = Math.exp(-2 * a);
                g.add(i, Math.signum(x[i]) * (1 - e) / (1 + e));
                return a + Math.log1p(e);
            }));
    }

    /**
     * Σ (xᵢ − i)⁴ from 2; convex, 0 at xᵢ = i with Hessian 0.
     * @return DQRTIC
     */
    private static ProblemFamily dqrtic() {
        return FormulaFunction.family("dqrtic", 0, Start.repeat(2),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double d = x[i] - (i + 1);
                g.add(i, 4 * d * d * d);
                return d * d * d * d;
            }));
    }

    /**
     * Σ exp xᵢ − √i xᵢ from 1; convex.
     * @return Andrei's Hager function
     */
    private static ProblemFamily hager() {
        return FormulaFunction.family("hager", FormulaFunction.UNKNOWN, Start.repeat(1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double e = Math.exp(x[i]);
                final double root = Math.sqrt(i + 1);
                g.add(i, e - root);
                return e - root * x[i];
            }));
    }

    /**
     * Σ (xᵢ − 1)⁴ from 2; convex, 0 at 1 with Hessian 0.
     * @return QUARTC of Andrei; that of CUTEst is the same as DQRTIC
     */
    private static ProblemFamily quartc() {
        return FormulaFunction.family("quartc", 0, Start.repeat(2),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double d = x[i] - 1;
                g.add(i, 4 * d * d * d);
                return d * d * d * d;
            }));
    }

    /**
     * Σ i (exp xᵢ − xᵢ)/10 from 1; convex.
     * @return Andrei's Raydan 1
     */
    private static ProblemFamily raydan1() {
        return FormulaFunction.family("raydan1", FormulaFunction.UNKNOWN, Start.repeat(1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double e = Math.exp(x[i]);
                final double a = (i + 1) / 10.0;
                g.add(i, a * (e - 1));
                return a * (e - x[i]);
            }));
    }

    /**
     * Σ exp xᵢ − xᵢ from 1; convex.
     * @return Andrei's Raydan 2
     */
    private static ProblemFamily raydan2() {
        return FormulaFunction.family("raydan2", FormulaFunction.UNKNOWN, Start.repeat(1),
            Body.sum(0, 0, 1, (i, x, g) -> {
                final double e = Math.exp(x[i]);
                g.add(i, e - 1);
                return e - x[i];
            }));
    }
}
