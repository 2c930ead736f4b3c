/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.util.Incrementor;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.SmoothFunction;

/** A function that keeps what it was asked, and a door to it. */
public final class Watched {

    private final SmoothFunction function;
    private final double sign;
    private final List<double[]> valuePoints = new ArrayList<>();
    private final List<double[]> gradientPoints = new ArrayList<>();
    private double lowest = Double.POSITIVE_INFINITY;

    private Watched(final SmoothFunction function, final double sign) {
        this.function = function;
        this.sign = sign;
    }

    /** Watches a function. */
    public static Watched of(final SmoothFunction function) {
        return new Watched(function, 1);
    }

    /** Watches minus a function, to be maximized. */
    public static Watched negated(final SmoothFunction function) {
        return new Watched(function, -1);
    }

    /** The goal that makes the function small. */
    public GoalType goal() {
        return sign > 0 ? GoalType.MINIMIZE : GoalType.MAXIMIZE;
    }

    public double value(final double[] x) {
        valuePoints.add(x.clone());
        final double value = function.value(x);
        if (value < lowest) {
            lowest = value;
        }
        return sign * value;
    }

    public double[] gradient(final double[] x) {
        gradientPoints.add(x.clone());
        final double[] gradient = function.gradient(x);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= sign;
        }
        return gradient;
    }

    /** A door without limits. */
    public ObjectiveMeter meter() {
        return ObjectiveMeter.open(DifferentiableObjective.of(this::value, this::gradient), goal(),
                                   new Incrementor(), new Incrementor());
    }

    /** Value and gradient at a point, without being watched. */
    public Evaluation at(final double... point) {
        return new Watched(function, sign).meter().evaluate(point);
    }

    /** Function, gradient, goal and start for an optimizer, and more. */
    public OptimizationData[] data(final double[] start, final OptimizationData... more) {
        final List<OptimizationData> data = new ArrayList<>(List.of(
            new ObjectiveFunction(this::value), new ObjectiveFunctionGradient(this::gradient), goal(),
            new InitialGuess(start)));
        data.addAll(List.of(more));
        return data.toArray(new OptimizationData[0]);
    }

    /** Values asked. */
    public int values() {
        return valuePoints.size();
    }

    /** Gradients asked. */
    public int gradients() {
        return gradientPoints.size();
    }

    /** The points asked for a gradient, in order. */
    public List<double[]> gradientPoints() {
        return List.copyOf(gradientPoints);
    }

    /** The points asked for a value, in order. */
    public List<double[]> valuePoints() {
        return List.copyOf(valuePoints);
    }

    /** Different points asked for anything, bit by bit. */
    public int distinctPoints() {
        final Set<DoubleBuffer> points = new HashSet<>();
        valuePoints.forEach(point -> points.add(DoubleBuffer.wrap(point)));
        gradientPoints.forEach(point -> points.add(DoubleBuffer.wrap(point)));
        return points.size();
    }

    /** Different points asked for a value. */
    public long distinctValuePoints() {
        return valuePoints.stream().map(DoubleBuffer::wrap).distinct().count();
    }

    /** The lowest value told, in the watched function's sign; infinite before the first. */
    public double lowest() {
        return lowest;
    }
}
