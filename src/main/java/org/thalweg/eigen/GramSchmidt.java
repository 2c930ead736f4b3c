/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;

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
     * @param kernels do the passes
     * @param t the vector; on success a unit vector orthogonal to all rows, else its content is of no use
     * @param least the remainder, in the units of {@code t}, that is taken for rounding, at least 0
     * @param first first block, as rows
     * @param firstSize rows of the first block that count
     * @param second second block, as rows
     * @param secondSize rows of the second block that count
     * @return whether more than {@code least} was left
     */
    static boolean orthonormalize(final RowKernels kernels, final double[] t, final double least,
                                  final double[][] first, final int firstSize,
                                  final double[][] second, final int secondSize) {
        final double[][] rows = Arrays.copyOf(first, firstSize + secondSize, double[][].class);
        System.arraycopy(second, 0, rows, firstSize, secondSize);
        double norm = Vectors.norm(t);
        double[] products = null;
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            if (products == null) {
                products = kernels.products(rows, rows.length, t);
            }
            if (removesMuch(products, norm)) {
                products = kernels.addThenProducts(t, rows, rows.length, Vectors.times(-1, products));
            } else {
                kernels.add(t, rows, rows.length, Vectors.times(-1, products));
                products = null;
            }
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
     * Whether a pass will leave less than 0.717 of the norm, by Pythagoras: the next pass can then share its walk.
     * @param products scalar products with orthonormal rows
     * @param norm norm of the vector
     * @return true if another pass is to be expected
     */
    private static boolean removesMuch(final double[] products, final double norm) {
        double share = 0;
        for (final double product : products) {
            share += product / norm * (product / norm);
        }
        return share > 1 - KEPT * KEPT;
    }

    /**
     * One classical pass, {@code t -= Q Q't}: all scalar products first, then all subtractions.
     * @param t the vector that changes
     * @param rows orthonormal rows
     * @param size rows that count
     */
    static void subtract(final double[] t, final double[][] rows, final int size) {
        RowKernels.ALONE.add(t, rows, size, Vectors.times(-1, RowKernels.ALONE.products(rows, size, t)));
    }
}
