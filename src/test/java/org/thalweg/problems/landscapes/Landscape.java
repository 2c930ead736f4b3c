/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * A landscape with many minima, and where a run begins on it.
 * @param function the function
 * @param start where a run begins, n components
 * @param target a value f ≤ target counts as solved: the global minimum and a tolerance
 * @param lower least components of the search box, n, told to those peers that need one
 * @param upper largest components of the search box, n
 */
public record Landscape(SmoothFunction function, double[] start, double target, double[] lower, double[] upper) {

    /** Takes copies. */
    public Landscape {
        start = start.clone();
        lower = lower.clone();
        upper = upper.clone();
    }

    /**
     * Where a run begins.
     * @return a fresh copy, n components
     */
    @Override
    public double[] start() {
        return start.clone();
    }

    /**
     * Least components of the search box.
     * @return a fresh copy, n components
     */
    @Override
    public double[] lower() {
        return lower.clone();
    }

    /**
     * Largest components of the search box.
     * @return a fresh copy, n components
     */
    @Override
    public double[] upper() {
        return upper.clone();
    }

    /**
     * The number of variables.
     * @return n
     */
    public int dimension() {
        return start.length;
    }
}
