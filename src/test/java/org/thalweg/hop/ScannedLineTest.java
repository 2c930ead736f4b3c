/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.thalweg.hessian.Watched;
import org.thalweg.problems.MullerBrown;

class ScannedLineTest {

    private static final double[] UNIT = {1};
    /** Twenty points a side, 0.1 apart. */
    private static final ScanOption EVEN = ScanOption.originDefaults();
    private static final HopCase.Line WAVES = t -> 0.05 * t * t + 1 - Math.cos(2 * Math.PI * t);

    private static ScannedLine scan(final HopCase.Line function, final ScanOption option, final double step) {
        return ScannedLine.outwards(HopCase.minimum(0, function, 0), UNIT, step, option, Double.NaN,
                                    Watched.of(function).meter());
    }

    @Test
    void holdsTheValuesInTheOrderOfTheirOffsets() {
        final double[] x = MullerBrown.minima().get(0).point();
        final double[] u = {0.3, -0.4};
        final Watched watched = Watched.of(new MullerBrown());
        final ScannedLine line = ScannedLine.outwards(HopCase.minimum(0, new MullerBrown(), x), u, 0.05,
                                                      ScanOption.defaults(), 1, watched.meter());
        final List<ScanPoint> points = line.getPoints();
        assertEquals(2 * 16 + 1, points.size());
        assertEquals(2 * 16, watched.values());
        assertEquals(0, watched.gradients());
        for (int k = 0; k < points.size(); k++) {
            final double t = points.get(k).offset();
            assertTrue(k == 0 || t > points.get(k - 1).offset());
            assertEquals(new MullerBrown().value(new double[] {x[0] + t * u[0], x[1] + t * u[1]}),
                         points.get(k).value(), 0.0);
        }
        assertEquals(0, points.get(16).offset(), 0.0);
        assertArrayEquals(u, line.getDirection());
        line.getDirection()[0] = 9;
        assertArrayEquals(u, line.getDirection());
    }

    @Test
    void findsInteriorMinimaLowestFirst() {
        final List<ScannedLine.Visit> found = scan(WAVES, EVEN, 0.1).candidates();
        // minima near -1 and 1; the edges at -2 and 2 are reached falling
        assertEquals(4, found.size());
        assertEquals(1, Math.abs(found.get(0).offset()), 1e-9);
        assertEquals(1, Math.abs(found.get(1).offset()), 1e-9);
        assertEquals(2, Math.abs(found.get(2).offset()), 1e-9);
        assertEquals(2, Math.abs(found.get(3).offset()), 1e-9);
        assertEquals(WAVES.at(1), found.get(0).at().getValue(), 1e-12);
        assertEquals(-found.get(0).offset(), found.get(1).offset(), 1e-9);
    }

    @Test
    void anEdgeCountsOnlyWhereValuesStillFall() {
        final HopCase.Line cosine = t -> 1 - Math.cos(t);
        // 1.5, 3 and 4.5 on either side: the last is lower than the one before
        final List<ScannedLine.Visit> falling = scan(cosine, EVEN.withPoints(3), 1.5).candidates();
        assertEquals(2, falling.size());
        assertEquals(4.5, Math.abs(falling.get(0).offset()), 1e-12);
        assertTrue(scan(cosine, EVEN.withPoints(2), 1.5).candidates().isEmpty());
        assertTrue(scan(t -> t * t, ScanOption.defaults(), 1).candidates().isEmpty());
    }

    @Test
    void theMinimumItselfIsNoCandidate() {
        for (final ScannedLine.Visit visit : scan(WAVES, EVEN, 0.1).candidates()) {
            assertFalse(visit.offset() == 0);
        }
    }

    @Test
    void aSideEndsAboveTheCeiling() {
        final HopCase.Line parabola = t -> t * t;
        final Watched watched = Watched.of(parabola);
        final ScannedLine line = ScannedLine.outwards(HopCase.minimum(0, parabola, 0), UNIT, 0.1,
                                                      EVEN.withCeiling(10), 0.04, watched.meter());
        // 10 times 0.04 is passed at t = 0.7
        assertEquals(2 * 7, watched.values());
        assertEquals(0.49, line.getPoints().get(0).value(), 1e-12);
    }

    @Test
    void aWallEndsItsSide() {
        final HopCase.Line walled = t -> t > 0.35 ? Double.NaN : WAVES.at(t);
        final Watched watched = Watched.of(walled);
        final ScannedLine line =
            ScannedLine.outwards(HopCase.minimum(0, walled, 0), UNIT, 0.1, EVEN, 1, watched.meter());
        assertEquals(4 + 20, watched.values());
        final List<ScanPoint> points = line.getPoints();
        final ScanPoint last = points.get(points.size() - 1);
        assertEquals(0.4, last.offset(), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, last.value(), 0.0);
        for (final ScannedLine.Visit visit : line.candidates()) {
            assertTrue(visit.offset() < 0);
        }
    }

    @Test
    void nothingIsLowestBetweenWalls() {
        final HopCase.Line walled = t -> t == 0 ? 1 : Double.NaN;
        final ScannedLine line = scan(walled, EVEN, 0.1);
        assertNull(line.lowest());
        assertTrue(line.candidates().isEmpty());
    }

    @Test
    void theLowestIsNotTheMinimumItself() {
        final ScannedLine.Visit lowest = scan(t -> t * t - 0.1 * t, EVEN, 0.2).lowest();
        assertEquals(0.2, lowest.offset(), 1e-12);
    }

    @Test
    void stepsGrowByTheFactor() {
        final List<ScanPoint> points =
            scan(t -> -t * t, ScanOption.defaults().withGrowth(1.5).withPoints(8), 0.1).getPoints();
        double reach = 0;
        for (int k = 0; k < 8; k++) {
            reach += 0.1 * Math.pow(1.5, k);
            assertEquals(reach, points.get(8 + 1 + k).offset(), 1e-12 * reach);
            assertEquals(-reach, points.get(8 - 1 - k).offset(), 1e-12 * reach);
        }
    }

    @Test
    void factorsNeverReachZeroOnEitherSideOfIt() {
        for (final double size : new double[] {30, -30}) {
            final HopCase.Line flat = t -> (t - size) * (t - size);
            final ScannedLine line = ScannedLine.byFactors(HopCase.minimum(0, flat, size), UNIT, size, 1.1, 16,
                                                           Watched.of(flat).meter());
            final List<ScanPoint> points = line.getPoints();
            assertEquals(33, points.size());
            for (int k = 0; k < points.size(); k++) {
                final int power = size > 0 ? k - 16 : 16 - k;
                final double there = size + points.get(k).offset();
                assertEquals(size * Math.pow(1.1, power), there, 1e-12 * Math.abs(there) + 1e-14 * Math.abs(size));
                assertTrue(there * size > 0);
                assertTrue(k == 0 || points.get(k).offset() > points.get(k - 1).offset());
            }
        }
    }

    @Test
    void factorsAreInUnitsOfTheDirection() {
        final HopCase.Line flat = t -> 0;
        final Watched watched = Watched.of(flat);
        ScannedLine.byFactors(HopCase.minimum(0, flat, 8), new double[] {0.5}, 16, 2, 2, watched.meter());
        final double[] asked = watched.valuePoints().stream().mapToDouble(point -> point[0]).sorted().toArray();
        assertArrayEquals(new double[] {2, 4, 16, 32}, asked, 1e-12);
    }
}
