/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.List;

import org.hipparchus.util.FastMath;

/**
 * Orthonormal rows that span what given rows and some candidates span together: dependent candidates are left out.
 *
 * <p>Candidates are taken in the order of what is left of them, so a rank is lost at a clear gap.
 */
final class IndependentRows {

    /** Functions only. */
    private IndependentRows() {
    }

    /**
     * Appends the independent ones of some candidates, orthonormalized, the largest remainder first.
     * @param rows orthonormal rows that grow
     * @param candidates vectors of a common scale; the list is consumed and its vectors change
     * @param least the remainder, in the units of the candidates, that is taken for rounding; raised to 1e-8 of the
     * largest one
     */
    static void append(final List<double[]> rows, final List<double[]> candidates, final double least) {
        double cut = least;
        while (!candidates.isEmpty()) {
            final double[][] q = rows.toArray(new double[0][]);
            int largest = 0;
            for (int i = 0; i < candidates.size(); i++) {
                GramSchmidt.subtract(candidates.get(i), q, q.length);
                if (Vectors.norm(candidates.get(i)) > Vectors.norm(candidates.get(largest))) {
                    largest = i;
                }
            }
            final double[] next = candidates.remove(largest);
            cut = FastMath.max(cut, NullSpace.RANK_CUT * Vectors.norm(next));
            if (!GramSchmidt.orthonormalize(RowKernels.ALONE, next, cut, q, q.length, q, 0)) {
                return;
            }
            rows.add(next);
        }
    }
}
