/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.Arrays;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * {@code v -> H v} at one point by differences of gradients, with a fixed length of the step, or one that is shorter
 * for vectors of few variables. A product that meets a wall is tried once more with half the step; if that fails too,
 * its components are NaN.
 */
final class DifferenceOperator implements RealLinearOperator {

    /** The point. */
    private final Evaluation point;
    /** The door. */
    private final ObjectiveMeter meter;
    /** Central or forward. */
    private final Differences differences;
    /** The length of the step. */
    private final double step;
    /** Whether it is shorter for vectors of few variables. */
    private final boolean spread;

    /**
     * Makes the operator.
     * @param point a usable evaluation
     * @param meter the door
     * @param differences central or forward
     * @param step the length ‖h v‖, for random v if it is not the same for all
     * @param spread whether it is shorter for vectors of few variables, {@link Spread}
     */
    DifferenceOperator(final Evaluation point, final ObjectiveMeter meter, final Differences differences,
                       final double step, final boolean spread) {
        this.point = point;
        this.meter = meter;
        this.differences = differences;
        this.step = step;
        this.spread = spread;
    }

    /**
     * The step.
     * @return the length ‖h v‖, for random v if it is not the same for all
     */
    double getStep() {
        return step;
    }

    /**
     * The same products with twice the step.
     * @return another operator at the same point
     */
    DifferenceOperator wider() {
        return new DifferenceOperator(point, meter, differences, 2 * step, spread);
    }

    /** {@inheritDoc} */
    @Override
    public int getRowDimension() {
        return point.getPoint().length;
    }

    /** {@inheritDoc} */
    @Override
    public int getColumnDimension() {
        return point.getPoint().length;
    }

    /** {@inheritDoc} */
    @Override
    public RealVector operate(final RealVector x) {
        if (x.getDimension() != getColumnDimension()) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH,
                                                   x.getDimension(), getColumnDimension());
        }
        final double norm = x.getNorm();
        if (norm == 0) {
            return new ArrayRealVector(x.getDimension());
        }
        meter.countProduct();
        final double[] direction = x.toArray();
        final double h = (spread ? step * Spread.factor(direction, norm) : step) / norm;
        final double[] product = difference(direction, h);
        return new ArrayRealVector(product == null ? halved(direction, h) : product, false);
    }

    /**
     * Tries again nearer by.
     * @param direction v
     * @param h the step that met a wall
     * @return the product; NaN in all components if it meets a wall too
     */
    private double[] halved(final double[] direction, final double h) {
        final double[] product = difference(direction, 0.5 * h);
        if (product != null) {
            return product;
        }
        final double[] none = new double[direction.length];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /**
     * Differences the gradient.
     * @param direction v
     * @param h the step along v
     * @return H v, or null at a wall
     */
    private double[] difference(final double[] direction, final double h) {
        final double[] ahead = gradientAt(direction, h);
        if (ahead == null) {
            return null;
        }
        final boolean central = differences == Differences.CENTRAL;
        final double[] behind = central ? gradientAt(direction, -h) : point.getGradient();
        if (behind == null) {
            return null;
        }
        final double width = central ? 2 * h : h;
        final double[] product = new double[ahead.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = (ahead[i] - behind[i]) / width;
        }
        return product;
    }

    /**
     * Asks a gradient.
     * @param direction v
     * @param h the step along v
     * @return the gradient at x + h v, or null at a wall
     */
    private double[] gradientAt(final double[] direction, final double h) {
        return meter.evaluateGradient(Displaced.by(point.getPoint(), direction, h)).getGradient();
    }
}
