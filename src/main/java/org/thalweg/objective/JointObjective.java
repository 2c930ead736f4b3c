/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import org.hipparchus.optim.OptimizationData;

/**
 * A function whose value and gradient come from one computation. Given as data, it takes the place of
 * {@code ObjectiveFunction} and {@code ObjectiveFunctionGradient} and is called exactly once per evaluation.
 *
 * <pre>{@code
 * JointObjective sphere = (x, gradient) -> {
 *     double sum = 0;
 *     for (int i = 0; i < x.length; i++) {
 *         gradient[i] = 2 * x[i];
 *         sum += x[i] * x[i];
 *     }
 *     return sum;
 * };
 * }</pre>
 */
@FunctionalInterface
public interface JointObjective extends OptimizationData {

    /**
     * Computes value and gradient.
     * @param point the point, n components, not to be changed
     * @param gradient receives the n components of the gradient
     * @return the value; NaN or infinite where the function is not defined
     */
    double valueAndGradient(double[] point, double[] gradient);
}
