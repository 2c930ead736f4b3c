/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.random.Well19937c;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.SmoothFunction;

/** Hessians to compare with, and vectors to multiply. */
public final class Hessians {

    private Hessians() {
    }

    /**
     * The Hessian by differences of fourth order, {@code (8 (g(h) - g(-h)) - (g(2h) - g(-2h))) / 12 h}: with an exact
     * gradient good to about 1e-9 of its norm on clusters.
     */
    public static RealMatrix reference(final SmoothFunction function, final double[] x, final double h) {
        final double[][] rows = new double[x.length][];
        for (int j = 0; j < x.length; j++) {
            final double[] one = odd(function, x, j, h);
            final double[] two = odd(function, x, j, 2 * h);
            rows[j] = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                rows[j][i] = (8 * one[i] - two[i]) / (12 * h);
            }
        }
        final RealMatrix raw = new Array2DRowRealMatrix(rows, false);
        return raw.add(raw.transpose()).scalarMultiply(0.5);
    }

    private static double[] odd(final SmoothFunction function, final double[] x, final int j, final double h) {
        final double[] ahead = x.clone();
        ahead[j] += h;
        final double[] behind = x.clone();
        behind[j] -= h;
        final double[] difference = function.gradient(ahead);
        final double[] other = function.gradient(behind);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other[i];
        }
        return difference;
    }

    /** A minimum below a start, to a gradient of 1e-8. */
    static double[] minimum(final SmoothFunction function, final double... start) {
        return new LBFGSOptimizer(null).optimize(
            new MaxEval(5000), GoalType.MINIMIZE, new InitialGuess(start), new ObjectiveFunction(function::value),
            new ObjectiveFunctionGradient(function::gradient),
            ConvergenceCriteria.defaults().withGradientTolerance(1e-12)).getPoint();
    }

    /** A matrix as a product that asks nothing; counts its products. */
    static HessianProduct exactly(final RealMatrix matrix) {
        return (point, meter) -> operator(matrix, meter);
    }

    /** A matrix of which nothing but products is known; the meter counts them. */
    static RealLinearOperator operator(final RealMatrix matrix, final ObjectiveMeter meter) {
        return new RealLinearOperator() {
            @Override
            public int getRowDimension() {
                return matrix.getRowDimension();
            }

            @Override
            public int getColumnDimension() {
                return matrix.getColumnDimension();
            }

            @Override
            public RealVector operate(final RealVector x) {
                meter.countProduct();
                return matrix.operate(x);
            }
        };
    }

    /** A random unit vector. */
    static RealVector unit(final int n, final long seed) {
        final Well19937c random = new Well19937c(seed);
        final double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = random.nextGaussian();
        }
        return new ArrayRealVector(v, false).unitVector();
    }

    /** The largest |H v - A v| / ‖A‖ over some random unit vectors v, ‖A‖ the largest |eigenvalue|'s estimate. */
    static double worstError(final RealLinearOperator operator, final RealMatrix exact, final int vectors) {
        double worst = 0;
        for (int k = 0; k < vectors; k++) {
            final RealVector v = unit(exact.getRowDimension(), 100 + k);
            worst = Math.max(worst, operator.operate(v).getDistance(exact.operate(v)));
        }
        return worst / norm(exact);
    }

    /** The largest absolute eigenvalue of a symmetric matrix. */
    static double norm(final RealMatrix symmetric) {
        double largest = 0;
        for (final double value : DenseSpectrum.of(symmetric.getData()).values()) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** A usable evaluation of a watched function. */
    static Evaluation at(final SmoothFunction function, final double... x) {
        return Watched.of(function).at(x);
    }
}
