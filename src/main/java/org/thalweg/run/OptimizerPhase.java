/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

/**
 * What an optimizer is doing. A local optimizer knows the first two; exploring goes round:
 * OPTIMIZING, CONVERGED, EXPLORING, HOPPING, and again.
 */
public enum OptimizerPhase {
    /** Running down by L-BFGS. */
    OPTIMIZING,
    /** At a minimum, or at the end of a descent. */
    CONVERGED,
    /** Looking for other basins: modes and scans. */
    EXPLORING,
    /** Running down from a hop's start, and judging what was found. */
    HOPPING
}
