/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.Arrays;

/**
 * A known point of zero gradient: its value, how exactly the value is known, and where it lies if that is known.
 *
 * @param value the published (or here computed) value f(x*)
 * @param tolerance the distance from {@code value} within which another value counts as equal to it: half a unit of the
 * last published digit, or more where a gradient of {@link TestProblem#GRADIENT_TOLERANCE} leaves more
 * @param point x*, or an empty array where only the value is known or x* is not unique
 */
public record StationaryPoint(double value, double tolerance, double[] point) {

    /**
     * Keeps its own copy of the point.
     * @param value f(x*)
     * @param tolerance how exactly the value is known
     * @param point x*, possibly empty
     */
    public StationaryPoint {
        point = point.clone();
    }

    /**
     * Returns the point.
     * @return a fresh copy of x*, empty if it is not known
     */
    @Override
    public double[] point() {
        return point.clone();
    }

    /**
     * Tells whether the point is known.
     * @return true if {@link #point()} is not empty
     */
    public boolean isLocated() {
        return point.length > 0;
    }

    /**
     * Tells whether a value equals the known one.
     * @param other the value to compare; NaN never matches
     * @return true if |other − value| ≤ tolerance
     */
    public boolean matches(final double other) {
        return Math.abs(other - value) <= tolerance;
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof StationaryPoint that
            && Double.compare(value, that.value) == 0
            && Double.compare(tolerance, that.tolerance) == 0
            && Arrays.equals(point, that.point);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(value) + Double.hashCode(tolerance)) + Arrays.hashCode(point);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return value + " ± " + tolerance + (isLocated() ? " at " + Arrays.toString(point) : "");
    }
}
