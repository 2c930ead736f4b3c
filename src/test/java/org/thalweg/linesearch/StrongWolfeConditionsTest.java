/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrongWolfeConditionsTest {

    private static final LinePoint ORIGIN = new LinePoint(0, 8, -4);
    private static final StrongWolfeConditions CONDITIONS = new StrongWolfeConditions(0.25, 0.5);

    @Test
    void drawsTheDecreaseAtC1TimesTheSlope() {
        // 8 + 2 * 0.25 * (-4) = 6
        assertTrue(CONDITIONS.sufficientDecreaseHolds(ORIGIN, new LinePoint(2, 6, 100)));
        assertFalse(CONDITIONS.sufficientDecreaseHolds(ORIGIN, new LinePoint(2, Math.nextUp(6.0), 0)));
    }

    @Test
    void boundsTheSlopeOnBothSidesAndWeaklyOnOne() {
        for (final double slope : new double[] {-2, 0, 2}) {
            assertTrue(CONDITIONS.curvatureHolds(ORIGIN, new LinePoint(2, 9, slope)));
        }
        assertFalse(CONDITIONS.curvatureHolds(ORIGIN, new LinePoint(2, 9, Math.nextUp(2.0))));
        assertFalse(CONDITIONS.curvatureHolds(ORIGIN, new LinePoint(2, 9, Math.nextDown(-2.0))));
        assertTrue(CONDITIONS.weakCurvatureHolds(ORIGIN, new LinePoint(2, 9, 100)));
        assertFalse(CONDITIONS.weakCurvatureHolds(ORIGIN, new LinePoint(2, 9, Math.nextDown(-2.0))));
    }

    @Test
    void holdsOnlyWhereBothHold() {
        assertTrue(CONDITIONS.holds(ORIGIN, new LinePoint(2, 6, 2)));
        assertFalse(CONDITIONS.holds(ORIGIN, new LinePoint(2, 7, 2)));
        assertFalse(CONDITIONS.holds(ORIGIN, new LinePoint(2, 6, 3)));
    }

    @Test
    void replacesTheDecreaseByTheSlopeOfAQuadratic() {
        // φ = 8 - 4 t + a t^2: sufficient decrease at t is 2 a t <= 6, the slope there -4 + 2 a t <= 2 = (2 c1 - 1)(-4)
        for (final double a : new double[] {0.5, 1, 1.5, 1.75, 3}) {
            final LinePoint point = new LinePoint(2, 8 - 8 + 4 * a, -4 + 4 * a);
            assertEquals(CONDITIONS.sufficientDecreaseHolds(ORIGIN, point) &&
                         CONDITIONS.weakCurvatureHolds(ORIGIN, point),
                         CONDITIONS.approximateSlopesHold(ORIGIN, point));
        }
    }

    @Test
    void trustsSlopesOnlyWhereValuesAgree() {
        assertTrue(CONDITIONS.approximateHolds(ORIGIN, new LinePoint(2, 8.5, 1), 0.0625));
        assertTrue(CONDITIONS.approximateHolds(ORIGIN, new LinePoint(2, 7.5, 1), 0.0625));
        assertFalse(CONDITIONS.approximateHolds(ORIGIN, new LinePoint(2, 8.6, 1), 0.0625));
        assertFalse(CONDITIONS.approximateHolds(ORIGIN, new LinePoint(2, 7.4, 1), 0.0625));
        assertFalse(CONDITIONS.approximateHolds(ORIGIN, new LinePoint(2, 8, 2.5), 0.0625));
        assertFalse(CONDITIONS.approximateHolds(ORIGIN, new LinePoint(2, 8, -2.5), 0.0625));
    }

    @Test
    void neverHoldsAtAWall() {
        final LinePoint wall = new LinePoint(2, Double.POSITIVE_INFINITY, Double.NaN);
        assertTrue(wall.isWall());
        assertFalse(CONDITIONS.sufficientDecreaseHolds(ORIGIN, wall));
        assertFalse(CONDITIONS.curvatureHolds(ORIGIN, wall));
        assertFalse(CONDITIONS.weakCurvatureHolds(ORIGIN, wall));
        assertFalse(CONDITIONS.approximateHolds(ORIGIN, wall, 1));
    }

    @Test
    void checksItsConstantsTogether() {
        Messages.assertRefused("sufficientDecrease", 0, () -> new StrongWolfeConditions(0, 0.5));
        Messages.assertRefused("sufficientDecrease", -0.5, () -> new StrongWolfeConditions(-0.5, 0.5));
        Messages.assertRefused("sufficientDecrease", Double.NaN, () -> new StrongWolfeConditions(Double.NaN, 0.5));
        Messages.assertRefused("curvature", 0.25, () -> new StrongWolfeConditions(0.25, 0.25));
        Messages.assertRefused("curvature", 0.125, () -> CONDITIONS.withCurvature(0.125));
        Messages.assertRefused("curvature", Double.NaN, () -> CONDITIONS.withCurvature(Double.NaN));
        Messages.assertRefused("curvature", 1, () -> CONDITIONS.withCurvature(1));
        Messages.assertRefused("curvature", 0.5, () -> CONDITIONS.withSufficientDecrease(0.75));
    }

    @Test
    void changesOneConstantAtATime() {
        assertEquals(new StrongWolfeConditions(1e-4, 0.9), StrongWolfeConditions.defaults());
        assertEquals(new StrongWolfeConditions(0.125, 0.5), CONDITIONS.withSufficientDecrease(0.125));
        assertEquals(new StrongWolfeConditions(0.25, 0.75), CONDITIONS.withCurvature(0.75));
    }
}
