/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.eigen.ErrorBounds;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.NullSpace;
import org.thalweg.eigen.RitzPair;
import org.thalweg.eigen.Verification;

/**
 * The whole Hessian, column j being the product with the unit vector e_j, and what its asymmetry tells of its noise.
 */
final class DenseHessian {

    /** The columns as they came: row j is H e_j. */
    private final double[][] columns;

    /**
     * Forms the Hessian by n products.
     * @param operator the Hessian
     * @throws LanczosException if a product is not finite
     */
    DenseHessian(final RealLinearOperator operator) {
        final int n = operator.getColumnDimension();
        columns = new double[n][];
        for (int j = 0; j < n; j++) {
            final ArrayRealVector unit = new ArrayRealVector(n);
            unit.setEntry(j, 1);
            columns[j] = operator.operate(unit).toArray();
            requireFinite(columns[j], j);
        }
    }

    /**
     * Refuses a product that is not finite.
     * @param product the product
     * @param index its number, from 0
     */
    static void requireFinite(final double[] product, final int index) {
        for (int i = 0; i < product.length; i++) {
            if (!Double.isFinite(product[i])) {
                throw new LanczosException(new LanczosResult(List.of(), false, index, 0, 0, 0, 0, Verification.NONE),
                                           LocalizedThalwegFormats.PRODUCT_NOT_FINITE, i, index,
                                           Double.toString(product[i]));
            }
        }
    }

    /**
     * The symmetric part in other units.
     * @param scale the unit d_i of each variable
     * @return D (H + H') D / 2
     */
    double[][] symmetric(final double[] scale) {
        final int n = columns.length;
        final double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = scale[i] * 0.5 * (columns[i][j] + columns[j][i]) * scale[j];
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    /**
     * The diagonal.
     * @return H_ii
     */
    double[] diagonal() {
        final double[] diagonal = new double[columns.length];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = columns[i][i];
        }
        return diagonal;
    }

    /**
     * The noise: H should be symmetric.
     * @return σ = ‖H - H'‖ / sqrt(2 n (n - 1)), Frobenius norm; 0 for n = 1
     */
    double noise() {
        final int n = columns.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                final double difference = columns[i][j] - columns[j][i];
                sum += 2 * difference * difference;
            }
        }
        return n == 1 ? 0 : Math.sqrt(sum / (2.0 * n * (n - 1)));
    }

    /**
     * Multiplies with the Hessian as it came.
     * @param vector v
     * @return H v, noise included
     */
    double[] times(final double[] vector) {
        final double[] product = new double[vector.length];
        for (int j = 0; j < vector.length; j++) {
            for (int i = 0; i < vector.length; i++) {
                product[i] += columns[j][i] * vector[j];
            }
        }
        return product;
    }

    /**
     * Decomposes the whole Hessian. Null vectors are lifted above the spectrum, where they are left out.
     * @param nulls the null space
     * @return all pairs but the null ones, ascending
     */
    LanczosResult spectrum(final NullSpace nulls) {
        final double[] ones = new double[columns.length];
        Arrays.fill(ones, 1);
        final DenseSpectrum spectrum = DenseSpectrum.of(lift(symmetric(ones), nulls.basis()));
        final int size = ones.length - nulls.dimension();
        final double[] values = Arrays.copyOf(spectrum.values(), size);
        final double[] residuals = new double[size];
        double largest = 0;
        for (int j = 0; j < size; j++) {
            residuals[j] = residual(values[j], spectrum.vectors()[j], nulls);
            largest = Math.max(largest, Math.abs(values[j]));
        }
        final double noise = noise();
        final List<RitzPair> pairs = new ArrayList<>();
        for (int j = 0; j < size; j++) {
            pairs.add(new RitzPair(values[j], spectrum.vectors()[j], residuals[j], true,
                                   ErrorBounds.of(j, values, size, k -> residuals[k], noise)));
        }
        return new LanczosResult(pairs, true, ones.length, 0, ones.length, largest, noise, Verification.NEEDLESS);
    }

    /**
     * Projects null vectors out of a matrix and gives them an eigenvalue above all others.
     * @param matrix A
     * @param basis the orthonormal null vectors
     * @return P A P + c N'N with P = I - N'N, c above ‖A‖
     */
    private static double[][] lift(final double[][] matrix, final double[][] basis) {
        if (basis.length == 0) {
            return matrix;
        }
        final RealMatrix a = new Array2DRowRealMatrix(matrix, false);
        final RealMatrix rows = new Array2DRowRealMatrix(basis, false);
        final RealMatrix inside = rows.transposeMultiply(rows);
        final RealMatrix projector = MatrixUtils.createRealIdentityMatrix(matrix.length).subtract(inside);
        final double above = 2 * a.getFrobeniusNorm() + Double.MIN_NORMAL;
        final RealMatrix lifted = projector.multiply(a).multiply(projector).add(inside.scalarMultiply(above));
        return lifted.add(lifted.transpose()).scalarMultiply(0.5).getData();
    }

    /**
     * The residual of a pair, with the products as they came.
     * @param value λ
     * @param vector u
     * @param nulls the null space
     * @return ‖P (H u - λ u)‖
     */
    private double residual(final double value, final double[] vector, final NullSpace nulls) {
        final double[] residual = times(vector);
        for (int i = 0; i < residual.length; i++) {
            residual[i] -= value * vector[i];
        }
        nulls.removeFrom(residual);
        return DifferenceStep.norm(residual);
    }
}
