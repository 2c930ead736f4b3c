/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import org.hipparchus.util.FastMath;
import org.hipparchus.util.Precision;

/**
 * {@code |u - l| <= 1e-15 max(|l|, |u|)}, or {@code |φ(u) - φ(l)| <= 4 eps max(|φ(l)|, |φ(u)|)} for three trials running
 * none of which lowered the interval: below that, steps or values no longer tell the ends apart.
 *
 * <p>Three trials and not one, because slopes keep their digits longer than values, and may still lead to a point that
 * satisfies slope conditions.</p>
 */
final class RoundingFloor {

    /** Relative width at which an interval can't be divided usefully: a few units in the last place. */
    private static final double STEP_FLOOR = 1e-15;
    /** Relative difference of two values that is rounding alone: one unit in the last place of each. */
    private static final double VALUE_FLOOR = 4 * Precision.EPSILON;
    /** Trials running without news that end a search. */
    private static final int FLAT_TRIALS = 3;

    /** Trials running without news. */
    private int flatRun;
    /** The lower end's value after the last trial. */
    private double lowest = Double.POSITIVE_INFINITY;

    /**
     * Looks at the interval left by a trial; to be asked once per trial.
     * @param one an end
     * @param other the other end, may be a wall
     * @return true if the search has nothing more to gain
     */
    boolean isReached(final LinePoint one, final LinePoint other) {
        final double before = lowest;
        lowest = FastMath.min(one.value(), other.value());
        flatRun = isFlat(one, other) && lowest >= before ? flatRun + 1 : 0;
        return flatRun >= FLAT_TRIALS || isNarrow(one.step(), other.step());
    }

    /**
     * Compares the ends' values.
     * @param one an end
     * @param other the other end
     * @return true if they differ by rounding alone; false if one is a wall
     */
    private static boolean isFlat(final LinePoint one, final LinePoint other) {
        if (one.isWall() || other.isWall()) {
            return false;
        }
        final double size = FastMath.max(FastMath.abs(one.value()), FastMath.abs(other.value()));
        return FastMath.abs(one.value() - other.value()) <= VALUE_FLOOR * size;
    }

    /**
     * Compares the ends' steps.
     * @param one an end
     * @param other the other end
     * @return true if there is no room between them
     */
    private static boolean isNarrow(final double one, final double other) {
        return FastMath.abs(one - other) <= STEP_FLOOR * FastMath.max(FastMath.abs(one), FastMath.abs(other));
    }
}
