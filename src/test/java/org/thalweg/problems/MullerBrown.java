/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * f(x, y) = Σ Aₖ exp(aₖ u² + bₖ u v + cₖ v²), u = x − Xₖ, v = y − Yₖ, k = 1 … 4: three minima joined by two saddles.
 *
 * <p>Source: K. Müller, L. D. Brown, Theoretica Chimica Acta 53 (1979) 75-93. Places and energies of the stationary
 * points are the published ones, refined by Newton's method.
 */
public final class MullerBrown implements SmoothFunction {

    /** The amplitudes Aₖ. */
    private static final double[] AMPLITUDE = {-200, -100, -170, 15};

    /** The factors aₖ of u². */
    private static final double[] A = {-1, -1, -6.5, 0.7};

    /** The factors bₖ of u v. */
    private static final double[] B = {0, 0, 11, 0.6};

    /** The factors cₖ of v². */
    private static final double[] C = {-10, -10, -6.5, 0.7};

    /** The centres Xₖ. */
    private static final double[] X = {1, 0, -0.5, -1};

    /** The centres Yₖ. */
    private static final double[] Y = {0, 0.5, 1.5, 1};

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int k = 0; k < A.length; k++) {
            sum += term(k, x[0] - X[k], x[1] - Y[k]);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[2];
        for (int k = 0; k < A.length; k++) {
            final double u = x[0] - X[k];
            final double v = x[1] - Y[k];
            final double e = term(k, u, v);
            g[0] += e * (2 * A[k] * u + B[k] * v);
            g[1] += e * (B[k] * u + 2 * C[k] * v);
        }
        return g;
    }

    /**
     * Computes the Hessian.
     * @param x the point, 2 components
     * @return the 2 x 2 matrix of second derivatives
     */
    public RealMatrix hessian(final double[] x) {
        final double[][] h = new double[2][2];
        for (int k = 0; k < A.length; k++) {
            final double u = x[0] - X[k];
            final double v = x[1] - Y[k];
            final double e = term(k, u, v);
            final double p = 2 * A[k] * u + B[k] * v;
            final double q = B[k] * u + 2 * C[k] * v;
            h[0][0] += e * (p * p + 2 * A[k]);
            h[0][1] += e * (p * q + B[k]);
            h[1][1] += e * (q * q + 2 * C[k]);
        }
        h[1][0] = h[0][1];
        return new Array2DRowRealMatrix(h, false);
    }

    /**
     * Returns the three minima.
     * @return the minima, lowest first
     */
    public static List<StationaryPoint> minima() {
        return List.of(
            new StationaryPoint(-146.69951720995401, 1e-9, new double[] {-0.55822363463302428, 1.4417258418046687}),
            new StationaryPoint(-108.16672411685235, 1e-9, new double[] {0.62349940493087651, 0.028037758528685666}),
            new StationaryPoint(-80.767818129659028, 1e-9, new double[] {-0.050010822998206058, 0.46669410487197209}));
    }

    /**
     * Returns the two saddles of index 1.
     * @return the saddles, lowest first
     */
    public static List<StationaryPoint> saddles() {
        return List.of(
            new StationaryPoint(-72.248940112325212, 1e-9, new double[] {0.21248658200066201, 0.29298832510736777}),
            new StationaryPoint(-40.664843508657404, 1e-9, new double[] {-0.8220015587327321, 0.62431280281487136}));
    }

    /**
     * States the problem from a start.
     * @param name its name
     * @param x the first coordinate of the start
     * @param y the second coordinate of the start
     * @return the problem with its three minima
     */
    public static TestProblem problem(final String name, final double x, final double y) {
        TestProblem problem = new TestProblem(name, new MullerBrown(), x, y);
        for (final StationaryPoint minimum : minima()) {
            problem = problem.withMinimum(minimum.value(), minimum.tolerance(), minimum.point());
        }
        return problem;
    }

    /**
     * Computes one of the four terms.
     * @param k the term
     * @param u the first coordinate from its centre
     * @param v the second coordinate from its centre
     * @return Aₖ exp(aₖ u² + bₖ u v + cₖ v²)
     */
    private static double term(final int k, final double u, final double v) {
        return AMPLITUDE[k] * Math.exp(A[k] * u * u + B[k] * u * v + C[k] * v * v);
    }
}
