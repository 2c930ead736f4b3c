/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;
import org.thalweg.hessian.Curvature;
import org.thalweg.hessian.FiniteDifferenceHessian;
import org.thalweg.hop.ArchiveOption;
import org.thalweg.hop.AxisScan;
import org.thalweg.hop.HopProposal;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.HopVerdict;
import org.thalweg.hop.LowModeKick;
import org.thalweg.hop.Minimum;

/** Hops from a walk at 5 above the best minimum at 3. E is 6: heights within 6e-3 are the same. */
class JudgementTest {

    private static final HopStrategy SCAN = new AxisScan();

    private final ExplorationState state = state();

    private static ExplorationState state() {
        return state(ArchiveOption.defaults());
    }

    private static ExplorationState state(final ArchiveOption option) {
        final ExplorationState begun = ExplorationState
            .at(new Descent(Steps.at(3, 0), StopReason.GRADIENT),
                Survey.none(Curvature.unknown(2, FiniteDifferenceHessian.central())), 2, option)
            .scaled(Collections.nCopies(2, HopScale.begin(1, 0, LengthOption.defaults())),
                    EnergyScale.guess(10, 1, EnergyOption.defaults()))
            .nextCycle();
        return begun.after(judge(begun, begun.best(), 5, 30, 4));
    }

    private static Judgement judge(final ExplorationState state, final Minimum from, final double value,
                                   final double place, final double allowed) {
        return Judgement.of(state, 1, SCAN, proposal(from), new Descent(Steps.at(value, place), StopReason.SETTLED),
                            allowed);
    }

    private static HopProposal proposal(final Minimum from) {
        return new HopProposal(Steps.at(9, 9), from, 0.7, 1.5, new double[] {0, 1});
    }

    @Test
    void theWalkStandsWhereItShould() {
        assertEquals(5, state.current().value(), 0.0);
        assertEquals(3, state.best().value(), 0.0);
        assertEquals(2, state.archive().size());
    }

    @Test
    void aFullArchiveLosesNeitherTheBestNorTheWay() {
        final ExplorationState crowded = state(ArchiveOption.defaults().withCapacity(1));
        assertEquals(5, crowded.current().value(), 0.0);
        assertEquals(3, crowded.best().value(), 0.0);
        assertEquals(1, crowded.archive().size());
        // an unseen copy that lies lower by less than can be told takes the only place
        final ExplorationState after = crowded.after(judge(crowded, crowded.current(), 3 - 1e-3, 70, 0));
        assertEquals(3, after.best().value(), 0.0);
        assertEquals(3 - 1e-3, after.current().value(), 0.0);
    }

    @Test
    void nothingToRunDownFrom() {
        final Judgement judged = Judgement.of(state, 1, SCAN, null, null, 1);
        assertSame(HopVerdict.NOTHING, judged.outcome().verdict());
        assertTrue(Double.isNaN(judged.outcome().length()) && Double.isNaN(judged.outcome().rise()));
        assertSame(state.archive(), judged.archive());
        assertNull(judged.arrived());
    }

    @Test
    void givenUpOrNotBegun() {
        final Descent hopeless = new Descent(Steps.at(1, 1), StopReason.HOPELESS);
        for (final Descent descent : new Descent[] {null, hopeless}) {
            final Judgement judged = Judgement.of(state, 1, SCAN, proposal(state.current()), descent, 1e9);
            assertSame(HopVerdict.ABORTED, judged.outcome().verdict());
            assertEquals(0.7, judged.outcome().length(), 0.0);
            assertFalse(judged.outcome().accepted() || judged.outcome().newBest());
            assertSame(state.archive(), judged.archive());
            assertNull(judged.arrived());
        }
    }

    @Test
    void fallingBackIsNotAccepted() {
        final Judgement judged = judge(state, state.current(), 5 + 5e-3, 30, 1e9);
        assertSame(HopVerdict.SAME, judged.outcome().verdict());
        assertFalse(judged.outcome().accepted());
        assertEquals(2, judged.archive().size());
        assertEquals(2, judged.arrived().basin().met());
        assertEquals(5, judged.arrived().value(), 0.0);
    }

    @Test
    void aKnownHeightIsKnownWhereverItLies() {
        final Judgement back = judge(state, state.current(), 3 - 1e-3, 0, 0);
        assertSame(HopVerdict.KNOWN, back.outcome().verdict());
        assertTrue(back.outcome().accepted());
        assertFalse(back.outcome().newBest());
        // a symmetric copy is a basin of its own but no discovery
        final Judgement copy = judge(state, state.current(), 3, -50, 0);
        assertSame(HopVerdict.KNOWN, copy.outcome().verdict());
        assertEquals(3, copy.archive().size());
    }

    @Test
    void aNewMinimumIsAcceptedByWhatWasAllowedBefore() {
        assertTrue(judge(state, state.current(), 6, 60, 1.001).outcome().accepted());
        assertFalse(judge(state, state.current(), 6, 60, 0.999).outcome().accepted());
        final Judgement high = judge(state, state.current(), 6, 60, 0);
        assertSame(HopVerdict.NEW, high.outcome().verdict());
        assertEquals(1, high.outcome().rise(), 0.0);
        assertFalse(high.outcome().newBest());
        assertEquals(6, high.arrived().value(), 0.0);
        // compared with the minimum that the hop left, wherever the walk stands
        assertEquals(3, judge(state, state.best(), 6, 60, 0).outcome().rise(), 0.0);
    }

    @Test
    void theLowestIsTheNewBest() {
        final Judgement judged = judge(state, state.current(), 2, 60, 0);
        assertTrue(judged.outcome().newBest() && judged.outcome().accepted());
        assertEquals(-3, judged.outcome().rise(), 0.0);
        assertEquals(3, judged.arrived().basin().origin().improvement(), 0.0);
        assertEquals("AxisScan", judged.arrived().basin().origin().strategy());
        assertEquals(state.current().basin().id(), judged.arrived().basin().origin().parent());
        assertEquals(1.5, judged.arrived().basin().origin().offset(), 0.0);
        final ExplorationState after = state.nextCycle().after(judged);
        assertSame(judged.arrived(), after.best());
        assertSame(judged.arrived(), after.current());
        assertEquals(0, after.sinceGain());
        assertEquals(1, state.sinceGain());
    }

    @Test
    void aFailureLeavesTheWalkAndCountsTheCycle() {
        final ExplorationState next = state.nextCycle();
        final ExplorationState after = next.after(judge(next, next.current(), 60, 60, 1));
        assertSame(state.current(), after.current());
        assertEquals(state.sinceGain() + 1, after.sinceGain());
        assertEquals(state.cycle() + 1, after.cycle());
        assertEquals(3, after.archive().size());
    }

    @Test
    void theStrategyThatHoppedLearnsAlone() {
        final ExplorationState after = state.after(judge(state, state.current(), 60, 60, 1));
        assertEquals(state.scales().get(0), after.scales().get(0));
        assertTrue(after.scales().get(1).adapted() < state.scales().get(1).adapted());
        final Judgement restart = Judgement.of(state, -1, new LowModeKick(), proposal(state.current()),
                                               new Descent(Steps.at(60, 60), StopReason.SETTLED), 1);
        assertEquals(state.scales(), state.after(restart).scales());
    }

    @Test
    void heightsAreNeverTheSameBelowRounding() {
        assertEquals(1e-3 * 6, state.tolerance(3), 1e-12);
        assertTrue(state.tolerance(1e18) >= Math.ulp(1e18));
    }
}
