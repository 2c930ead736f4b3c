/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.util.FastMath;
import org.thalweg.LocalizedThalwegFormats;

/**
 * {@code sigma = |G - G'|_F / sqrt(2 j (j - 1))}: what the asymmetry of {@code G = V A V'} tells about the products.
 *
 * <p>If each entry of G carries independent noise of standard deviation s, then {@code g_ik - g_ki} has variance
 * {@code 2 s^2}, and sigma estimates s: a noise level that costs no product.
 */
final class SymmetryNoise {

    /** Asymmetry relative to the operator's norm above which it is no noise. */
    static final double LARGEST = 1e-3;

    /** Rows from which on an asymmetry is judged. */
    static final int JUDGED_FROM = 5;

    /** Functions only. */
    private SymmetryNoise() {
    }

    /**
     * Estimates the noise.
     * @param basis the basis
     * @return sigma, in units of the operator; 0 for fewer than two rows
     */
    static double of(final KrylovBasis basis) {
        final int j = basis.size();
        double scale = 0;
        for (int i = 0; i < j; i++) {
            for (int k = 0; k < i; k++) {
                scale = FastMath.max(scale, FastMath.abs(basis.coefficient(i, k) - basis.coefficient(k, i)));
            }
        }
        if (scale == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < j; i++) {
            for (int k = 0; k < i; k++) {
                final double difference = (basis.coefficient(i, k) - basis.coefficient(k, i)) / scale;
                sum += difference * difference;
            }
        }
        return scale * FastMath.sqrt(sum / (j * (j - 1.0)));
    }

    /**
     * Refuses an operator whose asymmetry can't be noise.
     * @param sigma the estimate
     * @param norm the operator's norm, or a lower bound of it
     * @throws MathIllegalArgumentException if {@code sigma > 1e-3 norm}
     */
    static void requireNoise(final double sigma, final double norm) {
        if (sigma > LARGEST * norm) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.OPERATOR_NOT_SYMMETRIC,
                                                   Double.toString(sigma), Double.toString(LARGEST),
                                                   Double.toString(norm));
        }
    }
}
