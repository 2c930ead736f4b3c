/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.thalweg.problems.SmoothFunction;

/** A function moved along all axes: {@code f(x - s (1, …, 1))}. */
record Shifted(SmoothFunction function, double shift) implements SmoothFunction {

    @Override
    public double value(final double[] x) {
        return function.value(moved(x, -shift));
    }

    @Override
    public double[] gradient(final double[] x) {
        return function.gradient(moved(x, -shift));
    }

    /** Moves a point along all axes. */
    static double[] moved(final double[] x, final double by) {
        final double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] += by;
        }
        return y;
    }
}
