/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.util.FastMath;

/**
 * The whole spectrum of a small symmetric matrix, {@code A u_i = theta_i u_i}, by Hipparchus' decomposition of a matrix
 * made safe for it: scaled, and shifted away from zero.
 *
 * @param values theta_i, ascending
 * @param vectors the unit vectors u_i as rows, in the order of the values
 */
public record DenseSpectrum(double[] values, double[][] vectors) {

    /**
     * Entries below this share of the largest are dropped, far below the rounding of the decomposition: their squares
     * would underflow in its Householder steps.
     */
    private static final double NEGLIGIBLE = 1e-20;

    /**
     * Decomposes a matrix.
     * @param matrix n rows of n finite components, exactly symmetric; overwritten
     * @return its spectrum
     */
    public static DenseSpectrum of(final double[][] matrix) {
        final double scale = normalize(matrix);
        final double shift = addIdentity(matrix);
        final EigenDecompositionSymmetric pairs = new EigenDecompositionSymmetric(
            new Array2DRowRealMatrix(matrix, false), EigenDecompositionSymmetric.DEFAULT_EPSILON, false);
        final double[] values = pairs.getEigenvalues();
        final double[][] vectors = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            values[i] = scale * (values[i] - shift);
            vectors[i] = pairs.getEigenvector(i).toArray();
        }
        return new DenseSpectrum(values, vectors);
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
