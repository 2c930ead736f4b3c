/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.hessian.ScaledModes;
import org.thalweg.lbfgs.CurvaturePairs;
import org.thalweg.lbfgs.DescentWatch;
import org.thalweg.lbfgs.InitialHessian;
import org.thalweg.lbfgs.LBFGSIteration;
import org.thalweg.lbfgs.LocalMinimizer;
import org.thalweg.lbfgs.LocalResult;
import org.thalweg.lbfgs.LocalState;
import org.thalweg.lbfgs.LocalStep;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.Purpose;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunObserver;

/**
 * Runs the descents of an exploration: the first one to the end, a hop's only as far as is needed to judge it, and a
 * better basin's to the end again.
 */
final class Quencher {

    /** The core. */
    private final LocalMinimizer core;
    /** P of the first descent. */
    private final InitialHessian initial;
    /** The door. */
    private final ObjectiveMeter meter;
    /** Who listens. */
    private final RunObserver observer;
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
     * @param core the core
     * @param initial P of the first descent's initial Hessian
     * @param meter the door
     * @param observer who listens
     */
    Quencher(final LocalMinimizer core, final InitialHessian initial, final ObjectiveMeter meter,
             final RunObserver observer) {
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
        final LocalState state = core.begin(Evaluation.unvisited(start), initial, local);
        gradientNorm = state.getStartGradientNorm();
        return run(state, local, patiently(OptimizerPhase.OPTIMIZING));
    }

    /**
     * A hop's descent; it goes on to the end if it found a new best value.
     * @param start where to begin
     * @param modes the landscape in its own units
     * @param energy E; as long as it is a guess, descents go to the end
     * @param acceptable the highest value accepted
     * @param best the lowest value so far
     * @return its end; null if it can't start
     * @throws StopRunException if the budget is spent or an observer asked to stop
     */
    Descent hop(final Evaluation start, final ScaledModes modes, final EnergyScale energy, final double acceptable,
                final double best) {
        final ObjectiveMeter quench = meter.on(Purpose.QUENCH);
        final Evaluation known = quench.complete(start);
        if (!known.isUsable()) {
            return null;
        }
        final LocalState state = core.begin(known, new QuenchHessian(modes), gradientNorm, quench);
        final DescentWatch watch = energy.isMeasured() ?
            new QuenchRule(energy.value(), acceptable, best, step -> announce(OptimizerPhase.HOPPING, step)) :
            patiently(OptimizerPhase.HOPPING);
        final Descent sloppy = notStopped(run(state, quench, watch));
        final boolean better = sloppy.reason() == StopReason.SETTLED && sloppy.at().getValue() < best;
        return better ? notStopped(run(state, quench, patiently(OptimizerPhase.HOPPING))) : sloppy;
    }

    /**
     * Goes on from a minimum whose descent had been left, with nothing that ends it but convergence.
     * @param from the minimum
     * @param modes the landscape in its own units
     * @return its end
     * @throws StopRunException if the budget is spent or an observer asked to stop
     */
    Descent finish(final Evaluation from, final ScaledModes modes) {
        final ObjectiveMeter local = meter.on(Purpose.LOCAL);
        final LocalState state = core.begin(from, new QuenchHessian(modes), gradientNorm, local);
        return notStopped(run(state, local, step -> announce(OptimizerPhase.OPTIMIZING, step)));
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
     * @return the watch
     */
    private DescentWatch patiently(final OptimizerPhase phase) {
        return new SlowDescentRule(step -> announce(phase, step));
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
