/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.PointValuePair;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.convergence.ConvergenceTracker;
import org.thalweg.convergence.StepFigures;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.linesearch.LinePoint;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.LineSearchResult;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveLine;
import org.thalweg.objective.ObjectiveMeter;

/**
 * The core of a descent by L-BFGS: propose, judge, commit. It knows no optimizer, goal or data, so that every façade
 * and every quench shares it. To be closed when no descent is to follow, which ends the threads it started, if any.
 */
public final class LocalMinimizer implements AutoCloseable {

    /** A decrease below this part of |f| can't be told from rounding errors. */
    static final double ROUNDING = 100 * Math.ulp(1.0);

    /** How to run down. */
    private final LBFGSOption option;
    /** When it has converged. */
    private final ConvergenceCriteria criteria;
    /** The caller's checker, or null. */
    private final ConvergenceChecker<PointValuePair> checker;
    /** The least size of values and gradients that tolerances are relative to. */
    private final double unit;
    /** Computes the directions. */
    private final Crew crew;

    /**
     * Makes a minimizer; it keeps no state between descents.
     * @param option how to run down
     * @param criteria when a descent has converged
     * @param checker the caller's checker, sees values in the caller's sign; null if there is none
     */
    public LocalMinimizer(final LBFGSOption option, final ConvergenceCriteria criteria,
                          final ConvergenceChecker<PointValuePair> checker) {
        this(option, criteria, checker, 1);
    }

    /**
     * Makes a minimizer; it keeps no state between descents.
     * @param option how to run down
     * @param criteria when a descent has converged
     * @param checker the caller's checker, sees values in the caller's sign; null if there is none
     * @param unit the least size of values and gradients that tolerances are relative to: 1 by convention, 0 for none
     */
    public LocalMinimizer(final LBFGSOption option, final ConvergenceCriteria criteria,
                          final ConvergenceChecker<PointValuePair> checker, final double unit) {
        this.option = option;
        this.unit = unit;
        this.criteria = criteria;
        this.checker = checker;
        this.crew = new Crew(option.threads());
    }

    /**
     * Begins a descent.
     * @param start where, known or not
     * @param initial P of the initial Hessian
     * @param meter the door
     * @return the state of the descent
     * @throws MathIllegalArgumentException if value or gradient is not finite at the start
     * @throws StopRunException if the budget is spent
     */
    public LocalState begin(final Evaluation start, final InitialHessian initial, final ObjectiveMeter meter) {
        return begin(start, initial, Double.POSITIVE_INFINITY, meter);
    }

    /**
     * Begins a descent whose tolerances are relative to no more than a given gradient.
     * @param start where, known or not
     * @param initial P of the initial Hessian
     * @param gradientNorm the largest size of gradient to which tolerances may be relative
     * @param meter the door
     * @return the state of the descent
     * @throws MathIllegalArgumentException if value or gradient is not finite at the start
     * @throws StopRunException if the budget is spent
     */
    public LocalState begin(final Evaluation start, final InitialHessian initial, final double gradientNorm,
                            final ObjectiveMeter meter) {
        return begin(start, initial, gradientNorm, option.firstStep(), meter);
    }

    /**
     * Begins a descent with another rule for its first step.
     * @param start where, known or not
     * @param initial P of the initial Hessian
     * @param gradientNorm the largest size of gradient to which tolerances may be relative
     * @param firstStep guesses the first step, where P was not measured
     * @param meter the door
     * @return the state of the descent
     * @throws MathIllegalArgumentException if value or gradient is not finite at the start
     * @throws StopRunException if the budget is spent
     */
    public LocalState begin(final Evaluation start, final InitialHessian initial, final double gradientNorm,
                            final FirstStep firstStep, final ObjectiveMeter meter) {
        final Evaluation known = meter.complete(start);
        if (!known.isUsable()) {
            throw known.getOffender() < 0 ?
                  new MathIllegalArgumentException(LocalizedThalwegFormats.VALUE_NOT_FINITE_AT_START,
                                                   known.getOffence()) :
                  new MathIllegalArgumentException(LocalizedThalwegFormats.GRADIENT_NOT_FINITE_AT_START,
                                                   known.getOffender(), known.getOffence());
        }
        return new LocalState(known, option.withFirstStep(firstStep), crew, initial,
                              Math.min(gradientNorm, LocalState.largest(known.getGradient())));
    }

    /**
     * Runs down. A spent budget is an end, not an exception.
     * @param state where the descent stands; brought forward
     * @param meter the door
     * @param watch looks at each step
     * @return where it ended, and why
     */
    public LocalResult minimize(final LocalState state, final ObjectiveMeter meter, final DescentWatch watch) {
        final ConvergenceTracker tracker = new ConvergenceTracker(criteria, state.getStartGradientNorm(), unit);
        StopReason end = null;
        try {
            if (tracker.isStationary(LocalState.largest(state.getCurrent().getGradient()))) {
                meter.startIteration();
                end = StopReason.GRADIENT;
            }
            while (end == null) {
                meter.startIteration();
                final LocalStep step = propose(state, meter);
                if (step.isAccepted()) {
                    end = judge(step, state, tracker, meter, watch);
                    state.commit(step);
                    if (!watch.goOn(step) && end == null) {
                        end = StopReason.OBSERVER;
                    }
                } else {
                    end = giveUp(step, state, tracker);
                }
            }
        } catch (StopRunException stop) {
            end = stop.getReason();
        }
        return new LocalResult(state.getCurrent(), end);
    }

    /** Ends the threads. */
    @Override
    public void close() {
        crew.close();
    }

    /**
     * Searches along the quasi-Newton direction.
     * @param state where the descent stands
     * @param meter the door
     * @return the proposal
     */
    private LocalStep propose(final LocalState state, final ObjectiveMeter meter) {
        final Evaluation at = state.getCurrent();
        final SearchDirection direction = state.direction();
        final double slope = direction.slope();
        if (!(slope < 0) || Double.isInfinite(slope)) {
            return new LocalStep(at, at, slope, null, Double.POSITIVE_INFINITY);
        }
        final ObjectiveLine line = new ObjectiveLine(at, direction.vector(), meter);
        final LineSearchMethod method =
            state.isScaled() ? option.lineSearch() : state.getFirstStep().with(option.lineSearch());
        final double longest = state.longestStep(direction);
        final LineSearchResult search =
            method.search(line, new LinePoint(0, at.getValue(), slope),
                          Math.min(longest, state.firstTrial(direction)), longest);
        final Evaluation after =
            search.status().isAccepted() ? line.evaluationAt(search.point().step()) : at;
        return new LocalStep(at, after, slope, search, line.getShortestStep());
    }

    /**
     * Judges an accepted step.
     * @param step the step
     * @param state where it was taken from
     * @param tracker the criteria applied
     * @param meter for the caller's sign and the iteration's number
     * @param watch looks at the step too
     * @return the reason to stop after it, or null
     */
    private StopReason judge(final LocalStep step, final LocalState state, final ConvergenceTracker tracker,
                             final ObjectiveMeter meter, final DescentWatch watch) {
        final StepFigures figures =
            new StepFigures(step.after().getValue(), step.decrease(), LocalState.largest(step.after().getGradient()),
                            step::relativeLength, step.isClean(),
                            () -> state.predictedDecrease(step.after().getGradient()));
        final StopReason converged = tracker.judge(figures, checker == null ? null : () -> agrees(step, meter));
        return converged == null ? watch.judge(step) : converged;
    }

    /**
     * Asks the caller's checker.
     * @param step the step
     * @param meter for the caller's sign and the iteration's number
     * @return its answer
     */
    private boolean agrees(final LocalStep step, final ObjectiveMeter meter) {
        return checker.converged(meter.getIterations(), pair(step.before(), meter), pair(step.after(), meter));
    }

    /**
     * Decides after a failed search.
     * @param step the failed proposal
     * @param state forgets what may have misled it
     * @param tracker knows whether rounding leads the steps
     * @return the reason to stop, or null to try again
     */
    private static StopReason giveUp(final LocalStep step, final LocalState state,
                                     final ConvergenceTracker tracker) {
        final boolean floor = Math.abs(step.predictedDecrease()) <= ROUNDING * Math.abs(step.before().getValue());
        if (floor && (tracker.failedAtFloor() || state.getPairs().size() == 0)) {
            return StopReason.ROUNDING_FLOOR;
        }
        return state.forget(step) ? null : StopReason.LINE_SEARCH_FAILED;
    }

    /**
     * An evaluation as the caller's checker knows it.
     * @param at the evaluation
     * @param meter for the caller's sign
     * @return point and value
     */
    private static PointValuePair pair(final Evaluation at, final ObjectiveMeter meter) {
        return new PointValuePair(at.getPoint(), meter.toCaller(at.getValue()), false);
    }
}
