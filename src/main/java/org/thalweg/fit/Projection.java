/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * The best values of linear parameters while the others are held, by linear algebra alone: with the residuals r and the
 * columns J of these parameters, {@code x + J⁺ r}, where the sum of squares is {@code r'r - |U'r|²} for the left
 * singular vectors U of J (Golub and Pereyra, SIAM J. Numer. Anal. 10 (1973) 413). Singular values below 1e-6 of the
 * largest, columns scaled to length 1, count as zero.
 *
 * @param indices the linear parameters
 * @param change what to add to each
 * @param sum the sum of squares after that, exact
 */
record Projection(int[] indices, double[] change, double sum) {

    /** Smallest singular value relative to the largest that counts. */
    private static final double CUT = 1e-6;

    /**
     * Solves for some parameters.
     * @param jacobian m times n
     * @param norms the lengths of its columns
     * @param residuals r, m components
     * @param indices the linear parameters
     * @return their best values
     */
    static Projection of(final RealMatrix jacobian, final double[] norms, final RealVector residuals,
                         final int[] indices) {
        final double before = residuals.dotProduct(residuals);
        final double[] change = new double[indices.length];
        if (indices.length == 0) {
            return new Projection(indices, change, before);
        }
        final int m = residuals.getDimension();
        final RealMatrix columns = new Array2DRowRealMatrix(m, indices.length);
        for (int k = 0; k < indices.length; k++) {
            final double norm = norms[indices[k]];
            columns.setColumnVector(k, jacobian.getColumnVector(indices[k]).mapMultiply(norm > 0 ? 1 / norm : 0));
        }
        final SingularValueDecomposition svd = new SingularValueDecomposition(columns);
        final double[] values = svd.getSingularValues();
        double sum = before;
        for (int k = 0; k < values.length && values[k] > CUT * values[0]; k++) {
            final double part = svd.getU().getColumnVector(k).dotProduct(residuals);
            sum -= part * part;
            for (int i = 0; i < change.length; i++) {
                change[i] += svd.getV().getEntry(i, k) * part / values[k];
            }
        }
        for (int k = 0; k < change.length; k++) {
            final double norm = norms[indices[k]];
            change[k] = norm > 0 ? change[k] / norm : 0;
        }
        return new Projection(indices, change, Math.max(sum, 0));
    }

    /**
     * Solves for some parameters of a point.
     * @param point the point
     * @param indices the linear parameters
     * @return their best values
     */
    static Projection of(final FitPoint point, final int[] indices) {
        return of(point.getJacobian(), point.norms(), point.getResiduals(), indices);
    }

    /**
     * Moves parameters to their best values.
     * @param parameters all n of them
     * @return a changed copy
     */
    double[] applied(final double[] parameters) {
        final double[] moved = parameters.clone();
        for (int k = 0; k < indices.length; k++) {
            moved[indices[k]] += change[k];
        }
        return moved;
    }
}
