/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.Locale;

import org.thalweg.linesearch.LineSearchStatus;
import org.thalweg.objective.MeterView;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunEvent;

/**
 * One step of a descent was committed.
 *
 * @param phase the phase in which it was taken
 * @param meter the run's costs
 * @param iteration attempted steps of the run so far
 * @param value f after the step, caller's sign
 * @param gradientNorm largest absolute component of the gradient after the step
 * @param step the accepted multiple of the quasi-Newton direction
 * @param search how the line search ended
 */
public record LBFGSIteration(OptimizerPhase phase, MeterView meter, int iteration, double value,
                             double gradientNorm, double step, LineSearchStatus search) implements RunEvent {

    /**
     * Tells of a step.
     * @param phase the phase in which it was taken
     * @param meter the run's costs
     * @param step the committed step
     * @param value f after the step, caller's sign
     * @return the event
     */
    public static LBFGSIteration of(final OptimizerPhase phase, final MeterView meter, final LocalStep step,
                                    final double value) {
        return new LBFGSIteration(phase, meter, meter.getIterations(), value,
                                  LocalState.largest(step.after().getGradient()),
                                  step.search().point().step(), step.search().status());
    }

    /** {@inheritDoc} */
    @Override
    public boolean isDetail() {
        return true;
    }

    /** {@inheritDoc} */
    @Override
    public String summary() {
        return String.format(Locale.ROOT, "  step %5d  f = %.12g  |g| = %.2e  t = %.3g  %s  (%d evaluations)",
                             iteration, value, gradientNorm, step, search, meter.getCounts().evaluations());
    }
}
