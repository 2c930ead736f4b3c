/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.Pair;

/**
 * The model with a memory, for optimizers that have none: counts what is asked and keeps the lowest value, so that a
 * run ended by an exception has a result too. One instance for each run.
 */
final class BestSeen {

    /** The model. */
    private final EnsoModel model;
    /** Where the lowest value was. */
    private double[] point;
    /** The lowest value. */
    private double value = Double.POSITIVE_INFINITY;
    /** Values asked. */
    private int values;
    /** Gradients asked. */
    private int gradients;

    /**
     * Wraps a model.
     * @param model the model
     * @param start the start point, the result if no value is finite
     */
    BestSeen(final EnsoModel model, final double[] start) {
        this.model = model;
        this.point = start.clone();
    }

    /**
     * The objective.
     * @param b the nine parameters
     * @return f(b)
     */
    double value(final double[] b) {
        values++;
        final double f = model.value(b);
        if (f < value) {
            point = b.clone();
            value = f;
        }
        return f;
    }

    /**
     * Its gradient.
     * @param b the nine parameters
     * @return ∇f(b)
     */
    double[] gradient(final double[] b) {
        gradients++;
        return model.gradient(b);
    }

    /**
     * The model with its Jacobian, which counts as a value and a gradient.
     * @param b the nine parameters
     * @return 168 values and 168 x 9 derivatives
     */
    Pair<RealVector, RealMatrix> modelAndJacobian(final RealVector b) {
        value(b.toArray());
        gradients++;
        return model.jacobianFunction().value(b);
    }

    /**
     * The best fit seen so far.
     * @param name who fitted
     * @param ended why the run ended
     * @return the row
     */
    EnsoFit fit(final String name, final String ended) {
        return new EnsoFit(name, point, value, values, gradients, ended);
    }
}
