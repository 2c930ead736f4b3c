/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.LocalizedThalwegFormats;

/**
 * Pairs with {@code A u = theta u} at one end of the spectrum of a symmetric operator, from its products alone.
 *
 * <p>Lanczos' method with full reorthogonalization: a Krylov space grows by one product per step, the Ritz pairs in it
 * are tested by their true residuals, and the solver stops when all pairs asked for have converged and a random vector
 * finds no other one, the space orthogonal to the null space is exhausted, or the products are spent. Results carry
 * flags; a spent budget is no error. A basis that is full is restarted from its best half (Wu and Simon's thick
 * restart, SIAM J. Matrix Anal. Appl. 22, 2000).
 *
 * <p>With a {@link KrylovStart} it is a generalized Davidson method (Stathopoulos and McCombs, SIAM J. Sci. Comput. 29,
 * 2007): the space grows by the preconditioned residual of the first pair that has not converged. Products are explicit
 * in both cases, so they differ in nothing but the next row; without preconditioner they are one method.
 *
 * <p>The operator may carry noise, as difference quotients of gradients do: pairs belong to its symmetric part, the
 * asymmetric part is measured ({@link LanczosResult#noise()}) and nothing is asked for below it.
 *
 * <p>Limits: a Krylov space reaches the ends of the spectrum only; one start vector sees repeated eigenvalues one copy
 * at a time, so copies may be missing from a result that is neither exact nor verified. Known null directions belong
 * into the {@link NullSpace}. Memory is 16 n bytes per row of the basis, and some vectors.
 *
 * <p>Instances keep their option alone: they may be shared and reused. Equal operators and options give equal bits.
 */
public final class LanczosEigensolver {

    /** What is asked. */
    private final LanczosOption option;

    /**
     * Builds a solver with {@link LanczosOption#defaults()}.
     */
    public LanczosEigensolver() {
        this(LanczosOption.defaults());
    }

    /**
     * Builds a solver.
     * @param option what is asked
     * @throws MathIllegalArgumentException if the option is null
     */
    public LanczosEigensolver(final LanczosOption option) {
        if (option == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "option");
        }
        this.option = option;
    }

    /**
     * Finds the pairs from a random start. An exception that the operator throws passes through unchanged.
     * @param a the operator, n x n, symmetric up to noise
     * @return the pairs with their flags
     * @throws MathIllegalArgumentException as {@link #solve(RealLinearOperator, KrylovStart)} does
     * @throws LanczosException if a product is not finite; it carries the pairs found before
     */
    public LanczosResult solve(final RealLinearOperator a) {
        return solve(a, KrylovStart.none());
    }

    /**
     * Finds the pairs. An exception that operator or preconditioner throw passes through unchanged.
     * @param a the operator, n x n, symmetric up to noise
     * @param start what is known of it
     * @return the pairs with their flags
     * @throws MathIllegalArgumentException if the operator is null or not square, null vectors have another length than
     * its dimension, more pairs are asked for than the space orthogonal to the null space has dimensions, a product has
     * another length, or the operator is not symmetric: after five products (fewer if that exhausts the space) the
     * asymmetry sigma of V'AV exceeds 1e-3 of its norm; or if the start is null, or has another dimension
     * @throws LanczosException if a product with operator or preconditioner is not finite; it carries the pairs found
     * before
     */
    public LanczosResult solve(final RealLinearOperator a, final KrylovStart start) {
        if (a == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "operator");
        }
        if (start == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "start");
        }
        final int n = a.getColumnDimension();
        if (a.getRowDimension() != n) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.NON_SQUARE_OPERATOR, a.getRowDimension(), n);
        }
        option.nullSpace().requireLength(n);
        start.requireDimension(n);
        final int room = n - option.nullSpace().dimension();
        if (option.count() > room) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.TOO_MANY_PAIRS, option.count(), room,
                                                   n, option.nullSpace().dimension());
        }
        try (TileCrew crew = new TileCrew(option.threads())) {
            return new LanczosRun(option, a, start, new RowKernels(crew)).run();
        }
    }
}
