/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.Rastrigin;

/** Kicks along soft modes, relative to sizes, and far. */
class KickTest {

    private static final HopCase LATTICE = new HopCase(new Rastrigin(), Rastrigin.minimizer(6));
    private static final HopCase FIT = new HopCase(new EnsoProblem(), EnsoModel.certified());

    static List<HopStrategy> kicks() {
        return List.of(new LowModeKick(), new RelativeKick(), new RestartKick());
    }

    private static double[] start(final HopStrategy kick, final HopCase at, final HopContext context) {
        return kick.propose(context, at.meter).start().start().getPoint();
    }

    @ParameterizedTest
    @MethodSource("kicks")
    void theGeneratorAloneDecides(final HopStrategy kick) {
        for (final HopCase at : List.of(LATTICE, FIT)) {
            final Set<Integer> different = new HashSet<>();
            for (int seed = 1; seed <= 20; seed++) {
                final double[] start = start(kick, at, at.context(seed));
                assertArrayEquals(start, start(kick, at, at.context(seed)));
                different.add(Arrays.hashCode(start));
            }
            assertEquals(20, different.size());
        }
    }

    @ParameterizedTest
    @MethodSource("kicks")
    void leavesFromAMinimumItNamesAndMayGoUphill(final HopStrategy kick) {
        final HopProposals proposals = kick.propose(FIT.context(1), FIT.meter);
        assertSame(FIT.minimum, proposals.start().base());
        assertTrue(proposals.start().length() > 0);
        assertEquals(0, proposals.start().direction().length);
        assertFalse(proposals.start().start().hasValue());
        assertTrue(proposals.scans().isEmpty());
        assertTrue(kick.mayGoUphill());
        assertEquals(kick.getClass().getSimpleName(), kick.name());
    }

    @Test
    void softKicksAskNothing() {
        final HopCase at = new HopCase(new Rastrigin(), Rastrigin.minimizer(6));
        new LowModeKick().propose(at.context(1), at.meter);
        new RestartKick().propose(at.context(1), at.meter);
        assertEquals(0, at.watched.distinctPoints());
    }

    /** Of the rise ½ c² Σ z² one half for each of 12 modes, c² being 1 times e^(2 · 0.25²) on the average. */
    @Test
    void softKicksRiseAsTheirModesSay() {
        final Quadratics quadratic = new Quadratics(7, Quadratics.logUniform(20, 1, 1e4));
        final HopCase at = new HopCase(quadratic, quadratic.centre());
        double sum = 0;
        for (int seed = 0; seed < 2000; seed++) {
            sum += quadratic.value(start(new LowModeKick(), at, at.context(seed))) / at.curvature.scaled().unit();
        }
        // a relative spread of sqrt(2/12 + 4 · 0.25²) over sqrt(2000): 1.5 %, three times that granted
        assertEquals(0.5 * KickOption.defaults().modes() * Math.exp(0.125), sum / 2000, 0.3);
    }

    @Test
    void softKicksLeaveStiffModesAlone() {
        final Quadratics quadratic = new Quadratics(7, Quadratics.logUniform(20, 1, 1e4));
        final HopCase at = new HopCase(quadratic, quadratic.centre());
        final double[] scale = at.curvature.scaled().scale();
        for (int seed = 0; seed < 20; seed++) {
            final double[] start = start(new LowModeKick(), at, at.context(seed));
            for (int j = 0; j < 20; j++) {
                double share = 0;
                for (int i = 0; i < 20; i++) {
                    share += at.curvature.scaled().vectors()[j][i] * (start[i] - quadratic.centre()[i]) / scale[i];
                }
                // rounding of coordinates near 1 over units down to 1e-2
                assertEquals(j < KickOption.defaults().modes(), Math.abs(share) > 1e-12, "mode " + j + ": " + share);
            }
        }
    }

    @Test
    void softKicksWithoutModesMoveAllVariables() {
        final Curvature unknown = Curvature.unknown(6, FiniteDifferenceHessian.central());
        final HopContext some = LATTICE.context(1);
        final HopContext context =
            new HopContext(some.start(), some.current(), some.best(), unknown.modes(), unknown.scaled(),
                           some.kinds(), 1, 1, 1,
                           HopNotes.EMPTY, some.scan(), some.random());
        final double[] start = start(new LowModeKick(), LATTICE, context);
        for (int i = 0; i < 6; i++) {
            assertTrue(start[i] != Rastrigin.minimizer(6)[i]);
        }
    }

    /** Along a wave of the lattice the parabola ends between 0.4 and 0.5; a kick moves several variables at once. */
    @Test
    void softKicksKnowHowFarIsFar() {
        for (int seed = 1; seed <= 10; seed++) {
            final double length = new LowModeKick().naturalLength(LATTICE.lengthless(seed), LATTICE.meter);
            // in units of 1 / sqrt(f''): one wave is 20
            final double waves = Math.sqrt(LATTICE.curvature.scaled().unit()) * length / 20;
            assertTrue(waves > 0.05 && waves < 4, "waves: " + waves);
            assertEquals(length, new LowModeKick().naturalLength(LATTICE.lengthless(seed), LATTICE.meter), 0.0);
        }
    }

    @Test
    void parabolasHaveNoLength() {
        final Quadratics quadratic = new Quadratics(7, 1, 10, 100);
        final HopCase at = new HopCase(quadratic, quadratic.centre());
        assertEquals(0, new LowModeKick().naturalLength(at.lengthless(1), at.meter), 0.0);
    }

    /** Of a fit: all variables move, or some of its two periods alone, which keep their signs. */
    @Test
    void relativeKicksLeaveLinearParametersToTheDescent() {
        final RelativeKick kick = new RelativeKick();
        HopNotes notes = HopNotes.EMPTY;
        int some = 0;
        for (int seed = 0; seed < 200; seed++) {
            final HopProposals proposals = kick.propose(FIT.context(notes, seed), FIT.meter);
            notes = proposals.notes();
            final double[] point = proposals.start().start().getPoint();
            int moved = 0;
            for (int i = 0; i < 9; i++) {
                if (point[i] != EnsoModel.certified()[i]) {
                    moved++;
                }
            }
            if (moved < 9) {
                some++;
                final double[] back = point.clone();
                back[3] = EnsoModel.certified()[3];
                back[6] = EnsoModel.certified()[6];
                assertArrayEquals(EnsoModel.certified(), back);
                assertTrue(moved > 0 && point[3] > 0 && point[6] > 0);
            }
        }
        // 0.7 of 200, give or take three times sqrt(200 · 0.7 · 0.3)
        assertEquals(140, some, 20);
        assertTrue(FIT.kinds.isFit());
        assertArrayEquals(new double[] {2, 2, 2, 1, 2, 2, 1, 2, 2}, notes.numbers());
    }

    @Test
    void relativeKicksLookAtEachVariableOnce() {
        final HopCase at = new HopCase(new EnsoProblem(), EnsoModel.certified());
        HopNotes notes = HopNotes.EMPTY;
        for (int seed = 0; seed < 200; seed++) {
            notes = new RelativeKick().propose(at.context(notes, seed), at.meter).notes();
        }
        final long looked = Arrays.stream(at.kinds.known()).filter(kind -> kind != 0).count();
        assertEquals(3 * (9 - looked), at.watched.values());
    }

    @Test
    void relativeKicksGoBackToTheStart() {
        final double[] given = EnsoModel.start(30, 12.5);
        int near = 0;
        for (int seed = 0; seed < 400; seed++) {
            final HopContext some = FIT.context(seed);
            final HopContext context =
                new HopContext(given, some.current(), some.best(), some.modes(), some.curvature(),
                           some.kinds(), 1, 1, 1,
                               HopNotes.EMPTY, some.scan(), some.random());
            final double[] point = start(new RelativeKick(), FIT, context);
            near += Math.abs(point[6] / 12.5 - 1) < 0.1 ? 1 : 0;
        }
        // the walk's own period is 26.9, more than a factor of 2 away
        assertTrue(near > 20, near + " near the start's period");
    }

    @Test
    void whereNothingIsLinearTheKickIsASoftOne() {
        assertFalse(LATTICE.kinds.isFit());
        for (int seed = 0; seed < 20; seed++) {
            assertArrayEquals(start(new LowModeKick(), LATTICE, LATTICE.context(seed)),
                              start(new RelativeKick(), LATTICE, LATTICE.context(seed)));
        }
    }

    @Test
    void aVariableAtZeroIsMovedInTheLandscapesUnit() {
        final HopCase.Line wave = t -> 1 - Math.cos(t);
        final HopCase at = new HopCase(wave, 0);
        for (int seed = 0; seed < 20; seed++) {
            final double there = start(new RelativeKick(), at, at.context(seed))[0];
            assertTrue(there != 0 && Double.isFinite(there));
        }
    }

    @Test
    void restartsLeaveFromTheBestOrTheWalkByEqualChance() {
        final Minimum elsewhere = HopCase.minimum(1, new Rastrigin(), Rastrigin.minimizer(6));
        int best = 0;
        for (int seed = 0; seed < 400; seed++) {
            final HopContext context =
                LATTICE.context(elsewhere, LATTICE.minimum, HopNotes.EMPTY, ScanOption.defaults(), seed);
            best += new RestartKick().propose(context, LATTICE.meter).start().base() == LATTICE.minimum ? 1 : 0;
        }
        // three times sqrt(400) / 2
        assertEquals(200, best, 30);
    }
}
