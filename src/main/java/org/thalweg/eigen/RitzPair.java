/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.util.FastMath;
import org.thalweg.LocalizedThalwegFormats;

/**
 * An approximate eigenpair (theta, u), {@code |u| = 1}, {@code theta = u'Au}, with {@code |A u - theta u|} beside it.
 *
 * <p>For a symmetric operator some eigenvalue lies within {@code residualNorm} of {@code value} (Weyl); which one, and
 * whether others lie closer to the end, a residual cannot tell. With a null space, A is the operator between
 * projections.
 *
 * @param value theta, in units of the operator
 * @param vector u; its sign is chosen so that the component of largest absolute value, the first of equals, is positive
 * @param residualNorm the true residual, formed from products; at least 0
 * @param converged whether the residual passed the test of {@link LanczosOption}, in a space with as many dimensions as
 * pairs were asked for
 * @param errorBound bound of {@code |theta - lambda|} with noise included, by {@link ErrorBounds}: usually far less
 * than the residual norm, if no pair is likely to be missing, else {@code 5 sigma} and the residual norm; at least the
 * zero tolerance if theta counts as zero; at least 0
 */
public record RitzPair(double value, double[] vector, double residualNorm, boolean converged, double errorBound) {

    /** Most that the norm of a given vector may differ from 1. */
    private static final double UNIT = 1e-8;

    /**
     * Copies the vector and chooses its sign.
     * @throws MathIllegalArgumentException if the vector is null or no unit vector (to 1e-8), or the residual norm is
     * or the error bound is negative or NaN
     */
    public RitzPair {
        if (vector == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "vector");
        }
        final double norm = Vectors.norm(vector);
        if (!(FastMath.abs(norm - 1) <= UNIT)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "|vector|", Double.toString(norm), 1, 1);
        }
        if (!(residualNorm >= 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "residualNorm", Double.toString(residualNorm), 0);
        }
        if (!(errorBound >= 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "errorBound", Double.toString(errorBound), 0);
        }
        vector = oriented(vector);
    }

    /**
     * The unit vector u.
     * @return a copy
     */
    @Override
    public double[] vector() {
        return vector.clone();
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        if (!(other instanceof RitzPair)) {
            return false;
        }
        final RitzPair pair = (RitzPair) other;
        return Double.compare(value, pair.value) == 0 && Double.compare(residualNorm, pair.residualNorm) == 0 &&
               Double.compare(errorBound, pair.errorBound) == 0 && converged == pair.converged &&
               Arrays.equals(vector, pair.vector);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(value) + Double.hashCode(residualNorm)) + Arrays.hashCode(vector) +
               Boolean.hashCode(converged);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "RitzPair[value=" + value + ", vector=" + Arrays.toString(vector) + ", residualNorm=" + residualNorm +
               ", converged=" + converged + ", errorBound=" + errorBound + "]";
    }

    /**
     * Copies a vector with the sign that makes its largest component positive.
     * @param vector the vector
     * @return the copy
     */
    private static double[] oriented(final double[] vector) {
        int largest = 0;
        for (int i = 1; i < vector.length; i++) {
            if (FastMath.abs(vector[i]) > FastMath.abs(vector[largest])) {
                largest = i;
            }
        }
        final double[] copy = vector.clone();
        if (copy[largest] < 0) {
            Vectors.divide(copy, -1);
        }
        return copy;
    }
}
