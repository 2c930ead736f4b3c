/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * {@code (t, φ(t), φ'(t))}: what is known of a line function at one step.
 *
 * @param step the step t
 * @param value φ(t); +infinity at a wall
 * @param slope φ'(t), objective units per unit of step; NaN where it wasn't asked and at a wall
 */
public record LinePoint(double step, double value, double slope) {

    /**
     * Tells whether the objective could not be evaluated here.
     * @return true if the value is not finite
     */
    public boolean isWall() {
        return !Double.isFinite(value);
    }

    /**
     * Subtracts a straight line through the origin: {@code φ(t) - m t}, {@code φ'(t) - m}. Differences of values of
     * two points so tilted are differences of Moré and Thuente's ψ if {@code m = c1 φ'(0)}.
     * @param incline the line's slope m; 0 changes nothing
     * @return the tilted point
     */
    LinePoint tilted(final double incline) {
        return new LinePoint(step, value - incline * step, slope - incline);
    }
}
