/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.eigen.KrylovStart;
import org.thalweg.eigen.NullSpace;
import org.thalweg.lbfgs.CurvaturePairs;

/**
 * What a descent tells the eigensolver of the Hessian H where it ended: its pairs s, y with {@code H s ≈ y}.
 *
 * <p>The steps, made orthonormal one after the other from the newest on, are rows Q of a space whose products
 * {@code Q H} cost nothing: they are the same combinations of the changes y. The lowest Ritz vectors in it are the
 * start block; the preconditioner is the two-loop product of all pairs. A pair is the curvature of a step, not of the
 * point where the descent ended, so both are guesses, and the solver's products are always those of H. The random
 * vector that it adds is needed, too: a descent that began symmetric has seen nothing else.
 */
public final class PairStart {

    /** Pairs with {@code s'y} below this part of {@code |s| |y|}, the null space taken out, are rounding. */
    private static final double CURVATURE = 1e-10;
    /**
     * A step with less than this part of its length outside the newer steps is left out: its combination of changes
     * would be the errors of theirs, enlarged. Of 1e-6 to 0.3, 0.02 to 0.05 saved most products (clusters, a chain and
     * an alkane).
     */
    private static final double DEPENDENT = 0.03;

    /** Q. */
    private final List<double[]> basis = new ArrayList<>();
    /** {@code Q H} as the pairs have it. */
    private final List<double[]> products = new ArrayList<>();

    /**
     * Makes the space of the steps.
     * @param pairs the pairs
     * @param nulls directions left out
     */
    private PairStart(final CurvaturePairs pairs, final NullSpace nulls) {
        final double[][] rows = nulls.basis();
        for (int i = pairs.size() - 1; i >= 0; i--) {
            final double[] s = pairs.getStep(i).clone();
            final double[] y = pairs.getGradientChange(i).clone();
            for (final double[] row : rows) {
                add(s, -dot(row, s), row);
                add(y, -dot(row, y), row);
            }
            final double length = DifferenceStep.norm(s);
            if (dot(s, y) > CURVATURE * length * DifferenceStep.norm(y)) {
                append(s, y, length);
            }
        }
    }

    /**
     * A start for the lowest eigenpairs at the end of a descent.
     * @param pairs the descent's pairs, perhaps none
     * @param nulls directions left out
     * @param count vectors wanted, at least 0
     * @return start vectors, as many as there are independent pairs at the most, and a preconditioner; {@link
     * KrylovStart#none()} without pairs
     */
    public static KrylovStart of(final CurvaturePairs pairs, final NullSpace nulls, final int count) {
        if (pairs.size() == 0) {
            return KrylovStart.none();
        }
        final int n = pairs.getStep(0).length;
        return new KrylovStart(new PairStart(pairs, nulls).lowest(count), new Inverse(pairs, n));
    }

    /**
     * Adds a pair to the space, unless its step is in it.
     * @param s the step; overwritten
     * @param y the change of the gradient; overwritten
     * @param length |s|
     */
    private void append(final double[] s, final double[] y, final double length) {
        for (int j = 0; j < basis.size(); j++) {
            final double share = dot(basis.get(j), s);
            add(s, -share, basis.get(j));
            add(y, -share, products.get(j));
        }
        final double rest = DifferenceStep.norm(s);
        if (rest > DEPENDENT * length) {
            scale(s, 1 / rest);
            scale(y, 1 / rest);
            basis.add(s);
            products.add(y);
        }
    }

    /**
     * The lowest Ritz vectors of the space.
     * @param count vectors wanted
     * @return the vectors, rows
     */
    private double[][] lowest(final int count) {
        final int size = basis.size();
        final double[][] g = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                g[i][j] = 0.5 * (dot(basis.get(i), products.get(j)) + dot(basis.get(j), products.get(i)));
                g[j][i] = g[i][j];
            }
        }
        final double[][] z = size == 0 ? g : DenseSpectrum.of(g).vectors();
        final double[][] lowest = new double[Math.min(count, size)][];
        for (int k = 0; k < lowest.length; k++) {
            lowest[k] = new double[basis.get(0).length];
            for (int i = 0; i < size; i++) {
                add(lowest[k], z[k][i], basis.get(i));
            }
        }
        return lowest;
    }

    /**
     * Inner product.
     * @param a a vector
     * @param b a vector
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
     * Adds a multiple in place.
     * @param a the vector that changes
     * @param factor of b
     * @param b a vector
     */
    private static void add(final double[] a, final double factor, final double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += factor * b[i];
        }
    }

    /**
     * Multiplies in place.
     * @param a the vector that changes
     * @param factor the factor
     */
    private static void scale(final double[] a, final double factor) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
        }
    }

    /**
     * The inverse Hessian as the pairs know it.
     * @param pairs the pairs
     * @param n the dimension
     */
    private record Inverse(CurvaturePairs pairs, int n) implements RealLinearOperator {

        /** {@inheritDoc} */
        @Override
        public int getRowDimension() {
            return n;
        }

        /** {@inheritDoc} */
        @Override
        public int getColumnDimension() {
            return n;
        }

        /** {@inheritDoc} */
        @Override
        public RealVector operate(final RealVector x) {
            return new ArrayRealVector(pairs.multiply(x.toArray()), false);
        }
    }
}
