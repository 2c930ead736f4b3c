/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

/**
 * What a hop led to. Minima count as the same when their values can't be told apart.
 */
public enum HopVerdict {
    /** Nothing to run down from was found. */
    NOTHING,
    /** The descent fell back to the minimum that the hop left. */
    SAME,
    /** It ended at a minimum met before. */
    KNOWN,
    /** It ended at a minimum not met before. */
    NEW,
    /** It was given up on the way, or could not start. */
    ABORTED
}
