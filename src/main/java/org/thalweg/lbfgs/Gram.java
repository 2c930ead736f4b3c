/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * The small matrices of the compact form: {@code R_ij = s_i'y_j} for {@code i <= j}, and {@code Y'Y}, of the leading
 * pairs whose columns are known. They follow the pairs: when the oldest leave, the rest moves up.
 */
final class Gram {

    /** The pairs that the columns are of. */
    private PairRows owner;
    /** Serial number of the first pair. */
    private long first;
    /** Columns known. */
    private int known;
    /** R, the upper triangle. */
    private double[][] r;
    /** Y'Y. */
    private double[][] yy;
    /** u. */
    private double[] u;
    /** v. */
    private double[] v;

    /**
     * Drops what belongs to pairs that have left.
     * @param pairs the pairs
     * @return the first column that is not known
     */
    int follow(final PairRows pairs) {
        if (pairs != owner) {
            owner = pairs;
            r = new double[pairs.capacity()][pairs.capacity()];
            yy = new double[pairs.capacity()][pairs.capacity()];
            u = new double[pairs.capacity()];
            v = new double[pairs.capacity()];
            known = 0;
        }
        final int gone = (int) Math.min(pairs.serial(0) - first, known);
        if (gone > 0) {
            known -= gone;
            for (int i = 0; i < known; i++) {
                System.arraycopy(r[i + gone], gone, r[i], 0, known);
                System.arraycopy(yy[i + gone], gone, yy[i], 0, known);
            }
        }
        first = pairs.serial(0);
        return known;
    }

    /**
     * Takes the next column.
     * @param column its index, that of the first not known
     * @param products products of the rows, steps first, with two vectors in turn
     * @param lane 0 if y_column is the first of these vectors, 1 if it is the second
     */
    void setColumn(final int column, final double[] products, final int lane) {
        for (int i = 0; i <= column; i++) {
            r[i][column] = products[2 * i + lane];
            yy[i][column] = products[2 * (owner.size() + i) + lane];
            yy[column][i] = yy[i][column];
        }
        // the product that the other engine divides by
        r[column][column] = owner.curvature(column);
        known = column + 1;
    }

    /**
     * The factors of the rows in d.
     * @param products products of the rows, steps first, with two vectors in turn
     * @param lane 0 if g is the first of these vectors, 1 if it is the second
     * @param gamma γ
     * @param factors takes {@code -v} and then {@code γ u}
     */
    void solve(final double[] products, final int lane, final double gamma, final double[] factors) {
        final int size = known;
        // R u = S'g
        for (int i = size - 1; i >= 0; i--) {
            double sum = products[2 * i + lane];
            for (int j = i + 1; j < size; j++) {
                sum -= r[i][j] * u[j];
            }
            u[i] = sum / r[i][i];
        }
        // R'v = D u + γ (Y'Y u - Y'g)
        for (int i = 0; i < size; i++) {
            double sum = -products[2 * (size + i) + lane];
            for (int j = 0; j < size; j++) {
                sum += yy[i][j] * u[j];
            }
            v[i] = r[i][i] * u[i] + gamma * sum;
        }
        for (int i = 0; i < size; i++) {
            v[i] /= r[i][i];
            for (int j = i + 1; j < size; j++) {
                v[j] -= r[i][j] * v[i];
            }
        }
        for (int i = 0; i < size; i++) {
            factors[i] = -v[i];
            factors[size + i] = gamma * u[i];
        }
    }
}
