/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Where the Hessian's products come from: a point in, the operator {@code v -> H v} at that point out.
 */
@FunctionalInterface
public interface HessianProduct extends OptimizationData {

    /**
     * The Hessian at a point.
     * @param point a usable evaluation, n components
     * @param meter the door, which the products go through
     * @return the n x n operator, minimizing sign; it counts its products on the meter
     */
    RealLinearOperator at(Evaluation point, ObjectiveMeter meter);

    /**
     * The product to use at later points of the same run, spared what was measured for an earlier one.
     * @param earlier an operator of this product
     * @return the product to go on with; this one if nothing was measured
     */
    default HessianProduct reusing(final RealLinearOperator earlier) {
        return this;
    }
}
