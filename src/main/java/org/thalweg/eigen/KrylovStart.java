/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;
import java.util.Objects;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.LocalizedThalwegFormats;

/**
 * What is known of an operator A before it is asked: vectors near the eigenvectors wanted, and M that approximates its
 * inverse.
 *
 * <p>Both are guesses. They save products where they are good, and cost some where they are bad, but no result depends
 * on them: products are always those of A, and a random vector always joins the start vectors, as these may all lie in
 * one class of a symmetry.
 *
 * @param vectors start vectors of one length, in any scale, each of which costs a product; ones that depend on those
 * before them, or lie in the null space, are left out
 * @param preconditioner {@code v -> M v}, symmetric and positive definite also where A is not; it serves the smallest
 * eigenvalues, where {@code M} is large. Null for none
 */
public record KrylovStart(double[][] vectors, RealLinearOperator preconditioner) {

    /**
     * Copies the vectors.
     * @throws MathIllegalArgumentException if the lengths differ, a vector is null or zero, a component is not finite,
     * or the preconditioner is not square or of another dimension than the vectors
     */
    public KrylovStart {
        if (vectors == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "vectors");
        }
        for (int i = 0; i < vectors.length; i++) {
            check(vectors[i], "start vector " + i);
            requireEqual(vectors[i].length, vectors[0].length);
        }
        if (preconditioner != null) {
            final int n = preconditioner.getColumnDimension();
            if (preconditioner.getRowDimension() != n) {
                throw new MathIllegalArgumentException(LocalizedCoreFormats.NON_SQUARE_OPERATOR,
                                                       preconditioner.getRowDimension(), n);
            }
            if (vectors.length > 0) {
                requireEqual(n, vectors[0].length);
            }
        }
        vectors = Vectors.copy(vectors);
    }

    /**
     * Nothing known: a random vector alone starts, residuals are not preconditioned.
     * @return the empty start; it fits operators of any dimension
     */
    public static KrylovStart none() {
        return new KrylovStart(new double[0][], null);
    }

    /**
     * Changes the start vectors.
     * @param guesses vectors of one length; none to start from a random one alone
     * @return the changed start
     */
    public KrylovStart withVectors(final double[]... guesses) {
        return new KrylovStart(guesses, preconditioner);
    }

    /**
     * Changes the preconditioner.
     * @param inverse {@code v -> M v}, an approximation of the operator's inverse; null for none
     * @return the changed start
     */
    public KrylovStart withPreconditioner(final RealLinearOperator inverse) {
        return new KrylovStart(vectors, inverse);
    }

    /**
     * The start vectors.
     * @return a deep copy
     */
    @Override
    public double[][] vectors() {
        return Vectors.copy(vectors);
    }

    /**
     * Whether there is a preconditioner.
     * @return true if it is not null
     */
    public boolean isPreconditioned() {
        return preconditioner != null;
    }

    /**
     * Whether nothing is known.
     * @return true without vectors and preconditioner
     */
    boolean isNone() {
        return vectors.length == 0 && preconditioner == null;
    }

    /**
     * Refuses operators of another dimension.
     * @param n the operator's dimension
     * @throws MathIllegalArgumentException if vectors or preconditioner have another
     */
    void requireDimension(final int n) {
        if (vectors.length > 0) {
            requireEqual(vectors[0].length, n);
        }
        if (preconditioner != null) {
            requireEqual(preconditioner.getColumnDimension(), n);
        }
    }

    /**
     * {@inheritDoc}
     * Equal are starts with equal vectors and preconditioners that call themselves equal.
     */
    @Override
    public boolean equals(final Object other) {
        return other instanceof KrylovStart && Arrays.deepEquals(vectors, ((KrylovStart) other).vectors) &&
               Objects.equals(preconditioner, ((KrylovStart) other).preconditioner);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(vectors) + Objects.hashCode(preconditioner);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "KrylovStart[vectors=" + Arrays.deepToString(vectors) + ", preconditioner=" + preconditioner + "]";
    }

    /**
     * Refuses what starts nothing.
     * @param vector a vector
     * @param name what it is called
     */
    private static void check(final double[] vector, final String name) {
        if (vector == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, name);
        }
        final int k = Vectors.firstNotFinite(vector);
        if (k >= 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.COMPONENT_NOT_FINITE, k, name, vector[k]);
        }
        if (Vectors.maxNorm(vector) == 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE, "|" + name + "|", 0, 0);
        }
    }

    /**
     * Refuses dimensions that differ.
     * @param dimension one
     * @param other another
     */
    private static void requireEqual(final int dimension, final int other) {
        if (dimension != other) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, dimension, other);
        }
    }
}
