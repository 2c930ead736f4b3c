/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.thalweg.eigen.DenseSpectrum;

/**
 * Lanczos' method as it is written down first, which is what the algorithm's origin does: a fixed number of steps of
 * three terms, no vector orthogonalized again, no residual looked at.
 * @param moved whether the null space is moved out of the way, which the origin does not do
 */
public record OriginSolver(boolean moved) implements Eigensolver {

    /** The origin's steps: 2 * 10 + 10. */
    private static final int STEPS = 30;
    /** Seed of the start. */
    private static final long SEED = 1;

    /** {@inheritDoc} */
    @Override
    public String name() {
        return moved ? "30 steps, moved" : "30 steps";
    }

    /** {@inheritDoc} */
    @Override
    public Found solve(final ModeCase problem) {
        return steps(moved ? problem.moved() : problem.hessian(), STEPS);
    }

    /**
     * Goes some steps: beta_j v_{j+1} = A v_j - alpha_j v_j - beta_{j-1} v_{j-1}.
     * @param a the matrix
     * @param steps how many
     * @return the lowest pairs of the tridiagonal matrix
     */
    private static Found steps(final RealMatrix a, final int steps) {
        final List<double[]> v = new ArrayList<>();
        final double[][] t = new double[steps][steps];
        double[] next = unit(start(a.getRowDimension()));
        int j = 0;
        while (j < steps && next != null) {
            v.add(next);
            final double[] w = a.operate(next);
            t[j][j] = dot(w, next);
            subtract(w, t[j][j], next);
            if (j > 0) {
                subtract(w, t[j][j - 1], v.get(j - 1));
            }
            if (j + 1 < steps) {
                t[j][j + 1] = Math.sqrt(dot(w, w));
                t[j + 1][j] = t[j][j + 1];
            }
            next = unit(w);
            j++;
        }
        return lowest(v, t);
    }

    /**
     * The lowest pairs.
     * @param v the vectors
     * @param t the tridiagonal matrix, as large or larger
     * @return the Ritz pairs
     */
    private static Found lowest(final List<double[]> v, final double[][] t) {
        final int j = v.size();
        final double[][] small = new double[j][j];
        for (int i = 0; i < j; i++) {
            System.arraycopy(t[i], 0, small[i], 0, j);
        }
        final DenseSpectrum spectrum = DenseSpectrum.of(small);
        final int count = Math.min(ModeCase.COUNT, j);
        final double[] values = new double[count];
        final double[][] vectors = new double[count][];
        for (int i = 0; i < count; i++) {
            values[i] = spectrum.values()[i];
            final double[] x = new double[v.get(0).length];
            for (int k = 0; k < j; k++) {
                subtract(x, -spectrum.vectors()[i][k], v.get(k));
            }
            vectors[i] = unit(x);
        }
        return new Found(j, values, vectors);
    }

    /**
     * The start.
     * @param n its length
     * @return a normal vector
     */
    static double[] start(final int n) {
        final RandomGenerator random = new Well19937c(SEED);
        final double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.nextGaussian();
        }
        return x;
    }

    /**
     * Scales a vector.
     * @param x the vector
     * @return the unit vector, null if there is next to nothing of it
     */
    private static double[] unit(final double[] x) {
        final double norm = Math.sqrt(dot(x, x));
        if (norm < 1e-10) {
            return null;
        }
        final double[] unit = x.clone();
        for (int i = 0; i < unit.length; i++) {
            unit[i] /= norm;
        }
        return unit;
    }

    /**
     * The scalar product.
     * @param a a vector
     * @param b another
     * @return a'b
     */
    private static double dot(final double[] a, final double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /**
     * Subtracts a multiple.
     * @param w to be changed
     * @param factor the factor
     * @param v what is subtracted
     */
    private static void subtract(final double[] w, final double factor, final double[] v) {
        for (int i = 0; i < w.length; i++) {
            w[i] -= factor * v[i];
        }
    }
}
