/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * The Hessian in other units, {@code v -> D H D v}.
 *
 * @param operator H
 * @param scale the unit d_i of each variable
 */
record ScaledOperator(RealLinearOperator operator, double[] scale) implements RealLinearOperator {

    /** {@inheritDoc} */
    @Override
    public int getRowDimension() {
        return scale.length;
    }

    /** {@inheritDoc} */
    @Override
    public int getColumnDimension() {
        return scale.length;
    }

    /** {@inheritDoc} */
    @Override
    public RealVector operate(final RealVector x) {
        final ArrayRealVector units = new ArrayRealVector(scale, false);
        return operator.operate(units.ebeMultiply(x)).ebeMultiply(units);
    }
}
