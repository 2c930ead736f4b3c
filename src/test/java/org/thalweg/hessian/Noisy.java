/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.Arrays;

import org.thalweg.problems.SmoothFunction;

/**
 * A function whose gradient is noisy: each component is off by up to {@code amplitude}, equally distributed, the same
 * at the same point and unrelated at any other.
 */
record Noisy(SmoothFunction function, double amplitude) implements SmoothFunction {

    @Override
    public double value(final double[] x) {
        return function.value(x);
    }

    @Override
    public double[] gradient(final double[] x) {
        final double[] gradient = function.gradient(x);
        long state = Arrays.hashCode(x) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(x[0]);
        for (int i = 0; i < gradient.length; i++) {
            state = mix(state + Double.doubleToLongBits(x[i]) + i);
            gradient[i] += amplitude * (2 * (state >>> 11) * 0x1.0p-53 - 1);
        }
        return gradient;
    }

    /** The norm of the gradient's standard deviation: {@code amplitude sqrt(n / 3)}. */
    double level(final int n) {
        return amplitude * Math.sqrt(n / 3.0);
    }

    /** Steele, Lea and Flood's mixing function (SplittableRandom). */
    private static long mix(final long z) {
        final long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        final long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
