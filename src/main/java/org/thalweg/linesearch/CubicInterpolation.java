/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * Minimizers of the low polynomials through what is known at two steps a and b. With {@code h = b - a},
 * {@code A = h φ'(a)}, {@code B = h φ'(b)}, {@code D = φ(b) - φ(a)} each is {@code a + u h}.
 */
final class CubicInterpolation {

    /**
     * Not for instances.
     */
    private CubicInterpolation() {
    }

    /**
     * Minimizes the cubic through φ(a), φ'(a), φ(b), φ'(b). Its derivative along u is
     * {@code A - 2 (A + θ) u + (A + B + 2 θ) u^2} with {@code θ = A + B - 3 D}; of its two roots
     * {@code u = (A + θ + γ) / (A + B + 2 θ) = A / (A + θ - γ)}, {@code γ = sqrt(θ^2 - A B)}, is the minimizer. Of
     * the two forms the one without cancellation is taken.
     * @param a a point with value and slope
     * @param b another point with value and slope
     * @return the minimizing step; NaN if the cubic has no minimum
     */
    static double cubicMinimizer(final LinePoint a, final LinePoint b) {
        final double h = b.step() - a.step();
        final double slopeA = h * a.slope();
        final double slopeB = h * b.slope();
        final double theta = slopeA + slopeB - 3 * (b.value() - a.value());
        // scaled, so that no square overflows
        final double scale = Math.max(Math.abs(theta),
                                          Math.max(Math.abs(slopeA), Math.abs(slopeB)));
        final double t = theta / scale;
        final double gamma = scale * Math.sqrt(t * t - (slopeA / scale) * (slopeB / scale));
        final double half = slopeA + theta;
        final double u = half > 0 ? (half + gamma) / (slopeA + slopeB + 2 * theta) : slopeA / (half - gamma);
        return a.step() + u * h;
    }

    /**
     * Finds the stationary step of the quadratic through φ(a), φ'(a), φ(b): {@code u = A / (2 (A - D))}.
     * @param a a point with value and slope
     * @param b a point with value
     * @return the stationary step, not finite if the quadratic is a straight line
     */
    static double quadraticMinimizer(final LinePoint a, final LinePoint b) {
        final double h = b.step() - a.step();
        final double slopeA = h * a.slope();
        return a.step() + h * (slopeA / (slopeA - (b.value() - a.value())) / 2);
    }

    /**
     * Finds the zero of the slope's secant, the stationary step of a quadratic with φ'(a) and φ'(b):
     * {@code b + (b - a) φ'(b) / (φ'(a) - φ'(b))}.
     * @param a a point with slope
     * @param b a point with slope
     * @return the stationary step, not finite if the slopes agree
     */
    static double secant(final LinePoint a, final LinePoint b) {
        return b.step() + (b.step() - a.step()) * (b.slope() / (a.slope() - b.slope()));
    }
}
