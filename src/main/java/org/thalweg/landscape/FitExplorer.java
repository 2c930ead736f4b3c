/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.thalweg.Shares;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.fit.FitContext;
import org.thalweg.fit.FitDescent;
import org.thalweg.fit.FitHopShare;
import org.thalweg.fit.FitMeter;
import org.thalweg.fit.FitModes;
import org.thalweg.fit.FitOption;
import org.thalweg.fit.FitPoint;
import org.thalweg.fit.FitQuench;
import org.thalweg.fit.FitStructure;
import org.thalweg.fit.StructureProbe;
import org.thalweg.hop.ArchiveOption;
import org.thalweg.hop.BasinArchive;
import org.thalweg.hop.HopOrigin;
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopVerdict;
import org.thalweg.hop.Minimum;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.Purpose;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunEvent;
import org.thalweg.run.RunObserver;

/**
 * The loop of one exploration of a fit: find out about the model's structure, then, hop by hop, propose, fit, judge.
 * The walk stands at the best fit; two fits of one sum of squares are one.
 */
final class FitExplorer {

    /** Relative difference within which two sums of squares are the same fit. */
    private static final double SAME = 1e-3;
    /** Relative gain that is no rounding. */
    private static final double GAIN = 1e-9;
    /** Residuals relative to what the parameters contribute by the linear model that leave nothing to be gained. */
    private static final double NOTHING_LEFT = 1e-9;
    /** Fits kept. */
    private static final int CAPACITY = 30;
    /** Part of the budget that finding out about the structure may take. */
    private static final double PROBE_SHARE = 0.2;
    /** Eigenvalues of the correlation matrix, relative to its dimension, below which a mode is flat. */
    private static final double FLAT = 1e-9;
    /** How lengths learn: a hop that fell back lengthens by 0.15, others shorten by 0.1, within e^6 either way. */
    private static final LengthOption LENGTHS = new LengthOption(0.15, 0.15, 0.1, 0.3, 6, 0);

    /** How to explore. */
    private final FitOption option;
    /** The door. */
    private final FitMeter meter;
    /** Who listens. */
    private final RunObserver observer;
    /** Runs local fits. */
    private final FitQuench quench;
    /** The user's start. */
    private final FitPoint start;
    /** The best fit. */
    private FitPoint best;
    /** Its softest directions; null until asked for. */
    private FitModes modes;
    /** What is known of the model. */
    private FitStructure structure = FitStructure.UNKNOWN;
    /** The fits found. */
    private BasinArchive archive;
    /** The id of the best fit's basin. */
    private int bestId;
    /** What each hop's successes and failures have led to. */
    private final List<HopScale> lengths = new ArrayList<>();
    /** The cycles that ended. */
    private final List<ExplorationResult> history = new ArrayList<>();
    /** Hops since the best fit was found. */
    private int sinceGain;

    /**
     * Takes over from a first fit.
     * @param option how to explore
     * @param meter the door
     * @param observer who listens
     * @param start the user's start
     * @param first the first fit
     * @param evaluations what it took
     */
    FitExplorer(final FitOption option, final FitMeter meter, final RunObserver observer, final FitPoint start,
                final FitPoint first, final int evaluations) {
        this.option = option;
        this.meter = meter;
        this.observer = observer;
        this.quench = new FitQuench(option.quench());
        this.start = start;
        this.best = first;
        this.archive = BasinArchive.empty(ArchiveOption.defaults().withCapacity(CAPACITY))
            .with(at(first), Double.NaN, StopReason.CHECKER, evaluations, HopOrigin.start(), likeness());
        option.hops().forEach(share -> lengths.add(HopScale.begin(1, 0, LENGTHS)));
        meter.ledger().consider(first);
    }

    /**
     * Explores until there is a reason to stop.
     * @return the reason
     */
    StopReason explore() {
        try {
            tell(new ExplorationEvent.MinimumReached(OptimizerPhase.CONVERGED, meter.ledger(),
                                                     archive.latest().basin(), StopReason.CHECKER));
            if (!best.isDifferentiable()) {
                return StopReason.NO_BETTER_BASIN;
            }
            if (isExact()) {
                return StopReason.ROUNDING_FLOOR;
            }
            structure = structure();
            while (sinceGain < option.patience() && !isExact()) {
                cycle();
            }
            return isExact() ? StopReason.ROUNDING_FLOOR : StopReason.NO_BETTER_BASIN;
        } catch (StopRunException stop) {
            final FitPoint lowest = meter.ledger().lowest();
            if (isLower(lowest) && lowest.isDifferentiable()) {
                best = lowest;
                modes = null;
            }
            return stop.getReason();
        }
    }

    /**
     * Whether the residuals vanished.
     * @return true if nothing is left to be gained
     */
    private boolean isExact() {
        double size = 0;
        for (int j = 0; j < best.size(); j++) {
            size += Math.pow(best.norms()[j] * best.parameter(j), 2);
        }
        return best.sum() <= NOTHING_LEFT * NOTHING_LEFT * size;
    }

    /**
     * Finds out about the structure, unless it is told, or takes too much of the budget: half an evaluation for each
     * parameter or more.
     * @return what is known
     */
    private FitStructure structure() {
        if (option.structure() != null) {
            return option.structure().requireWithin(best.size());
        }
        final FitMeter looking = meter.on(Purpose.CALIBRATION);
        return 2 * best.size() > PROBE_SHARE * looking.ledger().getEvaluationsLeft() ? FitStructure.UNKNOWN :
            new StructureProbe(option.linearTolerance(), looking).find(best);
    }

    /** One hop. */
    private void cycle() {
        sinceGain++;
        final RandomGenerator random = HopScheduler.generator(option.seed(), history.size() + 1);
        final int drawn =
            Shares.draw(option.hops().stream().mapToDouble(FitHopShare::weight).toArray(), random.nextDouble());
        final FitHopShare share = option.hops().get(drawn);
        final FitContext context =
            new FitContext(start, best, archive.lowestFirst().stream().map(one -> one.at().getPoint()).toList(),
                           structure, modes(), lengths.get(drawn).adapted(), random);
        final double[] proposed = share.hop().propose(context, meter.on(Purpose.SCAN));
        final FitPoint from = proposed == null ? null : meter.differentiate(proposed);
        final EvaluationCounts before = meter.ledger().getCounts(Purpose.QUENCH);
        final FitDescent descent = from == null ? null : sound(quench.run(from, best, meter));
        final int cost = meter.ledger().getCounts(Purpose.QUENCH).minus(before).evaluations();
        if (descent != null && descent.aborted()) {
            meter.ledger().rebook(Purpose.QUENCH, Purpose.ABORTED, before);
        }
        final HopVerdict verdict = verdict(proposed, descent);
        final boolean gained = descent != null && isLower(descent.end());
        final double rise = descent == null ? Double.NaN : descent.end().sum() - best.sum();
        final int known = archive.discovered();
        if (descent != null && !descent.aborted()) {
            archive = archive.with(at(descent.end()), Double.NaN, StopReason.SETTLED, cost,
                                   new HopOrigin(bestId, share.hop().name(), 0, new double[0], -rise), likeness());
        }
        lengths.set(drawn, lengths.get(drawn).after(
            new HopOutcome(drawn, verdict, lengths.get(drawn).adapted(), rise, gained, gained)));
        if (gained) {
            best = descent.end();
            modes = null;
            bestId = archive.latest().basin().id();
            sinceGain = verdict == HopVerdict.SAME ? sinceGain : 0;
        }
        close(share.hop().name(), verdict, archive.discovered() - known, gained);
    }

    /**
     * Whether a fit is better than the best one, by more than rounding.
     * @param point the fit
     * @return true if it is
     */
    private boolean isLower(final FitPoint point) {
        return point.sum() < (1 - GAIN) * best.sum();
    }

    /**
     * Refuses what would be the best fit but has no Jacobian: nothing could be said of it, and no hop start from it.
     * @param descent where a hop's fit ended
     * @return the same; null if it is refused
     */
    private FitDescent sound(final FitDescent descent) {
        return !isLower(descent.end()) || descent.end().isDifferentiable() ? descent : null;
    }

    /**
     * What a hop led to.
     * @param proposed where it began; null for nowhere
     * @param descent where it ended; null if it could not start, or ended where there is no Jacobian
     * @return the verdict
     */
    private HopVerdict verdict(final double[] proposed, final FitDescent descent) {
        if (proposed == null) {
            return HopVerdict.NOTHING;
        }
        if (descent == null || descent.aborted()) {
            return HopVerdict.ABORTED;
        }
        final double sum = descent.end().sum();
        if (Math.abs(sum - best.sum()) <= SAME * best.sum()) {
            return HopVerdict.SAME;
        }
        return archive.knows(sum, SAME * best.sum()) ? HopVerdict.KNOWN : HopVerdict.NEW;
    }

    /**
     * Closes a cycle: history and event.
     * @param hop the hop's name
     * @param verdict what it led to
     * @param found basins new in this cycle
     * @param gained whether it is the best now
     */
    private void close(final String hop, final HopVerdict verdict, final int found, final boolean gained) {
        final boolean arrived = verdict != HopVerdict.NOTHING && verdict != HopVerdict.ABORTED;
        final double[] values = modes().values();
        int flat = 0;
        for (final double value : values) {
            flat += value <= FLAT * best.size() ? 1 : 0;
        }
        final ExplorationResult result =
            new ExplorationResult(history.size() + 1, hop, verdict, values.length, 0, flat, found,
                                  arrived ? archive.latest().basin() : null, gained, values,
                                  meter.ledger().getCounts().evaluations());
        history.add(result);
        tell(new ExplorationEvent.CycleEnded(OptimizerPhase.HOPPING, meter.ledger(), result, gained));
    }

    /**
     * Tells the observer.
     * @param event what happened
     * @throws StopRunException if the observer asks to stop
     */
    private void tell(final RunEvent event) {
        if (!observer.notice(event)) {
            throw new StopRunException(StopReason.OBSERVER);
        }
    }

    /**
     * A fit as the archive keeps it.
     * @param point the fit
     * @return its parameters and its sum of squares
     */
    private static Evaluation at(final FitPoint point) {
        return Evaluation.of(point.parameters(), point.sum(), null);
    }

    /**
     * Fits of one sum of squares are one, wherever they lie: a sum of terms has as many copies as its terms have
     * orders.
     * @return what counts as the same
     */
    private BasinArchive.Likeness likeness() {
        final double[] units = new double[best.size()];
        Arrays.fill(units, 1);
        return new BasinArchive.Likeness(SAME * best.sum(), Double.POSITIVE_INFINITY, units, 1);
    }

    /**
     * The best fit.
     * @return the fit
     */
    FitPoint best() {
        return best;
    }

    /**
     * Its softest directions.
     * @return the modes
     */
    FitModes modes() {
        if (modes == null) {
            modes = FitModes.of(best);
        }
        return modes;
    }

    /**
     * All fits found.
     * @return the minima, lowest first; their values are sums of squares
     */
    List<Minimum> fits() {
        return archive.lowestFirst();
    }

    /**
     * How many more are to be expected.
     * @return the number, see {@link BasinArchive#expectedUnseenBasins()}
     */
    double unseen() {
        return archive.expectedUnseenBasins();
    }

    /**
     * What is known of the model.
     * @return the structure
     */
    FitStructure found() {
        return structure;
    }

    /**
     * The cycles that ended.
     * @return one result for each
     */
    List<ExplorationResult> history() {
        return history;
    }
}
