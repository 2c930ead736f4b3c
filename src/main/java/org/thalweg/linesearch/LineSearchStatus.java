/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * Why a line search ended.
 */
public enum LineSearchStatus {

    /** The method's Wolfe conditions hold at the point. */
    WOLFE,
    /** The approximate Wolfe conditions hold: rounding hides the decrease, the slopes still show it. */
    APPROXIMATE_WOLFE,
    /** The point is the largest step, with sufficient decrease, and the line still descends there. */
    MAX_STEP,
    /**
     * The value is lower than at the origin, but the search stopped before its conditions held: the interval or the
     * values reached the rounding floor, the trials are spent, or the search has no slope conditions.
     */
    DECREASE,
    /** No lower value was found: the point is the origin. */
    NO_DECREASE;

    /**
     * Tells whether the search found a point to go to.
     * @return false for {@link #NO_DECREASE} alone
     */
    public boolean isAccepted() {
        return this != NO_DECREASE;
    }
}
