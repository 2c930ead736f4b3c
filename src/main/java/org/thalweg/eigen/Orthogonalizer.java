/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;

/**
 * The next row v of a basis V: {@code |v| = 1, V v = 0, N v = 0}.
 *
 * <p>A candidate that is the latest product w first loses its part along the latest two rows, whose coefficients G
 * knows (Lanczos' three-term recurrence), then whatever rounding left along all others. In this order one pass over
 * the basis is usually enough, where one pass alone ruins the basis and two passes cost twice as much.
 *
 * <p>Breakdown: if less than 1e-10 of the candidate is left, V spans an invariant subspace to that accuracy. A random
 * row then goes on outside it, which finds the other copies of repeated eigenvalues. G gets its zero coupling by
 * itself.
 */
final class Orthogonalizer {

    /** Remainder, relative to the candidate, below which it is taken to lie in the span. */
    static final double BREAKDOWN = 1e-10;

    /** Random vectors tried: one is enough but for rounding, when a single dimension of very many is left. */
    private static final int MAX_TRIALS = 10;

    /** Directions that are left out. */
    private final NullSpace nullSpace;

    /** Source of the first row and of the ones after breakdowns. */
    private final RandomGenerator random;

    /**
     * Builds an orthogonalizer.
     * @param nullSpace directions that are left out
     * @param seed seed of the random rows
     */
    Orthogonalizer(final NullSpace nullSpace, final long seed) {
        this.nullSpace = nullSpace;
        this.random = new Well19937a(seed);
    }

    /**
     * The row that Lanczos takes next: the rest of the latest product, or a random one at the start and at a breakdown.
     * @param basis the basis; it must not fill the space orthogonal to the null space yet
     * @return a new array
     */
    double[] next(final KrylovBasis basis) {
        final int last = basis.size() - 1;
        if (last < 0) {
            return random(basis);
        }
        final double[] t = basis.product(last).clone();
        final double least = BREAKDOWN * Vectors.norm(t);
        for (int i = last; i >= 0 && i >= last - 1; i--) {
            Vectors.add(t, -basis.coefficient(i, last), basis.rows()[i]);
        }
        return orthonormalize(t, least, basis) ? t : random(basis);
    }

    /**
     * The row that goes on with a candidate, or with a random vector if the basis spans the candidate.
     * @param t the candidate; overwritten
     * @param basis the basis; it must not fill the space orthogonal to the null space yet
     * @return a unit vector
     */
    double[] next(final double[] t, final KrylovBasis basis) {
        return isRow(t, basis) ? t : random(basis);
    }

    /**
     * Makes a candidate a row.
     * @param t the candidate, replaced by the row
     * @param basis the basis
     * @return whether the basis does not span it: more than 1e-10 of it was left
     */
    boolean isRow(final double[] t, final KrylovBasis basis) {
        return orthonormalize(t, BREAKDOWN * Vectors.norm(t), basis);
    }

    /**
     * A random row.
     * @param basis the basis; it must not fill the space orthogonal to the null space yet
     * @return a new array
     */
    double[] random(final KrylovBasis basis) {
        for (int trial = 0; trial < MAX_TRIALS; trial++) {
            final double[] t = new double[basis.dimension()];
            for (int i = 0; i < t.length; i++) {
                t[i] = random.nextGaussian();
            }
            if (isRow(t, basis)) {
                return t;
            }
        }
        throw MathRuntimeException.createInternalError();
    }

    /**
     * Makes a candidate orthonormal to null space and basis.
     * @param t the candidate, replaced by the row
     * @param least remainder that is a breakdown, in the units of {@code t}
     * @param basis the basis
     * @return whether a row was left
     */
    private boolean orthonormalize(final double[] t, final double least, final KrylovBasis basis) {
        return GramSchmidt.orthonormalize(basis.kernels(), t, least, nullSpace.rows(), nullSpace.dimension(),
                                          basis.rows(), basis.size());
    }
}
