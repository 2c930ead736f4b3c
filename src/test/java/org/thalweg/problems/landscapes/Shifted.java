/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * x ↦ f(x − c): the minimum is where no method expects it.
 * @param function the function f
 * @param shift c, n components
 */
record Shifted(SmoothFunction function, double[] shift) implements SmoothFunction {

    /** Takes a copy. */
    Shifted {
        shift = shift.clone();
    }

    /**
     * The shift.
     * @return a fresh copy of c
     */
    @Override
    public double[] shift() {
        return shift.clone();
    }

    /**
     * Shifts a function and its minimizer.
     * @param located the function
     * @param shift c, n components
     * @return the shifted function
     */
    static Located of(final Located located, final double[] shift) {
        final double[] minimizer = located.minimizer();
        for (int i = 0; i < minimizer.length; i++) {
            minimizer[i] += shift[i];
        }
        return new Located(new Shifted(located.function(), shift), minimizer);
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        return function.value(back(x));
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        return function.gradient(back(x));
    }

    private double[] back(final double[] x) {
        final double[] z = new double[x.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = x[i] - shift[i];
        }
        return z;
    }
}
