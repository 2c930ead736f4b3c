/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * Every visit of φ within one search: {@code count <= maxTrials}, and {@code best} is the first of the lowest visited
 * points below the origin, or the origin.
 */
final class LineTrials {

    /** The line function. */
    private final LineFunction phi;
    /** φ at step 0. */
    private final LinePoint origin;
    /** The limit of visits. */
    private final int maxTrials;
    /** The lowest point so far. */
    private LinePoint best;
    /** The visits so far. */
    private int count;

    /**
     * Starts with no visit.
     * @param phi the line function
     * @param origin φ at step 0
     * @param maxTrials the limit of visits, at least 1
     */
    LineTrials(final LineFunction phi, final LinePoint origin, final int maxTrials) {
        this.phi = phi;
        this.origin = origin;
        this.maxTrials = maxTrials;
        this.best = origin;
    }

    /**
     * Visits a step. A finite value with a slope that isn't finite is of no use to a search with slope conditions and
     * counts as a wall.
     * @param step the step, never visited before
     * @return value and slope, both finite, or a wall
     */
    LinePoint visit(final double step) {
        final LinePoint found = phi.at(step);
        count++;
        if (found.isWall() || !Double.isFinite(found.slope())) {
            return new LinePoint(step, Double.POSITIVE_INFINITY, Double.NaN);
        }
        if (found.value() < best.value()) {
            best = found;
        }
        return found;
    }

    /**
     * Tells whether no visit is left.
     * @return true at the limit
     */
    boolean areSpent() {
        return count >= maxTrials;
    }

    /**
     * Ends the search at an accepted point.
     * @param status why
     * @param point the accepted point
     * @return the result
     */
    LineSearchResult accept(final LineSearchStatus status, final LinePoint point) {
        return new LineSearchResult(status, point, count);
    }

    /**
     * Ends the search with what there is.
     * @return the lowest point, or the origin if none is lower
     */
    LineSearchResult giveUp() {
        return accept(best == origin ? LineSearchStatus.NO_DECREASE : LineSearchStatus.DECREASE, best);
    }
}
