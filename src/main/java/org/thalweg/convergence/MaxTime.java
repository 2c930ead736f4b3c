/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import java.time.Duration;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;

/**
 * The wall-clock time that a run may take, looked at before each visit: a run that is stopped by it depends on the
 * machine, all others don't. The visit under way is always finished. Default: no limit.
 *
 * @param limit the time from the beginning of {@code optimize}, positive; cut to what nanoseconds can count, some 292
 *        years
 */
public record MaxTime(Duration limit) implements OptimizationData {

    /** Some 292 years: what a clock of nanoseconds can count. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    /**
     * Checks the limit.
     * @throws MathIllegalArgumentException if it is null, zero or negative
     */
    public MaxTime {
        if (limit == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "limit");
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE, "limit", limit, 0);
        }
        limit = limit.compareTo(LONGEST) > 0 ? LONGEST : limit;
    }

    /**
     * No limit that anyone would live to see.
     * @return the longest time
     */
    public static MaxTime unlimited() {
        return new MaxTime(LONGEST);
    }
}
