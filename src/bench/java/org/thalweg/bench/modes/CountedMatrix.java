/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** A matrix that counts its products. */
final class CountedMatrix implements RealLinearOperator {

    /** The matrix. */
    private final RealMatrix matrix;
    /** Products so far. */
    private int products;

    /**
     * Takes a matrix.
     * @param matrix square, not copied
     */
    CountedMatrix(final RealMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * The cost so far.
     * @return products
     */
    int products() {
        return products;
    }

    /** {@inheritDoc} */
    @Override
    public int getRowDimension() {
        return matrix.getRowDimension();
    }

    /** {@inheritDoc} */
    @Override
    public int getColumnDimension() {
        return matrix.getColumnDimension();
    }

    /** {@inheritDoc} */
    @Override
    public RealVector operate(final RealVector x) {
        products++;
        return matrix.operate(x);
    }
}
