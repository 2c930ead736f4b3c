/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * f(x, y) = (4 − 2.1 x² + x⁴/3) x² + x y + (−4 + 4 y²) y²: six minima in three pairs ±(x, y).
 *
 * <p>Source: L. C. W. Dixon, G. P. Szegö, Towards Global Optimisation 2, 1978. The minima are refined by Newton's
 * method.
 */
public final class SixHumpCamel implements SmoothFunction {

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        final double a = x[0] * x[0];
        final double b = x[1] * x[1];
        return (4 - 2.1 * a + a * a / 3) * a + x[0] * x[1] + (-4 + 4 * b) * b;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double a = x[0] * x[0];
        final double b = x[1] * x[1];
        return new double[] {
            x[0] * (8 - 8.4 * a + 2 * a * a) + x[1],
            x[0] + x[1] * (-8 + 16 * b)
        };
    }

    /**
     * States the problem from a start.
     * @param name its name
     * @param x the first coordinate of the start
     * @param y the second coordinate of the start
     * @return the problem with its six minima
     */
    public static TestProblem problem(final String name, final double x, final double y) {
        final double[][] points = {
            {0.08984201310031806, -0.7126564030207396},
            {1.7036067149699808, -0.79608356867262512},
            {1.6071047529201972, 0.56865145488413137}
        };
        // published with six digits or more: -1.031628453, -0.215463824, 2.104250310
        final double[] values = {-1.0316284534898774, -0.21546382438371764, 2.1042503103112583};
        TestProblem problem = new TestProblem(name, new SixHumpCamel(), x, y);
        for (int k = 0; k < values.length; k++) {
            problem = problem.withMinimum(values[k], 1e-9, points[k])
                .withMinimum(values[k], 1e-9, -points[k][0], -points[k][1]);
        }
        return problem;
    }
}
