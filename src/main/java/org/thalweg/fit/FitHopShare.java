/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * A hop and how often it is drawn.
 *
 * <pre>{@code
 * FitHopShare often = new FitHopShare(new GroupRelocation(), 3);
 * }</pre>
 *
 * @param hop the hop, not null
 * @param weight its share relative to the others', at least 0
 */
public record FitHopShare(FitHop hop, double weight) {

    /**
     * Checks both.
     * @throws MathIllegalArgumentException if the hop is null or the weight negative, infinite or NaN
     */
    public FitHopShare {
        Settings.notNull("hop", hop);
        Settings.within("weight", weight, 0, Double.MAX_VALUE);
    }
}
