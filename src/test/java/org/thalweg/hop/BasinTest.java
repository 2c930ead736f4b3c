/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;

/** Basins, where they come from, and notes. */
class BasinTest {

    private static Basin basin() {
        return new Basin(3, new double[] {1, 2}, -7.5, 1e-9, StopReason.GRADIENT,
                         new HopOrigin(1, "AxisScan", 0.5, new double[] {0, 1}, 2.5), BasinVisits.first(1, 40));
    }

    @Test
    void nobodyCanChangeABasin() {
        final double[] point = {1, 2};
        final Basin basin = new Basin(3, point, 0, 0, StopReason.GRADIENT, HopOrigin.start(), BasinVisits.first(-1, 0));
        point[0] = 9;
        basin.point()[1] = 9;
        assertArrayEquals(new double[] {1, 2}, basin.point());
        basin().origin().direction()[0] = 9;
        assertArrayEquals(new double[] {0, 1}, basin().origin().direction());
    }

    @Test
    void equalBasinsAreEqual() {
        assertEquals(basin(), basin());
        assertEquals(basin().hashCode(), basin().hashCode());
        assertNotEquals(basin(), basin().withVisits(basin().visits().again(2, 5)));
        assertNotEquals(basin(), basin().withValue(7.5));
        assertNotEquals(basin().origin(), HopOrigin.start());
        assertEquals(7.5, basin().withValue(7.5).value(), 0.0);
    }

    @Test
    void tellsWhereItComesFrom() {
        assertEquals("basin 3: value -7.500000000, met 1 times, by AxisScan from basin 1", basin().toString());
        assertEquals("start", HopOrigin.start().toString());
        assertEquals(-1, HopOrigin.start().parent());
    }

    @Test
    void nobodyCanChangeNotes() {
        final double[] numbers = {1, 2};
        final HopNotes notes = new HopNotes(numbers);
        numbers[0] = 9;
        notes.numbers()[1] = 9;
        assertArrayEquals(new double[] {1, 2}, notes.numbers());
        assertEquals(new HopNotes(new double[] {1, 2}), notes);
    }
}
