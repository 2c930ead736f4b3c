/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.util.FastMath;

/**
 * Plain loops over {@code double[]}, always summed from index 0 upwards: the same input gives the same bits.
 */
final class Vectors {

    /** Squares of components between this and its inverse neither underflow to nothing nor overflow in a sum. */
    private static final double SAFE = 1e-140;

    /** Functions only. */
    private Vectors() {
    }

    /**
     * {@code x'y}.
     * @param x a vector
     * @param y another of the same length
     * @return the scalar product
     */
    static double dot(final double[] x, final double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /**
     * {@code y += a x}.
     * @param y the vector that changes
     * @param a the factor
     * @param x the vector added, of the same length
     */
    static void add(final double[] y, final double a, final double[] x) {
        for (int i = 0; i < y.length; i++) {
            y[i] += a * x[i];
        }
    }

    /**
     * {@code y += a x} in the leading components.
     * @param y the vector that changes, at least of length {@code size}
     * @param a the factor
     * @param x the vector added, at least of length {@code size}
     * @param size components that count
     */
    static void add(final double[] y, final double a, final double[] x, final int size) {
        for (int i = 0; i < size; i++) {
            y[i] += a * x[i];
        }
    }

    /**
     * {@code a x}.
     * @param a the factor
     * @param x a vector
     * @return a new array
     */
    static double[] times(final double a, final double[] x) {
        final double[] product = x.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= a;
        }
        return product;
    }

    /**
     * {@code x = x / d}.
     * @param x the vector that changes
     * @param d the divisor, not 0
     */
    static void divide(final double[] x, final double d) {
        for (int i = 0; i < x.length; i++) {
            x[i] /= d;
        }
    }

    /**
     * The largest absolute component.
     * @param x a vector
     * @return its maximum norm; NaN if a component is NaN
     */
    static double maxNorm(final double[] x) {
        double max = 0;
        for (final double component : x) {
            max = FastMath.max(max, FastMath.abs(component));
        }
        return max;
    }

    /**
     * {@code |x|}, without underflow or overflow of the squares.
     * @param x a vector
     * @return its Euclidean norm; NaN if a component is NaN
     */
    static double norm(final double[] x) {
        final double max = maxNorm(x);
        if (max == 0 || !Double.isFinite(max)) {
            return max;
        }
        final double scale = max > SAFE && max < 1 / SAFE ? 1 : max;
        double sum = 0;
        for (final double component : x) {
            final double scaled = component / scale;
            sum += scaled * scaled;
        }
        return scale * FastMath.sqrt(sum);
    }

    /**
     * The first component that is not finite.
     * @param x a vector
     * @return its index, or -1 if all are finite
     */
    static int firstNotFinite(final double[] x) {
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i])) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Copies rows.
     * @param rows vectors
     * @return deep copy
     */
    static double[][] copy(final double[][] rows) {
        final double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }
}
