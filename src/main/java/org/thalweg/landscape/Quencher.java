/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.function.Supplier;

import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.hop.HopProposal;
import org.thalweg.lbfgs.CurvaturePairs;
import org.thalweg.lbfgs.DescentWatch;
import org.thalweg.lbfgs.FirstStep;
import org.thalweg.lbfgs.InitialHessian;
import org.thalweg.lbfgs.LBFGSIteration;
import org.thalweg.lbfgs.LocalMinimizer;
import org.thalweg.lbfgs.LocalResult;
import org.thalweg.lbfgs.LocalState;
import org.thalweg.lbfgs.LocalStep;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.Purpose;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunObserver;

/**
 * Runs the descents of an exploration: the first one to the end, a hop's only as far as is needed to judge it, and a
 * better basin's to the end again.
 */
final class Quencher {

    /** How far descents go. */
    private final QuenchOption option;
    /** The core. */
    private final LocalMinimizer core;
    /** P of the first descent. */
    private final InitialHessian initial;
    /** The door. */
    private final ObjectiveMeter meter;
    /** Who listens. */
    private final RunObserver observer;
    /** The start point of the first descent. */
    private Evaluation startVisit;
    /** The gradient at the start of the first descent, to which all tolerances are relative at the most. */
    private double gradientNorm = Double.POSITIVE_INFINITY;
    /** Where the lowest descent ended; null before the first. */
    private Evaluation lowest;
    /** The pairs of that descent. */
    private CurvaturePairs pairs = new CurvaturePairs(1);
    /** Whether the observer asked to stop, be it at the step that ends a descent. */
    private boolean stopped;

    /**
     * Makes a quencher for one run.
     * @param option how far descents go
     * @param core the core
     * @param initial P of the first descent's initial Hessian
     * @param meter the door
     * @param observer who listens
     */
    Quencher(final QuenchOption option, final LocalMinimizer core, final InitialHessian initial,
             final ObjectiveMeter meter, final RunObserver observer) {
        this.option = option;
        this.core = core;
        this.initial = initial;
        this.meter = meter;
        this.observer = observer;
    }

    /**
     * The first descent.
     * @param start the start point
     * @return its end
     * @throws StopRunException if not even the start could be visited
     */
    Descent first(final double[] start) {
        final ObjectiveMeter local = meter.on(Purpose.LOCAL);
        return costing(() -> {
            final LocalState state = core.begin(Evaluation.unvisited(start), initial, local);
            startVisit = state.getCurrent();
            gradientNorm = state.getStartGradientNorm();
            return run(state, local, patiently(OptimizerPhase.OPTIMIZING, startVisit));
        });
    }

    /**
     * The first descent once more, with a first step that is too short to overshoot.
     * @return its end
     * @throws StopRunException if the budget is spent or an observer asked to stop
     */
    Descent firstAgain() {
        final ObjectiveMeter local = meter.on(Purpose.LOCAL);
        final LocalState state = core.begin(startVisit, initial, gradientNorm, FirstStep.SHORT_PROBE, local);
        return costing(() -> notStopped(run(state, local, patiently(OptimizerPhase.OPTIMIZING, startVisit))));
    }

    /**
     * A hop's descent; it goes on to the end if it found a new best value. What it cost is booked by how it ended.
     * @param proposal where to begin
     * @param survey the landscape's shape
     * @param energy E; as long as it is a guess, descents go to the end
     * @param acceptable the highest value accepted
     * @param best the lowest value so far
     * @return its end; null if it can't start
     * @throws StopRunException if the budget is spent or an observer asked to stop
     */
    Descent hop(final HopProposal proposal, final Survey survey, final EnergyScale energy, final double acceptable,
                final double best) {
        final ObjectiveMeter quench = meter.on(Purpose.QUENCH);
        final EvaluationCounts before = quench.getCounts(Purpose.QUENCH);
        final Descent descent =
            costing(() -> hop(quench.complete(proposal.start()), proposal, survey, energy, acceptable, best));
        if (descent == null || descent.reason() == StopReason.HOPELESS) {
            quench.rebook(Purpose.ABORTED, before);
        }
        return descent;
    }

    /**
     * A hop's descent.
     * @param start where to begin
     * @param proposal the hop
     * @param survey the landscape's shape
     * @param energy E
     * @param acceptable the highest value accepted
     * @param best the lowest value so far
     * @return its end; null if it can't start
     */
    private Descent hop(final Evaluation start, final HopProposal proposal, final Survey survey,
                        final EnergyScale energy, final double acceptable, final double best) {
        if (!start.isUsable()) {
            return null;
        }
        final ObjectiveMeter quench = meter.on(Purpose.QUENCH);
        final LocalState state = core.begin(start, hessian(survey), gradientNorm, quench);
        final DescentWatch watch = energy.isMeasured() ?
            new QuenchRule(option, energy.value(), acceptable, best,
                           step -> announce(OptimizerPhase.HOPPING, step)) :
            patiently(OptimizerPhase.HOPPING, start);
        final Descent sloppy = notStopped(run(state, quench, drift(proposal, survey, watch)));
        final boolean better = sloppy.reason() == StopReason.SETTLED && sloppy.at().getValue() < best;
        final DescentWatch toTheEnd = drift(proposal, survey, patiently(OptimizerPhase.HOPPING, start));
        return better ? notStopped(run(state, quench, toTheEnd)) : sloppy;
    }

    /**
     * Ends a descent that drifts away.
     * @param proposal the hop
     * @param survey the landscape's shape
     * @param inner what else ends it
     * @return the watch
     */
    private DescentWatch drift(final HopProposal proposal, final Survey survey, final DescentWatch inner) {
        return new DriftRule(proposal.base().at().getPoint(), survey, option.drift(), inner);
    }

    /**
     * P for hops. A fit's variables may go anywhere, the linear ones far; so may those that move together along soft
     * modes.
     * @param survey the landscape's shape
     * @return P
     */
    private InitialHessian hessian(final Survey survey) {
        final boolean anywhere = survey.kinds().isFit() || option.preconditions(survey.curvature().scaled());
        final double reach = anywhere || survey.length() == 0 ? Double.POSITIVE_INFINITY :
                             option.reach() * survey.length();
        return new QuenchHessian(survey.curvature().scaled(), option, reach);
    }

    /**
     * Goes on from a minimum whose descent had been left, with nothing that ends it but convergence.
     * @param from the minimum
     * @param survey the landscape's shape
     * @return its end
     * @throws StopRunException if the budget is spent or an observer asked to stop
     */
    Descent finish(final Evaluation from, final Survey survey) {
        final ObjectiveMeter local = meter.on(Purpose.LOCAL);
        final LocalState state = core.begin(from, hessian(survey), gradientNorm, local);
        return costing(() -> notStopped(run(state, local, step -> announce(OptimizerPhase.OPTIMIZING, step))));
    }

    /**
     * What a descent learned of the Hessian where it ended.
     * @param end where it ended
     * @return its pairs; none if a lower descent has ended elsewhere
     */
    CurvaturePairs pairsAt(final Evaluation end) {
        return end == lowest ? pairs.all() : new CurvaturePairs(1);
    }

    /**
     * Runs a descent.
     * @param state where it stands
     * @param door the door
     * @param watch looks at each step
     * @return its end
     */
    private Descent run(final LocalState state, final ObjectiveMeter door, final DescentWatch watch) {
        final LocalResult result = core.minimize(state, door, watch);
        if (lowest == null || result.end().getValue() <= lowest.getValue()) {
            lowest = result.end();
            pairs = state.getPairs();
        }
        return new Descent(result.end(), stopped ? StopReason.OBSERVER : result.reason());
    }

    /**
     * Counts what a descent costs.
     * @param descent runs it
     * @return its end with its cost; null if it could not start
     */
    private Descent costing(final Supplier<Descent> descent) {
        final int before = meter.getCounts().evaluations();
        final Descent ended = descent.get();
        return ended == null ? null : ended.costing(meter.getCounts().evaluations() - before);
    }

    /**
     * Lets the run's end pass.
     * @param descent a descent
     * @return the descent, if the run may go on
     */
    private static Descent notStopped(final Descent descent) {
        if (descent.reason().endsRun()) {
            throw new StopRunException(descent.reason());
        }
        return descent;
    }

    /**
     * A watch that lets a descent go on to the end unless it becomes slow.
     * @param phase the phase
     * @param start where the descent began
     * @return the watch
     */
    private DescentWatch patiently(final OptimizerPhase phase, final Evaluation start) {
        return new SlowDescentRule(option.abort(), start.getValue(), step -> announce(phase, step));
    }

    /**
     * Tells the observer of a step.
     * @param phase the phase
     * @param step the step
     * @return false to stop
     */
    private boolean announce(final OptimizerPhase phase, final LocalStep step) {
        stopped = !observer.notice(LBFGSIteration.of(phase, meter, step, meter.toCaller(step.after().getValue())));
        return !stopped;
    }
}
