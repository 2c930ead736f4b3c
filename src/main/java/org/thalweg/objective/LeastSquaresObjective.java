/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.util.Arrays;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;

/**
 * Half the sum of squares of a least-squares problem, {@code f = r'r / 2} for the weighted residuals r, observed minus
 * model. With the Jacobian J of the model its gradient is {@code -J'r}, and {@code J'J} is its Gauss-Newton Hessian.
 *
 * <p>The latest evaluation is kept: asking the gradient where the value was just asked evaluates nothing again. Not
 * safe for use by several threads.</p>
 *
 * <pre>{@code
 * LeastSquaresObjective half = new LeastSquaresObjective(problem);
 * double chiSquare = 2 * half.value(problem.getStart().toArray());
 * }</pre>
 */
public final class LeastSquaresObjective implements DifferentiableObjective {

    /** The problem. */
    private final LeastSquaresProblem problem;
    /** The point asked last; null before the first. */
    private double[] latestPoint;
    /** What it gave. */
    private LeastSquaresProblem.Evaluation latest;

    /**
     * Takes a problem; its counters are left alone.
     * @param problem the problem
     */
    public LeastSquaresObjective(final LeastSquaresProblem problem) {
        this.problem = problem;
    }

    /** {@inheritDoc} A problem with lazy evaluation is spared the Jacobian where only the value is asked. */
    @Override
    public boolean isJoint() {
        return false;
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] point) {
        latest = problem.evaluate(new ArrayRealVector(point));
        latestPoint = point;
        final RealVector residuals = latest.getResiduals();
        return 0.5 * residuals.dotProduct(residuals);
    }

    /** {@inheritDoc} */
    @Override
    public void gradient(final double[] point, final double[] gradient) {
        if (latestPoint != point) {
            value(point);
        }
        final RealMatrix jacobian = latest.getJacobian();
        final double[] product = jacobian.preMultiply(latest.getResiduals()).toArray();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = -product[i];
        }
    }

    /** {@inheritDoc} */
    @Override
    public double valueAndGradient(final double[] point, final double[] gradient) {
        final double value = value(point);
        gradient(point, gradient);
        return value;
    }

    /**
     * What was asked last, if it was asked at a point.
     * @param point the point
     * @return the problem's evaluation; null if another point was asked last
     */
    public LeastSquaresProblem.Evaluation latestAt(final double[] point) {
        return Arrays.equals(latestPoint, point) ? latest : null;
    }

    /**
     * Both in one call, as {@code optimize(...)} takes it.
     * @return half the sum of squares with its gradient
     */
    public JointObjective joint() {
        return this::valueAndGradient;
    }
}
