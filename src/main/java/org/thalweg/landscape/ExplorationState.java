/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.convergence.ConvergenceTracker;
import org.thalweg.hessian.Curvature;
import org.thalweg.hop.ArchiveOption;
import org.thalweg.hop.BasinArchive;
import org.thalweg.hop.BasinArchive.Likeness;
import org.thalweg.hop.HopNotes;
import org.thalweg.hop.HopOrigin;
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.Minimum;

/**
 * All that an exploration remembers from cycle to cycle; never changes once made.
 *
 * @param current where the walk stands
 * @param best the lowest minimum
 * @param archive all minima
 * @param curvature the curvature last measured
 * @param curvatureAt the id of the basin where it was measured; -1 if nowhere yet
 * @param energy what minima typically differ by; null until the first minimum is known
 * @param scales how far each strategy goes
 * @param notes what each strategy wants to be told
 * @param cycle cycles begun
 * @param sinceGain cycles since the best minimum was found
 */
record ExplorationState(Minimum current, Minimum best, BasinArchive archive, Curvature curvature, int curvatureAt,
                        EnergyScale energy, List<HopScale> scales, List<HopNotes> notes, int cycle, int sinceGain) {

    /** Heights are the same within this part of the energy scale. */
    private static final double SAME_HEIGHT = 1e-3;

    /**
     * At the first minimum.
     * @param first the end of the first descent
     * @param curvature nothing measured yet
     * @param strategies the number of strategies
     * @param option what the archive keeps
     * @return the state
     */
    static ExplorationState at(final Descent first, final Curvature curvature, final int strategies,
                               final ArchiveOption option) {
        final BasinArchive archive = BasinArchive.empty(option)
            .with(first.at(), first.gradientNorm(), first.reason(), first.evaluations(), HopOrigin.start(), null);
        final Minimum minimum = archive.lowestFirst().get(0);
        final List<HopNotes> notes = new ArrayList<>();
        for (int k = 0; k < strategies; k++) {
            notes.add(HopNotes.EMPTY);
        }
        return new ExplorationState(minimum, minimum, archive, curvature, -1, null, List.of(), notes, 0, 0);
    }

    /**
     * With the curvature at the best minimum.
     * @param measured the curvature
     * @return the state after
     */
    ExplorationState measured(final Curvature measured) {
        return new ExplorationState(current, best, archive, measured, best.basin().id(), energy, scales, notes, cycle,
                                    sinceGain);
    }

    /**
     * With the strategies' first lengths.
     * @param lengths how far each strategy goes
     * @param guess the first energy scale
     * @return the state after
     */
    ExplorationState scaled(final List<HopScale> lengths, final EnergyScale guess) {
        return new ExplorationState(current, best, archive, curvature, curvatureAt, guess, lengths, notes, cycle,
                                    sinceGain);
    }

    /**
     * At the beginning of a cycle.
     * @return the state after
     */
    ExplorationState nextCycle() {
        return new ExplorationState(current, best, archive, curvature, curvatureAt, energy, scales, notes, cycle + 1,
                                    sinceGain + 1);
    }

    /**
     * With a strategy's notes.
     * @param strategy its index; -1 for none that takes notes
     * @param noted its notes
     * @return the state after
     */
    ExplorationState noted(final int strategy, final HopNotes noted) {
        final List<HopNotes> changed = new ArrayList<>(notes);
        if (strategy >= 0) {
            changed.set(strategy, noted);
        }
        return new ExplorationState(current, best, archive, curvature, curvatureAt, energy, scales, changed, cycle,
                                    sinceGain);
    }

    /**
     * After a hop: all learners learn.
     * @param judged the judged hop
     * @return the state after
     */
    ExplorationState after(final Judgement judged) {
        final HopOutcome outcome = judged.outcome();
        final List<HopScale> learned = new ArrayList<>(scales);
        if (outcome.strategy() >= 0) {
            learned.set(outcome.strategy(), learned.get(outcome.strategy()).after(outcome));
        }
        final Minimum bestAsKnown = bestOf(judged.archive());
        final boolean stays = judged.archive().near(best.at(), bestAsKnown.at(), likeness(bestAsKnown.value()));
        return new ExplorationState(outcome.accepted() ? judged.arrived() : current,
                                    outcome.newBest() ? judged.arrived() : bestAsKnown, judged.archive(),
                                    curvature, stays ? curvatureAt : -1, energy.after(outcome), learned, notes, cycle,
                                    outcome.newBest() ? 0 : sinceGain);
    }

    /**
     * After the best minimum's descent went on.
     * @param end its end
     * @return the state after
     */
    ExplorationState finished(final Descent end) {
        final BasinArchive after = archive.further(best, end.at(), end.gradientNorm(), end.reason(),
                                                   end.evaluations());
        return new ExplorationState(current, bestOf(after), after, curvature, curvatureAt, energy,
                                    scales, notes, cycle, sinceGain);
    }

    /**
     * The best minimum as an archive knows it.
     * @param after the archive
     * @return the minimum; as known before if the archive had to drop it, full of minima as low
     */
    private Minimum bestOf(final BasinArchive after) {
        final Minimum known = after.get(best.basin().id());
        return known == null ? best : known;
    }

    /**
     * The difference within which heights are the same: a thousandth of the energy scale, and never less than
     * rounding.
     * @param value a height
     * @return the tolerance
     */
    double tolerance(final double value) {
        return Math.max(SAME_HEIGHT * energy.value(), 4 * ConvergenceTracker.FLOOR * Math.abs(value));
    }

    /**
     * What counts as the same basin at a height.
     * @param value the height
     * @return the likeness
     */
    Likeness likeness(final double value) {
        return new Likeness(tolerance(value), energy.value(), curvature.scaled().scale());
    }
}
