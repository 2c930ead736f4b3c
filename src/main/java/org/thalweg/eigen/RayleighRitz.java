/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;

/**
 * Ritz pairs of a basis: {@code (G + G')/2 z = theta z}, vectors {@code u = V'z}, residuals {@code W'z - theta V'z}.
 *
 * <p>The residual is formed, not read off the recurrence: Lanczos' {@code beta |z_j|} knows nothing of noise and of
 * what a breakdown left out. It is formed only when asked for, as that costs two passes over the basis; the latest one
 * is kept, as the next row of the basis may be made of it.
 */
final class RayleighRitz {

    /** The basis. */
    private final KrylovBasis basis;

    /** Ritz values, from the end wanted inwards. */
    private final double[] values;

    /** Their coefficients in the basis. */
    private final double[][] coefficients;

    /** Norms of residuals; NaN where not formed yet. */
    private final double[] residualNorms;

    /** The residual formed last. */
    private double[] residual;

    /** Index of the pair it belongs to. */
    private int residualIndex = -1;

    /**
     * Solves the small problem.
     * @param basis a basis with at least one row; it must not change while this object is used
     * @param end the end wanted
     */
    RayleighRitz(final KrylovBasis basis, final SpectrumEnd end) {
        this.basis = basis;
        final int j = basis.size();
        this.values = new double[j];
        this.coefficients = new double[j][];
        this.residualNorms = new double[j];
        Arrays.fill(residualNorms, Double.NaN);
        final DenseSpectrum pairs = DenseSpectrum.of(symmetrized(basis));
        final int[] order = end.order(pairs.values());
        for (int i = 0; i < j; i++) {
            values[i] = pairs.values()[order[i]];
            coefficients[i] = pairs.vectors()[order[i]];
        }
    }

    /**
     * The number of pairs, all of the basis' size.
     * @return the size
     */
    int size() {
        return values.length;
    }

    /**
     * A Ritz value.
     * @param i index from the end wanted
     * @return theta
     */
    double value(final int i) {
        return values[i];
    }

    /**
     * All Ritz values.
     * @return the values from the end wanted inwards, not copied
     */
    double[] values() {
        return values;
    }

    /**
     * The coefficients of the pairs wanted most.
     * @param count number of pairs
     * @return orthonormal rows of coefficients in the basis, normalized once more: a basis that is made of them again
     * and again would drift
     */
    double[][] leading(final int count) {
        final double[][] leading = Vectors.copy(Arrays.copyOf(coefficients, count));
        for (final double[] z : leading) {
            Vectors.divide(z, Vectors.norm(z));
        }
        return leading;
    }

    /**
     * A Ritz vector.
     * @param i index from the end wanted
     * @return the unit vector {@code V'z / |V'z|}
     */
    double[] vector(final int i) {
        final double[] vector = basis.vector(coefficients[i]);
        Vectors.divide(vector, Vectors.norm(vector));
        return vector;
    }

    /**
     * The true norm of a residual.
     * @param i index from the end wanted
     * @return {@code |A u - theta u|}
     */
    double residualNorm(final int i) {
        if (Double.isNaN(residualNorms[i])) {
            residualNorms[i] = Vectors.norm(residual(i));
        }
        return residualNorms[i];
    }

    /**
     * A residual.
     * @param i index from the end wanted
     * @return {@code A u - theta u}, not copied
     */
    double[] residual(final int i) {
        if (residualIndex != i) {
            residual = basis.residual(coefficients[i], values[i]);
            residualIndex = i;
        }
        return residual;
    }

    /**
     * {@code (G + G')/2}, halved first so that nothing overflows.
     * @param basis the basis
     * @return an exactly symmetric matrix
     */
    private static double[][] symmetrized(final KrylovBasis basis) {
        final int j = basis.size();
        final double[][] g = new double[j][j];
        for (int i = 0; i < j; i++) {
            for (int k = 0; k <= i; k++) {
                g[i][k] = 0.5 * basis.coefficient(i, k) + 0.5 * basis.coefficient(k, i);
                g[k][i] = g[i][k];
            }
        }
        return g;
    }
}
