/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.convergence.StopReason;

/**
 * Looks at each step of a descent.
 */
public interface DescentWatch {

    /**
     * Judges a step before it is committed, as part of the algorithm.
     * @param step the accepted proposal
     * @return a reason to stop after it, or null
     */
    StopReason judge(LocalStep step);

    /**
     * Hears of a committed step, as the outside.
     * @param step the step
     * @return false to stop
     */
    boolean goOn(LocalStep step);
}
