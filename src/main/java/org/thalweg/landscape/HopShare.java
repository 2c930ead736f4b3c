/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;
import org.thalweg.hop.HopStrategy;

/**
 * A strategy and how often it is drawn.
 *
 * @param strategy the strategy, not null
 * @param weight its share of the cycles relative to the others', at least 0; 0 if it only goes when
 * it is due
 */
public record HopShare(HopStrategy strategy, double weight) {

    /**
     * Checks both.
     * @throws MathIllegalArgumentException if the strategy is null or the weight negative, infinite or NaN
     */
    public HopShare {
        Settings.notNull("strategy", strategy);
        Settings.within("weight", weight, 0, Double.MAX_VALUE);
    }
}
