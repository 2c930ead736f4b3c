/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.function.Supplier;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.thalweg.LocalizedThalwegFormats;

/**
 * Where the next row of a basis comes from.
 * <pre>
 * start       the start vectors in their order, then a random one
 * residual    t = M r,  r = W'z - theta V'z  of the pair worked on
 * chain       t = M (w - theta v),  v the latest row, w its product, theta the value of the last pair wanted
 * random      a vector that nothing told of
 * </pre>
 * Each is made orthonormal to null space and basis. Without a preconditioner M, chain is Lanczos' step; and as all
 * residuals of a Krylov space are multiples of one vector, residual is the same step. The chain then
 * is the better of the two, since noise is a smaller part of a product than of a residual.
 */
final class Expansion {

    /** What is known. */
    private final KrylovStart start;

    /** The start vectors. */
    private final double[][] vectors;

    /** Makes rows of candidates. */
    private final Orthogonalizer orthogonalizer;

    /** The pairs known, for an exception. */
    private final Supplier<LanczosResult> found;

    /** Start vectors used or left out, the random one included. */
    private int used;

    /**
     * Builds an expansion.
     * @param start what is known, of the operator's dimension
     * @param orthogonalizer makes rows of candidates
     * @param found the pairs known, for an exception
     */
    Expansion(final KrylovStart start, final Orthogonalizer orthogonalizer, final Supplier<LanczosResult> found) {
        this.start = start;
        this.vectors = start.vectors();
        this.orthogonalizer = orthogonalizer;
        this.found = found;
    }

    /**
     * Whether there is a start vector left.
     * @return true before the random one was used
     */
    boolean isStarting() {
        return used <= vectors.length;
    }

    /**
     * The next start vector that the basis does not span, at last a random one.
     * @param basis the basis
     * @return a row
     */
    double[] start(final KrylovBasis basis) {
        while (used < vectors.length) {
            final double[] t = vectors[used++];
            Vectors.divide(t, Vectors.maxNorm(t));
            if (orthogonalizer.isRow(t, basis)) {
                return t;
            }
        }
        used++;
        return orthogonalizer.random(basis);
    }

    /**
     * A random row.
     * @param basis the basis
     * @return a row
     */
    double[] random(final KrylovBasis basis) {
        return orthogonalizer.random(basis);
    }

    /**
     * Goes on from the latest row.
     * @param basis the basis
     * @param shift theta; {@code M (A - theta)} is near the identity above it, where M is a good inverse. Without
     * preconditioner it makes no difference
     * @return a row
     */
    double[] chain(final KrylovBasis basis, final double shift) {
        if (!start.isPreconditioned()) {
            return orthogonalizer.next(basis);
        }
        final int last = basis.size() - 1;
        final double[] t = basis.product(last).clone();
        Vectors.add(t, -shift, basis.rows()[last]);
        return orthogonalizer.next(preconditioned(t), basis);
    }

    /**
     * Goes on with a residual.
     * @param basis the basis
     * @param residual the residual; overwritten
     * @return a row
     */
    double[] residual(final KrylovBasis basis, final double[] residual) {
        return orthogonalizer.next(start.isPreconditioned() ? preconditioned(residual) : residual, basis);
    }

    /**
     * {@code M t}.
     * @param t a vector; its array may be overwritten
     * @return a new array, of finite components
     * @throws LanczosException if a component is not finite
     */
    private double[] preconditioned(final double[] t) {
        final double[] product = start.preconditioner().operate(new ArrayRealVector(t, false)).toArray();
        if (product.length != t.length) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, product.length, t.length);
        }
        final int k = Vectors.firstNotFinite(product);
        if (k >= 0) {
            throw new LanczosException(found.get(), LocalizedThalwegFormats.PRECONDITIONED_NOT_FINITE, k,
                                       Double.toString(product[k]));
        }
        return product;
    }
}
