/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.List;

/**
 * The pairs found, how good they are, and what they cost.
 *
 * <p>Converged pairs are eigenpairs; that none between them was missed is sure only if {@code exact}. One start vector
 * sees one copy of a repeated eigenvalue at a time.
 *
 * @param pairs the pairs, from the end asked for inwards; fewer than asked for if the products were spent before
 * @param exact whether the basis spans the whole space orthogonal to the null space: the pairs are then all there are,
 * to the rounding and the noise of the products
 * @param products products asked of the operator
 * @param basisSize dimension of the space in which the pairs were found
 * @param operatorNorm the largest {@code |theta|} seen, a lower estimate of {@code |A|} that is good after some ten
 * products; 0 without products
 * @param noise sigma, the standard deviation of the noise in an entry of V'AV, from its asymmetry; 0 below two
 * products. Residuals below some {@code 1.5 sigma sqrt(n)} and values below some {@code 5 sigma} are noise. Blind to
 * errors that are symmetric, as the O(h) part of forward differences
 */
public record LanczosResult(List<RitzPair> pairs, boolean exact, int products, int basisSize, double operatorNorm,
                            double noise) {

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
}
