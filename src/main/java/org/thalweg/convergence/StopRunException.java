/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import org.hipparchus.exception.MathIllegalStateException;

/**
 * Ends a run from within, before a visit that may not be made; caught by the loop that owns the state.
 */
public class StopRunException extends MathIllegalStateException {

    /** Serializable version identifier. */
    private static final long serialVersionUID = 20261125L;

    /** Why the run ends. */
    private final StopReason reason;

    /**
     * Ends a run.
     * @param reason why
     */
    public StopRunException(final StopReason reason) {
        super(reason);
        this.reason = reason;
    }

    /**
     * Why the run ends.
     * @return the reason
     */
    public StopReason getReason() {
        return reason;
    }
}
