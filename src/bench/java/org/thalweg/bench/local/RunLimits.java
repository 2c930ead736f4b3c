/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

/**
 * How long a run may go on.
 * @param evaluations most value calls and most gradient calls
 * @param seconds of wall time; a guard only: a run that it ends is named in the report
 */
public record RunLimits(int evaluations, double seconds) {

    /** 20000 evaluations, 20 seconds. */
    public static final RunLimits USUAL = new RunLimits(20000, 20);

    /**
     * Changes the time.
     * @param limit seconds
     * @return the changed limits
     */
    public RunLimits withSeconds(final double limit) {
        return new RunLimits(evaluations, limit);
    }
}
