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
 * <p>The concerns stay apart: where the next row comes from ({@link Expansion}), what the basis holds
 * ({@link KrylovBasis}), how good the pairs in it are ({@link RitzLook}), whether one may be missing
 * ({@link VerificationRounds}). This class owns the order of events.
 */
final class LanczosRun {

    /** Basis size above which Ritz pairs are looked at only every third step: the small problem costs j^3. */
    private static final int RARE_FROM = 150;

    /** The step between looks then. */
    private static final int RARE_STEP = 3;

    /** Rows beyond the pairs asked for that survive a restart at least. */
    private static final int KEPT_BEYOND = 5;

    /** What is asked. */
    private final LanczosOption option;

    /** The operator. */
    private final RealLinearOperator operator;

    /** What is known of it. */
    private final KrylovStart start;

    /** Source of rows. */
    private final Expansion expansion;

    /** Rows and products. */
    private final KrylovBasis basis;

    /** Dimension of the space orthogonal to the null space. */
    private final int room;

    /** Most rows. */
    private final int capacity;

    /** Looks for missed pairs. */
    private final VerificationRounds verification;

    /** Extreme Ritz values. */
    private final RitzSpan span = new RitzSpan();

    /** Products asked of the operator. */
    private int products;

    /** Ritz value of the last pair wanted, when it was last looked at. */
    private double shift;

    /** Restarts done. */
    private int restarts;

    /** The pair worked on; -1 if all there are have converged. */
    private int target;

    /**
     * Begins a solution; the arguments have been checked against each other.
     * @param option what is asked
     * @param operator the operator
     * @param start what is known of it
     * @param kernels do the passes over the basis
     */
    LanczosRun(final LanczosOption option, final RealLinearOperator operator, final KrylovStart start,
               final RowKernels kernels) {
        this.option = option;
        this.operator = operator;
        this.start = start;
        this.expansion = new Expansion(start, new Orthogonalizer(option.nullSpace(), option.seed()), this::found);
        this.basis = new KrylovBasis(operator.getColumnDimension(), kernels);
        this.room = basis.dimension() - option.nullSpace().dimension();
        this.capacity = option.basisLimit(basis.dimension(), option.nullSpace().dimension());
        this.verification = new VerificationRounds(option.verificationLength(start.isPreconditioned()));
    }

    /**
     * Runs to the end.
     * @return the pairs
     */
    LanczosResult run() {
        RitzLook look = null;
        while (true) {
            final double[] row = nextRow(look);
            if (basis.size() == capacity) {
                // it was looked at because it is full; the row is orthogonal to what is dropped, as Lanczos' is
                basis.shrink(look.leading(FastMath.max(option.count() + KEPT_BEYOND, capacity / 2)));
                restarts++;
            }
            expand(row);
            final boolean ends = basis.size() == room || products == option.productLimit();
            look = ends || isDue() ? look() : null;
            shift = look == null ? shift : look.value(FastMath.min(option.count(), look.size()) - 1);
            if (ends || look != null && isSettled(look)) {
                return result(look);
            }
        }
    }

    /**
     * The next row.
     * @param look a look at the basis as it is, null if none was taken
     * @return a unit vector orthogonal to null space and basis
     */
    private double[] nextRow(final RitzLook look) {
        if (expansion.isStarting()) {
            return expansion.start(basis);
        }
        if (verification.isAtStart()) {
            return expansion.random(basis);
        }
        // a chain from one start vector has its residuals all along its next row; not so beside a second chain
        final boolean single = start.isNone() && !verification.hasBegun();
        if (single || look == null || verification.isOpen() || target < 0) {
            return expansion.chain(basis, shift);
        }
        return expansion.residual(basis, look.residual(target));
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
        verification.step();
    }

    /**
     * Whether the Ritz pairs are looked at now.
     * @return true if the basis is full, or verification waits for it, or there are enough pairs to learn from and the
     * small problem is cheap or it is its turn
     */
    private boolean isDue() {
        final int j = basis.size();
        if (j == capacity || verification.isSpent()) {
            return true;
        }
        final boolean enough = j >= option.count() || !start.isNone() && !expansion.isStarting();
        return enough && (j <= RARE_FROM || j % RARE_STEP == 0);
    }

    /**
     * Looks at the Ritz pairs.
     * @return what is seen
     */
    private RitzLook look() {
        final RitzLook look = new RitzLook(option, basis, span);
        if (basis.size() >= FastMath.min(SymmetryNoise.JUDGED_FROM, room)) {
            SymmetryNoise.requireNoise(look.sigma(), span.norm());
        }
        return look;
    }

    /**
     * Chooses the pair to work on, begins and ends verification.
     * @param look the pairs
     * @return whether all pairs have converged, and have been verified if that is wanted
     */
    private boolean isSettled(final RitzLook look) {
        if (verification.isOpen() && !verification.isSpent() && !verification.areContradictedBy(look)) {
            return false;
        }
        target = look.target(target);
        if (verification.isOpen()) {
            final boolean passed = target < 0 && !verification.areContradictedBy(look);
            verification.end(passed);
            return passed;
        }
        if (target >= 0 || look.size() < option.count() || expansion.isStarting()) {
            return false;
        }
        if (verification.areWanted()) {
            verification.begin(look, option.count());
        }
        return !verification.areWanted();
    }

    /**
     * What is known when the next product failed.
     * @return the result of the basis so far
     */
    private LanczosResult found() {
        if (basis.size() == 0) {
            return new LanczosResult(List.of(), false, products, 0, 0, 0, 0, Verification.NONE);
        }
        return result(new RitzLook(option, basis, span));
    }

    /**
     * Puts a result together.
     * @param look the pairs
     * @return the pairs asked for, as far as there are any
     */
    private LanczosResult result(final RitzLook look) {
        final boolean exact = basis.size() == room;
        final List<RitzPair> pairs = new ArrayList<>();
        for (int i = 0; i < FastMath.min(option.count(), look.size()); i++) {
            pairs.add(look.pair(i, exact || verification.havePassed()));
        }
        return new LanczosResult(pairs, exact, products, restarts, basis.size(), span.norm(), look.sigma(),
                                 exact ? Verification.NEEDLESS : verification.summary(basis.dimension(), span.width()));
    }
}
