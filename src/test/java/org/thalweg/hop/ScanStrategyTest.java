/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.hessian.Curvature;
import org.thalweg.hessian.FiniteDifferenceHessian;
import org.thalweg.problems.EnsoProblem;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.Rastrigin;
import org.thalweg.problems.SixHumpCamel;

/** Scans along axes and modes. */
class ScanStrategyTest {

    private static final HopCase LATTICE = new HopCase(new Rastrigin(), Rastrigin.minimizer(6));
    private static final HopCase FIT = new HopCase(new EnsoProblem(), EnsoModel.certified());
    private static final HopNotes NONE = HopNotes.EMPTY;

    static List<HopStrategy> scans() {
        return List.of(new AxisScan(), new ModeScan());
    }

    /** The variable that a direction moves; -1 if it moves several. */
    private static int axis(final double[] direction) {
        int axis = -1;
        for (int i = 0; i < direction.length; i++) {
            if (direction[i] != 0) {
                if (axis >= 0) {
                    return -1;
                }
                axis = i;
            }
        }
        return axis;
    }

    @ParameterizedTest
    @MethodSource("scans")
    void theGeneratorAloneDecides(final HopStrategy strategy) {
        final Set<Double> different = new HashSet<>();
        for (int seed = 1; seed <= 10; seed++) {
            final HopProposals one = strategy.propose(LATTICE.context(seed), LATTICE.meter);
            final HopProposals two = strategy.propose(LATTICE.context(seed), LATTICE.meter);
            assertEquals(one.scans().get(0).getPoints(), two.scans().get(0).getPoints());
            assertArrayEquals(one.notes().numbers(), two.notes().numbers());
            different.add(one.scans().get(0).getPoints().get(0).offset());
        }
        assertEquals(10, different.size());
        assertFalse(strategy.mayGoUphill());
    }

    @ParameterizedTest
    @MethodSource("scans")
    void proposesTheLowestCandidate(final HopStrategy strategy) {
        int found = 0;
        for (int seed = 1; seed <= 10; seed++) {
            final HopProposals proposals = strategy.propose(LATTICE.context(seed), LATTICE.meter);
            final ScannedLine line = proposals.scans().get(0);
            final List<ScannedLine.Visit> candidates = line.candidates();
            assertEquals(candidates.isEmpty(), proposals.start() == null);
            if (proposals.start() != null) {
                found++;
                assertSame(candidates.get(0).at(), proposals.start().start());
                assertEquals(candidates.get(0).offset(), proposals.start().offset(), 0.0);
                assertArrayEquals(line.getDirection(), proposals.start().direction());
                assertSame(LATTICE.minimum, proposals.start().base());
            }
        }
        assertTrue(found > 0);
    }

    @ParameterizedTest
    @MethodSource("scans")
    void everyLineIsScannedOnceInARound(final HopStrategy strategy) {
        HopNotes notes = NONE;
        final Set<String> scanned = new HashSet<>();
        for (int seed = 1; scanned.size() < 6; seed++) {
            final HopProposals proposals = strategy.propose(LATTICE.context(notes, seed), LATTICE.meter);
            if (!proposals.scans().isEmpty()) {
                assertTrue(scanned.add(Arrays.toString(proposals.scans().get(0).getDirection())));
            }
            notes = proposals.notes();
        }
    }

    @Test
    void axesOfAFitsLinearParametersAreNotScanned() {
        HopNotes notes = NONE;
        final Set<Integer> axes = new HashSet<>();
        for (int seed = 1; seed <= 30; seed++) {
            final HopProposals proposals = new AxisScan().propose(FIT.context(notes, seed), FIT.meter);
            proposals.scans().forEach(line -> axes.add(axis(line.getDirection())));
            notes = proposals.notes();
        }
        assertEquals(Set.of(3, 6), axes);
    }

    /** A whole round of scans by factors from a fit's minimum sees other minima of its periods. */
    @Test
    void periodsAreMostlyScannedByFactors() {
        int byFactors = 0;
        int all = 0;
        HopNotes notes = NONE;
        for (int seed = 1; all < 60; seed++) {
            final HopProposals proposals = new AxisScan().propose(FIT.context(notes, seed), FIT.meter);
            notes = proposals.notes();
            for (final ScannedLine line : proposals.scans()) {
                all++;
                final int axis = axis(line.getDirection());
                final double b = EnsoModel.certified()[axis];
                final double unit = line.getDirection()[axis];
                final List<ScanPoint> points = line.getPoints();
                final int middle = points.size() / 2;
                final double up = 1 + points.get(middle + 1).offset() * unit / b;
                final double down = 1 + points.get(middle - 1).offset() * unit / b;
                byFactors += Math.abs(up * down - 1) < 1e-9 ? 1 : 0;
            }
        }
        assertTrue(byFactors > all / 3, byFactors + " of " + all);
    }

    @Test
    void aParabolaLeadsNowhere() {
        final Quadratics quadratic = new Quadratics(7, 1, 10, 100);
        final HopCase at = new HopCase(quadratic, quadratic.centre());
        final HopProposals none = new AxisScan().propose(at.context(1), at.meter);
        assertNull(none.start());
        assertTrue(none.scans().isEmpty());
        final int asked = at.watched.values();
        final long looked = Arrays.stream(at.kinds.known()).filter(kind -> kind != 0).count();
        assertEquals(3 * (3 - looked), asked);
        assertNull(new AxisScan().propose(at.context(none.notes(), 2), at.meter).start());
        assertEquals(asked, at.watched.values());
    }

    @Test
    void modesAreScannedInTheirOwnUnit() {
        for (int seed = 1; seed <= 6; seed++) {
            final ScannedLine line = new ModeScan().propose(LATTICE.context(seed), LATTICE.meter).scans().get(0);
            final double[] u = line.getDirection();
            final double[] there = Rastrigin.minimizer(6);
            final double t = 1e-3;
            for (int i = 0; i < 6; i++) {
                there[i] += t * u[i];
            }
            // u'H u is the unit of energy
            final double rise = new Rastrigin().value(there) / LATTICE.curvature.scaled().unit();
            assertEquals(0.5 * t * t, rise, 1e-3 * t * t);
        }
    }

    @Test
    void manyVariablesHaveTheirSoftestModesScannedAlone() {
        final int large = LineOption.defaults().wholeDimension() + 1;
        final HopCase many = new HopCase(new Rastrigin(), Rastrigin.minimizer(large));
        HopNotes notes = NONE;
        final Set<String> scanned = new HashSet<>();
        for (int seed = 1; seed <= 100; seed++) {
            final HopProposals proposals = new ModeScan().propose(many.context(notes, seed), many.meter);
            proposals.scans().forEach(line -> scanned.add(Arrays.toString(line.getDirection())));
            notes = proposals.notes();
        }
        assertEquals(LineOption.defaults().modes(), scanned.size());
    }

    @Test
    void withoutModesNothingIsScannedAlongModes() {
        final Curvature unknown = Curvature.unknown(6, FiniteDifferenceHessian.central());
        final HopContext some = LATTICE.context(1);
        final HopContext context =
            new HopContext(some.start(), some.current(), some.best(), unknown.modes(), unknown.scaled(),
                           some.kinds(), 1, 1, 1,
                           NONE, some.scan(), some.random());
        final HopProposals none = new ModeScan().propose(context, LATTICE.meter);
        assertNull(none.start());
        assertTrue(none.scans().isEmpty());
        assertEquals(0, new ModeScan().naturalLength(context, LATTICE.meter), 0.0);
        assertNull(new UnrelaxedModeScan().propose(context, LATTICE.meter).start());
    }

    @Test
    void aFixedStepIsInTheCallersVariables() {
        final ScanOption fixed = ScanOption.defaults().withStepSize(0.05);
        for (final HopStrategy strategy : scans()) {
            for (int seed = 1; seed <= 5; seed++) {
                final ScannedLine line = strategy.propose(
                    LATTICE.context(LATTICE.minimum, LATTICE.minimum, NONE, fixed, seed), LATTICE.meter).scans().get(0);
                double square = 0;
                for (final double component : line.getDirection()) {
                    square += component * component;
                }
                final double first = line.getPoints().get(line.getPoints().size() / 2 + 1).offset();
                assertEquals(0.05, first * Math.sqrt(square), 1e-12);
            }
        }
    }

    /** In units of 1 / sqrt(f'') the lattice's wave is 20, and its parabola ends before half of that. */
    @Test
    void naturalLengthsAreTheLandscapes() {
        for (final HopStrategy strategy : scans()) {
            for (int seed = 1; seed <= 5; seed++) {
                final double length = strategy.naturalLength(LATTICE.lengthless(seed), LATTICE.meter);
                final double waves = Math.sqrt(LATTICE.curvature.scaled().unit()) * length / 20;
                assertTrue(waves > 0.1 && waves < 1, strategy.name() + " " + waves);
                assertEquals(length, strategy.naturalLength(LATTICE.lengthless(seed), LATTICE.meter), 0.0);
            }
        }
    }

    @Test
    void theOriginsScanTakesLowerValuesAloneAndNoStiffMode() {
        final ScanOption origin = ScanOption.originDefaults();
        final HopCase low = new HopCase(new MullerBrown(), MullerBrown.minima().get(0).point());
        final HopProposals nothing = new UnrelaxedModeScan().propose(
            low.context(low.minimum, low.minimum, NONE, origin, 1), low.meter);
        assertNull(nothing.start());
        assertTrue(nothing.scans().isEmpty());
        assertEquals(0, low.watched.distinctPoints());
        final HopCase saddle = new HopCase(new SixHumpCamel(), 0, 0);
        final HopProposals down = new UnrelaxedModeScan().propose(
            saddle.context(saddle.minimum, saddle.minimum, NONE, origin, 1), saddle.meter);
        assertEquals(1, down.scans().size());
        assertEquals(saddle.watched.lowest(), down.start().start().getValue(), 0.0);
        assertTrue(down.start().start().getValue() < 0);
        assertEquals(40, saddle.watched.values());
        // 0.1 apart along the unit vector
        assertEquals(0.1, down.scans().get(0).getPoints().get(21).offset(), 1e-15);
        assertEquals(0.1, new UnrelaxedModeScan().naturalLength(saddle.lengthless(1), saddle.meter), 0.0);
    }
}
