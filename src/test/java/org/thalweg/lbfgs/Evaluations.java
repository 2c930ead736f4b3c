/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.JointObjective;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.TestProblem;

/** Evaluations and meters for the core's tests. */
final class Evaluations {

    private Evaluations() {
    }

    /** A point with a gradient of choice and the value 0. */
    static Evaluation at(final double[] point, final double... gradient) {
        final JointObjective told = (x, g) -> {
            System.arraycopy(gradient, 0, g, 0, g.length);
            return 0;
        };
        return ObjectiveMeter.open(DifferentiableObjective.of(told), GoalType.MINIMIZE, new Incrementor(1),
                                   new Incrementor(1)).evaluate(point);
    }

    /** A meter on a problem. */
    static ObjectiveMeter meter(final TestProblem problem, final int evaluations, final int iterations) {
        return ObjectiveMeter.open(DifferentiableObjective.of(problem::value, problem::gradient), GoalType.MINIMIZE,
                                   new Incrementor(evaluations), new Incrementor(iterations));
    }
}
