/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

/** Thrown through a solver when nothing is left to learn from the run. */
final class EndOfRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Ends a run.
     * @param reason as in {@link Outcome#end()}
     */
    EndOfRun(final String reason) {
        super(reason, null, false, false);
    }
}
