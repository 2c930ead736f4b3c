/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

/**
 * What is known of a mode's curvature.
 */
public enum ModeKind {
    /** Negative beyond its error: the point is a saddle along this mode. */
    NEGATIVE,
    /** Zero within its error, or small against the other curvatures: the origin's degenerate mode. */
    FLAT,
    /** Positive beyond its error and not small. */
    STIFF,
    /** The eigensolver had not converged: the curvature may still change. */
    UNSURE
}
