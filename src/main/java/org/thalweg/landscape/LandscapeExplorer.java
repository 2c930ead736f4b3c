/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopProposal;
import org.thalweg.hop.HopProposals;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.ScanOption;
import org.thalweg.hop.ScanPoint;
import org.thalweg.hop.ScannedLine;
import org.thalweg.lbfgs.LocalResult;
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

    /** How to explore. */
    private final ExplorationOption option;
    /** What the archive keeps. */
    private final ArchiveOption archiving;
    /** Decides which strategy goes next. */
    private final HopScheduler scheduler;
    /** Finds out about the landscape's shape. */
    private final Surveyor surveyor;
    /** Runs descents. */
    private final Quencher quencher;
    /** The door. */
    private final ObjectiveMeter meter;
    /** Who listens. */
    private final RunObserver observer;
    /** Hears of phases. */
    private final Consumer<OptimizerPhase> phases;
    /** The start point. */
    private final double[] start;
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
     * @param start where to begin
     */
    LandscapeExplorer(final ExplorationOption option, final ScanOption scan, final ArchiveOption archiving,
                      final ModeFinder finder, final Quencher quencher, final ObjectiveMeter meter,
                      final RunObserver observer, final Consumer<OptimizerPhase> phases, final double[] start) {
        this.option = option;
        this.archiving = archiving;
        this.scheduler = new HopScheduler(option, scan, start);
        this.surveyor = new Surveyor(option, scheduler, finder, quencher, meter, this::tell);
        this.quencher = quencher;
        this.meter = meter;
        this.observer = observer;
        this.phases = phases;
        this.start = start;
    }

    /**
     * Explores until there is a reason to stop.
     * @param product where the Hessian's products come from
     * @return why it ended
     */
    StopReason explore(final HessianProduct product) {
        try {
            runDown(product);
            while (end == null) {
                end = reasonToStop();
                if (end == null) {
                    state = state.energy() == null ? surveyor.first(state) : surveyor.again(state);
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
     * Looks for a reason to stop before the next cycle.
     * @return the reason, or null
     */
    private StopReason reasonToStop() {
        final StopOption stop = option.stop();
        if (state.cycle() >= stop.maxCycles()) {
            return StopReason.MAX_CYCLES;
        }
        if (state.sinceGain() >= stop.patience()) {
            return StopReason.NO_BETTER_BASIN;
        }
        return state.archive().expectedUnseenBasins() < stop.unseenBasins() ? StopReason.ALL_BASINS_SEEN : null;
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
     * @return the modes; where they were not measured, what its descent knows of them
     */
    ModeSet modes() {
        return state == null ? ModeSet.NONE : surveyor.modesAtBest(state);
    }

    /**
     * The first descent.
     * @param product where the Hessian's products come from
     */
    private void runDown(final HessianProduct product) {
        phases.accept(OptimizerPhase.OPTIMIZING);
        final Descent first = quencher.first(start);
        state = ExplorationState.at(first, Survey.none(Curvature.unknown(start.length, product)),
                                    option.hops().size(), archiving);
        if (first.reason().endsRun()) {
            throw new StopRunException(first.reason());
        }
        phases.accept(OptimizerPhase.CONVERGED);
        tell(new ExplorationEvent.MinimumReached(OptimizerPhase.CONVERGED, meter, toCaller(state.best().basin()),
                                                 first.reason()));
    }

    /** Runs the best minimum's descent to the end, if it was left as too slow, and measures the modes there. */
    private void finish() {
        if (state.best().basin().end() == StopReason.SETTLED) {
            state = state.finished(quencher.finish(state.best().at(), state.survey()));
        }
        if (state.cycle() > 0) {
            state = surveyor.curvature(state);
        }
    }

    /** One cycle. */
    private void cycle() {
        state = state.nextCycle();
        final HopTurn turn = scheduler.next(state);
        phases.accept(OptimizerPhase.EXPLORING);
        final HopProposals proposals = turn.strategy().propose(turn.context(), meter.on(Purpose.SCAN));
        state = state.noted(turn.index(), proposals.notes());
        proposals.scans().forEach(line -> tell(turn.strategy(), line));
        phases.accept(OptimizerPhase.HOPPING);
        final double rise = highestRise(turn);
        final Descent descent = proposals.start() == null ? null : relax(proposals.start(), rise);
        final Judgement judged =
            Judgement.of(state, turn.index(), turn.strategy(), proposals.start(), descent, rise);
        final int known = state.archive().size();
        state = state.after(judged);
        phases.accept(OptimizerPhase.CONVERGED);
        close(turn.strategy(), judged, state.archive().size() - known);
    }

    /**
     * How much higher the walk may go; thrown, anywhere.
     * @param turn whose turn it is
     * @return the highest rise accepted, at least 0
     */
    private double highestRise(final HopTurn turn) {
        if (turn.isRestart()) {
            return Double.MAX_VALUE;
        }
        final double uniform = 1 - turn.context().random().nextDouble();
        return turn.strategy().mayGoUphill() ?
               option.acceptance().highestRise(state.energy().value(), uniform) : 0;
    }

    /**
     * Runs down from a proposal.
     * @param proposal the proposal
     * @param rise the highest rise accepted
     * @return the descent; null if it could not start
     */
    private Descent relax(final HopProposal proposal, final double rise) {
        return quencher.hop(proposal, state.survey(), state.energy(), proposal.base().value() + rise,
                            state.best().value());
    }

    /**
     * Closes a cycle: history and event.
     * @param strategy the strategy
     * @param judged the judged hop
     * @param basinsFound basins new in this cycle
     */
    private void close(final HopStrategy strategy, final Judgement judged, final int basinsFound) {
        final HopOutcome outcome = judged.outcome();
        final ModeSet modes = state.survey().curvature().modes();
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
