/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;

/**
 * Single null vectors, in any scale: {@code i z} for a global phase, ones for a sum.
 */
final class NullVectors {

    /** Functions only. */
    private NullVectors() {
    }

    /**
     * The derivative of {@code exp(i t) z} at t = 0.
     * @param point z as (re, im) pairs
     * @return {@code i z}: (-im, re) pairs
     * @throws MathIllegalArgumentException if the point is null, of odd length or not finite
     */
    static double[] phase(final double[] point) {
        if (point == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "point");
        }
        if (point.length % 2 != 0) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH,
                                                   point.length, point.length + 1);
        }
        final int k = Vectors.firstNotFinite(point);
        if (k >= 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.COMPONENT_NOT_FINITE,
                                                   k, "the point", point[k]);
        }
        final double[] turned = new double[point.length];
        for (int i = 0; i < point.length; i += 2) {
            turned[i] = -point[i + 1];
            turned[i + 1] = point[i];
        }
        return turned;
    }

    /**
     * The gradient of the sum of all variables.
     * @param n the number of variables, at least 1
     * @return n ones
     * @throws MathIllegalArgumentException if there is no variable
     */
    static double[] sum(final int n) {
        final double[] ones = new double[checked(n)];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * The gradient of the sum of some variables.
     * @param n the number of variables, at least 1
     * @param indices the variables in the sum, each below n and named once
     * @return one at each index, zero elsewhere
     * @throws MathIllegalArgumentException if there is no variable, an index is outside or named twice
     */
    static double[] sum(final int n, final int[] indices) {
        final double[] ones = new double[checked(n)];
        if (indices == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "indices");
        }
        for (final int index : indices) {
            if (index < 0 || index >= n) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                       "index", index, 0, n - 1);
            }
            if (ones[index] > 0) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.INDEX_TWICE, index);
            }
            ones[index] = 1;
        }
        return ones;
    }

    /**
     * Refuses a number of variables.
     * @param n the number of variables
     * @return n
     * @throws MathIllegalArgumentException if it is below 1
     */
    private static int checked(final int n) {
        if (n < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "n", n, 1);
        }
        return n;
    }
}
