/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.util.FastMath;

/**
 * The extreme Ritz values seen: a restart forgets one end of the spectrum, this does not.
 */
final class RitzSpan {

    /** Smallest value seen. */
    private double smallest = Double.POSITIVE_INFINITY;

    /** Largest value seen. */
    private double largest = Double.NEGATIVE_INFINITY;

    /**
     * Notes values.
     * @param values Ritz values
     */
    void extendBy(final double[] values) {
        for (final double value : values) {
            smallest = FastMath.min(smallest, value);
            largest = FastMath.max(largest, value);
        }
    }

    /**
     * The largest absolute value, a lower estimate of the operator's norm.
     * @return the norm; 0 before the first value
     */
    double norm() {
        return smallest > largest ? 0 : FastMath.max(FastMath.abs(smallest), FastMath.abs(largest));
    }

    /**
     * The largest value less the smallest.
     * @return the width; 0 before the first value
     */
    double width() {
        return smallest > largest ? 0 : largest - smallest;
    }
}
