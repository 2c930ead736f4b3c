/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * When the initial matrix {@code H0} of the recursion is the diagonal D of {@link GatedDiagonal} in place of
 * {@code γ I}.
 */
public enum DiagonalUse {

    /** Never: {@code H0 = γ I} (Nocedal and Wright, 2nd ed., equation 7.20). */
    NEVER,
    /** While D predicts the latest pairs clearly better than γ does. */
    GATED,
    /** Always, as M1QN3 does. It costs evaluations where the axes are not those of the Hessian. */
    ALWAYS
}
