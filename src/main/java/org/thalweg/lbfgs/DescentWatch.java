/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.convergence.StopReason;

/**
 * Looks at each step of a descent.
 */
@FunctionalInterface
public interface DescentWatch {

    /**
     * Judges a step before it is committed, as part of the algorithm. By default none is a reason to stop.
     * @param step the accepted proposal
     * @return a reason to stop after it, or null
     */
    default StopReason judge(final LocalStep step) {
        return null;
    }

    /**
     * Hears of a committed step, as the outside.
     * @param step the step
     * @return false to stop
     */
    boolean goOn(LocalStep step);
}
