/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Problems 20-35 of Moré, Garbow and Hillstrom: any n, the paper's starts and minima.
 *
 * <p>Minima marked "measured" are not in the paper: in them ended some of 189 quasi-Newton runs from the start (memory,
 * first step and line search varied) or some of 400 runs from starts displaced by 10 to 30 %.
 */
final class MghAnySize {

    /** The paper's start of the Powell singular function. */
    private static final double[] POWELL = {3, -1, 0, 1};

    /** Why the Watson function of many variables is singular. */
    private static final String WATSON =
        "curvatures down to 1e-7 (n = 9) and 1e-11 (n = 12): a gradient of 1e-6 does not settle the value";

    /** Not for construction. */
    private MghAnySize() {
    }

    /**
     * Lists the problems in the paper's order.
     * @return a fresh list
     */
    static List<TestProblem> all() {
        return List.of(
            problem("20-watson-06", 31, MghAnyDimension::watson, 6, j -> 0)
                .withMinimum(2.28767e-3, 1e-8, -0.015725086401458457, 1.0124348693691099, -0.23299162595673768,
                             1.2604300877996083, -1.5137289227222797, 0.99299643243113452),
            problem("20-watson-09", 31, MghAnyDimension::watson, 9, j -> 0)
                .withMinimum(1.39976e-6, 1e-11).asSingular(WATSON),
            problem("20-watson-12", 31, MghAnyDimension::watson, 12, j -> 0)
                .withMinimum(4.72238e-10, 1e-15).asSingular(WATSON),
            problem("21-extended-rosenbrock", 10, MghAnyDimension::extendedRosenbrock, 10, j -> j % 2 == 1 ? -1.2 : 1)
                .withMinimum(0, 1e-9, filled(10, 1)),
            problem("22-extended-powell-singular", 12, MghFourVariables::powellSingular, 12, j -> POWELL[(j - 1) % 4])
                .withMinimum(0, 1e-7, new double[12]),
            problem("23-penalty-1-04", 5, MghAnyDimension::penalty1, 4, j -> j)
                .withMinimum(2.24997e-5, 3e-8, filled(4, 0.2500074995875379)),
            problem("23-penalty-1-10", 11, MghAnyDimension::penalty1, 10, j -> j).withMinimum(7.08765e-5, 1e-7),
            problem("24-penalty-2-04", 8, MghAnyDimension::penalty2, 4, j -> 0.5).withMinimum(9.37629e-6, 1e-6),
            problem("24-penalty-2-10", 20, MghAnyDimension::penalty2, 10, j -> 0.5).withMinimum(2.93660e-4, 3e-7),
            problem("25-variably-dimensioned", 12, MghAnyDimension::variablyDimensioned, 10, j -> 1 - j / 10.0)
                .withMinimum(0, 1e-9, filled(10, 1)),
            problem("26-trigonometric", 10, MghAnyDimension::trigonometric, 10, j -> 0.1)
                .withMinimum(0, 1e-9, new double[10]).withMinimum(2.79506e-5, 1e-9)
                // measured
                .withMinimum(4.473566e-7, 1e-9).withMinimum(4.218634e-5, 1e-9).withMinimum(8.788225e-4, 1e-9),
            problem("27-brown-almost-linear", 10, MghAnyDimension::brownAlmostLinear, 10, j -> 0.5)
                .withMinimum(0, 1e-9, filled(10, 1)).withMinimum(1, 1e-9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11),
            problem("28-boundary-value", 10, MghSystems::boundaryValue, 10, j -> j / 11.0 * (j / 11.0 - 1))
                .withMinimum(0, 1e-9),
            problem("29-integral-equation", 10, MghSystems::integralEquation, 10, j -> j / 11.0 * (j / 11.0 - 1))
                .withMinimum(0, 1e-9),
            problem("30-broyden-tridiagonal", 10, MghSystems::broydenTridiagonal, 10, j -> -1).withMinimum(0, 1e-9),
            problem("31-broyden-banded", 10, MghSystems::broydenBanded, 10, j -> -1).withMinimum(0, 1e-9)
                // measured
                .withMinimum(2.680219921, 1e-8).withMinimum(3.057278433, 1e-8),
            problem("32-linear-full-rank", 20, MghLinear.fullRank(20), 10, j -> 1)
                .withMinimum(10, 1e-9, filled(10, -1)),
            problem("33-linear-rank-one", 20, MghLinear::rankOne, 10, j -> 1)
                .withMinimum(20 * 19 / 82.0, 1e-9),
            problem("34-linear-rank-one-zeros", 20, MghLinear.rankOneZeros(20), 10, j -> 1)
                .withMinimum(454 / 74.0, 1e-9),
            problem("35-chebyquad-07", 7, MghSystems::chebyquad, 7, j -> j / 8.0).withMinimum(0, 1e-9),
            problem("35-chebyquad-08", 8, MghSystems::chebyquad, 8, j -> j / 9.0).withMinimum(3.51687e-3, 1e-8),
            problem("35-chebyquad-09", 9, MghSystems::chebyquad, 9, j -> j / 10.0).withMinimum(0, 1e-9),
            problem("35-chebyquad-10", 10, MghSystems::chebyquad, 10, j -> j / 11.0).withMinimum(6.50395e-3, 1e-8)
                // measured
                .withMinimum(4.772714e-3, 1e-8).withMinimum(9.500629e-3, 1e-8));
    }

    /**
     * Names a problem.
     * @param name number, name and dimension
     * @param rows the number m of residuals
     * @param row the residuals
     * @param n the number of variables
     * @param start gives component j = 1 … n of the paper's start
     * @return the problem without minima
     */
    private static TestProblem problem(final String name, final int rows, final ResidualRow row, final int n,
                                       final IntToDoubleFunction start) {
        final double[] x = new double[n];
        Arrays.setAll(x, j -> start.applyAsDouble(j + 1));
        return new TestProblem("mgh-" + name, new SumOfSquares(rows, row), x);
    }

    /**
     * Makes a point of equal components.
     * @param n their number
     * @param value their value
     * @return the point
     */
    private static double[] filled(final int n, final double value) {
        final double[] x = new double[n];
        Arrays.fill(x, value);
        return x;
    }
}
