/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.util.FastMath;

/**
 * {@code t -> (I - Q Q') t / |(I - Q Q') t|} for orthonormal rows Q, to rounding.
 *
 * <p>One classical pass loses orthogonality in proportion to what it removes, so the pass is repeated when the norm
 * fell below 0.717 of what it was: Daniel, Gragg, Kaufman and Stewart, Mathematics of Computation 30 (1976). Two
 * passes are enough for every vector that has a part outside the span; a third that still removes much has found
 * rounding errors.
 */
final class GramSchmidt {

    /** A pass that leaves less of the norm than this is repeated (Daniel et al. 1976). */
    private static final double KEPT = 0.717;

    /** Most passes. */
    private static final int MAX_PASSES = 3;

    /** Vectors shorter than this can't be normalized with full precision, in problem units. */
    private static final double TINY = 1e-290;

    /** Functions only. */
    private GramSchmidt() {
    }

    /**
     * Makes a vector orthonormal to two blocks of rows that are orthonormal to each other.
     * @param t the vector; on success a unit vector orthogonal to all rows, else its content is of no use
     * @param least the remainder, in the units of {@code t}, that is taken for rounding, at least 0
     * @param first first block, as rows
     * @param firstSize rows of the first block that count
     * @param second second block, as rows
     * @param secondSize rows of the second block that count
     * @return whether more than {@code least} was left
     */
    static boolean orthonormalize(final double[] t, final double least, final double[][] first, final int firstSize,
                                  final double[][] second, final int secondSize) {
        double norm = Vectors.norm(t);
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            subtract(t, first, firstSize);
            subtract(t, second, secondSize);
            final double before = norm;
            norm = Vectors.norm(t);
            // negated: NaN and infinity end here too
            if (!(norm > FastMath.max(least, TINY) && norm < Double.POSITIVE_INFINITY)) {
                return false;
            }
            if (norm >= KEPT * before) {
                Vectors.divide(t, norm);
                return true;
            }
        }
        return false;
    }

    /**
     * One classical pass, {@code t -= Q Q't}: all scalar products first, then all subtractions.
     * @param t the vector that changes
     * @param rows orthonormal rows
     * @param size rows that count
     */
    static void subtract(final double[] t, final double[][] rows, final int size) {
        final double[] products = new double[size];
        for (int i = 0; i < size; i++) {
            products[i] = Vectors.dot(rows[i], t);
        }
        for (int i = 0; i < size; i++) {
            Vectors.add(t, -products[i], rows[i]);
        }
    }
}
