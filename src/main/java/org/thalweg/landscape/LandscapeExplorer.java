/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.hessian.Curvature;
import org.thalweg.hessian.HessianProduct;
import org.thalweg.hessian.ModeFinder;
import org.thalweg.hessian.ModeKind;
import org.thalweg.hessian.ModeSet;
import org.thalweg.hop.ArchiveOption;
import org.thalweg.hop.Basin;
import org.thalweg.hop.BasinArchive;
import org.thalweg.hop.HopContext;
import org.thalweg.hop.HopNotes;
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopProposal;
import org.thalweg.hop.HopProposals;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.RestartKick;
import org.thalweg.hop.ScanOption;
import org.thalweg.hop.ScanPoint;
import org.thalweg.hop.ScannedLine;
import org.thalweg.lbfgs.LocalResult;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.Purpose;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunEvent;
import org.thalweg.run.RunObserver;

/**
 * The loop of one exploration: run down, then, cycle by cycle, measure the curvature at a new best minimum, let one
 * strategy propose, run down from what it proposes, judge, learn.
 */
final class LandscapeExplorer {

    /** Cycles without a gain after which the walk is kicked far. */
    private static final int STAGNATION = 100;
    /** How far, in units of the longest adapted length. */
    private static final double RESTART_LENGTH = 6;
    /** Most of the evaluations that curvature may take, once the first is known. */
    private static final double CURVATURE_SHARE = 0.4;
    /** How much shorter than natural scans begin, as a logarithm. */
    private static final double SCANS_SHORTER = 3;
    /** Spreads consecutive cycles over all seeds (2^64 over the golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** How to explore. */
    private final ExplorationOption option;
    /** How to scan. */
    private final ScanOption scan;
    /** What the archive keeps. */
    private final ArchiveOption archiving;
    /** Finds modes. */
    private final ModeFinder finder;
    /** Runs descents. */
    private final Quencher quencher;
    /** The door. */
    private final ObjectiveMeter meter;
    /** Who listens. */
    private final RunObserver observer;
    /** Hears of phases. */
    private final Consumer<OptimizerPhase> phases;
    /** The start point. */
    private double[] start;
    /** What is remembered; null before the first minimum. */
    private ExplorationState state;
    /** Why the run ended; null while it goes on. */
    private StopReason end;
    /** The cycles that ended. */
    private final List<ExplorationResult> history = new ArrayList<>();

    /**
     * Makes an explorer for one run.
     * @param option how to explore
     * @param scan how to scan
     * @param archiving what the archive keeps
     * @param finder finds modes
     * @param quencher runs descents
     * @param meter the door
     * @param observer who listens
     * @param phases hears of phases
     */
    LandscapeExplorer(final ExplorationOption option, final ScanOption scan, final ArchiveOption archiving,
                      final ModeFinder finder, final Quencher quencher, final ObjectiveMeter meter,
                      final RunObserver observer, final Consumer<OptimizerPhase> phases) {
        this.option = option;
        this.scan = scan;
        this.archiving = archiving;
        this.finder = finder;
        this.quencher = quencher;
        this.meter = meter;
        this.observer = observer;
        this.phases = phases;
    }

    /**
     * Explores until there is a reason to stop.
     * @param from the start point
     * @param product where the Hessian's products come from
     * @return why it ended
     */
    StopReason explore(final double[] from, final HessianProduct product) {
        start = from;
        try {
            runDown(product);
            while (end == null) {
                if (state.cycle() >= option.maxCycles()) {
                    end = StopReason.MAX_CYCLES;
                } else if (state.sinceGain() >= option.patience()) {
                    end = StopReason.NO_BETTER_BASIN;
                } else {
                    cycle();
                }
            }
            finish();
        } catch (StopRunException stop) {
            end = stop.getReason();
        }
        return end;
    }

    /**
     * The cycles that ended.
     * @return one result for each
     */
    List<ExplorationResult> history() {
        return history;
    }

    /**
     * The best minimum.
     * @return where its descent ended, and why; null if not even the start could be visited
     */
    LocalResult best() {
        return state == null ? null : new LocalResult(state.best().at(), state.best().basin().end());
    }

    /**
     * The basins found.
     * @return the archive, minimizing sign
     */
    BasinArchive basins() {
        return state == null ? BasinArchive.empty(archiving) : state.archive();
    }

    /**
     * The modes at the best minimum.
     * @return the modes; none if they were not measured there
     */
    ModeSet modes() {
        return state == null || state.curvatureAt() != state.best().basin().id() ?
               ModeSet.NONE : state.curvature().modes();
    }

    /**
     * The first descent.
     * @param product where the Hessian's products come from
     */
    private void runDown(final HessianProduct product) {
        phases.accept(OptimizerPhase.OPTIMIZING);
        final Descent first = quencher.first(start).costing(meter.getCounts().evaluations());
        state = ExplorationState.at(first, Curvature.unknown(start.length, product), option.hops().size(), archiving);
        if (first.reason().endsRun()) {
            throw new StopRunException(first.reason());
        }
        phases.accept(OptimizerPhase.CONVERGED);
        tell(new ExplorationEvent.MinimumReached(OptimizerPhase.CONVERGED, meter, toCaller(state.best().basin()),
                                                 first.reason()));
    }

    /** Runs the best minimum's descent to the end, if it was left as too slow. */
    private void finish() {
        if (state.best().basin().end() == StopReason.SETTLED) {
            final int before = meter.getCounts().evaluations();
            final Descent finished = quencher.finish(state.best().at(), state.curvature().scaled());
            state = state.finished(finished.costing(meter.getCounts().evaluations() - before));
        }
    }

    /** One cycle. */
    private void cycle() {
        lookAround();
        state = state.nextCycle();
        final RandomGenerator random = new Well19937a(option.seed() + SPREAD * state.cycle());
        final boolean stuck = state.sinceGain() % STAGNATION == 0;
        final int drawn = stuck ? -1 : draw(random);
        final HopStrategy strategy = stuck ? new RestartKick() : option.hops().get(drawn).strategy();
        phases.accept(OptimizerPhase.EXPLORING);
        final HopProposals proposals = strategy.propose(context(drawn, random), meter.on(Purpose.SCAN));
        state = state.noted(drawn, proposals.notes());
        proposals.scans().forEach(line -> tell(strategy, line));
        phases.accept(OptimizerPhase.HOPPING);
        final double rise = stuck ? Double.MAX_VALUE : highestRise(strategy, random);
        final Descent descent = proposals.start() == null ? null : relax(proposals.start(), rise);
        final Judgement judged = Judgement.of(state, drawn, strategy, proposals.start(), descent, rise);
        final int known = state.archive().size();
        state = state.after(judged);
        phases.accept(OptimizerPhase.CONVERGED);
        close(strategy, judged, state.archive().size() - known);
    }

    /**
     * Measures the curvature where a new best minimum was found, and, the first time, how far each strategy has to go.
     */
    private void lookAround() {
        final ObjectiveMeter hessian = meter.on(Purpose.HESSIAN);
        final boolean first = state.energy() == null;
        final double spent = hessian.getCounts(Purpose.HESSIAN).evaluations();
        final boolean affordable = spent <= CURVATURE_SHARE * meter.getCounts().evaluations();
        if (state.curvatureAt() != state.best().basin().id() && (first || affordable)) {
            final Evaluation best = state.best().at();
            state = state.measured(finder.measureAgain(best, state.curvature(), hessian, quencher.pairsAt(best)));
            tell(new ExplorationEvent.ModesMeasured(OptimizerPhase.CONVERGED, meter, state.curvature().modes()));
        }
        if (first) {
            measureLengths();
        }
    }

    /** Asks each strategy how far it has to go; kicks go no farther than scans. */
    private void measureLengths() {
        final RandomGenerator random = new Well19937a(option.seed());
        final double[] lengths = new double[option.hops().size()];
        double shortest = 0;
        for (int k = 0; k < lengths.length; k++) {
            final HopContext context =
                new HopContext(start, state.current(), state.best(), state.curvature().modes(),
                               state.curvature().scaled(), Double.NaN, shortest, shortest, HopNotes.EMPTY,
                               scan, random);
            lengths[k] = option.hops().get(k).strategy().naturalLength(context, meter.on(Purpose.SCAN));
            if (lengths[k] > 0 && !(shortest > 0 && shortest < lengths[k])) {
                shortest = lengths[k];
            }
        }
        shortest = shortest > 0 ? shortest : 1;
        final List<HopScale> scales = new ArrayList<>();
        for (int k = 0; k < lengths.length; k++) {
            final boolean kick = option.hops().get(k).strategy().mayGoUphill() || lengths[k] == 0;
            scales.add(kick ? HopScale.begin(shortest, 0) : HopScale.begin(lengths[k], SCANS_SHORTER));
        }
        state = state.scaled(scales, EnergyScale.guess(shortest));
    }

    /**
     * Draws a strategy by the shares.
     * @param random the cycle's generator
     * @return its index
     */
    private int draw(final RandomGenerator random) {
        final double all = option.hops().stream().mapToDouble(HopShare::weight).sum();
        double left = random.nextDouble() * all;
        int drawn = 0;
        while (drawn < option.hops().size() - 1 && left >= option.hops().get(drawn).weight()) {
            left -= option.hops().get(drawn).weight();
            drawn++;
        }
        return drawn;
    }

    /**
     * What a strategy may look at.
     * @param drawn the strategy's index; -1 for a restart
     * @param random the cycle's generator
     * @return the context
     */
    private HopContext context(final int drawn, final RandomGenerator random) {
        final double longest = state.scales().stream().mapToDouble(HopScale::adapted).max().orElse(1);
        final double natural = drawn < 0 ? longest : state.scales().get(drawn).natural();
        final double adapted = drawn < 0 ? RESTART_LENGTH * longest : state.scales().get(drawn).adapted();
        final HopNotes notes = drawn < 0 ? HopNotes.EMPTY : state.notes().get(drawn);
        return new HopContext(start, state.current(), state.best(), state.curvature().modes(),
                              state.curvature().scaled(), state.energy().value(), natural, adapted, notes, scan,
                              random);
    }

    /**
     * How much higher the walk may go.
     * @param strategy the strategy
     * @param random the cycle's generator
     * @return the highest rise accepted, at least 0
     */
    private double highestRise(final HopStrategy strategy, final RandomGenerator random) {
        final double uniform = 1 - random.nextDouble();
        return strategy.mayGoUphill() ? option.acceptance().highestRise(state.energy().value(), uniform) : 0;
    }

    /**
     * Runs down from a proposal.
     * @param proposal the proposal
     * @param rise the highest rise accepted
     * @return the descent; null if it could not start
     */
    private Descent relax(final HopProposal proposal, final double rise) {
        final int before = meter.getCounts().evaluations();
        final Descent descent = quencher.hop(proposal.start(), state.curvature().scaled(), state.energy(),
                                             proposal.base().value() + rise, state.best().value());
        return descent == null ? null : descent.costing(meter.getCounts().evaluations() - before);
    }

    /**
     * Closes a cycle: history and event.
     * @param strategy the strategy
     * @param judged the judged hop
     * @param basinsFound basins new in this cycle
     */
    private void close(final HopStrategy strategy, final Judgement judged, final int basinsFound) {
        final HopOutcome outcome = judged.outcome();
        final ModeSet modes = state.curvature().modes();
        final Basin basin = judged.arrived() == null ? null : toCaller(judged.arrived().basin());
        final ExplorationResult result =
            new ExplorationResult(state.cycle(), strategy.name(), outcome.verdict(), modes.modes().size(),
                                  modes.count(ModeKind.NEGATIVE), modes.count(ModeKind.FLAT), basinsFound, basin,
                                  outcome.accepted(), modes.eigenvalues(), meter.getCounts().evaluations());
        history.add(result);
        tell(new ExplorationEvent.CycleEnded(OptimizerPhase.HOPPING, meter, result, outcome.newBest()));
    }

    /**
     * Tells of a scanned line.
     * @param strategy the strategy
     * @param line the line
     */
    private void tell(final HopStrategy strategy, final ScannedLine line) {
        final List<ScanPoint> points = line.getPoints().stream()
            .map(point -> new ScanPoint(point.offset(), meter.toCaller(point.value()))).toList();
        tell(new ExplorationEvent.LineScanned(OptimizerPhase.EXPLORING, meter, strategy.name(),
                                              toCaller(line.getBase().basin()), line.getDirection(), points));
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
     * Turns a basin's sign.
     * @param basin the basin, minimizing sign
     * @return the basin as the caller knows it
     */
    private Basin toCaller(final Basin basin) {
        return basin.withValue(meter.toCaller(basin.value()));
    }
}
