/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.Settings;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Hessian-vector products that the user computes: {@code (x, v) -> H(x) v}, of the function as it is given, whether it
 * is minimized or maximized. A product counts as a Hessian product and as no evaluation.
 *
 * <pre>{@code
 * HessianProduct hessian = new SuppliedHessian((x, v) -> new double[] {2 * v[0] + v[1], v[0] + 4 * v[1]});
 * ExplorationOptimum best = new ExploratoryLBFGSOptimizer(null).optimize(
 *     new MaxEval(3000), GoalType.MINIMIZE, new ObjectiveFunction(f), new ObjectiveFunctionGradient(g), hessian,
 *     new InitialGuess(start));
 * }</pre>
 *
 * @param product the product, not null
 */
public record SuppliedHessian(Product product) implements HessianProduct {

    /**
     * Checks the product.
     * @throws MathIllegalArgumentException if it is null
     */
    public SuppliedHessian {
        Settings.notNull("product", product);
    }

    /**
     * The user's product.
     *
     * <pre>{@code
     * SuppliedHessian.Product identity = (x, v) -> v.clone();
     * }</pre>
     */
    @FunctionalInterface
    public interface Product {

        /**
         * Multiplies.
         * @param point x, n components, a copy
         * @param vector v, n components, a copy
         * @return H(x) v, n components
         */
        double[] multiply(double[] point, double[] vector);
    }

    /**
     * {@inheritDoc}
     * <p>The operator refuses vectors and products of another length than the point's.</p>
     */
    @Override
    public RealLinearOperator at(final Evaluation point, final ObjectiveMeter meter) {
        return new Operator(point.getPoint(), product, meter);
    }

    /**
     * The Hessian at a point, minimizing sign.
     * @param point x
     * @param product the user's product
     * @param meter counts products, tells the sign
     */
    private record Operator(double[] point, Product product, ObjectiveMeter meter) implements RealLinearOperator {

        /** {@inheritDoc} */
        @Override
        public int getRowDimension() {
            return point.length;
        }

        /** {@inheritDoc} */
        @Override
        public int getColumnDimension() {
            return point.length;
        }

        /** {@inheritDoc} */
        @Override
        public RealVector operate(final RealVector x) {
            requireLength(x.getDimension());
            meter.countProduct();
            final double[] result =
                Settings.notNull("Hessian product", product.multiply(point.clone(), x.toArray()));
            requireLength(result.length);
            return new ArrayRealVector(result).mapMultiplyToSelf(meter.toCaller(1));
        }

        /**
         * Refuses another length than the point's.
         * @param length a length
         */
        private void requireLength(final int length) {
            if (length != point.length) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.PRODUCT_DIMENSION, length,
                                                       point.length);
            }
        }
    }
}
