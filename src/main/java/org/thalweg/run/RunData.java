/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.BaseMultivariateOptimizer;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.util.Incrementor;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.convergence.MaxTime;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.TargetValue;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.JointObjective;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.RunLimits;

/**
 * The data given to an optimizer so far: the latest of each role, as Hipparchus' optimizers keep theirs between calls.
 *
 * <p>A role is the interface that makes something {@link OptimizationData} ({@link RunObserver}, …) or else its class,
 * so that a new observer replaces the older one. In one call a {@link JointObjective} goes before a function and
 * gradient; a later function or gradient takes its place.</p>
 */
public final class RunData {

    /** What was given, latest last; one of each role. */
    private final List<OptimizationData> given = new ArrayList<>();

    /**
     * Takes further data.
     * @param data the data of one call
     * @throws MathIllegalArgumentException if one of them is null
     */
    public void add(final OptimizationData... data) {
        for (int i = 0; i < data.length; i++) {
            if (data[i] == null) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "optimization data " + i);
            }
        }
        for (final OptimizationData item : data) {
            if (!(item instanceof JointObjective)) {
                put(item);
            }
        }
        for (final OptimizationData item : data) {
            if (item instanceof JointObjective) {
                put(item);
            }
        }
    }

    /**
     * Finds the latest data of a role.
     * @param role the class or interface
     * @param otherwise what to return if there is none
     * @param <T> the role's type
     * @return the data, or {@code otherwise}
     */
    public <T extends OptimizationData> T find(final Class<T> role, final T otherwise) {
        T found = otherwise;
        for (final OptimizationData item : given) {
            if (role.isInstance(item)) {
                found = role.cast(item);
            }
        }
        return found;
    }

    /**
     * The observer.
     * @return the latest given; one that listens to nothing if there is none
     */
    public RunObserver observer() {
        return find(RunObserver.class, event -> true);
    }

    /**
     * Opens a meter on the objective given, within {@link MaxTime} and down to a {@link TargetValue}, if given.
     * @param goal minimize or maximize
     * @param evaluations the optimizer's own counter of evaluations
     * @param iterations the optimizer's own counter of iterations
     * @return the meter
     * @throws MathIllegalArgumentException if objective, gradient or goal is missing
     */
    public ObjectiveMeter openMeter(final GoalType goal, final Incrementor evaluations, final Incrementor iterations) {
        return ObjectiveMeter.open(objective(), require(goal, "GoalType"),
                                   RunLimits.of(evaluations, iterations)
                                            .withMaxTime(find(MaxTime.class, MaxTime.unlimited()))
                                            .withTarget(find(TargetValue.class, null)));
    }

    /**
     * The start point of an optimizer, checked.
     * @param optimizer the optimizer
     * @return a copy of the start point
     * @throws MathIllegalArgumentException if it is missing, empty, or has a component that is not finite
     */
    public static double[] startOf(final BaseMultivariateOptimizer<?> optimizer) {
        final double[] start = require(optimizer.getStartPoint(), "InitialGuess");
        if (start.length == 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "dimension of the start point", 0, 1);
        }
        return requireFinite(start);
    }

    /**
     * Refuses a start point that is not finite.
     * @param start the start point
     * @return the same
     * @throws MathIllegalArgumentException if a component is not finite
     */
    public static double[] requireFinite(final double[] start) {
        for (int i = 0; i < start.length; i++) {
            if (!Double.isFinite(start[i])) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.START_NOT_FINITE, i, start[i]);
            }
        }
        return start;
    }

    /**
     * Refuses bounds, as {@code NonLinearConjugateGradientOptimizer} does.
     * @param optimizer the optimizer
     * @throws MathRuntimeException if bounds were given
     */
    public static void refuseBounds(final BaseMultivariateOptimizer<?> optimizer) {
        if (optimizer.getLowerBound() != null || optimizer.getUpperBound() != null) {
            throw new MathRuntimeException(LocalizedCoreFormats.CONSTRAINT);
        }
    }

    /**
     * The exception at a spent limit: {@code NonLinearConjugateGradientOptimizer}'s own for the counters.
     * @param optimizer the optimizer
     * @param reason which limit
     * @return the exception
     */
    public static MathIllegalStateException limitExceeded(final BaseMultivariateOptimizer<?> optimizer,
                                                          final StopReason reason) {
        return limitExceeded(reason, optimizer.getMaxEvaluations(), optimizer.getMaxIterations());
    }

    /**
     * The same without an optimizer that keeps the limits.
     * @param reason which limit
     * @param maxEvaluations the limit of evaluations
     * @param maxIterations the limit of iterations
     * @return the exception
     */
    public static MathIllegalStateException limitExceeded(final StopReason reason, final int maxEvaluations,
                                                          final int maxIterations) {
        if (reason != StopReason.MAX_EVALUATIONS && reason != StopReason.MAX_ITERATIONS) {
            return new MathIllegalStateException(reason);
        }
        return new MathIllegalStateException(LocalizedCoreFormats.MAX_COUNT_EXCEEDED,
                                             reason == StopReason.MAX_EVALUATIONS ? maxEvaluations : maxIterations);
    }

    /**
     * The objective in the common shape.
     * @return the objective
     */
    private DifferentiableObjective objective() {
        final JointObjective joint = find(JointObjective.class, null);
        if (joint != null) {
            return DifferentiableObjective.of(joint);
        }
        final ObjectiveFunction function = require(find(ObjectiveFunction.class, null), "ObjectiveFunction");
        final ObjectiveFunctionGradient gradient =
            require(find(ObjectiveFunctionGradient.class, null), "ObjectiveFunctionGradient");
        return DifferentiableObjective.of(require(function.getObjectiveFunction(), "ObjectiveFunction"),
                                          require(gradient.getObjectiveFunctionGradient(),
                                                  "ObjectiveFunctionGradient"));
    }

    /**
     * Takes one item in the place of what it replaces.
     * @param item the item
     */
    private void put(final OptimizationData item) {
        given.removeIf(older -> role(older) == role(item) || older instanceof JointObjective && isFunction(item));
        given.add(item);
    }

    /**
     * Refuses what is missing.
     * @param item the item, may be null
     * @param name its name
     * @param <T> its type
     * @return the item
     */
    private static <T> T require(final T item, final String name) {
        if (item == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.MISSING_DATA, name);
        }
        return item;
    }

    /**
     * Tells a function or gradient.
     * @param item some data
     * @return true for {@link ObjectiveFunction} and {@link ObjectiveFunctionGradient}
     */
    private static boolean isFunction(final OptimizationData item) {
        return item instanceof ObjectiveFunction || item instanceof ObjectiveFunctionGradient;
    }

    /**
     * The role of data.
     * @param item some data
     * @return the interface that makes it optimization data, or else its class
     */
    private static Class<?> role(final OptimizationData item) {
        for (Class<?> type = item.getClass(); type != null; type = type.getSuperclass()) {
            for (final Class<?> face : type.getInterfaces()) {
                if (face != OptimizationData.class && OptimizationData.class.isAssignableFrom(face)) {
                    return face;
                }
            }
        }
        return item.getClass();
    }
}
