/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.hop.HopStrategy;

/**
 * A strategy and how often it is drawn.
 *
 * @param strategy the strategy, not null
 * @param weight its share of the cycles relative to the others', positive
 */
public record HopShare(HopStrategy strategy, double weight) {

    /**
     * Checks both.
     * @throws MathIllegalArgumentException if the strategy is null or the weight not positive and finite
     */
    public HopShare {
        if (strategy == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "strategy");
        }
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE, "weight", weight, 0);
        }
    }
}
