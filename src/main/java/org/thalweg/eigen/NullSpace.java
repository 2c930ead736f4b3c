/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.util.FastMath;
import org.thalweg.LocalizedThalwegFormats;

/**
 * Directions N (d x n, rows) with {@code N N' = I} that are known not to interest: the eigensolver works with
 * {@code P A P}, {@code P = I - N'N}, and reports no pair inside N.
 *
 * <p>Give every null direction that is known. A Krylov space holds one copy of a repeated eigenvalue, so the six zeros
 * of a free body show up one by one, late, and push the modes that matter off the list.
 *
 * @param basis the orthonormal rows, all of one length; none for the empty null space
 */
public record NullSpace(double[][] basis) {

    /** Relative remainder below which a vector is taken to depend on others. */
    static final double RANK_CUT = 1e-8;

    /** Most that a given basis may differ from orthonormality: some rounding errors of a normalization elsewhere. */
    private static final double ORTHONORMALITY = 1e-12;

    /**
     * Takes rows that are orthonormal already; {@link #of(double[]...)} takes any.
     * @throws MathIllegalArgumentException if the lengths differ, a component is not finite, or the scalar product of
     * two rows misses its value by more than 1e-12
     */
    public NullSpace {
        basis = copyOf(basis);
        for (int i = 0; i < basis.length; i++) {
            for (int j = 0; j <= i; j++) {
                final double product = Vectors.dot(basis[i], basis[j]);
                if (FastMath.abs(product - (i == j ? 1 : 0)) > ORTHONORMALITY) {
                    throw new MathIllegalArgumentException(LocalizedThalwegFormats.NULL_VECTORS_NOT_ORTHONORMAL,
                                                           i, j, Double.toString(product));
                }
            }
        }
    }

    /**
     * No null direction.
     * @return the empty null space; it fits operators of any dimension
     */
    public static NullSpace empty() {
        return new NullSpace(new double[0][]);
    }

    /**
     * The span of independent vectors. Each is judged by what is left of it when the ones before it are removed.
     * @param vectors vectors of one length, in any scale
     * @return their span
     * @throws MathIllegalArgumentException if the lengths differ, a component is not finite, or a vector is zero or
     * dependent: less than 1e-8 of it is left
     */
    public static NullSpace of(final double[]... vectors) {
        final double[][] rows = copyOf(vectors);
        for (int i = 0; i < rows.length; i++) {
            final double least = RANK_CUT * Vectors.norm(rows[i]);
            if (!GramSchmidt.orthonormalize(RowKernels.ALONE, rows[i], least, rows, i, rows, 0)) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.NULL_VECTOR_DEPENDENT, i);
            }
        }
        return new NullSpace(rows);
    }

    /**
     * Translations and infinitesimal rotations of points about their centroid: the motions that cost a free body no
     * energy. In 3-D these are 6, 5 if the points lie on a line, 3 if they coincide; in 2-D 3, or 2.
     *
     * <p>Rotations are null vectors of a Hessian at a stationary point only; elsewhere {@code H R = O(|g|)}.
     * @param coordinates the points one after another: x0, y0, (z0,) x1, …
     * @param spaceDimension 2 or 3
     * @return the motions that are independent: rotations whose remainder is below 1e-8 of the largest are left out
     * @throws MathIllegalArgumentException if {@code spaceDimension} is neither 2 nor 3, there is no point, the number
     * of coordinates is not a multiple of {@code spaceDimension}, or a coordinate is not finite
     */
    public static NullSpace rigidMotions(final double[] coordinates, final int spaceDimension) {
        return new NullSpace(RigidMotions.basis(coordinates, spaceDimension));
    }

    /**
     * A global phase: the objective of complex z is the same at {@code exp(i t) z}, as in phase retrieval. Its null
     * vector is {@code i z}.
     *
     * <p>{@code i z} is a null vector of a Hessian at a stationary point only; elsewhere {@code |H i z| = |g|}.
     * @param point z as (re, im) pairs: re z0, im z0, re z1, im z1, … Where all real parts come first and then all
     * imaginary ones, give (-im z, re z) to {@link #of(double[]...)}
     * @return the one direction (-im z0, re z0, …), normalized
     * @throws MathIllegalArgumentException if the number of components is odd, one is not finite, or all are zero:
     * nothing turns at z = 0
     */
    public static NullSpace phase(final double[] point) {
        return of(NullVectors.phase(point));
    }

    /**
     * A fixed sum of all variables, such as a total charge, so that modes shall not change it; or a global shift,
     * {@code f(x + t (1, …, 1)) = f(x)}, such as the global angle of XY spins or the level of a potential. Both keep
     * out the same direction.
     * @param n the number of variables, at least 1
     * @return the one direction (1, …, 1), normalized
     * @throws MathIllegalArgumentException if {@code n} is below 1
     */
    public static NullSpace fixedSum(final int n) {
        return of(NullVectors.sum(n));
    }

    /**
     * A fixed sum of some variables, or a common shift of them.
     * @param n the number of variables, at least 1
     * @param indices the variables in the sum, in any order
     * @return the one direction, normalized: equal components at the indices, zero elsewhere
     * @throws MathIllegalArgumentException if {@code n} is below 1, there is no index, one is outside [0, n - 1], or
     * is named twice
     */
    public static NullSpace fixedSum(final int n, final int... indices) {
        return of(NullVectors.sum(n, indices));
    }

    /**
     * The span of this null space and another. They may overlap: what depends on the rest is left out, as the
     * translations of a cluster contain a shift of all its coordinates.
     * @param other the other null space
     * @return the rows of this one, then those of the other orthonormalized, but the ones of which less than 1e-8 is
     * left
     * @throws MathIllegalArgumentException if the vectors of both differ in length
     */
    public NullSpace and(final NullSpace other) {
        if (other == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "other");
        }
        if (basis.length == 0 || other.basis.length == 0) {
            return basis.length == 0 ? other : this;
        }
        other.requireLength(basis[0].length);
        final List<double[]> rows = new ArrayList<>(Arrays.asList(basis));
        IndependentRows.append(rows, new ArrayList<>(Arrays.asList(other.basis())), RANK_CUT);
        return new NullSpace(rows.toArray(new double[0][]));
    }

    /**
     * The orthonormal rows.
     * @return a deep copy
     */
    @Override
    public double[][] basis() {
        return Vectors.copy(basis);
    }

    /**
     * The number d of independent null directions.
     * @return the dimension
     */
    public int dimension() {
        return basis.length;
    }

    /**
     * {@code w -= N'N w}.
     * @param w the vector that changes
     * @throws MathIllegalArgumentException if the null vectors have another length
     */
    public void removeFrom(final double[] w) {
        requireLength(w.length);
        GramSchmidt.subtract(w, basis, basis.length);
    }

    /**
     * The rows themselves, for reading inside the room.
     * @return the rows, not copied
     */
    double[][] rows() {
        return basis;
    }

    /**
     * Refuses operators of another dimension.
     * @param n the operator's dimension
     * @throws MathIllegalArgumentException if the null vectors have another length
     */
    void requireLength(final int n) {
        if (basis.length > 0 && basis[0].length != n) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, basis[0].length, n);
        }
    }

    /**
     * {@inheritDoc}
     * Equal are null spaces with equal basis vectors, not ones with equal span.
     */
    @Override
    public boolean equals(final Object other) {
        return other instanceof NullSpace && Arrays.deepEquals(basis, ((NullSpace) other).basis);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return Arrays.deepHashCode(basis);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "NullSpace[basis=" + Arrays.deepToString(basis) + "]";
    }

    /**
     * Copies vectors that have one length and finite components.
     * @param vectors the vectors
     * @return deep copy
     * @throws MathIllegalArgumentException if they have not
     */
    private static double[][] copyOf(final double[][] vectors) {
        if (vectors == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "basis");
        }
        for (int i = 0; i < vectors.length; i++) {
            if (vectors[i] == null) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "null vector " + i);
            }
            if (vectors[i].length != vectors[0].length) {
                throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH,
                                                       vectors[i].length, vectors[0].length);
            }
            final int k = Vectors.firstNotFinite(vectors[i]);
            if (k >= 0) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.COMPONENT_NOT_FINITE,
                                                       k, "null vector " + i, vectors[i][k]);
            }
        }
        return Vectors.copy(vectors);
    }
}
