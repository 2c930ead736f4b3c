/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;

/**
 * V (j x n, rows) with {@code V V' = I}, products W with {@code w_i = A v_i}, and {@code G}, {@code g_ik = v_i'w_k}.
 *
 * <p>While each new row is the rest of the latest product, G is the Lanczos tridiagonal T to rounding and
 * <pre>
 * A V' = V' T + beta v e'      (columns v_i; e = (0, …, 0, 1))
 * </pre>
 * with v the next row and beta its coefficient. Because W is kept, nothing else depends on this: rows may come from
 * anywhere as long as they are orthonormal.
 *
 * <p>Memory: 2 j rows of n; an expansion costs 2 j scalar products.
 */
final class KrylovBasis {

    /** Rows that have room at first. */
    private static final int FIRST_CAPACITY = 16;

    /** Dimension of the space. */
    private final int n;

    /** The passes over the rows. */
    private final RowKernels kernels;

    /** Number of rows that count. */
    private int size;

    /** Orthonormal rows. */
    private double[][] v = new double[FIRST_CAPACITY][];

    /** Their products. */
    private double[][] w = new double[FIRST_CAPACITY][];

    /** {@code g[i][k] = v_i'w_k}. */
    private double[][] g = new double[FIRST_CAPACITY][FIRST_CAPACITY];

    /**
     * Builds an empty basis.
     * @param n dimension of the space
     */
    KrylovBasis(final int n) {
        this(n, RowKernels.ALONE);
    }

    /**
     * Builds an empty basis.
     * @param n dimension of the space
     * @param kernels do the passes over the rows
     */
    KrylovBasis(final int n, final RowKernels kernels) {
        this.n = n;
        this.kernels = kernels;
    }

    /**
     * Appends a row and its product, and the row and column of G that belong to them.
     * @param row unit vector orthogonal to the rows so far; kept, not copied
     * @param product its product with the operator; kept, not copied
     */
    void append(final double[] row, final double[] product) {
        if (size == v.length) {
            grow();
        }
        v[size] = row;
        w[size] = product;
        size++;
        final double[] column = kernels.products(v, size, product);
        for (int i = 0; i < size; i++) {
            g[i][size - 1] = column[i];
        }
        System.arraycopy(kernels.products(w, size - 1, row), 0, g[size - 1], 0, size - 1);
    }

    /**
     * Goes on with some combinations of the rows: {@code V = Z V}, {@code W = Z W}, {@code G = Z G Z'}. G is carried
     * over whole, so that it keeps the asymmetry that tells of the noise. No second basis is built meanwhile.
     * @param z orthonormal rows of j coefficients, fewer than j
     */
    void shrink(final double[][] z) {
        final int kept = z.length;
        final double[][] right = new double[size][kept];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < kept; k++) {
                for (int l = 0; l < size; l++) {
                    right[i][k] += g[i][l] * z[k][l];
                }
            }
        }
        for (int i = 0; i < kept; i++) {
            Arrays.fill(g[i], 0);
        }
        for (int i = 0; i < kept; i++) {
            for (int l = 0; l < size; l++) {
                Vectors.add(g[i], z[i][l], right[l], kept);
            }
        }
        kernels.rotate(v, size, z);
        kernels.rotate(w, size, z);
        Arrays.fill(v, kept, size, null);
        Arrays.fill(w, kept, size, null);
        size = kept;
    }

    /**
     * The passes over the rows.
     * @return what does them
     */
    RowKernels kernels() {
        return kernels;
    }

    /**
     * The number j of rows.
     * @return the size
     */
    int size() {
        return size;
    }

    /**
     * The dimension n of the space.
     * @return the length of a row
     */
    int dimension() {
        return n;
    }

    /**
     * The rows themselves, for reading; only the first {@link #size()} count.
     * @return the rows, not copied
     */
    double[][] rows() {
        return v;
    }

    /**
     * The product of a row.
     * @param i index of the row
     * @return {@code w_i}, not copied
     */
    double[] product(final int i) {
        return w[i];
    }

    /**
     * An entry of G.
     * @param i index of a row
     * @param k index of a product
     * @return {@code v_i'w_k}
     */
    double coefficient(final int i, final int k) {
        return g[i][k];
    }

    /**
     * {@code V'z}.
     * @param z j coefficients
     * @return the vector of the space, of length n
     */
    double[] vector(final double[] z) {
        final double[] vector = new double[n];
        kernels.add(vector, v, size, z);
        return vector;
    }

    /**
     * {@code W'z - theta V'z}, the residual of a Ritz pair.
     * @param z j coefficients
     * @param theta Ritz value
     * @return the vector of the space, of length n
     */
    double[] residual(final double[] z, final double theta) {
        final double[] residual = new double[n];
        kernels.add(residual, w, size, z);
        kernels.add(residual, v, size, Vectors.times(-theta, z));
        return residual;
    }

    /** Doubles the room. */
    private void grow() {
        final int capacity = 2 * v.length;
        v = Arrays.copyOf(v, capacity);
        w = Arrays.copyOf(w, capacity);
        g = Arrays.copyOf(g, capacity);
        for (int i = 0; i < capacity; i++) {
            g[i] = i < size ? Arrays.copyOf(g[i], capacity) : new double[capacity];
        }
    }
}
