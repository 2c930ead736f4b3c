/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

/**
 * What a visit is for, so that costs can be told apart.
 */
public enum Purpose {
    /** The first descent and the last one, or a local optimizer's only one. */
    LOCAL,
    /** Hessian-vector products. */
    HESSIAN,
    /** Values along a line, looking for other basins. */
    SCAN,
    /** Values and gradients that tell the units of the variables and how far hops have to go. */
    CALIBRATION,
    /** Descents from a hop's start that ended at a minimum. */
    QUENCH,
    /** Descents from a hop's start that were given up. */
    ABORTED
}
