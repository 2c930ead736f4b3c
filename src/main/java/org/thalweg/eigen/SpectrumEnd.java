/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.util.FastMath;

/**
 * The end of a spectrum that is asked for, hence the order in which eigenpairs are reported.
 */
public enum SpectrumEnd {

    /** The most negative eigenvalues, ascending: the soft directions of a Hessian. */
    SMALLEST_ALGEBRAIC,

    /** The largest eigenvalues, descending: the stiff directions of a Hessian. */
    LARGEST_ALGEBRAIC,

    /** The eigenvalues of largest absolute value, descending in it; of two equal ones the positive comes first. */
    LARGEST_MAGNITUDE;

    /**
     * The order in which ascending eigenvalues are reported from this end.
     * @param ascending eigenvalues, ascending
     * @return the permutation: its first entry is the index of the pair wanted most
     */
    int[] order(final double[] ascending) {
        final int[] order = new int[ascending.length];
        int low = 0;
        int high = ascending.length - 1;
        for (int i = 0; i < order.length; i++) {
            final boolean takesHigh = switch (this) {
                case SMALLEST_ALGEBRAIC -> false;
                case LARGEST_ALGEBRAIC -> true;
                case LARGEST_MAGNITUDE -> FastMath.abs(ascending[high]) >= FastMath.abs(ascending[low]);
            };
            order[i] = takesHigh ? high-- : low++;
        }
        return order;
    }
}
