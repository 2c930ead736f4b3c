/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.optim.nonlinear.scalar.gradient.Preconditioner;

/**
 * The matrix P of {@code H0 = γ P}, with which the two-loop recursion begins; {@code γ = s'y / y'P y} of the latest
 * pair makes the two agree along y (Nocedal and Wright, 2nd ed., equation 7.20, for P = I).
 */
@FunctionalInterface
public interface InitialHessian {

    /** {@code P = I}. */
    InitialHessian IDENTITY = (vector, point) -> { };

    /**
     * Multiplies in place: {@code v <- P v}, with P symmetric positive definite.
     * @param vector v, n components
     * @param point where the descent stands, n components, read only
     */
    void multiply(double[] vector, double[] point);

    /**
     * Tells whether P itself approximates the inverse Hessian, so that the first trial step is 1.
     * @return false unless P was measured
     */
    default boolean isCalibrated() {
        return false;
    }

    /**
     * How far a step may go, so that it doesn't leave the region that P, and the caller, have in mind.
     * @param direction the direction of a step, n components, read only
     * @return the largest factor of the direction, positive; infinite for no limit, the default
     */
    default double longestStep(final double[] direction) {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * A Hipparchus preconditioner as P.
     * @param preconditioner the preconditioner, approximates the inverse Hessian times a vector
     * @return it as initial Hessian
     */
    static InitialHessian of(final Preconditioner preconditioner) {
        return (vector, point) -> {
            final double[] product = preconditioner.precondition(point.clone(), vector.clone());
            System.arraycopy(product, 0, vector, 0, vector.length);
        };
    }
}
