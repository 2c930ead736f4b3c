/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.thalweg.hessian.FiniteDifferenceRulesTest.Landscape;
import org.thalweg.problems.SmoothFunction;

/** f = ½ x'L x + Σ x_i⁴ / 4 - 0.3 x_i²: double wells coupled by the five-point Laplacian L of a square grid. */
record DoubleWells(RealMatrix laplacian) implements SmoothFunction {

    private static final double WELL = 0.6;

    /** Wells on a grid, at a random point of a length where some modes are negative. */
    static Landscape landscape(final int side, final double length) {
        final RealMatrix laplacian = new Array2DRowRealMatrix(side * side, side * side);
        for (int k = 0; k < side * side; k++) {
            laplacian.setEntry(k, k, 4);
            if (k % side > 0) {
                couple(laplacian, k, k - 1);
            }
            if (k >= side) {
                couple(laplacian, k, k - side);
            }
        }
        final double[] x = Hessians.unit(side * side, 1).mapMultiply(length).toArray();
        final RealMatrix hessian = laplacian.copy();
        for (int k = 0; k < x.length; k++) {
            hessian.addToEntry(k, k, 3 * x[k] * x[k] - WELL);
        }
        return new Landscape("double wells", new DoubleWells(laplacian), x, hessian, NullSpaceAt.NONE);
    }

    private static void couple(final RealMatrix laplacian, final int k, final int l) {
        laplacian.setEntry(k, l, -1);
        laplacian.setEntry(l, k, -1);
    }

    @Override
    public double value(final double[] x) {
        final double[] force = laplacian.operate(x);
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            final double square = x[k] * x[k];
            sum += 0.5 * x[k] * force[k] + 0.25 * square * square - 0.5 * WELL * square;
        }
        return sum;
    }

    @Override
    public double[] gradient(final double[] x) {
        final double[] g = laplacian.operate(x);
        for (int k = 0; k < x.length; k++) {
            g[k] += x[k] * x[k] * x[k] - WELL * x[k];
        }
        return g;
    }
}
