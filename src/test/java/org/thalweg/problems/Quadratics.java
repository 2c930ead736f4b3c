/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * f(x) = ½ (x − c)ᵀ H (x − c), H = Q diag(λ) Qᵀ with a given spectrum λ and a random orthogonal Q.
 *
 * <p>Q is the product of n Householder reflections I − 2 w wᵀ / wᵀw with normally distributed w, c has components
 * uniform in [−1, 1]. Both follow from the seed. With a negative λ the point c is a saddle and f has no minimum.
 */
public final class Quadratics implements SmoothFunction {

    /** The Hessian. */
    private final double[][] hessian;

    /** The eigenvectors as columns, in the order of the spectrum. */
    private final RealMatrix basis;

    /** The stationary point. */
    private final double[] centre;

    /** The eigenvalues as given. */
    private final double[] spectrum;

    /**
     * Builds the quadratic.
     * @param seed the seed of Q and c
     * @param spectrum the eigenvalues λ, any finite numbers in any order, at least one
     * @throws MathIllegalArgumentException if an eigenvalue is not finite or none is given
     */
    public Quadratics(final long seed, final double... spectrum) {
        if (spectrum.length == 0) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.NUMBER_TOO_SMALL, 0, 1);
        }
        for (final double eigenvalue : spectrum) {
            if (!Double.isFinite(eigenvalue)) {
                throw new MathIllegalArgumentException(LocalizedCoreFormats.NOT_FINITE_NUMBER, eigenvalue);
            }
        }
        this.spectrum = spectrum.clone();
        final int n = spectrum.length;
        final RandomGenerator random = new Well19937c(seed);
        final double[][] q = orthogonal(n, random);
        basis = new Array2DRowRealMatrix(q);
        hessian = new double[n][n];
        centre = new double[n];
        for (int i = 0; i < n; i++) {
            centre[i] = 2 * random.nextDouble() - 1;
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += q[i][k] * spectrum[k] * q[j][k];
                }
                hessian[i][j] = sum;
                hessian[j][i] = sum;
            }
        }
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        final double[] g = gradient(x);
        double sum = 0;
        for (int i = 0; i < g.length; i++) {
            sum += g[i] * (x[i] - centre[i]);
        }
        return sum / 2;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g.length; j++) {
                g[i] += hessian[i][j] * (x[j] - centre[j]);
            }
        }
        return g;
    }

    /**
     * Returns the Hessian, which is the same everywhere.
     * @return a fresh n x n matrix, symmetric to the last bit
     */
    public RealMatrix hessian() {
        return new Array2DRowRealMatrix(hessian);
    }

    /**
     * Returns the eigenvectors.
     * @return a fresh orthogonal matrix Q whose column k belongs to eigenvalue k of {@link #spectrum()}
     */
    public RealMatrix eigenvectors() {
        return basis.copy();
    }

    /**
     * Returns the eigenvalues.
     * @return a fresh copy, in the order given
     */
    public double[] spectrum() {
        return spectrum.clone();
    }

    /**
     * Returns the stationary point.
     * @return a fresh copy of c
     */
    public double[] centre() {
        return centre.clone();
    }

    /**
     * States the problem from the origin.
     * @param name its name
     * @return the problem; its minimum 0 at c is listed if every eigenvalue is positive
     */
    public TestProblem problem(final String name) {
        double least = Double.POSITIVE_INFINITY;
        for (final double eigenvalue : spectrum) {
            least = Math.min(least, eigenvalue);
        }
        final TestProblem problem = new TestProblem(name, this, new double[centre.length]);
        // f = gᵀ H⁻¹ g / 2 <= n |g|∞² / (2 min λ); a sum of n² products rounds f itself to about 1e-12 near c
        final double gradient = TestProblem.GRADIENT_TOLERANCE;
        final double remainder = centre.length * gradient * gradient / (2 * least);
        return least > 0 ? problem.withMinimum(0, remainder + 1e-12, centre) : problem;
    }

    /**
     * Makes eigenvalues whose logarithms are equally spaced.
     * @param n their number, at least 2
     * @param low the least, above 0
     * @param high the greatest
     * @return n eigenvalues, rising
     */
    public static double[] logUniform(final int n, final double low, final double high) {
        final double[] lambda = new double[n];
        for (int k = 0; k < n; k++) {
            lambda[k] = low * Math.pow(high / low, k / (n - 1.0));
        }
        return lambda;
    }

    /**
     * Makes eigenvalues in tight clusters.
     * @param size the number of eigenvalues in each cluster
     * @param width the relative width of a cluster
     * @param centres the least eigenvalue of each cluster
     * @return {@code size * centres.length} eigenvalues, cluster by cluster
     */
    public static double[] clusters(final int size, final double width, final double... centres) {
        final double[] lambda = new double[size * centres.length];
        for (int k = 0; k < lambda.length; k++) {
            lambda[k] = centres[k / size] * (1 + width * (k % size) / size);
        }
        return lambda;
    }

    /**
     * Makes a random orthogonal matrix.
     * @param n its size
     * @param random the source of the reflections
     * @return the product of n reflections
     */
    private static double[][] orthogonal(final int n, final RandomGenerator random) {
        final double[][] q = new double[n][n];
        for (int i = 0; i < n; i++) {
            q[i][i] = 1;
        }
        final double[] w = new double[n];
        for (int k = 0; k < n; k++) {
            double square = 0;
            for (int i = 0; i < n; i++) {
                w[i] = random.nextGaussian();
                square += w[i] * w[i];
            }
            for (final double[] row : q) {
                double dot = 0;
                for (int j = 0; j < n; j++) {
                    dot += row[j] * w[j];
                }
                for (int j = 0; j < n; j++) {
                    row[j] -= 2 * dot / square * w[j];
                }
            }
        }
        return q;
    }
}
