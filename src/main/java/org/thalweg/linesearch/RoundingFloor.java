/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import org.hipparchus.util.Precision;

/**
 * {@code |u - l| <= 1e-15 max(|l|, |u|)}, or {@code |φ(u) - φ(l)| <= 4 eps max(|φ(l)|, |φ(u)|)} for three trials
 * running none of which lowered the interval: below that, steps or values no longer tell the ends apart. Where u is a
 * wall, {@code |u - l| <= 1e-3 max(|l|, |u|)} is enough: there is little line left to gain on.
 *
 * <p>Three trials and not one, because slopes keep their digits longer than values, and may still lead to a point
 * that satisfies slope conditions.</p>
 */
final class RoundingFloor {

    /** Relative width at which an interval can't be divided usefully: a few units in the last place. */
    private static final double STEP_FLOOR = 1e-15;
    /** Relative width at which it isn't worth going nearer to a wall: about ten trials that halve the way. */
    private static final double WALL_FLOOR = 1e-3;
    /** Relative difference of two values that is rounding alone: one unit in the last place of each. */
    private static final double VALUE_FLOOR = 4 * Precision.EPSILON;
    /** Trials running without news that end a search. */
    private static final int FLAT_TRIALS = 3;

    /** What was subtracted from φ to get the points' values. */
    private final double level;
    /** Trials running without news. */
    private int flatRun;
    /** The lower end's value after the last trial. */
    private double lowest = Double.POSITIVE_INFINITY;

    /**
     * Begins without news.
     * @param level what was subtracted from φ to get the values of the points shown
     */
    RoundingFloor(final double level) {
        this.level = level;
    }

    /**
     * Looks at the interval left by a trial; to be asked once per trial.
     * @param one an end
     * @param other the other end, may be a wall
     * @return true if the search has nothing more to gain
     */
    boolean isReached(final LinePoint one, final LinePoint other) {
        final double before = lowest;
        lowest = Math.min(one.value(), other.value());
        flatRun = isFlat(one, other) && lowest >= before ? flatRun + 1 : 0;
        return flatRun >= FLAT_TRIALS || isNarrow(one, other);
    }

    /**
     * Compares the ends' values.
     * @param one an end
     * @param other the other end
     * @return true if they differ by rounding alone; false if one is a wall
     */
    private boolean isFlat(final LinePoint one, final LinePoint other) {
        if (one.isWall() || other.isWall()) {
            return false;
        }
        final double size = Math.max(Math.abs(level + one.value()), Math.abs(level + other.value()));
        return Math.abs(one.value() - other.value()) <= VALUE_FLOOR * size;
    }

    /**
     * Compares the ends' steps.
     * @param one an end
     * @param other the other end
     * @return true if there is no room between them
     */
    private static boolean isNarrow(final LinePoint one, final LinePoint other) {
        final double size = Math.max(Math.abs(one.step()), Math.abs(other.step()));
        final double floor = one.isWall() || other.isWall() ? WALL_FLOOR : STEP_FLOOR;
        return Math.abs(one.step() - other.step()) <= floor * size;
    }
}
