/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * Commons Math's conjugate gradients, with the line search of their short constructor. Hipparchus' were made from them
 * and ask for the same points, which small problems are enough to see.
 * @param name the name
 * @param formula the update
 */
public record CommonsMathSolver(String name, Formula formula) implements Solver {

    /**
     * The update of Polak and Ribière.
     * @param name the name
     * @return the solver
     */
    public static Solver polakRibiere(final String name) {
        return new CommonsMathSolver(name, Formula.POLAK_RIBIERE);
    }

    /**
     * The update of Fletcher and Reeves.
     * @param name the name
     * @return the solver
     */
    public static Solver fletcherReeves(final String name) {
        return new CommonsMathSolver(name, Formula.FLETCHER_REEVES);
    }

    /** {@inheritDoc} */
    @Override
    public int largest() {
        return 150;
    }

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        new NonLinearConjugateGradientOptimizer(formula, (iteration, previous, current) -> false).optimize(
            new MaxEval(Integer.MAX_VALUE), GoalType.MINIMIZE, new InitialGuess(start),
            new ObjectiveFunction(objective::value), new ObjectiveFunctionGradient(objective::gradient));
    }
}
