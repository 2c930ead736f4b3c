/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * f(x) = Σ 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)², i = 1 … n − 1: one curved valley through all n variables.
 *
 * <p>Unlike the extended Rosenbrock function of Moré, Garbow and Hillstrom it couples all variables, and from n = 4 on
 * it has a second minimum near x = (−1, 1, …, 1) (Shang and Qiu, Evolutionary Computation 14 (2006) 119-126).
 */
public final class Rosenbrock {

    /** Not for construction. */
    private Rosenbrock() {
    }

    /**
     * States the problem from (−1.2, 1, −1.2, 1, …).
     * @param n the number of variables, at least 2
     * @return the problem with its minimum 0 at (1, …, 1); the second one, whose value depends on n, is not listed
     */
    public static TestProblem problem(final int n) {
        final double[] start = new double[n];
        final double[] ones = new double[n];
        for (int i = 0; i < n; i++) {
            start[i] = i % 2 == 0 ? -1.2 : 1;
            ones[i] = 1;
        }
        return new TestProblem("rosenbrock-" + n, new SumOfSquares(2 * (n - 1), Rosenbrock::row), start)
            .withMinimum(0, 1e-9, ones);
    }

    /**
     * Computes one of the 2 (n − 1) residuals.
     * @param i the row; odd: 10 (xₖ₊₁ − xₖ²), even: 1 − xₖ
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    private static double row(final int i, final double[] x, final double[] d) {
        final int k = (i - 1) / 2;
        if (i % 2 == 1) {
            d[k] = -20 * x[k];
            d[k + 1] = 10;
            return 10 * (x[k + 1] - x[k] * x[k]);
        }
        d[k] = -1;
        return 1 - x[k];
    }
}
