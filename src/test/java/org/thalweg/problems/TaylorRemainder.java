/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * R(h) = |f(x + h d) − f(x) − h ∇f(x)·d| = O(h²) if and only if ∇f(x)·d is right: log R over log h has slope 2, with a
 * wrong gradient slope 1.
 *
 * <p>The idea is Manopt's gradient check. For large h higher orders disturb, for small h rounding does. Steps of 2⁻³⁶
 * and less, whose R is nothing but rounding, show how large that is (an ulp of f at least); the slope is taken just
 * above it, where even an error of 0.1 % in one component of the gradient outweighs the second order.
 */
public final class TaylorRemainder {

    /** R has to exceed the rounding by this factor: the slope is then off by log₂(1 + 1/30)/2 = 0.024. */
    private static final double CLEARANCE = 30;

    /** The slope is taken between h and 2² h. */
    private static final int HALVINGS = 2;

    /** The largest h is 2⁵, for (x − 10⁶)² near x = 1, the smallest 2⁻²⁶. */
    private static final int LARGEST = 5;

    /** The exponent of the smallest h. */
    private static final int SMALLEST = -26;

    /** Not for construction. */
    private TaylorRemainder() {
    }

    /**
     * Estimates the order of the remainder.
     * @param f the function with the gradient to check
     * @param x the point
     * @param d the direction, scaled so that h = 1 is a sizeable step
     * @return log₂ (R(4h) / R(h)) / 2 for the smallest h = 2ᵏ clear of rounding; NaN if there is none
     */
    public static double slope(final SmoothFunction f, final double[] x, final double[] d) {
        double rounding = Math.ulp(f.value(x));
        for (int k = 36; k <= 46; k++) {
            rounding = Math.max(rounding, remainder(f, x, d, Math.scalb(1.0, -k)));
        }
        for (int k = SMALLEST; k <= LARGEST; k++) {
            final double small = remainder(f, x, d, Math.scalb(1.0, k));
            if (small > CLEARANCE * rounding) {
                return Math.log(remainder(f, x, d, Math.scalb(1.0, k + HALVINGS)) / small) / Math.log(2) / HALVINGS;
            }
        }
        return Double.NaN;
    }

    /**
     * Computes the remainder.
     * @param f the function
     * @param x the point
     * @param d the direction
     * @param h the step
     * @return R(h)
     */
    private static double remainder(final SmoothFunction f, final double[] x, final double[] d, final double h) {
        final double[] g = f.gradient(x);
        final double[] moved = x.clone();
        double slope = 0;
        for (int i = 0; i < x.length; i++) {
            moved[i] += h * d[i];
            slope += g[i] * (moved[i] - x[i]);
        }
        return Math.abs(f.value(moved) - f.value(x) - slope);
    }
}
