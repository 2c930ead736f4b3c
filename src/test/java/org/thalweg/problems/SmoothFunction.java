/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * A function f: Rⁿ → R with its exact gradient; both are pure: equal points give equal bits.
 */
public interface SmoothFunction {

    /**
     * Computes f(x).
     * @param x the point, n components, left as it is
     * @return f(x), possibly infinite where the function overflows
     */
    double value(double[] x);

    /**
     * Computes ∇f(x).
     * @param x the point, n components, left as it is
     * @return a fresh array of n components
     */
    double[] gradient(double[] x);
}
