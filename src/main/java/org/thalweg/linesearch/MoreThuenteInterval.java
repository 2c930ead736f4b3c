/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * The interval of uncertainty between {@code low} (paper: α_l), the lowest point so far in the function at work (ψ,
 * later φ) whose slope points into the interval, and {@code high} (α_u). No step strictly inside has been visited.
 * Three states:
 * <ul>
 * <li>open: no high end yet, the interval reaches up to the largest step;</li>
 * <li>walled: the high end is a wall, so it bounds the interval but has neither value nor slope;</li>
 * <li>bracketed: the high end is a point, and the interval holds a minimizer.</li>
 * </ul>
 * The high end may lie on either side of the low one.
 */
final class MoreThuenteInterval {

    /** The largest step. */
    private final double maxStep;
    /** The low end. */
    private LinePoint low;
    /** The high end; null while open. */
    private LinePoint high;

    /**
     * Opens the interval at the origin.
     * @param origin φ at step 0
     * @param maxStep the largest step, finite
     */
    MoreThuenteInterval(final LinePoint origin, final double maxStep) {
        this.maxStep = maxStep;
        this.low = origin;
    }

    /**
     * Gives the low end.
     * @return α_l
     */
    LinePoint low() {
        return low;
    }

    /**
     * Gives the high end.
     * @return α_u; null while open, may be a wall
     */
    LinePoint high() {
        return high;
    }

    /**
     * Gives the largest step.
     * @return the largest step, finite
     */
    double maxStep() {
        return maxStep;
    }

    /**
     * Tells whether nothing bounds the interval but the largest step.
     * @return true if no high end is known
     */
    boolean isOpen() {
        return high == null;
    }

    /**
     * Tells whether the interval is known to hold a minimizer.
     * @return true if the high end is a point with value and slope
     */
    boolean isBracketed() {
        return high != null && !high.isWall();
    }

    /**
     * Shrinks the interval to the part which a trial shows to hold a minimizer: the paper's updating algorithm.
     * @param trial a trial inside the interval, not a wall
     * @param incline {@code c1 φ'(0)} to work with ψ, 0 to work with φ
     */
    void update(final LinePoint trial, final double incline) {
        final LinePoint l = low.tilted(incline);
        final LinePoint t = trial.tilted(incline);
        if (t.value() > l.value()) {
            // Case U1
            high = trial;
        } else if (Math.signum(t.slope()) * (l.step() - t.step()) < 0) {
            // Case U3
            high = low;
            low = trial;
        } else {
            // Case U2
            low = trial;
        }
    }

    /**
     * Ends the interval at a wall.
     * @param wall a trial inside the interval where the objective could not be evaluated
     */
    void endAt(final LinePoint wall) {
        high = wall;
    }

    /**
     * Tells whether a step may be tried.
     * @param step the step
     * @return true if it lies strictly inside, or anywhere up to the largest step while open; false for NaN
     */
    boolean contains(final double step) {
        if (high == null) {
            return step > low.step() && step <= maxStep;
        }
        return step > Math.min(low.step(), high.step()) && step < Math.max(low.step(), high.step());
    }

    /**
     * Divides the interval, which must not be open.
     * @param fraction the part of the way from the low to the high end, in (0, 1)
     * @return the step there
     */
    double divide(final double fraction) {
        return low.step() + fraction * (high.step() - low.step());
    }

    /**
     * Measures the interval.
     * @return its width; +infinity while open
     */
    double width() {
        return high == null ? Double.POSITIVE_INFINITY : Math.abs(high.step() - low.step());
    }
}
