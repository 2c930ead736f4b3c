/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.junit.jupiter.api.Test;

/** Stationary points and Hessian of the Müller-Brown surface. */
class MullerBrownTest {

    private final MullerBrown surface = new MullerBrown();

    @Test
    void minimaHavePositiveCurvatures() {
        assertEquals(3, MullerBrown.minima().size());
        for (final StationaryPoint minimum : MullerBrown.minima()) {
            assertStationary(minimum);
            assertTrue(curvatures(minimum)[1] > 0, minimum.toString());
        }
    }

    @Test
    void saddlesHaveOneNegativeCurvature() {
        assertEquals(2, MullerBrown.saddles().size());
        for (final StationaryPoint saddle : MullerBrown.saddles()) {
            assertStationary(saddle);
            assertTrue(curvatures(saddle)[0] > 0, saddle.toString());
            assertTrue(curvatures(saddle)[1] < 0, saddle.toString());
        }
    }

    @Test
    void energiesAreThePublishedOnes() {
        final double[] published = {-146.6995, -108.1667, -80.7678, -72.2489, -40.6648};
        for (int k = 0; k < published.length; k++) {
            final StationaryPoint point = k < 3 ? MullerBrown.minima().get(k) : MullerBrown.saddles().get(k - 3);
            // half a unit of the last digit, rounded up for the one cut off
            assertEquals(published[k], point.value(), 1e-4);
        }
    }

    @Test
    void hessianIsTheDerivativeOfTheGradient() {
        final double[][] points = {{-1.2, 1}, {0.1, 0.4}, {0.7, -0.1}};
        for (final double[] x : points) {
            for (int i = 0; i < 2; i++) {
                final int row = i;
                final SmoothFunction component = new SmoothFunction() {
                    @Override
                    public double value(final double[] y) {
                        return surface.gradient(y)[row];
                    }

                    @Override
                    public double[] gradient(final double[] y) {
                        return surface.hessian(y).getRow(row);
                    }
                };
                assertEquals(2, TaylorRemainder.slope(component, x, new double[] {0.05, -0.03}), 0.1);
            }
        }
    }

    private void assertStationary(final StationaryPoint point) {
        // a point with 16 digits is off by 1e-16, curvatures below 4e3, terms of f below 200: rounding 1e-11 at most
        for (final double g : surface.gradient(point.point())) {
            assertEquals(0, g, 1e-11);
        }
        assertTrue(point.matches(surface.value(point.point())), point.toString());
    }

    private double[] curvatures(final StationaryPoint point) {
        return new EigenDecompositionSymmetric(surface.hessian(point.point())).getEigenvalues();
    }
}
