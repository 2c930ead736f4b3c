/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.List;

/**
 * Problems 1-19 of Moré, Garbow and Hillstrom: fixed n, the paper's starts and minima.
 *
 * <p>The paper cuts its digits off, hence tolerances of a whole last digit. Places it does not give in closed form were
 * refined by Newton's method in 60 digits.
 */
final class MghFixedSize {

    /** Not for construction. */
    private MghFixedSize() {
    }

    /**
     * Lists the problems in the paper's order.
     * @return a fresh list
     */
    static List<TestProblem> all() {
        return List.of(
            problem("01-rosenbrock", 2, MghTwoVariables::rosenbrock, -1.2, 1).withMinimum(0, 1e-9, 1, 1),
            problem("02-freudenstein-roth", 2, MghTwoVariables::freudensteinRoth, 0.5, -2)
                .withMinimum(0, 1e-9, 5, 4).withMinimum(48.9842, 1e-4, 11.412778986902094, -0.89680525327447652),
            problem("03-powell-badly-scaled", 2, MghTwoVariables::powellBadlyScaled, 0, 1)
                .withMinimum(0, 1e-9, 1.0981593296998175e-5, 9.106146739866524),
            problem("04-brown-badly-scaled", 3, MghTwoVariables::brownBadlyScaled, 1, 1)
                .withMinimum(0, 1e-9, 1e6, 2e-6),
            problem("05-beale", 3, MghTwoVariables::beale, 1, 1).withMinimum(0, 1e-9, 3, 0.5),
            problem("06-jennrich-sampson", 10, MghTwoVariables::jennrichSampson, 0.3, 0.4)
                .withMinimum(124.362, 1e-3, 0.25782521367036408, 0.25782521367036408)
                .withMinimum(259.58019, 1e-5),  // the limit for x2 to minus infinity, not in the paper
            problem("07-helical-valley", 3, MghThreeVariables::helicalValley, -1, 0, 0).withMinimum(0, 1e-9, 1, 0, 0),
            problem("08-bard", 15, MghThreeVariables::bard, 1, 1, 1)
                .withMinimum(8.21487e-3, 1e-8, 0.082410559749788932, 1.1330360920297216, 2.3436951786425371)
                .withMinimum(17.4286, 1e-4),  // the limit for x2 and x3 to minus infinity
            problem("09-gaussian", 15, MghThreeVariables::gaussian, 0.4, 1, 0)
                .withMinimum(1.12793e-8, 1e-11, 0.39895613783875668, 1.0000190844878057, 0),
            problem("10-meyer", 16, MghThreeVariables::meyer, 0.02, 4000, 250)
                .withMinimum(87.9458, 1e-4, 0.0056096364710280525, 6181.3463462863723, 345.2236346241365)
                .asSingular("rounding of x1 exp(...) of 1e4 times a slope of 1e7 leaves a gradient of 1e-4 or more"),
            problem("11-gulf", 99, MghThreeVariables::gulf, 5, 2.5, 0.15).withMinimum(0, 1e-6, 50, 25, 1.5),
            problem("12-box", 10, MghThreeVariables::box, 0, 10, 20)
                .withMinimum(0, 1e-8, 1, 10, 1).withMinimum(0, 1e-8, 10, 1, -1),
            problem("13-powell-singular", 4, MghFourVariables::powellSingular, 3, -1, 0, 1)
                .withMinimum(0, 1e-7, 0, 0, 0, 0),
            problem("14-wood", 6, MghFourVariables::wood, -3, -1, -3, -1).withMinimum(0, 1e-9, 1, 1, 1, 1),
            problem("15-kowalik-osborne", 11, MghFourVariables::kowalikOsborne, 0.25, 0.39, 0.415, 0.39)
                .withMinimum(3.07505e-4, 1e-9, 0.19280693457903785, 0.19128232873436696, 0.12305650692632065,
                             0.13606233068379484)
                .withMinimum(1.02734e-3, 1e-8),
            problem("16-brown-dennis", 20, MghFourVariables::brownDennis, 25, 5, -5, -1)
                .withMinimum(85822.2, 0.1, -11.594439904762165, 13.203630051207204, -0.40343948817685952,
                             0.2367787744557363),
            problem("17-osborne-1", 33, MghExponentialFits::osborne1, 0.5, 1.5, -1, 0.01, 0.02)
                .withMinimum(5.46489e-5, 1e-7, 0.37541005210695204, 1.9358469127123674, -1.4646871366134231,
                             0.012867534640057289, 0.022122699661672611),
            problem("18-biggs-exp6", 13, MghExponentialFits::biggs, 1, 2, 1, 1, 1, 1)
                .withMinimum(0, 1e-7, 1, 10, 1, 5, 4, 3)
                // a saddle, but the start keeps gradient methods in x1 = x5, x3 = x6, and there it is a minimum
                .withMinimum(5.65565e-3, 1e-7, 1.7114159947195876, 17.683198180949067, 1.1631436608897851,
                             5.1865615519934518, 1.7114159947195876, 1.1631436608897851),
            problem("19-osborne-2", 65, MghExponentialFits::osborne2, 1.3, 0.65, 0.65, 0.7, 0.6, 3, 5, 7, 2, 4.5, 5.5)
                .withMinimum(4.01377e-2, 1e-7));
    }

    /**
     * Names a problem.
     * @param name number and name
     * @param rows the number m of residuals
     * @param row the residuals
     * @param start the paper's start
     * @return the problem without minima
     */
    private static TestProblem problem(final String name, final int rows, final ResidualRow row,
                                       final double... start) {
        return new TestProblem("mgh-" + name, new SumOfSquares(rows, row), start);
    }
}
