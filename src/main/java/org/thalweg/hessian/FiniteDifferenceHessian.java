/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Hessian-vector products from differences of gradients.
 *
 * <p>The step is measured, once per point, from the gradient's own noise and its third derivative along a random
 * direction ({@link DifferenceStep}): 12 to 38 visits. The usual rules, {@code eps^(1/3) (1 + ‖x‖)} and the like, fail
 * when the point is far from the origin or the variables are stiff. The measured step of central differences is taken
 * for random v, and is shorter for v of few variables, such as a column of the Hessian.</p>
 *
 * @param differences central or forward, not null
 * @param step the length ‖h v‖ to use, positive; 0 to measure it
 */
public record FiniteDifferenceHessian(Differences differences, double step) implements HessianProduct {

    /**
     * Checks the settings.
     * @throws MathIllegalArgumentException if the scheme is null or the step negative, infinite or NaN
     */
    public FiniteDifferenceHessian {
        if (differences == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "differences");
        }
        if (!(step >= 0 && step < Double.POSITIVE_INFINITY)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "step", step, 0, Double.MAX_VALUE);
        }
    }

    /**
     * Central differences with a measured step.
     * @return the product
     */
    public static FiniteDifferenceHessian central() {
        return new FiniteDifferenceHessian(Differences.CENTRAL, 0);
    }

    /**
     * Forward differences with a measured step.
     * @return the product
     */
    public static FiniteDifferenceHessian forward() {
        return new FiniteDifferenceHessian(Differences.FORWARD, 0);
    }

    /**
     * Fixes the step (the origin's {@code hvp_epsilon}).
     * @param length the length ‖h v‖ to use, positive; 0 to measure it
     * @return the changed product
     */
    public FiniteDifferenceHessian withStep(final double length) {
        return new FiniteDifferenceHessian(differences, length);
    }

    /** {@inheritDoc} */
    @Override
    public RealLinearOperator at(final Evaluation point, final ObjectiveMeter meter) {
        if (step > 0) {
            return new DifferenceOperator(point, meter, differences, step, false);
        }
        return new MeasuredDifferences(differences, new DifferenceStep(point, meter).measure(differences))
            .at(point, meter);
    }

    /** {@inheritDoc} The step measured there is kept. */
    @Override
    public HessianProduct reusing(final RealLinearOperator earlier) {
        return step == 0 && earlier instanceof DifferenceOperator operator ?
               new MeasuredDifferences(differences, operator.getStep()) : this;
    }
}
