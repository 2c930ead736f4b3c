/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.util.FastMath;

/**
 * What was done to find pairs that one start vector misses: how many steps from a random vector changed nothing.
 *
 * <p>A residual tells nothing of a pair that is missing. So, once all pairs have converged, a random vector orthogonal
 * to the basis is taken, and some steps from it. If the pairs change, more was there: the solver goes on until all have
 * converged, and verifies again.
 *
 * @param rounds verifications begun
 * @param steps products of the last one, if it ended and changed nothing, else 0
 * @param missedBound bound of what may still be missing, see {@link LanczosResult#missedBound()}
 */
public record Verification(int rounds, int steps, double missedBound) {

    /** Nothing was verified, anything may be missing. */
    public static final Verification NONE = new Verification(0, 0, Double.POSITIVE_INFINITY);

    /** Nothing needs to be verified, since the whole spectrum is known. */
    public static final Verification NEEDLESS = new Verification(0, 0, 0);

    /** Probability that the bound is broken. */
    private static final double RISK = 0.01;

    /**
     * A verification that changed nothing. With a random vector and q steps of Lanczos' method in dimension n,
     * <pre>
     * P( theta - lambda &gt; eps (lambda_max - lambda_min) ) &lt;= 1.648 sqrt(n) exp(-sqrt(eps) (2 q - 1))
     * </pre>
     * for the extreme eigenvalue lambda and its Ritz value theta (Kuczynski and Wozniakowski, SIAM J. Matrix Anal.
     * Appl. 13, 1992). Here lambda is the extreme eigenvalue outside the pairs found; its Ritz value lay inside of
     * theirs.
     * Solved for eps at a probability of 1 %.
     * @param rounds verifications begun
     * @param steps q, at least 1
     * @param n dimension of the operator
     * @param width largest less smallest Ritz value seen
     * @return the verification, with eps, at most 1, times the width for a bound
     */
    static Verification passed(final int rounds, final int steps, final int n, final double width) {
        final double root = FastMath.log(1.648 * FastMath.sqrt((double) n) / RISK) / (2 * steps - 1);
        return new Verification(rounds, steps, FastMath.min(1, root * root) * width);
    }
}
