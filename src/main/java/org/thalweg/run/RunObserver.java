/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

import org.hipparchus.optim.OptimizationData;

/**
 * Listens to a run; given as data to {@code optimize(...)}. Called on the caller's thread, in order.
 *
 * <p>A lambda needs its type in the call: {@code (RunObserver) event -> true}, or a variable.</p>
 */
@FunctionalInterface
public interface RunObserver extends OptimizationData {

    /**
     * Hears of an event.
     * @param event what happened
     * @return true to go on; false to end the run, whose best point so far is its result
     */
    boolean notice(RunEvent event);
}
