/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * Adds to y what the values know of the curvature along s: a cubic through values and slopes at both ends of a step
 * has the curvature {@code s'y + θ} at the new end, with
 * <pre>
 *   θ = 6 (f - f₊) + 3 (g + g₊)'s,    y <- y + θ s / s's
 * </pre>
 * (J. Z. Zhang, N. Y. Deng, L. H. Chen, J. Optim. Theory Appl. 102 (1999) 147-167). A θ that would leave less than a
 * thousandth of s'y is not applied, nor one whose f - f₊ is rounding.
 */
final class SecantCorrection {

    /** Part of s'y that has to stay. */
    private static final double LEAST = 1e-3;
    /** A change of the value below this part of it carries too few digits. */
    private static final double DIGITS = 1e-8;

    /** No instances. */
    private SecantCorrection() {
    }

    /**
     * Computes θ.
     * @param before f before the step
     * @param after f₊ after it
     * @param slopes (g + g₊)'s
     * @param sy s'y
     * @return θ; 0 if none is to be applied
     */
    static double of(final double before, final double after, final double slopes, final double sy) {
        final double theta = 6 * (before - after) + 3 * slopes;
        final boolean told = Math.abs(before - after) > DIGITS * Math.abs(before);
        return told && sy + theta > LEAST * sy ? theta : 0;
    }
}
