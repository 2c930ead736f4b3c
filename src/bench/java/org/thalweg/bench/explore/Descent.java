/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.lbfgs.LBFGSOptimum;
import org.thalweg.problems.landscapes.CountedLandscape;

/**
 * Where a descent ended.
 *
 * <p>The gradient's tolerance is 1e-5, that of SciPy's L-BFGS-B (with the promise of a decrease of 3e-8 of the value,
 * see {@link ConvergenceCriteria}): one of 1e-8 would make the peers pay for digits that they don't need.</p>
 * @param point the point
 * @param value the value there, infinite if the descent could not start
 * @param converged whether it converged
 */
record Descent(double[] point, double value, boolean converged) {

    /** When a descent ends. */
    private static final ConvergenceCriteria CRITERIA = new ConvergenceCriteria(1e-5, 1e-15, 1e-15, 3);

    /**
     * Runs down by this library's L-BFGS.
     * @param account the landscape
     * @param start where to begin
     * @return the end
     */
    static Descent from(final CountedLandscape account, final double[] start) {
        try {
            final LBFGSOptimum end = new LBFGSOptimizer(null).optimize(
                MaxEval.unlimited(), GoalType.MINIMIZE, new ObjectiveFunction(account.values()),
                new ObjectiveFunctionGradient(account.gradients()), new InitialGuess(start), CRITERIA);
            return new Descent(end.getPoint(), end.getValue(), end.getStopReason().isConverged());
        } catch (final MathRuntimeException e) {
            // no finite value at the start
            return new Descent(start, Double.POSITIVE_INFINITY, false);
        }
    }
}
