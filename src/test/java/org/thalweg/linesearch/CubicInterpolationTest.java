/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CubicInterpolationTest {

    /** Small integers and thirds: a handful of roundings. */
    private static final double TOLERANCE = 1e-14;

    /** t^3 - 3 t: maximum at -1, minimum at 1. */
    private static LinePoint cubic(final double t) {
        return new LinePoint(t, t * t * t - 3 * t, 3 * t * t - 3);
    }

    /** 2 t^2 - 8 t + 5: minimum at 2. */
    private static LinePoint quadratic(final double t) {
        return new LinePoint(t, 2 * t * t - 8 * t + 5, 4 * t - 8);
    }

    @Test
    void findsACubicsMinimumFromAnyTwoPoints() {
        final double[] steps = {-3, -1.5, -1, 0, 0.5, 1, 2, 7};
        for (final double a : steps) {
            for (final double b : steps) {
                if (a != b) {
                    assertEquals(1, CubicInterpolation.cubicMinimizer(cubic(a), cubic(b)), 20 * TOLERANCE,
                                 () -> "from " + a + " and " + b);
                }
            }
        }
    }

    @Test
    void findsAQuadraticsMinimumWithEveryFormula() {
        final double[] steps = {-3, 0, 1.5, 4, 7};
        for (final double a : steps) {
            for (final double b : steps) {
                if (a != b) {
                    assertEquals(2, CubicInterpolation.cubicMinimizer(quadratic(a), quadratic(b)), TOLERANCE);
                    assertEquals(2, CubicInterpolation.quadraticMinimizer(quadratic(a), quadratic(b)), TOLERANCE);
                    assertEquals(2, CubicInterpolation.secant(quadratic(a), quadratic(b)), TOLERANCE);
                }
            }
        }
    }

    @Test
    void knowsNoMinimumOfAMonotoneCubic() {
        // -t^3 - t
        final LinePoint a = new LinePoint(0, 0, -1);
        final LinePoint b = new LinePoint(1, -2, -4);
        assertTrue(Double.isNaN(CubicInterpolation.cubicMinimizer(a, b)));
    }

    @Test
    void knowsNoMinimumOfAStraightLine() {
        final LinePoint a = new LinePoint(0, 0, -1);
        final LinePoint b = new LinePoint(1, -1, -1);
        assertFalse(Double.isFinite(CubicInterpolation.cubicMinimizer(a, b)));
        assertFalse(Double.isFinite(CubicInterpolation.quadraticMinimizer(a, b)));
        assertFalse(Double.isFinite(CubicInterpolation.secant(a, b)));
    }

    @Test
    void squaresNothingThatOverflows() {
        for (final double scale : new double[] {1e-250, 1e250}) {
            final LinePoint a = new LinePoint(0, 0, -3 * scale);
            final LinePoint b = new LinePoint(2, 2 * scale, 9 * scale);
            assertEquals(1, CubicInterpolation.cubicMinimizer(a, b), TOLERANCE);
        }
    }

    @Test
    void tiltsWithoutMovingDifferences() {
        final LinePoint tilted = new LinePoint(2, 5, -1).tilted(-0.5);
        assertEquals(new LinePoint(2, 6, -0.5), tilted);
    }
}
