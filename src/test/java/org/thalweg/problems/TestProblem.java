/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;

/**
 * A smooth function to minimize, a start, and what is known of the answer:
 * a local minimization from {@link #start()} that ends with ‖∇f‖∞ ≤ {@link #GRADIENT_TOLERANCE} has reached a value in
 * {@link #minima()}, unless the problem is {@link #isOpen() open} or {@link #isSingular() singular}.
 *
 * <p>Runs that stop earlier, at 10⁻⁶ of the start's gradient say, may still be far from a minimum: on the Wood function
 * the first such point has f = 7.88 beside a saddle, on Meyer's 112123 instead of 87.9.
 *
 * <p>Immutable; each {@code with} method gives a new instance.
 */
public final class TestProblem {

    /** The absolute gradient norm ‖∇f‖∞ at which the values of a regular problem are settled; reachable in double. */
    public static final double GRADIENT_TOLERANCE = 1e-6;

    /** The name, unique in {@link TestProblems}. */
    private final String name;

    /** The start. */
    private final double[] start;

    /** The function with its gradient. */
    private final SmoothFunction function;

    /** The local minima, in the order given. */
    private final List<StationaryPoint> minima;

    /** The global minimum value, NaN: the lowest of the minima. */
    private final double lowest;

    /** Why the problem is singular, empty if it is not. */
    private final String singularity;

    /**
     * Describes a problem of which no minimum is known yet.
     * @param name lower-case words joined by hyphens
     * @param function the function with its gradient
     * @param start the start, n components, copied
     */
    public TestProblem(final String name, final SmoothFunction function, final double... start) {
        this(name, function, start.clone(), List.of(), Double.NaN, "");
    }

    /**
     * Takes over all fields.
     * @param name the name
     * @param function the function
     * @param start the start, not copied
     * @param minima the minima, not copied
     * @param lowest the global minimum value or NaN
     * @param singularity the reason or an empty text
     */
    private TestProblem(final String name, final SmoothFunction function, final double[] start,
                        final List<StationaryPoint> minima, final double lowest, final String singularity) {
        this.name = name;
        this.function = function;
        this.start = start;
        this.minima = minima;
        this.lowest = lowest;
        this.singularity = singularity;
    }

    /**
     * Adds a local minimum.
     * @param value its value
     * @param tolerance see {@link StationaryPoint#tolerance()}
     * @param point where it lies; nothing if that is not known or not unique
     * @return the problem with this minimum
     */
    public TestProblem withMinimum(final double value, final double tolerance, final double... point) {
        final List<StationaryPoint> more = new ArrayList<>(minima);
        more.add(new StationaryPoint(value, tolerance, point));
        return new TestProblem(name, function, start, List.copyOf(more), lowest, singularity);
    }

    /**
     * States the global minimum value of an open problem.
     * @param value the lowest published value
     * @return the problem with this value
     */
    public TestProblem withLowest(final double value) {
        return new TestProblem(name, function, start, minima, value, singularity);
    }

    /**
     * Marks the problem as singular.
     * @param reason why a gradient of {@link #GRADIENT_TOLERANCE} can't be asked for, or does not settle the value
     * @return the marked problem
     */
    public TestProblem asSingular(final String reason) {
        return new TestProblem(name, function, start, minima, lowest, reason);
    }

    /**
     * Moves the start.
     * @param newName the name of the new problem
     * @param newStart the new start, n components, copied
     * @return the same function and minima from another start
     */
    public TestProblem from(final String newName, final double... newStart) {
        return new TestProblem(newName, function, newStart.clone(), minima, lowest, singularity);
    }

    /**
     * Returns the name.
     * @return the name, unique in {@link TestProblems}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the number of variables.
     * @return n
     */
    public int dimension() {
        return start.length;
    }

    /**
     * Returns the start.
     * @return a fresh copy, n components
     */
    public double[] start() {
        return start.clone();
    }

    /**
     * Returns the function; some know more than value and gradient ({@link SumOfSquares}, {@link MullerBrown}).
     * @return the function itself
     */
    public SmoothFunction function() {
        return function;
    }

    /**
     * Computes f(x).
     * @param x the point, n components
     * @return f(x)
     */
    public double value(final double[] x) {
        return function.value(x);
    }

    /**
     * Computes ∇f(x).
     * @param x the point, n components
     * @return a fresh array of n components
     */
    public double[] gradient(final double[] x) {
        return function.gradient(x);
    }

    /**
     * Returns the function as Hipparchus wants it.
     * @return the objective function
     */
    public ObjectiveFunction objective() {
        return new ObjectiveFunction(function::value);
    }

    /**
     * Returns the gradient as Hipparchus wants it.
     * @return the gradient of {@link #objective()}
     */
    public ObjectiveFunctionGradient objectiveGradient() {
        return new ObjectiveFunctionGradient(function::gradient);
    }

    /**
     * Returns the local minima in which a run from the start may legitimately end.
     * @return an unmodifiable list; empty if the problem is open
     */
    public List<StationaryPoint> minima() {
        return minima;
    }

    /**
     * Returns the known places of minima.
     * @return fresh copies of the points of those minima that are located
     */
    public List<double[]> minimizers() {
        final List<double[]> points = new ArrayList<>();
        for (final StationaryPoint minimum : minima) {
            if (minimum.isLocated()) {
                points.add(minimum.point());
            }
        }
        return points;
    }

    /**
     * Returns the global minimum value.
     * @return the lowest known value, NaN if none is known
     */
    public double lowest() {
        double low = lowest;
        for (final StationaryPoint minimum : minima) {
            low = Double.isNaN(low) ? minimum.value() : Math.min(low, minimum.value());
        }
        return low;
    }

    /**
     * Tells whether a run ended where it may.
     * @param value the value at its end
     * @return true if the value matches one of the minima; for an open problem, if it is finite
     */
    public boolean isLegitimateEnd(final double value) {
        boolean found = isOpen() && Double.isFinite(value);
        for (final StationaryPoint minimum : minima) {
            found |= minimum.matches(value);
        }
        return found;
    }

    /**
     * Tells whether the set of local minima is too large to list, so that the gradient alone decides.
     * @return true if {@link #minima()} is empty
     */
    public boolean isOpen() {
        return minima.isEmpty();
    }

    /**
     * Tells whether the problem is outside what every optimizer has to reach.
     * @return true if there is a {@link #singularity()}
     */
    public boolean isSingular() {
        return !singularity.isEmpty();
    }

    /**
     * Tells why the problem is singular.
     * @return the reason, empty for a regular problem
     */
    public String singularity() {
        return singularity;
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return name;
    }
}
