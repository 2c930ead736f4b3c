/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

/** A model: values at its observations, and their derivatives by the parameters. */
public interface Curve {

    /**
     * The model.
     * @param parameters n parameters
     * @return m values
     */
    double[] values(double[] parameters);

    /**
     * Its derivatives.
     * @param parameters n parameters
     * @return m rows of n derivatives
     */
    double[][] jacobian(double[] parameters);
}
