/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.List;

/**
 * The pairs found, how good they are, and what they cost.
 *
 * <p>Converged pairs are eigenpairs; that none between them was missed is sure only if {@code exact}, and likely if
 * {@link #isVerified()}. One start vector sees one copy of a repeated eigenvalue at a time.
 *
 * @param pairs the pairs, from the end asked for inwards; fewer than asked for if the products were spent before
 * @param exact whether the basis spans the whole space orthogonal to the null space: the pairs are then all there are,
 * to the rounding and the noise of the products
 * @param products products asked of the operator
 * @param restarts how often the basis was full and went on with its best half
 * @param basisSize dimension of the space in which the pairs were found
 * @param operatorNorm the largest {@code |theta|} seen, a lower estimate of {@code |A|} that is good after some ten
 * products; 0 without products
 * @param noise sigma, the standard deviation of the noise in an entry of V'AV, from its asymmetry; 0 below two
 * products. Residuals below some {@code 1.5 sigma sqrt(n)} and values below some {@code 5 sigma} are noise. Blind to
 * errors that are symmetric, as the O(h) part of forward differences
 * @param verification what was done to find missed pairs
 */
public record LanczosResult(List<RitzPair> pairs, boolean exact, int products, int restarts, int basisSize,
                            double operatorNorm, double noise, Verification verification) {

    /**
     * Copies the list.
     */
    public LanczosResult {
        pairs = List.copyOf(pairs);
    }

    /**
     * Whether all pairs asked for have been found and have converged.
     * @return true if there are pairs and all have converged; with fewer pairs than asked for, none says it has
     */
    public boolean isConverged() {
        for (final RitzPair pair : pairs) {
            if (!pair.converged()) {
                return false;
            }
        }
        return !pairs.isEmpty();
    }

    /**
     * Whether it is unlikely that a pair is missing.
     * @return true if the whole spectrum is known, or a verification ended and changed nothing; false also if the
     * products were spent before it did
     */
    public boolean isVerified() {
        return exact || verification.steps() > 0;
    }

    /**
     * How far from the pairs found, towards the end asked for, an eigenvalue may lie that was missed. The bound holds
     * with a probability of 99 %, for {@link SpectrumEnd#SMALLEST_ALGEBRAIC} and {@link
     * SpectrumEnd#LARGEST_ALGEBRAIC}; it measures from the last pair and does not depend on the spectrum, so it is
     * usually far too large. After preconditioned steps it is a rule of thumb.
     * @return eps times the width of the spectrum seen, see {@link Verification}; 0 if exact, infinite if nothing was
     * verified
     */
    public double missedBound() {
        return verification.missedBound();
    }
}
