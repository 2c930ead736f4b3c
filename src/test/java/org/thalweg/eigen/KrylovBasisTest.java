/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;

/** The Lanczos factorization, after each expansion. */
class KrylovBasisTest {

    @Test
    void keepsTheBasisOrthonormalAndTheFactorizationTrue() {
        for (int kind = 0; kind < SymmetricMatrices.KINDS; kind++) {
            for (final int n : new int[] {1, 2, 7, 40, 90}) {
                final Well19937a random = new Well19937a(100 * kind + n);
                final double[][] a =
                    SymmetricMatrices.rotated(SymmetricMatrices.spectrum(kind, n, random), random);
                follow(a, NullSpace.empty(), kind);
            }
        }
    }

    @Test
    void keepsBothOrthogonalToTheNullSpace() {
        final double[] ones = new double[60];
        Arrays.fill(ones, 3);
        follow(SymmetricMatrices.ring(60), NullSpace.of(ones), 0);
    }

    @Test
    void forgetsNothingWhenItGrows() {
        final KrylovBasis basis = new KrylovBasis(100);
        for (int i = 0; i < 100; i++) {
            final double[] row = new double[100];
            row[i] = 1;
            final double[] product = new double[100];
            for (int k = 0; k < 100; k++) {
                product[k] = 100 * k + i;
            }
            basis.append(row, product);
        }
        for (int i = 0; i < 100; i++) {
            for (int k = 0; k < 100; k++) {
                assertEquals(100 * i + k, basis.coefficient(i, k));
            }
        }
    }

    /** Expands to exhaustion, as the solver does, and checks all laws on the way. */
    private static void follow(final double[][] a, final NullSpace nullSpace, final int kind) {
        final int n = a.length;
        final double norm = SymmetricMatrices.norm(a);
        // rounding of products of length n, as KrylovKit's tests allow
        final double rounding = 10 * n * SymmetricMatrices.EPS * norm;
        // spectra with few distinct values (to 1e-9) break down: what is dropped then is below 1e-10 of a product
        final boolean breaksDown = kind != 0 && kind != 6;
        final double tolerance = rounding + (breaksDown ? 2 * Orthogonalizer.BREAKDOWN * norm : 0);
        final KrylovBasis basis = new KrylovBasis(n);
        final Orthogonalizer orthogonalizer = new Orthogonalizer(nullSpace, 5);
        while (basis.size() < n - nullSpace.dimension()) {
            final double[] v = orthogonalizer.next(basis);
            if (basis.size() > 0) {
                checkFactorization(a, basis, v, tolerance);
            }
            basis.append(v, SymmetricMatrices.multiply(a, v));
            checkOrthonormality(basis, nullSpace);
        }
        checkFactorization(a, basis, new double[n], tolerance);
    }

    private static void checkOrthonormality(final KrylovBasis basis, final NullSpace nullSpace) {
        final double[] last = basis.rows()[basis.size() - 1];
        for (int i = 0; i < basis.size(); i++) {
            final double expected = i == basis.size() - 1 ? 1 : 0;
            assertEquals(expected, Vectors.dot(basis.rows()[i], last), 1e-13, "row " + i + " of " + basis.size());
        }
        for (final double[] row : nullSpace.basis()) {
            assertEquals(0, Vectors.dot(row, last), 1e-13);
        }
    }

    /** A V' = V' G + beta v e', with A V' formed anew. */
    private static void checkFactorization(final double[][] a, final KrylovBasis basis, final double[] v,
                                           final double tolerance) {
        final int last = basis.size() - 1;
        for (int k = 0; k <= last; k++) {
            final double[] rest = SymmetricMatrices.multiply(a, basis.rows()[k]);
            for (int i = 0; i <= last; i++) {
                Vectors.add(rest, -basis.coefficient(i, k), basis.rows()[i]);
            }
            if (k == last) {
                Vectors.add(rest, -Vectors.dot(v, basis.product(k)), v);
            }
            final double norm = Vectors.norm(rest);
            assertTrue(norm <= tolerance, "column " + k + " of " + (last + 1) + ": " + norm + " > " + tolerance);
        }
    }

    @Test
    void isTridiagonalWhileNothingBreaksDown() {
        final Well19937a random = new Well19937a(3);
        final int n = 30;
        final double[][] a = SymmetricMatrices.rotated(SymmetricMatrices.spectrum(0, n, random), random);
        final KrylovBasis basis = new KrylovBasis(n);
        final Orthogonalizer orthogonalizer = new Orthogonalizer(NullSpace.empty(), 5);
        while (basis.size() < n) {
            final double[] v = orthogonalizer.next(basis);
            basis.append(v, SymmetricMatrices.multiply(a, v));
        }
        final double rounding = 10 * n * SymmetricMatrices.EPS * SymmetricMatrices.norm(a);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                if (Math.abs(i - k) > 1) {
                    assertEquals(0, basis.coefficient(i, k), rounding);
                } else {
                    assertEquals(basis.coefficient(k, i), basis.coefficient(i, k), rounding);
                }
            }
        }
    }
}
