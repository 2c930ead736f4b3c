/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.GradientMultivariateOptimizer;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.convergence.ConvergenceCriteria;

/** A run that ends at the first gradient with a small largest component: no optimizer's stopping rule plays a part. */
final class SmallGradient extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SmallGradient() {
    }

    /** Whether the optimizer asks for a gradient within the bound before it has asked {@code limit} values. */
    static boolean isReached(final GradientMultivariateOptimizer optimizer, final RecordedObjective objective,
                             final double[] start, final double bound, final int limit,
                             final OptimizationData option) {
        try {
            optimizer.optimize(new MaxEval(limit), GoalType.MINIMIZE, new InitialGuess(start), option,
                               new ConvergenceCriteria(0, 0, 0, Integer.MAX_VALUE),
                               new ObjectiveFunction(objective::value),
                               new ObjectiveFunctionGradient(x -> check(objective.gradient(x), bound)));
        } catch (SmallGradient e) {
            return true;
        } catch (MathRuntimeException e) {
            return false;
        }
        return false;
    }

    private static double[] check(final double[] gradient, final double bound) {
        if (LocalState.largest(gradient) <= bound) {
            throw new SmallGradient();
        }
        return gradient;
    }
}
