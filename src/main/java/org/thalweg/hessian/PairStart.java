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
    private final List<ArrayRealVector> basis = new ArrayList<>();
    /** {@code Q H} as the pairs have it. */
    private final List<ArrayRealVector> products = new ArrayList<>();

    /**
     * Makes the space of the steps.
     * @param pairs the pairs
     * @param nulls directions left out
     */
    private PairStart(final CurvaturePairs pairs, final NullSpace nulls) {
        for (int i = pairs.size() - 1; i >= 0; i--) {
            final ArrayRealVector s = without(nulls, pairs.getStep(i));
            final ArrayRealVector y = without(nulls, pairs.getGradientChange(i));
            if (s.dotProduct(y) > CURVATURE * s.getNorm() * y.getNorm()) {
                append(s, y);
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
     * Takes the null space out.
     * @param nulls the null space
     * @param row a vector
     * @return a new vector
     */
    private static ArrayRealVector without(final NullSpace nulls, final double[] row) {
        final double[] vector = row.clone();
        nulls.removeFrom(vector);
        return new ArrayRealVector(vector, false);
    }

    /**
     * Adds a pair to the space, unless its step is in it.
     * @param s the step; overwritten
     * @param y the change of the gradient; overwritten
     */
    private void append(final ArrayRealVector s, final ArrayRealVector y) {
        final double length = s.getNorm();
        for (int j = 0; j < basis.size(); j++) {
            final double share = basis.get(j).dotProduct(s);
            s.combineToSelf(1, -share, basis.get(j));
            y.combineToSelf(1, -share, products.get(j));
        }
        final double rest = s.getNorm();
        if (rest > DEPENDENT * length) {
            s.mapMultiplyToSelf(1 / rest);
            y.mapMultiplyToSelf(1 / rest);
            basis.add(s);
            products.add(y);
        }
    }

    /**
     * The lowest modes as the pairs alone know them: curvatures averaged over the descent's last steps. Nothing is
     * asked.
     * @param pairs the descent's pairs, perhaps none
     * @param nulls directions left out
     * @param count modes wanted, at least 0
     * @return modes of kind {@link ModeKind#UNSURE}, as many as there are independent pairs at the most
     */
    static List<Mode> modes(final CurvaturePairs pairs, final NullSpace nulls, final int count) {
        final PairStart start = new PairStart(pairs, nulls);
        final double[][] lowest = start.lowest(count);
        final List<Mode> modes = new ArrayList<>();
        for (int k = 0; k < lowest.length; k++) {
            final ArrayRealVector vector = new ArrayRealVector(lowest[k], false);
            final ArrayRealVector product = new ArrayRealVector(lowest[k].length);
            for (int i = 0; i < start.basis.size(); i++) {
                product.combineToSelf(1, start.basis.get(i).dotProduct(vector), start.products.get(i));
            }
            final double curvature = product.dotProduct(vector);
            product.combineToSelf(1, -curvature, vector);
            final double residual = product.getNorm();
            modes.add(new Mode(k, curvature, lowest[k], residual, residual, ModeKind.UNSURE));
        }
        return modes;
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
                g[i][j] = 0.5 * (basis.get(i).dotProduct(products.get(j)) + basis.get(j).dotProduct(products.get(i)));
                g[j][i] = g[i][j];
            }
        }
        final double[][] z = size == 0 ? g : DenseSpectrum.of(g).vectors();
        final double[][] lowest = new double[Math.min(count, size)][];
        for (int k = 0; k < lowest.length; k++) {
            final ArrayRealVector vector = new ArrayRealVector(basis.get(0).getDimension());
            for (int i = 0; i < size; i++) {
                vector.combineToSelf(1, z[k][i], basis.get(i));
            }
            lowest[k] = vector.toArray();
        }
        return lowest;
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
