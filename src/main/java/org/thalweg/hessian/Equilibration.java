/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.Arrays;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.NullSpace;

/**
 * Units of the variables from a few products, where forming the Hessian's diagonal would take too many.
 *
 * <p>For random signs z the mean square of (D H D z)_i is the squared norm of row i of D H D. Each product moves every
 * unit a part of the way that would make its row as long as the others. This is matrix equilibration by products alone
 * (Bradley and Murray, Matrix-free approximate equilibration, arXiv:1110.2805, 2011), in logarithms, symmetric, with
 * steps of falling length.
 *
 * @param scale the unit d_i of each variable
 * @param unit the power of two near the row norms of D H D; 0 where all products are zero
 * @param even whether the units are all the same
 */
record Equilibration(double[] scale, double unit, boolean even) {

    /** Products: 8 find units spread over 10^-2 .. 10^2 within a factor of 2 for most variables. */
    private static final int PRODUCTS = 8;
    /** Most that one product changes the logarithm of a row's norm. */
    private static final double MOST = 6;
    /** Where no unit differs from the middle one by more than this factor, one serves for all, and modes are H's. */
    private static final double EQUAL = 4;
    /** Seed of the signs: the same in every run, as it is no choice of the user's. */
    private static final long SEED = 20110;

    /**
     * Finds the units.
     * @param operator the Hessian
     * @return the units, all the same where they are nearly so
     * @throws LanczosException if a product is not finite
     */
    static Equilibration of(final RealLinearOperator operator) {
        final int n = operator.getColumnDimension();
        final RandomGenerator random = new Well19937a(SEED);
        final double[] logs = new double[n];
        double[] rows = new double[n];
        for (int k = 0; k < PRODUCTS; k++) {
            rows = rows(operator, exponentials(logs), random, k);
            final double median = median(rows);
            if (median == 0) {
                return new Equilibration(exponentials(new double[n]), 0, true);
            }
            final double step = 0.5 * Math.min(1, 2.0 / (k + 2));
            for (int i = 0; i < n; i++) {
                logs[i] -= rows[i] == 0 ? 0 : step * Math.max(-MOST, Math.min(MOST, Math.log(rows[i] / median)));
            }
        }
        final double median = median(rows);
        final double unit = Math.scalb(1.0, Math.getExponent(median));
        final double[] scale = exponentials(logs);
        final double middle = median(scale);
        final boolean even = Arrays.stream(scale).allMatch(one -> one * EQUAL >= middle && one <= EQUAL * middle);
        final double common = Math.sqrt(unit / median);
        for (int i = 0; i < n; i++) {
            scale[i] = common * (even ? middle : scale[i]);
        }
        return new Equilibration(scale, unit, even);
    }

    /**
     * A null space in these units: what H takes to nothing, D H D does where D does not undo it.
     * @param nulls null vectors v of H
     * @return the span of D^-1 v
     */
    NullSpace scaled(final NullSpace nulls) {
        final double[][] vectors = nulls.basis();
        for (final double[] vector : vectors) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= scale[i];
            }
        }
        return NullSpace.of(vectors);
    }

    /**
     * One product with random signs.
     * @param operator H
     * @param scale D
     * @param random where the signs come from
     * @param index the number of the product, from 0
     * @return the sizes |D H D z|, component by component
     */
    private static double[] rows(final RealLinearOperator operator, final double[] scale, final RandomGenerator random,
                                 final int index) {
        final double[] signs = new double[scale.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = random.nextBoolean() ? 1 : -1;
        }
        final double[] product =
            new ScaledOperator(operator, scale).operate(new ArrayRealVector(signs, false)).toArray();
        DenseHessian.requireFinite(product, index);
        return Arrays.stream(product).map(Math::abs).toArray();
    }

    /**
     * Middle of the values that are not zero: rows of unused variables have no unit.
     * @param rows the sizes
     * @return the median; 0 if all are zero
     */
    private static double median(final double[] rows) {
        final double[] sorted = Arrays.stream(rows).filter(size -> size > 0).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /**
     * The units of logarithms.
     * @param logs log d_i
     * @return d_i
     */
    private static double[] exponentials(final double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }
}
