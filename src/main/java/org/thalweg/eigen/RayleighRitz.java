/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.util.FastMath;

/**
 * Ritz pairs of a basis: {@code (G + G')/2 z = theta z}, vectors {@code u = V'z}, residuals {@code W'z - theta V'z}.
 *
 * <p>The residual is formed, not read off the recurrence: Lanczos' {@code beta |z_j|} knows nothing of noise and of
 * what a breakdown left out. It is formed only when asked for, as that costs two passes over the basis.
 */
final class RayleighRitz {

    /**
     * Entries below this share of the largest are dropped, far below the rounding of the decomposition: their squares
     * would underflow in its Householder steps.
     */
    private static final double NEGLIGIBLE = 1e-20;

    /** The basis. */
    private final KrylovBasis basis;

    /** Ritz values, from the end wanted inwards. */
    private final double[] values;

    /** Their coefficients in the basis. */
    private final double[][] coefficients;

    /** Norms of residuals; NaN where not formed yet. */
    private final double[] residualNorms;

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
        final double[][] g = symmetrized(basis);
        final double scale = normalize(g);
        final double shift = addIdentity(g);
        final EigenDecompositionSymmetric pairs = new EigenDecompositionSymmetric(
            new Array2DRowRealMatrix(g, false), EigenDecompositionSymmetric.DEFAULT_EPSILON, false);
        final double[] ascending = pairs.getEigenvalues();
        for (int i = 0; i < j; i++) {
            ascending[i] = scale * (ascending[i] - shift);
        }
        final int[] order = end.order(ascending);
        for (int i = 0; i < j; i++) {
            values[i] = ascending[order[i]];
            coefficients[i] = pairs.getEigenvector(order[i]).toArray();
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
            residualNorms[i] = Vectors.norm(basis.residual(coefficients[i], values[i]));
        }
        return residualNorms[i];
    }

    /**
     * The largest absolute Ritz value, which only grows with the basis.
     * @return a lower estimate of the operator's norm
     */
    double operatorNorm() {
        return Vectors.maxNorm(values);
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

    /**
     * Divides a matrix by its largest absolute entry and drops what is negligible then.
     * @param g the matrix that changes
     * @return the divisor; 0 for the zero matrix
     */
    private static double normalize(final double[][] g) {
        double scale = 0;
        for (final double[] row : g) {
            scale = FastMath.max(scale, Vectors.maxNorm(row));
        }
        if (scale > 0) {
            for (final double[] row : g) {
                for (int k = 0; k < row.length; k++) {
                    row[k] = FastMath.abs(row[k]) < NEGLIGIBLE * scale ? 0 : row[k] / scale;
                }
            }
        }
        return scale;
    }

    /**
     * Adds twice the largest row sum to the diagonal, which keeps all diagonals of similar matrices away from zero.
     * Hipparchus' QL iteration ends where a coupling is small against its own two diagonal entries. Where these are
     * rounding errors, as behind many zero eigenvalues, it fails to converge; after the shift the test is one against
     * the norm. It costs some rounding errors of the norm, which the products have in any case.
     * @param g the matrix that changes
     * @return what was added
     */
    private static double addIdentity(final double[][] g) {
        double largest = 0;
        for (final double[] row : g) {
            double sum = 0;
            for (final double entry : row) {
                sum += FastMath.abs(entry);
            }
            largest = FastMath.max(largest, sum);
        }
        for (int i = 0; i < g.length; i++) {
            g[i][i] += 2 * largest;
        }
        return 2 * largest;
    }
}
