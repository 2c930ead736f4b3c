/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * One row of a residual vector: rᵢ(x) and its derivatives ∂rᵢ/∂x₁ … ∂rᵢ/∂xₙ.
 */
@FunctionalInterface
public interface ResidualRow {

    /**
     * Computes one residual and its derivatives.
     * @param i the row, counted from 1 as in the papers
     * @param x the point, left as it is
     * @param d filled with the derivatives of this row; holds zeros on entry, one per component of {@code x}
     * @return the residual rᵢ(x)
     */
    double at(int i, double[] x, double[] d);
}
