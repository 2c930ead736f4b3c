/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.Settings;

/**
 * The user's function in one shape. Only {@link ObjectiveMeter} calls it.
 *
 * <p>An objective answers questions one by one ({@link #value}, {@link #gradient}) or all at once
 * ({@link #valueAndGradient}); {@link #isJoint()} tells which of them saves work.</p>
 */
public interface DifferentiableObjective {

    /**
     * Tells whether value and gradient come from one computation.
     * @return true if {@link #valueAndGradient} costs one computation and {@link #value} no less
     */
    boolean isJoint();

    /**
     * Computes the value.
     * @param point the point, n components
     * @return the value
     */
    double value(double[] point);

    /**
     * Computes the gradient.
     * @param point the point, n components
     * @param gradient receives the n components
     * @throws MathIllegalArgumentException if the user's gradient is null or has another length
     */
    void gradient(double[] point, double[] gradient);

    /**
     * Computes both.
     * @param point the point, n components
     * @param gradient receives the n components of the gradient
     * @return the value
     */
    double valueAndGradient(double[] point, double[] gradient);

    /**
     * A function and its gradient, computed apart.
     * @param function the function
     * @param gradient its gradient
     * @return the two in one shape
     */
    static DifferentiableObjective of(final MultivariateFunction function, final MultivariateVectorFunction gradient) {
        return new DifferentiableObjective() {
            @Override
            public boolean isJoint() {
                return false;
            }

            @Override
            public double value(final double[] point) {
                return function.value(point);
            }

            @Override
            public void gradient(final double[] point, final double[] receiver) {
                final double[] given = Settings.notNull("gradient", gradient.value(point));
                if (given.length != receiver.length) {
                    throw new MathIllegalArgumentException(LocalizedThalwegFormats.GRADIENT_DIMENSION,
                                                           given.length, receiver.length);
                }
                System.arraycopy(given, 0, receiver, 0, given.length);
            }

            @Override
            public double valueAndGradient(final double[] point, final double[] receiver) {
                gradient(point, receiver);
                return value(point);
            }
        };
    }

    /**
     * A function that yields value and gradient together.
     * @param joint the function
     * @return it in the common shape
     */
    static DifferentiableObjective of(final JointObjective joint) {
        return new DifferentiableObjective() {
            @Override
            public boolean isJoint() {
                return true;
            }

            @Override
            public double value(final double[] point) {
                return joint.valueAndGradient(point, new double[point.length]);
            }

            @Override
            public void gradient(final double[] point, final double[] receiver) {
                joint.valueAndGradient(point, receiver);
            }

            @Override
            public double valueAndGradient(final double[] point, final double[] receiver) {
                return joint.valueAndGradient(point, receiver);
            }
        };
    }
}
