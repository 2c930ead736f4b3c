/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;

/**
 * A value that is good enough: the run ends before the next visit once a point at least as good was visited. Default:
 * none.
 *
 * @param value in the caller's sign: at most so high when minimizing, at least so high when maximizing; finite
 */
public record TargetValue(double value) implements OptimizationData {

    /**
     * Checks the value.
     * @throws MathIllegalArgumentException if it is NaN or infinite
     */
    public TargetValue {
        if (!Double.isFinite(value)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE, "target value",
                                                   Double.toString(value), -Double.MAX_VALUE, Double.MAX_VALUE);
        }
    }
}
