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
 */
record Descent(Evaluation at, StopReason reason) {

    /**
     * The gradient's size at the end.
     * @return its largest absolute component
     */
    double gradientNorm() {
        return LocalState.largest(at.getGradient());
    }
}
