/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * A function whose global minimizer is known.
 * @param function the function
 * @param minimizer a point of the lowest value, n components
 */
public record Located(SmoothFunction function, double[] minimizer) implements SmoothFunction {

    /** Takes a copy. */
    public Located {
        minimizer = minimizer.clone();
    }

    /**
     * A point of the lowest value.
     * @return a fresh copy, n components
     */
    @Override
    public double[] minimizer() {
        return minimizer.clone();
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        return function.value(x);
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        return function.gradient(x);
    }
}
