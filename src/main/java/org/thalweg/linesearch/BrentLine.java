/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import java.util.HashMap;
import java.util.Map;

import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.MultivariateOptimizer;

/**
 * {@code x = (t)}, {@code f(x) = φ(t)}: the one-dimensional host which Hipparchus' line search asks for values.
 *
 * <p>φ is asked at most once per step, never at 0 and never beyond the largest step. What isn't asked and what isn't
 * finite is answered by the largest number: an infinity would pass the value checker of Hipparchus' search, whose
 * tolerance is relative, as converged.</p>
 */
final class BrentLine extends MultivariateOptimizer {

    /** The line function. */
    private final LineFunction phi;
    /** φ at step 0. */
    private final LinePoint origin;
    /** The largest step. */
    private final double maxStep;
    /** The values asked. */
    private final Map<Double, Double> values = new HashMap<>();
    /** The first of the lowest points below the origin, without slope; the origin if none is lower. */
    private LinePoint best;
    /** What φ threw; null if nothing. */
    private RuntimeException failure;

    /**
     * Starts with no visit.
     * @param phi the line function
     * @param origin φ at step 0
     * @param maxStep the largest step, may be +infinity
     */
    BrentLine(final LineFunction phi, final LinePoint origin, final double maxStep) {
        super(null);
        this.phi = phi;
        this.origin = origin;
        this.maxStep = maxStep;
        this.best = origin;
    }

    /** {@inheritDoc} The first component is the step. */
    @Override
    public double computeObjectiveValue(final double[] params) {
        final double step = params[0];
        if (step == 0) {
            return origin.value();
        }
        if (step > maxStep || !Double.isFinite(step)) {
            return Double.MAX_VALUE;
        }
        final Double known = values.get(step);
        return known == null ? ask(step) : known;
    }

    /**
     * Asks φ.
     * @param step a step not asked before
     * @return its value, the largest number at a wall
     */
    private double ask(final double step) {
        final double found;
        try {
            found = phi.valueAt(step);
        } catch (final RuntimeException e) {
            failure = e;
            throw e;
        }
        final double value = Double.isFinite(found) ? found : Double.MAX_VALUE;
        values.put(step, value);
        if (value < best.value()) {
            best = new LinePoint(step, value, Double.NaN);
        }
        return value;
    }

    /**
     * Gives the lowest point.
     * @return the lowest point asked, without slope, or the origin if none is lower
     */
    LinePoint best() {
        return best;
    }

    /**
     * Gives the cost.
     * @return the number of steps asked
     */
    int trials() {
        return values.size();
    }

    /**
     * Tells whether an exception came from φ.
     * @param exception an exception that left Hipparchus' search
     * @return true if φ threw it
     */
    boolean threw(final RuntimeException exception) {
        return exception == failure;
    }

    /** {@inheritDoc} */
    @Override
    public GoalType getGoalType() {
        return GoalType.MINIMIZE;
    }

    /** {@inheritDoc} This host only answers, it doesn't optimize. */
    @Override
    protected PointValuePair doOptimize() {
        throw new UnsupportedOperationException();
    }
}
