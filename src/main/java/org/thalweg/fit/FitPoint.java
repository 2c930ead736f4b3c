/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.AbstractEvaluation;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;

/**
 * A set of parameters with its residuals, and its Jacobian from the first time that it is asked for: neither is
 * computed twice, also where the problem evaluates lazily.
 *
 * <pre>{@code
 * FitPoint point = meter.visit(start);      // null where the model is not defined
 * double chiSquare = point.sum();
 * RealMatrix jacobian = point.getJacobian();
 * }</pre>
 */
public final class FitPoint extends AbstractEvaluation {

    /** Where it was asked. */
    private final LeastSquaresProblem.Evaluation asked;
    /** The parameters, as the problem's validator left them. */
    private final double[] parameters;
    /** The weighted residuals. */
    private final RealVector residuals;
    /** Their sum of squares. */
    private final double sum;
    /** Told when the Jacobian is asked for the first time. */
    private final Runnable whenDifferentiated;
    /** The weighted Jacobian; null until asked for. */
    private RealMatrix jacobian;
    /** Lengths of its columns. */
    private double[] norms;

    /**
     * Keeps what a problem says.
     * @param asked the problem's evaluation
     * @param observations the number of residuals
     * @param whenDifferentiated told when the Jacobian is asked for the first time
     */
    FitPoint(final LeastSquaresProblem.Evaluation asked, final int observations, final Runnable whenDifferentiated) {
        super(observations);
        this.asked = asked;
        this.parameters = asked.getPoint().toArray();
        this.residuals = asked.getResiduals();
        this.sum = residuals.dotProduct(residuals);
        this.whenDifferentiated = whenDifferentiated;
    }

    /**
     * The parameters.
     * @return a new array of n components, as the problem's validator left them
     */
    public double[] parameters() {
        return parameters.clone();
    }

    /**
     * One parameter.
     * @param j its index
     * @return its value
     */
    public double parameter(final int j) {
        return parameters[j];
    }

    /**
     * How many parameters there are.
     * @return n
     */
    public int size() {
        return parameters.length;
    }

    /**
     * The sum of squares.
     * @return S = r'r of the weighted residuals r
     */
    public double sum() {
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double getChiSquare() {
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public RealVector getResiduals() {
        return residuals;
    }

    /** {@inheritDoc} */
    @Override
    public RealVector getPoint() {
        return new ArrayRealVector(parameters);
    }

    /** {@inheritDoc} */
    @Override
    public RealMatrix getJacobian() {
        if (jacobian == null) {
            whenDifferentiated.run();
            jacobian = asked.getJacobian();
        }
        return jacobian;
    }

    /**
     * How much each parameter moves the residuals.
     * @return the lengths of the Jacobian's columns, n components, read only
     */
    public double[] norms() {
        if (norms == null) {
            final RealMatrix matrix = getJacobian();
            final double[] lengths = new double[parameters.length];
            for (int j = 0; j < lengths.length; j++) {
                lengths[j] = matrix.getColumnVector(j).getNorm();
            }
            norms = lengths;
        }
        return norms;
    }

    /**
     * Whether there is a finite Jacobian; asks for it if it is not known yet.
     * @return false if a column has no finite length, or the model throws
     */
    public boolean isDifferentiable() {
        try {
            for (final double norm : norms()) {
                if (!Double.isFinite(norm)) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
