/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;

class RayleighRitzTest {

    /** Rows e_0 … e_{j-1} of a matrix. */
    private static KrylovBasis leading(final double[][] a, final int j) {
        final KrylovBasis basis = new KrylovBasis(a.length);
        for (int i = 0; i < j; i++) {
            final double[] row = new double[a.length];
            row[i] = 1;
            basis.append(row, SymmetricMatrices.multiply(a, row));
        }
        return basis;
    }

    @Test
    void solvesTwoByTwo() {
        final double[][] a = {{2, 1, 0}, {1, 2, 3}, {0, 3, 9}};
        final RayleighRitz ritz = new RayleighRitz(leading(a, 2), SpectrumEnd.LARGEST_ALGEBRAIC);
        assertEquals(3, ritz.value(0), 1e-15);
        assertEquals(1, ritz.value(1), 1e-15);
        // A (1, 1, 0) = (3, 3, 3): the residual is (0, 0, 3) / sqrt(2)
        assertEquals(3 / Math.sqrt(2), ritz.residualNorm(0), 1e-14);
        assertEquals(0, ritz.vector(0)[2]);
    }

    @Test
    void valuesAreRayleighQuotientsOfTheSymmetricPart() {
        final Well19937a random = new Well19937a(8);
        final double[][] a = SymmetricMatrices.noisy(SymmetricMatrices.ring(12), 0.1, random);
        final RayleighRitz ritz = new RayleighRitz(leading(a, 7), SpectrumEnd.SMALLEST_ALGEBRAIC);
        for (int i = 0; i < ritz.size(); i++) {
            final double[] u = ritz.vector(i);
            final double[] product = SymmetricMatrices.multiply(a, u);
            assertEquals(Vectors.dot(u, product), ritz.value(i), 1e-14);
            Vectors.add(product, -ritz.value(i), u);
            assertEquals(Vectors.norm(product), ritz.residualNorm(i), 1e-14);
        }
    }

    @Test
    void scalesWithTheOperator() {
        final double[][] a = SymmetricMatrices.ring(9);
        a[0][0] = 2.3;
        final RayleighRitz one = new RayleighRitz(leading(a, 5), SpectrumEnd.SMALLEST_ALGEBRAIC);
        for (final int exponent : new int[] {-900, 900}) {
            final double[][] scaled = Vectors.copy(a);
            for (final double[] row : scaled) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = Math.scalb(row[i], exponent);
                }
            }
            final RayleighRitz other = new RayleighRitz(leading(scaled, 5), SpectrumEnd.SMALLEST_ALGEBRAIC);
            for (int i = 0; i < one.size(); i++) {
                assertEquals(one.value(i), Math.scalb(other.value(i), -exponent),
                             1e-15 * Vectors.maxNorm(one.values()));
                assertArrayEquals(one.vector(i), other.vector(i), 1e-14);
            }
        }
    }

    @Test
    void copesWithCouplingsWhoseSquaresUnderflow() {
        // 1e-160 squares to a denormal number: a Householder step with it would divide by nothing
        final double[][] a = {{1, 1e-160, 1e-161}, {1e-160, 2, 1}, {1e-161, 1, 2}};
        final RayleighRitz ritz = new RayleighRitz(leading(a, 3), SpectrumEnd.SMALLEST_ALGEBRAIC);
        assertEquals(1, ritz.value(0), 1e-15);
        assertEquals(1, ritz.value(1), 1e-15);
        assertEquals(3, ritz.value(2), 4e-15);
        assertTrue(ritz.residualNorm(2) < 1e-14);
    }

    @Test
    void solvesProblemsWithManyZeros() {
        // half of the spectrum zero: unshifted, Hipparchus' iteration fails on about half of these
        for (int trial = 0; trial < 50; trial++) {
            final int n = 20 + trial;
            final Well19937a random = new Well19937a(trial);
            final double[][] a =
                SymmetricMatrices.rotated(SymmetricMatrices.spectrum(3, n, random), random);
            final RayleighRitz ritz = new RayleighRitz(leading(a, n), SpectrumEnd.SMALLEST_ALGEBRAIC);
            for (int i = 0; i < n; i++) {
                assertEquals(0, ritz.residualNorm(i), 10 * n * SymmetricMatrices.EPS * Vectors.maxNorm(ritz.values()));
            }
        }
    }
}
