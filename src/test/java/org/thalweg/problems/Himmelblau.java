/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * f(x, y) = (x² + y − 11)² + (x + y² − 7)²: four minima of value 0, four saddles, one maximum.
 *
 * <p>Source: D. M. Himmelblau, Applied Nonlinear Programming, 1972.
 */
public final class Himmelblau {

    /** Not for construction. */
    private Himmelblau() {
    }

    /**
     * States the problem from a start.
     * @param name its name
     * @param x the first coordinate of the start
     * @param y the second coordinate of the start
     * @return the problem with its four minima
     */
    public static TestProblem problem(final String name, final double x, final double y) {
        // least eigenvalue of the Hessian at a minimum > 25: at |g| = 1e-6, f < 1e-13
        final double tolerance = 1e-12;
        return new TestProblem(name, new SumOfSquares(2, Himmelblau::row), x, y)
            .withMinimum(0, tolerance, 3, 2)
            .withMinimum(0, tolerance, -2.805118086952745, 3.131312518250573)
            .withMinimum(0, tolerance, -3.779310253377747, -3.283185991286170)
            .withMinimum(0, tolerance, 3.584428340330492, -1.848126526964404);
    }

    /**
     * Computes one of the two residuals.
     * @param i the row, 1 or 2
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    private static double row(final int i, final double[] x, final double[] d) {
        if (i == 1) {
            d[0] = 2 * x[0];
            d[1] = 1;
            return x[0] * x[0] + x[1] - 11;
        }
        d[0] = 1;
        d[1] = 2 * x[1];
        return x[0] + x[1] * x[1] - 7;
    }
}
