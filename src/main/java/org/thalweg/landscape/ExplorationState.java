/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.convergence.ConvergenceTracker;
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
 * @param survey the landscape's shape
 * @param energy what minima typically differ by; null until the first minimum is known
 * @param scales how far each strategy goes
 * @param notes what each strategy wants to be told
 * @param cycle cycles begun
 * @param sinceGain cycles since the best minimum was found
 */
record ExplorationState(Minimum current, Minimum best, BasinArchive archive, Survey survey, EnergyScale energy,
                        List<HopScale> scales, List<HopNotes> notes, int cycle, int sinceGain) {

    /** Heights are the same within this part of the energy scale. */
    private static final double SAME_HEIGHT = 1e-3;

    /**
     * At the first minimum.
     * @param first the end of the first descent
     * @param survey what is known of the landscape already
     * @param strategies the number of strategies
     * @param option what the archive keeps
     * @return the state
     */
    static ExplorationState at(final Descent first, final Survey survey, final int strategies,
                               final ArchiveOption option) {
        final BasinArchive archive = BasinArchive.empty(option)
            .with(first.at(), first.gradientNorm(), first.reason(), first.evaluations(), HopOrigin.start(), null);
        final Minimum minimum = archive.lowestFirst().get(0);
        final List<HopNotes> notes = new ArrayList<>();
        for (int k = 0; k < strategies; k++) {
            notes.add(HopNotes.EMPTY);
        }
        return new ExplorationState(minimum, minimum, archive, survey, null, List.of(), notes, 0, 0);
    }

    /**
     * At another end of the first descent.
     * @param other the end
     * @param learned what was learned of the landscape's shape elsewhere
     * @return the state
     */
    ExplorationState restartedAt(final Descent other, final Survey learned) {
        return at(other, learned.measured(learned.curvature(), -1), notes.size(), archive.option());
    }

    /**
     * The first descent, as the archive knows it.
     * @return its end
     */
    Descent firstDescent() {
        return new Descent(best.at(), best.basin().end(), best.basin().evaluations());
    }

    /**
     * With what was learned of the landscape's shape.
     * @param learned the survey
     * @return the state after
     */
    ExplorationState surveyed(final Survey learned) {
        return new ExplorationState(current, best, archive, learned, energy, scales, notes, cycle, sinceGain);
    }

    /**
     * With the strategies' first lengths.
     * @param lengths how far each strategy goes
     * @param guess the first energy scale
     * @return the state after
     */
    ExplorationState scaled(final List<HopScale> lengths, final EnergyScale guess) {
        return new ExplorationState(current, best, archive, survey, guess, lengths, notes, cycle, sinceGain);
    }

    /**
     * With another minimum that a descent from the start point has ended at.
     * @param other its end
     * @return the state after
     */
    ExplorationState alsoFound(final Descent other) {
        final BasinArchive after = archive.with(other.at(), other.gradientNorm(), other.reason(), other.evaluations(),
                                                HopOrigin.start(), likeness(other.at().getValue()));
        return new ExplorationState(current, bestOf(after), after, survey, energy, scales, notes, cycle, sinceGain);
    }

    /**
     * At the beginning of a cycle.
     * @return the state after
     */
    ExplorationState nextCycle() {
        return new ExplorationState(current, best, archive, survey, energy, scales, notes, cycle + 1, sinceGain + 1);
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
        return new ExplorationState(current, best, archive, survey, energy, scales, changed, cycle, sinceGain);
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
                                    stays ? survey : survey.measured(survey.curvature(), -1), energy.after(outcome),
                                    learned, notes, cycle, outcome.newBest() ? 0 : sinceGain);
    }

    /**
     * After the best minimum's descent went on.
     * @param end its end
     * @return the state after
     */
    ExplorationState finished(final Descent end) {
        final BasinArchive after = archive.further(best, end.at(), end.gradientNorm(), end.reason(),
                                                   end.evaluations());
        return new ExplorationState(current, bestOf(after), after, survey, energy, scales, notes, cycle,
                                    sinceGain);
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
        return new Likeness(tolerance(value), energy.value(), survey.scale(), survey.curvature().scaled().unit());
    }
}
