/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.convergence.StopReason;
import org.thalweg.hop.BasinArchive;
import org.thalweg.hop.HopOrigin;
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopProposal;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.HopVerdict;
import org.thalweg.hop.Minimum;

/**
 * A hop as it was judged: what learners learn from, and what the archive holds after it.
 *
 * @param outcome the judged hop
 * @param archive the archive after it
 * @param arrived the archived minimum where it ended; null if it ended at none
 */
record Judgement(HopOutcome outcome, BasinArchive archive, Minimum arrived) {

    /**
     * Judges. A descent that ended at a minimum is compared by height: with the minimum that the hop left, then with
     * all known. The walk goes there unless it fell back, if the rise is within what was allowed before the descent.
     * @param state the state before
     * @param drawn the strategy's index; -1 for a restart
     * @param strategy the strategy
     * @param proposal what it proposed; null if nothing
     * @param descent the descent from there; null if there was none
     * @param allowed the highest rise accepted
     * @return the judgement
     */
    static Judgement of(final ExplorationState state, final int drawn, final HopStrategy strategy,
                        final HopProposal proposal, final Descent descent, final double allowed) {
        if (proposal == null) {
            return without(state, drawn, HopVerdict.NOTHING, Double.NaN);
        }
        if (descent == null || descent.reason() == StopReason.HOPELESS) {
            return without(state, drawn, HopVerdict.ABORTED, proposal.length());
        }
        final double value = descent.at().getValue();
        final double rise = value - proposal.base().value();
        final double tolerance = state.tolerance(value);
        final HopVerdict verdict;
        if (Math.abs(rise) <= tolerance) {
            verdict = HopVerdict.SAME;
        } else {
            verdict = state.archive().knows(value, tolerance) ? HopVerdict.KNOWN : HopVerdict.NEW;
        }
        final boolean accepted = verdict != HopVerdict.SAME && rise < allowed;
        final boolean newBest = verdict == HopVerdict.NEW && value < state.best().value();
        final HopOrigin origin = new HopOrigin(proposal.base().basin().id(), strategy.name(), proposal.offset(),
                                               proposal.direction(), -rise);
        final BasinArchive archive = state.archive().with(descent.at(), descent.gradientNorm(), descent.reason(),
                                                          descent.evaluations(), origin, state.likeness(value));
        return new Judgement(new HopOutcome(drawn, verdict, proposal.length(), rise, accepted, newBest), archive,
                             archive.latest());
    }

    /**
     * A hop that ended at no minimum.
     * @param state the state before
     * @param drawn the strategy's index
     * @param verdict what the hop led to
     * @param length how far it went
     * @return the judgement
     */
    private static Judgement without(final ExplorationState state, final int drawn, final HopVerdict verdict,
                                     final double length) {
        return new Judgement(new HopOutcome(drawn, verdict, length, Double.NaN, false, false), state.archive(), null);
    }
}
