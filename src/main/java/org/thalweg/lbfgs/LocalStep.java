/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.linesearch.LineSearchResult;
import org.thalweg.linesearch.LineSearchStatus;
import org.thalweg.objective.Evaluation;

/**
 * A proposal: where a line search would go, and what it found there. Nothing has changed yet.
 *
 * @param before where the descent stands
 * @param after where it would go; {@code before} if the search failed
 * @param slope g'd, the slope along the quasi-Newton direction at the start
 * @param search how the line search ended; null if there was no direction to search
 * @param shortest the shortest step tried, as a multiple of the direction; positive infinity if none was
 */
public record LocalStep(Evaluation before, Evaluation after, double slope, LineSearchResult search, double shortest) {

    /**
     * Tells whether the search found a point to go to.
     * @return true if the step can be committed
     */
    public boolean isAccepted() {
        return search != null && search.status().isAccepted() && after.isUsable();
    }

    /**
     * Tells whether the step is the search's first trial, taken for its slope.
     * @return false if more was needed, or the search ended with what it had
     */
    public boolean isClean() {
        return search.trials() == 1 && search.status() != LineSearchStatus.DECREASE;
    }

    /**
     * What the quasi-Newton model promises: half of the Newton decrement, {@code -g'd / 2} (Boyd and Vandenberghe,
     * Convex Optimization, section 9.5.1).
     * @return the predicted decrease of the value from {@code before} to the model's minimum
     */
    public double predictedDecrease() {
        return -0.5 * slope;
    }

    /**
     * What the step gained.
     * @return f before minus f after
     */
    public double decrease() {
        return before.getValue() - after.getValue();
    }

    /**
     * How far the step went, in the largest absolute component.
     * @return |x after - x before| / |x after|; 0 for no step
     */
    double relativeLength() {
        final double[] from = before.getPoint();
        final double[] to = after.getPoint();
        double length = 0;
        for (int i = 0; i < to.length; i++) {
            length = Math.max(length, Math.abs(to[i] - from[i]));
        }
        return length == 0 ? 0 : length / LocalState.largest(to);
    }
}
