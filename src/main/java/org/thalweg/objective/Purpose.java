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
    /** Descents from a hop's start. */
    QUENCH
}
