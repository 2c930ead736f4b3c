/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.util.FastMath;
import org.thalweg.LocalizedThalwegFormats;

/**
 * One solution: expand by a row and its product, look at the Ritz pairs, stop or go on.
 *
 * <p>The three concerns stay apart: which row comes next ({@link Orthogonalizer}), what the basis holds
 * ({@link KrylovBasis}), how good the pairs in it are ({@link RayleighRitz}). This class owns the order of events.
 */
final class LanczosRun {

    /** Basis size above which Ritz pairs are looked at only every third step: the small problem costs j^3. */
    private static final int RARE_FROM = 150;

    /** The step between looks then. */
    private static final int RARE_STEP = 3;

    /** Residuals below this times sigma sqrt(n) are noise: 0.4 to 1.4 were measured with difference quotients. */
    private static final double NOISE_FACTOR = 1.5;

    /**
     * Least noise, relative to the norm. Exact products and the small problem left residuals up to
     * {@code 6 eps |A| sqrt(n)} in 3000 random matrices with zeros and clusters, n to 120; this allows twice that.
     */
    private static final double ROUNDING = 8 * FastMath.ulp(1.0);

    /** What is asked. */
    private final LanczosOption option;

    /** The operator. */
    private final RealLinearOperator operator;

    /** Source of rows. */
    private final Orthogonalizer orthogonalizer;

    /** Rows and products. */
    private final KrylovBasis basis;

    /** Dimension of the space orthogonal to the null space. */
    private final int room;

    /** Products asked of the operator. */
    private int products;

    /** The pair that failed the test last: asked first, as it alone decides most steps. */
    private int target;

    /**
     * Begins a solution; the arguments have been checked against each other.
     * @param option what is asked
     * @param operator the operator
     */
    LanczosRun(final LanczosOption option, final RealLinearOperator operator) {
        this.option = option;
        this.operator = operator;
        this.orthogonalizer = new Orthogonalizer(option.nullSpace(), option.seed());
        this.basis = new KrylovBasis(operator.getColumnDimension());
        this.room = basis.dimension() - option.nullSpace().dimension();
    }

    /**
     * Runs to the end.
     * @return the pairs
     */
    LanczosResult run() {
        final int last = FastMath.min(room, option.productLimit());
        while (true) {
            expand(orthogonalizer.next(basis));
            final boolean ends = basis.size() == last;
            if (ends || isDue()) {
                final RayleighRitz ritz = new RayleighRitz(basis, option.end());
                final double sigma = SymmetryNoise.of(basis);
                if (basis.size() >= FastMath.min(SymmetryNoise.JUDGED_FROM, room)) {
                    SymmetryNoise.requireNoise(sigma, ritz.operatorNorm());
                }
                if (ends || allConverged(ritz, sigma)) {
                    return result(ritz, sigma);
                }
            }
        }
    }

    /**
     * Asks for a product and appends it with its row.
     * @param row the new row of the basis
     */
    private void expand(final double[] row) {
        products++;
        // a copy: what the operator does with its argument must not reach the basis
        final double[] product = operator.operate(new ArrayRealVector(row, true)).toArray();
        if (product.length != row.length) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH,
                                                   product.length, row.length);
        }
        if (!Double.isFinite(Vectors.norm(product))) {
            final int k = FastMath.max(0, Vectors.firstNotFinite(product));
            throw new LanczosException(found(), LocalizedThalwegFormats.PRODUCT_NOT_FINITE, k, products - 1,
                                       Double.toString(product[k]));
        }
        option.nullSpace().removeFrom(product);
        basis.append(row, product);
    }

    /**
     * Whether the Ritz pairs are looked at now.
     * @return true if there are enough of them, and the small problem is cheap or it is its turn
     */
    private boolean isDue() {
        final int j = basis.size();
        return j >= option.count() && (j <= RARE_FROM || j % RARE_STEP == 0);
    }

    /**
     * Tests the pairs asked for: the last one to fail first, then all from the end wanted.
     * @param ritz the pairs
     * @param sigma the noise
     * @return whether all have converged
     */
    private boolean allConverged(final RayleighRitz ritz, final double sigma) {
        if (!isConverged(ritz, target, sigma)) {
            return false;
        }
        for (int i = 0; i < option.count(); i++) {
            if (!isConverged(ritz, i, sigma)) {
                target = i;
                return false;
            }
        }
        return true;
    }

    /**
     * The test of {@link LanczosOption}, where sigma counts at least as rounding.
     * @param ritz the pairs
     * @param i index of the pair
     * @param sigma the noise
     * @return whether its residual passes
     */
    private boolean isConverged(final RayleighRitz ritz, final int i, final double sigma) {
        final double norm = ritz.operatorNorm();
        final double size = FastMath.max(FastMath.abs(ritz.value(i)), option.zeroTolerance() * norm);
        final double floor = NOISE_FACTOR * FastMath.max(sigma, ROUNDING * norm) *
                             FastMath.sqrt((double) basis.dimension());
        return ritz.residualNorm(i) <= FastMath.max(option.tolerance() * size, floor);
    }

    /**
     * What is known when the next product failed.
     * @return the result of the basis so far
     */
    private LanczosResult found() {
        if (basis.size() == 0) {
            return new LanczosResult(List.of(), false, products, 0, 0, 0);
        }
        return result(new RayleighRitz(basis, option.end()), SymmetryNoise.of(basis));
    }

    /**
     * Puts a result together.
     * @param ritz the pairs
     * @param sigma the noise
     * @return the pairs asked for, as far as there are any
     */
    private LanczosResult result(final RayleighRitz ritz, final double sigma) {
        final List<RitzPair> pairs = new ArrayList<>();
        for (int i = 0; i < FastMath.min(option.count(), ritz.size()); i++) {
            // in a space smaller than the number of pairs asked for, nothing is called found
            final boolean converged = ritz.size() >= option.count() && isConverged(ritz, i, sigma);
            pairs.add(new RitzPair(ritz.value(i), ritz.vector(i), ritz.residualNorm(i), converged));
        }
        return new LanczosResult(pairs, basis.size() == room, products, basis.size(), ritz.operatorNorm(), sigma);
    }
}
