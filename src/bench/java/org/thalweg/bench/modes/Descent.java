/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.lbfgs.CurvaturePairs;
import org.thalweg.lbfgs.InitialHessian;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.lbfgs.LocalMinimizer;
import org.thalweg.lbfgs.LocalState;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.SmoothFunction;

/**
 * A descent by L-BFGS with the library's defaults, but for the pairs that it keeps.
 * @param point where it ended
 * @param pairs its curvature pairs, the latest ones if there were more than {@value #HISTORY}
 */
record Descent(double[] point, CurvaturePairs pairs) {

    /** Most pairs kept. */
    private static final int HISTORY = 600;
    /** Most steps and evaluations: none comes near it. */
    private static final int MOST = 100000;

    /**
     * Descends.
     * @param function the function
     * @param start where to begin
     * @return the descent
     */
    static Descent from(final TwiceSmooth function, final double[] start) {
        final ObjectiveMeter meter = meter(function);
        try (LocalMinimizer minimizer = new LocalMinimizer(LBFGSOption.defaults().withHistory(HISTORY),
                                                           ConvergenceCriteria.defaults(), null)) {
            final LocalState state = minimizer.begin(Evaluation.unvisited(start), InitialHessian.IDENTITY, meter);
            minimizer.minimize(state, meter, step -> true);
            return new Descent(state.getCurrent().getPoint(), state.getPairs().all());
        }
    }

    /**
     * Opens the door to a function.
     * @param function the function
     * @return the meter
     */
    static ObjectiveMeter meter(final SmoothFunction function) {
        return ObjectiveMeter.open(DifferentiableObjective.of(function::value, function::gradient), GoalType.MINIMIZE,
                                   new Incrementor(MOST), new Incrementor(MOST));
    }
}
