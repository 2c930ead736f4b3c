/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.util.Arrays;

import org.thalweg.linesearch.LineFunction;
import org.thalweg.linesearch.LinePoint;

/**
 * {@code φ(t) = f(x + t d)}, {@code φ'(t) = g(x + t d)'d}, asked through the meter.
 *
 * <p>The origin, the last trial and the lowest one are remembered, so that the accepted trial's evaluation is had
 * without a second visit, and so that steps which rounding leads to one point are one visit.</p>
 */
public final class ObjectiveLine implements LineFunction {

    /** Where the line starts. */
    private final Evaluation origin;
    /** The direction. */
    private final double[] direction;
    /** The door. */
    private final ObjectiveMeter meter;
    /** The last trial's step; NaN before the first. */
    private double lastStep = Double.NaN;
    /** The last trial. */
    private Evaluation last;
    /** The shortest step tried, either way; positive infinity before the first. */
    private double shortestStep = Double.POSITIVE_INFINITY;
    /** The lowest trial's step; NaN before the first. */
    private double lowestStep = Double.NaN;
    /** The lowest trial. */
    private Evaluation lowest;

    /**
     * Lays a line.
     * @param origin the point at t = 0, n components, and what is known there
     * @param direction the direction, n components
     * @param meter the door
     */
    public ObjectiveLine(final Evaluation origin, final double[] direction, final ObjectiveMeter meter) {
        this.origin = origin;
        this.direction = direction;
        this.meter = meter;
    }

    /** {@inheritDoc} Where the value was asked before, only the gradient is asked, as part of the same visit. */
    @Override
    public LinePoint at(final double step) {
        return remember(step, evaluationAt(step));
    }

    /** {@inheritDoc} */
    @Override
    public double valueAt(final double step) {
        final Evaluation known = find(step);
        return remember(step, known.hasValue() ? known : meter.evaluateValue(known.getPoint())).value();
    }

    /**
     * The evaluation of the accepted trial. Searches accept their last or their lowest trial, which are held; any other
     * is visited again.
     * @param step the accepted step
     * @return what was learned there, complete or a wall
     */
    public Evaluation evaluationAt(final double step) {
        return meter.complete(find(step));
    }

    /**
     * The shortest step tried.
     * @return the step; positive infinity before the first
     */
    public double getShortestStep() {
        return shortestStep;
    }

    /**
     * Looks a point up.
     * @param step the step t
     * @return what is known at x + t d
     */
    private Evaluation find(final double step) {
        if (step == lastStep) {
            return last;
        }
        if (step == lowestStep) {
            return lowest;
        }
        final double[] point = pointAt(step);
        for (final Evaluation known : new Evaluation[] {origin, last, lowest}) {
            if (known != null && Arrays.equals(known.getPoint(), point)) {
                return known;
            }
        }
        return Evaluation.unvisited(point);
    }

    /**
     * Remembers a trial.
     * @param step the step
     * @param trial its evaluation
     * @return the trial as a search sees it
     */
    private LinePoint remember(final double step, final Evaluation trial) {
        lastStep = step;
        shortestStep = step == 0 ? shortestStep : Math.min(shortestStep, Math.abs(step));
        last = trial;
        if (lowest == null || trial.getValue() < lowest.getValue() || step == lowestStep) {
            lowestStep = step;
            lowest = trial;
        }
        return new LinePoint(step, trial.getValue(), trial.hasGradient() ? slope(trial.getGradient()) : Double.NaN);
    }

    /**
     * Makes a trial's point.
     * @param step the step t
     * @return x + t d
     */
    private double[] pointAt(final double step) {
        final double[] point = new double[direction.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = origin.getPoint()[i] + step * direction[i];
        }
        return point;
    }

    /**
     * The slope along the line. Four sums at once: a single one waits for each addition.
     * @param gradient the gradient g
     * @return g'd
     */
    private double slope(final double[] gradient) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i < gradient.length - 3; i += 4) {
            sum0 += gradient[i] * direction[i];
            sum1 += gradient[i + 1] * direction[i + 1];
            sum2 += gradient[i + 2] * direction[i + 2];
            sum3 += gradient[i + 3] * direction[i + 3];
        }
        for (; i < gradient.length; i++) {
            sum0 += gradient[i] * direction[i];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }
}
