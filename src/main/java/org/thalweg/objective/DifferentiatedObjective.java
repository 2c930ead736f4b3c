/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import org.hipparchus.analysis.differentiation.Gradient;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * A function written once in Hipparchus' {@link Gradient} type, with an exact gradient by automatic differentiation:
 * one call of the function is one evaluation of value and gradient.
 *
 * <pre>{@code
 * JointObjective rosenbrock = new DifferentiatedObjective(x ->
 *     x[1].subtract(x[0].square()).square().multiply(100).add(x[0].negate().add(1).square()));
 * PointValuePair minimum = new LBFGSOptimizer(null).optimize(
 *     new MaxEval(200), GoalType.MINIMIZE, rosenbrock, new InitialGuess(new double[] {-1.2, 1}));
 * }</pre>
 *
 * @param function the function, not null
 */
public record DifferentiatedObjective(Function function) implements JointObjective {

    /**
     * Checks the function.
     * @throws MathIllegalArgumentException if it is null
     */
    public DifferentiatedObjective {
        Settings.notNull("function", function);
    }

    /**
     * A function of variables that carry their derivatives.
     *
     * <pre>{@code
     * DifferentiatedObjective.Function product = x -> x[0].multiply(x[1]);
     * }</pre>
     */
    @FunctionalInterface
    public interface Function {

        /**
         * Computes the value.
         * @param variables n variables, each with derivative 1 by itself
         * @return the value with its n derivatives
         */
        Gradient value(Gradient[] variables);
    }

    /** {@inheritDoc} */
    @Override
    public double valueAndGradient(final double[] point, final double[] gradient) {
        final Gradient[] variables = new Gradient[point.length];
        for (int i = 0; i < point.length; i++) {
            variables[i] = Gradient.variable(point.length, i, point[i]);
        }
        final Gradient value = Settings.notNull("value", function.value(variables));
        for (int i = 0; i < point.length; i++) {
            gradient[i] = value.getPartialDerivative(i);
        }
        return value.getValue();
    }
}
