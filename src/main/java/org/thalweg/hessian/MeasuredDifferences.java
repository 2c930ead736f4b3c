/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Differences of gradients with a step measured along a random direction; that of central ones is shortened for vectors
 * that few variables take part in ({@link Spread}).
 *
 * @param differences central or forward
 * @param step the length ‖h v‖ for random v
 */
record MeasuredDifferences(Differences differences, double step) implements HessianProduct {

    /** {@inheritDoc} */
    @Override
    public RealLinearOperator at(final Evaluation point, final ObjectiveMeter meter) {
        return new DifferenceOperator(point, meter, differences, step, differences == Differences.CENTRAL);
    }
}
