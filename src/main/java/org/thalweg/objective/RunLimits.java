/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.util.function.LongSupplier;

import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.MaxTime;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.TargetValue;

/**
 * What a run may spend, and what is enough.
 *
 * @param evaluations the optimizer's own counter of evaluations, incremented by the meter alone
 * @param iterations the optimizer's own counter of iterations, incremented by the meter alone
 * @param maxTime the wall-clock limit
 * @param target the value that is good enough; null if there is none
 * @param clock tells the time in nanoseconds
 */
public record RunLimits(Incrementor evaluations, Incrementor iterations, MaxTime maxTime, TargetValue target,
                        LongSupplier clock) {

    /**
     * The two counters alone.
     * @param evaluations the optimizer's own counter of evaluations
     * @param iterations the optimizer's own counter of iterations
     * @return limits without time and target
     */
    public static RunLimits of(final Incrementor evaluations, final Incrementor iterations) {
        return new RunLimits(evaluations, iterations, MaxTime.unlimited(), null, System::nanoTime);
    }

    /**
     * With a wall-clock limit.
     * @param limit the limit
     * @return the changed limits
     */
    public RunLimits withMaxTime(final MaxTime limit) {
        return new RunLimits(evaluations, iterations, limit, target, clock);
    }

    /**
     * With a target.
     * @param enough the value that is good enough; null if there is none
     * @return the changed limits
     */
    public RunLimits withTarget(final TargetValue enough) {
        return new RunLimits(evaluations, iterations, maxTime, enough, clock);
    }

    /**
     * Why no further visit may be made.
     * @param begun when the run began, by the clock
     * @param sign 1 to minimize, -1 to maximize
     * @param best the lowest value so far, minimizing sign; infinite before the first
     * @return the reason; null if it may
     */
    StopReason refusal(final long begun, final int sign, final double best) {
        if (target != null && best <= sign * target.value()) {
            return StopReason.TARGET_VALUE;
        }
        if (!evaluations.canIncrement()) {
            return StopReason.MAX_EVALUATIONS;
        }
        return clock.getAsLong() - begun >= maxTime.limit().toNanos() ? StopReason.MAX_TIME : null;
    }
}
