/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.lbfgs.LBFGSOption;

/**
 * This library, as its users call it: value and gradient through Hipparchus' two functions.
 * @param name the name
 * @param option how to run down
 */
public record ThalwegSolver(String name, LBFGSOption option) implements Solver {

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        new LBFGSOptimizer(null).optimize(
            new MaxEval(Integer.MAX_VALUE), GoalType.MINIMIZE, new InitialGuess(start), option,
            new ConvergenceCriteria(0, 0, 0, Integer.MAX_VALUE),
            new ObjectiveFunction(objective::value), new ObjectiveFunctionGradient(objective::gradient));
    }
}
