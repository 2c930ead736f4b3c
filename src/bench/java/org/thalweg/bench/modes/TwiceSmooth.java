/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import org.thalweg.problems.SmoothFunction;

/** A function with its exact second derivatives. */
public interface TwiceSmooth extends SmoothFunction {

    /**
     * Computes the Hessian.
     * @param x the point, n components, left as it is
     * @return a fresh symmetric n x n matrix, as rows
     */
    double[][] hessian(double[] x);
}
