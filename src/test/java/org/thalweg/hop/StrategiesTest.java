/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Scans, kicks, and the lengths they go. */
class StrategiesTest {

    /** Two waves of different length, minima at 0: f = 2 - cos x - cos(y / 10). */
    private static HopFixture waves() {
        return new HopFixture(x -> 2 - Math.cos(x[0]) - Math.cos(x[1] / 10),
                              x -> new double[] {Math.sin(x[0]), Math.sin(x[1] / 10) / 10}, 0, 0);
    }

    /** A fit in small: f = (a - 3)² + 1 - cos p, linear in a, not in p; the minimum at (3, 2π). */
    private static HopFixture fit() {
        return new HopFixture(x -> (x[0] - 3) * (x[0] - 3) + 1 - Math.cos(x[1]),
                              x -> new double[] {2 * (x[0] - 3), Math.sin(x[1])}, 3, 2 * Math.PI);
    }

    @Test
    void scannedLinesFindMinimaOfAnyHeightAndDescendingEdges() {
        // minima of x²/100 - cos x beside 0 lie near ± 2π, higher than the one at 0
        final HopFixture rippled = new HopFixture(x -> x[0] * x[0] / 100 - Math.cos(x[0]),
                                                  x -> new double[] {x[0] / 50 + Math.sin(x[0])}, 0);
        final ScannedLine line = ScannedLine.outwards(rippled.minimum, new double[] {1}, 0.5,
                                                      ScanOption.defaults().withGrowth(1.0001), rippled.meter);
        final List<ScannedLine.Visit> candidates = line.candidates();
        assertEquals(2, candidates.size());
        for (final ScannedLine.Visit visit : candidates) {
            assertEquals(2 * Math.PI, Math.abs(visit.offset()), 0.5);
            assertTrue(visit.at().getValue() > rippled.minimum.value());
        }
        // -x² from its maximum falls to both edges
        final HopFixture hill = new HopFixture(x -> -x[0] * x[0], x -> new double[] {-2 * x[0]}, 0);
        assertEquals(2, ScannedLine.outwards(hill.minimum, new double[] {1}, 0.5, ScanOption.defaults(), hill.meter)
                                   .candidates().size());
    }

    @Test
    void aSideEndsAtAWallAndPointsAscend() {
        final HopFixture walled = new HopFixture(x -> x[0] > 1 ? Double.NaN : x[0] * x[0],
                                                 x -> new double[] {2 * x[0]}, 0);
        final int before = walled.evaluations();
        final ScanOption option = ScanOption.defaults().withGrowth(1).withStepSize(0.3);
        final ScannedLine line = ScannedLine.outwards(walled.minimum, new double[] {1}, 0.3, option, walled.meter);
        // 0.3, 0.6, 0.9 and the wall at 1.2; 16 on the other side
        assertEquals(4 + 16, walled.evaluations() - before);
        for (int i = 1; i < line.getPoints().size(); i++) {
            assertTrue(line.getPoints().get(i - 1).offset() < line.getPoints().get(i).offset());
        }
        assertTrue(line.candidates().isEmpty());
    }

    @Test
    void scansByFactorsKeepTheSign() {
        for (final double size : new double[] {5, -5}) {
            final HopFixture bowl = new HopFixture(x -> x[0] * x[0], x -> new double[] {2 * x[0]}, size);
            final ScannedLine line =
                ScannedLine.byFactors(bowl.minimum, new double[] {1}, size, 1.5, 4, bowl.meter);
            double k = -4;
            final List<ScanPoint> points = size > 0 ? line.getPoints() : reversed(line.getPoints());
            for (final ScanPoint point : points) {
                assertEquals(size * Math.pow(1.5, k++), size + point.offset(), 1e-12);
            }
        }
    }

    private static List<ScanPoint> reversed(final List<ScanPoint> points) {
        return java.util.stream.IntStream.range(0, points.size())
            .mapToObj(i -> points.get(points.size() - 1 - i)).toList();
    }

    @Test
    void anharmonicLengthsKnowTheWave() {
        final HopFixture waves = waves();
        // 1 - cos c = c²/2 - c⁴/24 …: a quarter of the parabola is missing at c² = 6, up to doublings of c
        final double[] lengths = new AnharmonicLength(waves.minimum.at(), waves.meter)
            .along(0, List.of(new double[] {1, 0}, new double[] {0, 10}), new double[] {1, 1});
        assertEquals(2, lengths.length);
        for (final double length : lengths) {
            assertTrue(length > Math.sqrt(6) / 2 && length < Math.sqrt(6) * 4, "length " + length);
        }
        final HopFixture bowl = new HopFixture(x -> 1 + x[0] * x[0], x -> new double[] {2 * x[0]}, 0);
        assertEquals(0, new AnharmonicLength(bowl.minimum.at(), bowl.meter)
            .along(0, List.of(new double[] {1}), new double[] {2}).length);
    }

    @Test
    void parabolasAreToldFromWaves() {
        final HopFixture fit = fit();
        assertTrue(Parabola.isAxis(0, 1, fit.minimum.at(), fit.meter));
        assertFalse(Parabola.isAxis(1, 1, fit.minimum.at(), fit.meter));
    }

    @Test
    void linearParametersAreNotScanned() {
        final HopFixture fit = fit();
        final AxisScan scan = new AxisScan();
        HopNotes notes = HopNotes.EMPTY;
        for (int k = 0; k < 6; k++) {
            final HopProposals proposals = scan.propose(fit.context(k, 1, notes), fit.meter);
            for (final ScannedLine line : proposals.scans()) {
                assertEquals(0, line.getDirection()[0], "the linear parameter was scanned");
            }
            notes = proposals.notes();
        }
    }

    @Test
    void axesTakeTurns() {
        final HopFixture waves = waves();
        final AxisScan scan = new AxisScan();
        HopNotes notes = HopNotes.EMPTY;
        final Set<Integer> scanned = new HashSet<>();
        for (int k = 0; k < 2; k++) {
            HopProposals proposals = scan.propose(waves.context(k, 1, notes), waves.meter);
            while (proposals.scans().isEmpty()) {
                proposals = scan.propose(waves.context(k, 1, proposals.notes()), waves.meter);
            }
            scanned.add(proposals.scans().get(0).getDirection()[0] == 0 ? 1 : 0);
            notes = new HopNotes(proposals.notes().numbers(), List.of());
        }
        assertEquals(Set.of(0, 1), scanned);
    }

    @Test
    void whatAScanFoundIsProposedBeforeTheNextScan() {
        final HopFixture waves = waves();
        final AxisScan scan = new AxisScan();
        final HopProposals first = scan.propose(waves.context(1, 1, HopNotes.EMPTY), waves.meter);
        assertNotNull(first.start());
        final int spent = waves.evaluations();
        for (int left = first.notes().pending().size(); left > 0; left--) {
            final HopProposals next = scan.propose(waves.context(2, 1, first.notes()), waves.meter);
            assertTrue(next.scans().isEmpty());
            assertEquals(first.notes().pending().get(0), next.start());
        }
        assertEquals(spent, waves.evaluations());
    }

    @Test
    void proposalsDependOnTheGeneratorAlone() {
        for (final HopStrategy strategy : List.of(new LowModeKick(), new AxisScan(), new ModeScan(),
                                                  new RelativeKick(), new RestartKick())) {
            final HopFixture fit = fit();
            final HopProposals one = strategy.propose(fit.context(5, 1, HopNotes.EMPTY), fit.meter);
            final HopProposals two = strategy.propose(fit.context(5, 1, HopNotes.EMPTY), fit.meter);
            if (one.start() == null) {
                assertNull(two.start());
            } else {
                assertArrayEquals(one.start().start().getPoint(), two.start().start().getPoint());
            }
            assertArrayEquals(one.notes().numbers(), two.notes().numbers());
        }
    }

    @Test
    void relativeKicksLeaveLinearParametersAloneOrMoveAll() {
        final HopFixture fit = fit();
        final RelativeKick kick = new RelativeKick();
        int alone = 0;
        for (int seed = 0; seed < 40; seed++) {
            final double[] point = kick.propose(fit.context(seed, 1, HopNotes.EMPTY), fit.meter).start().start()
                                       .getPoint();
            assertTrue(point[1] != 2 * Math.PI, "the nonlinear parameter stayed");
            alone += point[0] == 3 ? 1 : 0;
        }
        // seven of ten, up to three standard deviations of forty draws
        assertTrue(alone > 19 && alone < 37, alone + " of 40");
    }

    @Test
    void acceptanceRulesKnowTheEnergyScale() {
        assertEquals(0, AcceptanceRule.lowerValue().highestRise(2, 0.5), 0.0);
        assertEquals(0.2 * 2 * Math.log(2), AcceptanceRule.metropolis(0.2).highestRise(2, 0.5), 1e-15);
        assertEquals(0, AcceptanceRule.metropolis(0.2).highestRise(Double.NaN, 0.5), 0.0);
    }
}
