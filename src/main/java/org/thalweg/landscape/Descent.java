/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.convergence.StopReason;
import org.thalweg.lbfgs.LocalState;
import org.thalweg.objective.Evaluation;

/**
 * A descent that ended.
 *
 * @param at where it ended, usable
 * @param reason why it ended
 * @param evaluations what it cost
 */
record Descent(Evaluation at, StopReason reason, int evaluations) {

    /**
     * A descent whose cost is not counted yet.
     * @param at where it ended, usable
     * @param reason why it ended
     */
    Descent(final Evaluation at, final StopReason reason) {
        this(at, reason, 0);
    }

    /**
     * With its cost.
     * @param spent evaluations
     * @return the descent
     */
    Descent costing(final int spent) {
        return new Descent(at, reason, spent);
    }

    /**
     * The gradient's size at the end.
     * @return its largest absolute component
     */
    double gradientNorm() {
        return LocalState.largest(at.getGradient());
    }
}
