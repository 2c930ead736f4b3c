/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** {@code s'y + θ} is the curvature at the new end of a step, exact for cubics. */
class SecantCorrectionTest {

    /** φ(t) = 3 - 2 t + 4 t² + a t³ on [0, s]: {@code s² φ''(s) = s'y + θ}. */
    @Test
    void curvatureAtTheNewEndIsExactForCubics() {
        for (final double a : new double[] {-1, 0, 0.5, 7}) {
            for (final double s : new double[] {0.1, 1, 1.3}) {
                final double sy = s * (slope(a, s) - slope(a, 0));
                final double theta =
                    SecantCorrection.of(value(a, 0), value(a, s), s * (slope(a, 0) + slope(a, s)), sy);
                // six products of numbers below 30, each rounded
                assertEquals(s * s * (8 + 6 * a * s), sy + theta, 6 * 30 * Math.ulp(8.0));
            }
        }
    }

    @Test
    void keepsTheCurvaturePositive() {
        // θ = 6 (2 - 1) - 3 * 3 = -3
        assertEquals(-3, SecantCorrection.of(2, 1, -3, 3.01));
        assertEquals(0, SecantCorrection.of(2, 1, -3, 3.002), "s'y + θ is less than a thousandth of s'y");
        assertEquals(0, SecantCorrection.of(2, 1, -3, 2));
    }

    @Test
    void differencesThatAreRoundingAreNotUsed() {
        assertEquals(0, SecantCorrection.of(1, 1 - 1e-9, 1, 1));
        assertEquals(3, SecantCorrection.of(1, 1 - 2e-8, 1, 1), 1e-6);
    }

    private static double value(final double a, final double t) {
        return 3 - 2 * t + 4 * t * t + a * t * t * t;
    }

    private static double slope(final double a, final double t) {
        return -2 + 8 * t + 3 * a * t * t;
    }
}
