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
 * @param fitWeight the same where the landscape is a fit, some of whose variables are linear
 */
public record HopShare(HopStrategy strategy, double weight, double fitWeight) {

    /**
     * Checks all three.
     * @throws MathIllegalArgumentException if the strategy is null or a weight negative, infinite or NaN
     */
    public HopShare {
        Settings.notNull("strategy", strategy);
        Settings.within("weight", weight, 0, Double.MAX_VALUE);
        Settings.within("fitWeight", fitWeight, 0, Double.MAX_VALUE);
    }

    /**
     * The same share everywhere.
     * @param strategy the strategy, not null
     * @param weight its share of the cycles relative to the others', at least 0
     * @throws MathIllegalArgumentException if the strategy is null or the weight negative, infinite or NaN
     */
    public HopShare(final HopStrategy strategy, final double weight) {
        this(strategy, weight, weight);
    }
}
