/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.convergence.StopReason;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * How a descent ended.
 *
 * @param end where it stood last, a usable evaluation
 * @param reason why it ended
 */
public record LocalResult(Evaluation end, StopReason reason) {

    /**
     * What to return: the lowest visit of the run; but the end of a converged descent, which met the criteria, where no
     * more than rounding errors tell the two apart.
     * @param meter the run's meter
     * @return a usable evaluation
     */
    public Evaluation answer(final ObjectiveMeter meter) {
        final double gain = end.getValue() - meter.bestVisit().getValue();
        final boolean settled = reason.isConverged() && reason != StopReason.TARGET_VALUE;
        if (settled && gain <= LocalMinimizer.ROUNDING * Math.abs(end.getValue())) {
            return end;
        }
        final Evaluation best = meter.complete(meter.bestVisit());
        return best.isUsable() ? best : end;
    }
}
