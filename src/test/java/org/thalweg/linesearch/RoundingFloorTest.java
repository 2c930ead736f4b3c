/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

class RoundingFloorTest {

    private static final LinePoint LOW = new LinePoint(1, 3, -1);
    private static final LinePoint FLAT = new LinePoint(2, 3 + FastMath.ulp(3.0), 1);

    @Test
    void isReachedAfterThreeFlatTrialsWithoutNews() {
        final RoundingFloor floor = new RoundingFloor(0);
        // the first look makes the interval known: its values are news
        assertFalse(floor.isReached(LOW, FLAT));
        assertFalse(floor.isReached(LOW, FLAT));
        assertFalse(floor.isReached(LOW, FLAT));
        assertTrue(floor.isReached(LOW, FLAT));
    }

    @Test
    void isPutOffByALowerValue() {
        final RoundingFloor floor = new RoundingFloor(0);
        double value = 3;
        for (int trial = 0; trial < 20; trial++) {
            value -= FastMath.ulp(value);
            assertFalse(floor.isReached(new LinePoint(1, value, -1), new LinePoint(2, value, 1)));
        }
    }

    @Test
    void isPutOffByValuesThatDiffer() {
        final RoundingFloor floor = new RoundingFloor(0);
        for (int trial = 0; trial < 20; trial++) {
            assertFalse(floor.isReached(LOW, new LinePoint(2, 3 + 1e-14, 1)));
        }
    }

    @Test
    void isReachedAtOnceWhereStepsAgree() {
        assertTrue(new RoundingFloor(0).isReached(LOW, new LinePoint(1 + 4 * FastMath.ulp(1.0), 5, 1)));
        assertFalse(new RoundingFloor(0).isReached(LOW, new LinePoint(1 + 5 * FastMath.ulp(1.0), 5, 1)));
    }

    @Test
    void keepsAThousandthOffAWall() {
        assertTrue(new RoundingFloor(0).isReached(LOW, new LinePoint(1.0009, Double.POSITIVE_INFINITY, Double.NaN)));
        assertFalse(new RoundingFloor(0).isReached(LOW, new LinePoint(1.0011, Double.POSITIVE_INFINITY, Double.NaN)));
    }

    @Test
    void takesNoWallForFlat() {
        final RoundingFloor floor = new RoundingFloor(0);
        final LinePoint wall = new LinePoint(2, Double.POSITIVE_INFINITY, Double.NaN);
        for (int trial = 0; trial < 20; trial++) {
            assertFalse(floor.isReached(LOW, wall));
        }
    }
}
