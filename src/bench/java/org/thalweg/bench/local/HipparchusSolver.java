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
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * Hipparchus' conjugate gradients, with the line search of their short constructor.
 * @param name the name
 * @param formula the update
 */
public record HipparchusSolver(String name, Formula formula) implements Solver {

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        new NonLinearConjugateGradientOptimizer(formula, (iteration, previous, current) -> false).optimize(
            new MaxEval(Integer.MAX_VALUE), GoalType.MINIMIZE, new InitialGuess(start),
            new ObjectiveFunction(objective::value), new ObjectiveFunctionGradient(objective::gradient));
    }
}
