/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;
import org.hipparchus.random.RandomGenerator;

/** Matrices whose spectra are awkward in a known way. */
final class SymmetricMatrices {

    /** Unit roundoff's double. */
    static final double EPS = Math.ulp(1.0);

    /** Kinds of spectra that {@link #spectrum} knows. */
    static final int KINDS = 8;

    private SymmetricMatrices() {
    }

    /** Eigenvalues of a kind: generic, clusters, multiplicities, zeros, rank one, c I, graded over 16 decades, zero. */
    static double[] spectrum(final int kind, final int n, final RandomGenerator random) {
        final double[] lambda = new double[n];
        for (int i = 0; i < n; i++) {
            final double x = random.nextGaussian();
            lambda[i] = switch (kind) {
                case 0 -> x;
                case 1 -> i % 3 + 1e-9 * x;
                case 2 -> i % 4 - 1.5;
                case 3 -> i % 2 == 0 ? 0 : 5 * x;
                case 4 -> i == 0 ? -7 : 0;
                case 5 -> 2.5;
                case 6 -> Math.pow(10, 8 - 16.0 * i / n);
                default -> 0;
            };
        }
        return lambda;
    }

    /** Q diag(lambda) Q' for a random rotation Q: a product of n reflections. */
    static double[][] rotated(final double[] lambda, final RandomGenerator random) {
        final int n = lambda.length;
        final double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i][i] = lambda[i];
        }
        for (int k = 0; k < n; k++) {
            reflect(a, gaussian(n, random));
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                a[i][j] = a[j][i];
            }
        }
        return a;
    }

    /** a = H a H for H = I - 2 u u'. */
    private static void reflect(final double[][] a, final double[] u) {
        Vectors.divide(u, Vectors.norm(u));
        for (final double[] row : a) {
            Vectors.add(row, -2 * Vectors.dot(row, u), u);
        }
        final double[] product = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            Vectors.add(product, u[i], a[i]);
        }
        for (int i = 0; i < u.length; i++) {
            Vectors.add(a[i], -2 * u[i], product);
        }
    }

    static double[] gaussian(final int n, final RandomGenerator random) {
        final double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextGaussian();
        }
        return x;
    }

    /** Laplacian of a ring of n points: 2 - 2 cos(2 pi k / n), the constant vector is its null space. */
    static double[][] ring(final int n) {
        final double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i][i] = 2;
            a[i][(i + 1) % n] -= 1;
            a[(i + 1) % n][i] -= 1;
        }
        return a;
    }

    /** Hessian at rest of springs of random stiffness between all pairs of 3-D points. */
    static double[][] springs(final double[] x, final RandomGenerator random) {
        final int n = x.length;
        final double[][] a = new double[n][n];
        for (int i = 0; i < n; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double[] u = {x[i] - x[j], x[i + 1] - x[j + 1], x[i + 2] - x[j + 2]};
                Vectors.divide(u, Vectors.norm(u));
                final double k = 1 + random.nextDouble();
                for (int s = 0; s < 3; s++) {
                    for (int t = 0; t < 3; t++) {
                        final double kst = k * u[s] * u[t];
                        a[i + s][i + t] += kst;
                        a[j + s][j + t] += kst;
                        a[i + s][j + t] -= kst;
                        a[j + s][i + t] -= kst;
                    }
                }
            }
        }
        return a;
    }

    /** Eigenvalues of the symmetric part, ascending; shifted meanwhile, as Hipparchus fails on many zeros. */
    static double[] eigenvalues(final double[][] a) {
        final int n = a.length;
        final double shift =
            2 * Arrays.stream(a).mapToDouble(row -> Arrays.stream(row).map(Math::abs).sum()).max().orElse(0);
        final double[][] s = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                s[i][k] = 0.5 * (a[i][k] + a[k][i]) + (i == k ? shift : 0);
            }
        }
        final double[] values =
            new EigenDecompositionSymmetric(new Array2DRowRealMatrix(s, false), 1e-12, false).getEigenvalues();
        return Arrays.stream(values).map(x -> x - shift).toArray();
    }

    static double norm(final double[][] a) {
        return Vectors.maxNorm(eigenvalues(a));
    }

    static double[] multiply(final double[][] a, final double[] x) {
        final double[] y = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            y[i] = Vectors.dot(a[i], x);
        }
        return y;
    }

    /** A copy of a with independent noise of one standard deviation in each entry. */
    static double[][] noisy(final double[][] a, final double sigma, final RandomGenerator random) {
        final double[][] b = Vectors.copy(a);
        for (final double[] row : b) {
            Vectors.add(row, sigma, gaussian(row.length, random));
        }
        return b;
    }

    static RealLinearOperator operator(final double[][] a) {
        return new Array2DRowRealMatrix(a);
    }

    /** An operator with its own answers. */
    static RealLinearOperator operator(final int rows, final int columns,
                                       final UnaryOperator<RealVector> product) {
        return new RealLinearOperator() {
            @Override
            public int getRowDimension() {
                return rows;
            }

            @Override
            public int getColumnDimension() {
                return columns;
            }

            @Override
            public RealVector operate(final RealVector x) {
                return product.apply(x);
            }
        };
    }
}
