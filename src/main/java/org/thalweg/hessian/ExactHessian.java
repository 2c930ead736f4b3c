/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.function.Function;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.nonlinear.vector.constrained.TwiceDifferentiableFunction;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.Settings;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * A Hessian that the user computes as a matrix, once for each point at which products are asked.
 *
 * <pre>{@code
 * HessianProduct hessian = ExactHessian.of(x -> MatrixUtils.createRealMatrix(new double[][] {{2, 1}, {1, 4}}));
 * }</pre>
 *
 * @param hessian the Hessian of the function as it is given, at a copy of the point; not null
 */
public record ExactHessian(Function<double[], RealMatrix> hessian) implements HessianProduct {

    /**
     * Checks the function.
     * @throws MathIllegalArgumentException if it is null
     */
    public ExactHessian {
        Settings.notNull("hessian", hessian);
    }

    /**
     * A Hessian by a function of the point.
     * @param hessian gives an n by n matrix, not null
     * @return the product
     * @throws MathIllegalArgumentException if it is null
     */
    public static ExactHessian of(final Function<double[], RealMatrix> hessian) {
        return new ExactHessian(hessian);
    }

    /**
     * The Hessian of a function in Hipparchus' form.
     * @param function knows value, gradient and Hessian; not null
     * @return the product
     * @throws MathIllegalArgumentException if it is null
     */
    public static ExactHessian of(final TwiceDifferentiableFunction function) {
        Settings.notNull("function", function);
        return new ExactHessian(function::hessian);
    }

    /**
     * {@inheritDoc}
     * @throws MathIllegalArgumentException if the matrix is not n by n
     */
    @Override
    public RealLinearOperator at(final Evaluation point, final ObjectiveMeter meter) {
        final int n = point.getPoint().length;
        final RealMatrix matrix = Settings.notNull("Hessian", hessian.apply(point.getPoint().clone()));
        if (matrix.getRowDimension() != n || matrix.getColumnDimension() != n) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.PRODUCT_DIMENSION,
                                                   matrix.getRowDimension() != n ? matrix.getRowDimension() :
                                                   matrix.getColumnDimension(), n);
        }
        return new SuppliedHessian((x, v) -> matrix.operate(v)).at(point, meter);
    }
}
