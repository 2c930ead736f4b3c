/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.Locale;

/**
 * How small a gradient gets: {@code |g| <= tolerance · scale} in largest components, where the scale is
 * {@code max(1, |g0|)} of the start's gradient g0, or 1.
 */
public enum Milestone {

    /** Three digits from the start: the coarse answer. */
    R3(1e-3, true),
    /** Six digits from the start: the usual answer. */
    R6(1e-6, true),
    /** 10⁻⁶ in absolute terms: the accurate answer. */
    A6(1e-6, false);

    /** The tolerance. */
    private final double tolerance;
    /** Whether it is measured by the start's gradient. */
    private final boolean relative;

    /**
     * Makes a milestone.
     * @param tolerance of the gradient
     * @param relative whether it is measured by the start's gradient
     */
    Milestone(final double tolerance, final boolean relative) {
        this.tolerance = tolerance;
        this.relative = relative;
    }

    /**
     * The bound of the gradient.
     * @param startGradient {@code |g0|}
     * @return the largest {@code |g|} that reaches this milestone
     */
    public double bound(final double startGradient) {
        return relative ? tolerance * Math.max(1, startGradient) : tolerance;
    }

    /**
     * The name in files.
     * @return the name in lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
