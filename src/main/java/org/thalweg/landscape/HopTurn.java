/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.hop.HopContext;
import org.thalweg.hop.HopStrategy;

/**
 * Whose turn it is.
 *
 * @param index the strategy's index; -1 if the walk is thrown
 * @param strategy the strategy
 * @param context what it may look at
 */
record HopTurn(int index, HopStrategy strategy, HopContext context) {

    /**
     * Tells a throw of a walk that is stuck.
     * @return true if the strategy is none of the user's
     */
    boolean isRestart() {
        return index < 0;
    }
}
