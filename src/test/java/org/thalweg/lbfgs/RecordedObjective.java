/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.objective.JointObjective;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;

/** A function that keeps what it was asked, to check an optimizer's books from outside. */
class RecordedObjective {

    /** Points asked for the value, in order, copied. */
    final List<double[]> valuePoints = new ArrayList<>();

    /** Points asked for the gradient, in order, copied. */
    final List<double[]> gradientPoints = new ArrayList<>();

    /** The values told, in order. */
    final List<Double> values = new ArrayList<>();

    /** Answers that are not finite. */
    int walls;

    private final SmoothFunction function;

    RecordedObjective(final SmoothFunction function) {
        this.function = function;
    }

    static RecordedObjective of(final TestProblem problem) {
        return new RecordedObjective(problem.function());
    }

    /** Function, gradient, goal and start for an optimizer, and more. */
    OptimizationData[] minimize(final double[] start, final OptimizationData... more) {
        final List<OptimizationData> data = new ArrayList<>(List.of(
            new ObjectiveFunction(this::value), new ObjectiveFunctionGradient(this::gradient), GoalType.MINIMIZE,
            new InitialGuess(start)));
        data.addAll(List.of(more));
        return data.toArray(new OptimizationData[0]);
    }

    double value(final double[] x) {
        valuePoints.add(x.clone());
        final double value = function.value(x);
        values.add(value);
        walls += Double.isFinite(value) ? 0 : 1;
        return value;
    }

    double[] gradient(final double[] x) {
        gradientPoints.add(x.clone());
        final double[] gradient = function.gradient(x);
        for (final double component : gradient) {
            if (!Double.isFinite(component)) {
                walls++;
                break;
            }
        }
        return gradient;
    }

    /** Value and gradient in one call, booked as both. */
    JointObjective joint() {
        return (x, gradient) -> {
            System.arraycopy(gradient(x), 0, gradient, 0, gradient.length);
            return value(x);
        };
    }

    /** The lowest value told, positive infinity if none was finite. */
    double lowest() {
        return values.stream().filter(Double::isFinite).min(Double::compare).orElse(Double.POSITIVE_INFINITY);
    }

    /** Distinct points among some, bit by bit. */
    static long distinct(final List<double[]> points) {
        return points.stream().map(DoubleBuffer::wrap).distinct().count();
    }
}
