/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import org.thalweg.hessian.Hessians;
import org.thalweg.problems.SmoothFunction;

/**
 * A function whose Hessian is differenced to fourth order, good to some 1e-10 of its norm where lengths are of order
 * 1.
 * @param function value and gradient
 */
record Differenced(SmoothFunction function) implements TwiceSmooth {

    /** Step of the differences; lengths are of order 1. */
    private static final double STEP = 1e-3;

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

    /** {@inheritDoc} */
    @Override
    public double[][] hessian(final double[] x) {
        return Hessians.reference(function, x, STEP).getData();
    }
}
