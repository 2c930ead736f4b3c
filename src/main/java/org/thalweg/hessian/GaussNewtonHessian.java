/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.thalweg.Settings;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.LeastSquaresObjective;
import org.thalweg.objective.ObjectiveMeter;

/**
 * The Gauss-Newton Hessian of half a sum of squares, {@code J'J v}: products cost no evaluation, but one visit where
 * the Jacobian at the point is not what was asked last. It leaves out the residuals' own curvature, so that it has no
 * negative modes; the whole Hessian comes from {@link FiniteDifferenceHessian}, at one or two gradients a product.
 *
 * <pre>{@code
 * LeastSquaresObjective half = new LeastSquaresObjective(problem);
 * ExplorationOptimum best = new ExploratoryLBFGSOptimizer(null).optimize(
 *     new MaxEval(3000), GoalType.MINIMIZE, half.joint(), new GaussNewtonHessian(half), new InitialGuess(start));
 * }</pre>
 */
public final class GaussNewtonHessian implements HessianProduct {

    /** The sum of squares that is minimized. */
    private final LeastSquaresObjective objective;

    /**
     * Takes the objective that is minimized; it has to be the same object.
     * @param objective half a sum of squares, not null
     * @throws MathIllegalArgumentException if it is null
     */
    public GaussNewtonHessian(final LeastSquaresObjective objective) {
        this.objective = Settings.notNull("objective", objective);
    }

    /** {@inheritDoc} */
    @Override
    public RealLinearOperator at(final Evaluation point, final ObjectiveMeter meter) {
        if (objective.latestAt(point.getPoint()) == null) {
            meter.evaluateGradient(point.getPoint());
        }
        final RealMatrix jacobian = objective.latestAt(point.getPoint()).getJacobian();
        return new SuppliedHessian((x, v) -> jacobian.preMultiply(jacobian.operate(v))).at(point, meter);
    }
}
