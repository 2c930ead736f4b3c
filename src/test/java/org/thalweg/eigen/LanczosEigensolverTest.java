/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LanczosEigensolverTest {

    private static final LanczosOption OPTION = LanczosOption.defaults();

    private static LanczosResult solve(final double[][] a, final LanczosOption option) {
        return new LanczosEigensolver(option).solve(SymmetricMatrices.operator(a));
    }

    private static double[][] matrix(final int kind, final int n, final long seed) {
        final Well19937a random = new Well19937a(seed);
        return SymmetricMatrices.rotated(SymmetricMatrices.spectrum(kind, n, random), random);
    }

    private static double[] values(final LanczosResult result) {
        return result.pairs().stream().mapToDouble(RitzPair::value).toArray();
    }

    /** Residuals formed anew equal those reported; vectors are orthonormal and turned the right way. */
    static void checkPairs(final double[][] a, final LanczosResult result) {
        final int n = a.length;
        final double rounding = 10 * n * SymmetricMatrices.EPS * SymmetricMatrices.norm(a);
        for (final RitzPair pair : result.pairs()) {
            final double[] u = pair.vector();
            final double[] residual = SymmetricMatrices.multiply(a, u);
            Vectors.add(residual, -pair.value(), u);
            assertEquals(Vectors.norm(residual), pair.residualNorm(), rounding);
            assertEquals(Vectors.maxNorm(u), Arrays.stream(u).max().orElseThrow());
            for (final RitzPair other : result.pairs()) {
                assertEquals(pair == other ? 1 : 0, Vectors.dot(u, other.vector()), 1e-12);
            }
        }
    }

    @Test
    void findsTheWholeSpectrumOfTwoHundredMatrices() {
        for (int trial = 0; trial < 200; trial++) {
            final int n = 1 + trial % 40;
            final int kind = (trial / 3) % SymmetricMatrices.KINDS;
            final double[][] a = matrix(kind, n, trial);
            final double[] expected = SymmetricMatrices.eigenvalues(a);
            final double rounding = 10 * n * SymmetricMatrices.EPS * Vectors.maxNorm(expected);
            final LanczosResult result = solve(a, OPTION.withCount(n).withSeed(trial));
            assertTrue(result.exact());
            assertEquals(n, result.products());
            assertEquals(n, result.basisSize());
            checkPairs(a, result);
            assertEquals(Vectors.maxNorm(expected), result.operatorNorm(), rounding);
            for (int i = 0; i < n; i++) {
                final RitzPair pair = result.pairs().get(i);
                final String which = "kind " + kind + ", n " + n + ", pair " + i;
                // a full basis has rounding alone for a residual, and Weyl bounds each eigenvalue by it
                assertTrue(pair.residualNorm() <= rounding, which);
                assertEquals(expected[i], pair.value(), pair.residualNorm() + rounding, which);
                assertTrue(pair.converged(), which);
            }
        }
    }

    @Test
    void everyPairLiesWithinItsResidualOfAnEigenvalue() {
        for (int trial = 0; trial < 200; trial++) {
            final int n = 12 + trial % 60;
            final double[][] a = matrix(trial % SymmetricMatrices.KINDS, n, trial);
            final double[] expected = SymmetricMatrices.eigenvalues(a);
            final double norm = Vectors.maxNorm(expected);
            final double rounding = 10 * n * SymmetricMatrices.EPS * norm;
            final SpectrumEnd end = SpectrumEnd.values()[trial % 3];
            final LanczosResult result = solve(a, OPTION.withCount(4).withMaxProducts(4 + trial % 9).withEnd(end));
            assertTrue(result.products() <= 4 + trial % 9);
            checkPairs(a, result);
            for (final RitzPair pair : result.pairs()) {
                final double nearest = Arrays.stream(expected).map(x -> Math.abs(x - pair.value())).min().orElseThrow();
                assertTrue(nearest <= pair.residualNorm() + rounding);
                if (pair.converged()) {
                    final double allowed = 0.03 * Math.max(Math.abs(pair.value()), 1e-6 * result.operatorNorm());
                    final double floor = 1.5 * Math.sqrt(n) *
                                         Math.max(result.noise(), 8 * SymmetricMatrices.EPS * result.operatorNorm());
                    assertTrue(pair.residualNorm() <= Math.max(allowed, floor));
                }
            }
        }
    }

    @Test
    void findsEachEndOfTheSpectrum() {
        final double[][] a = matrix(0, 60, 11);
        final double[] ascending = SymmetricMatrices.eigenvalues(a);
        for (final SpectrumEnd end : SpectrumEnd.values()) {
            final LanczosResult result = solve(a, OPTION.withCount(5).withTolerance(1e-8).withEnd(end));
            assertTrue(result.isConverged());
            final int[] order = end.order(ascending);
            for (int i = 0; i < 5; i++) {
                // Weyl: the residual allowed
                assertEquals(ascending[order[i]], result.pairs().get(i).value(), 1e-8 * result.operatorNorm(),
                             end + " " + i);
            }
        }
    }

    @Test
    void stopsBeforeTheSpaceIsFull() {
        // 190 values in [1, 2], ten apart from them: Lanczos needs a few steps for each
        final double[] lambda = new double[200];
        for (int i = 0; i < 200; i++) {
            lambda[i] = i < 10 ? -50 + 4 * i : 1 + i / 200.0;
        }
        final double[][] a = SymmetricMatrices.rotated(lambda, new Well19937a(6));
        final LanczosResult result = solve(a, OPTION);
        assertTrue(result.isConverged());
        assertFalse(result.exact());
        assertTrue(result.products() < 60, "products " + result.products());
        for (int i = 0; i < 10; i++) {
            assertEquals(lambda[i], result.pairs().get(i).value(), 0.03 * Math.abs(lambda[i]));
        }
    }

    @Test
    void looksAtLargeBasesNowAndThenOnly() {
        // the upper end of a ring's spectrum is dense: three values to 1e-3 take some 170 products
        final double[][] a = SymmetricMatrices.ring(400);
        a[0][0] = 2.5;
        final LanczosResult result =
            solve(a, OPTION.withCount(3).withTolerance(1e-3).withEnd(SpectrumEnd.LARGEST_ALGEBRAIC)
                           .withVerificationSteps(0));
        assertTrue(result.products() > 150);
        assertTrue(result.isConverged());
        assertEquals(0, result.products() % 3);
        checkPairs(a, result);
    }

    @Test
    void breaksDownOnMultiplesOfIdentityAndGoesOn() {
        final double[][] a = matrix(5, 20, 1);
        final LanczosResult some = solve(a, OPTION.withCount(6).withVerificationSteps(0));
        assertEquals(6, some.products());
        assertTrue(some.isConverged());
        final LanczosResult all = solve(a, OPTION.withCount(20));
        assertTrue(all.exact());
        for (final double value : values(all)) {
            assertEquals(2.5, value, 10 * 20 * SymmetricMatrices.EPS * 2.5);
        }
    }

    @Test
    void callsNothingFoundInASpaceThatIsTooSmall() {
        // three exact eigenpairs, but which of ten nobody knows
        final LanczosResult result = solve(matrix(5, 20, 1), OPTION.withMaxProducts(3));
        assertEquals(3, result.pairs().size());
        assertEquals(0, result.pairs().get(2).residualNorm(), 1e-13);
        assertFalse(result.pairs().get(2).converged());
        assertFalse(result.isConverged());
    }

    @Test
    void saysWhatHasNotConverged() {
        final double[][] a = SymmetricMatrices.ring(200);
        final LanczosResult result = solve(a, LanczosOption.originDefaults());
        assertEquals(30, result.products());
        assertEquals(10, result.pairs().size());
        assertFalse(result.isConverged());
        assertFalse(result.exact());
        assertFalse(result.pairs().get(0).converged());
    }

    @Test
    void neverExceedsTheProducts() {
        final double[][] a = matrix(0, 30, 4);
        for (int limit = 1; limit <= 40; limit++) {
            final AtomicInteger asked = new AtomicInteger();
            final RealLinearOperator operator = SymmetricMatrices.operator(30, 30, x -> {
                asked.incrementAndGet();
                return SymmetricMatrices.operator(a).operate(x);
            });
            final LanczosResult result =
                new LanczosEigensolver(OPTION.withMaxProducts(limit).withTolerance(1e-10)).solve(operator);
            assertTrue(asked.get() <= limit);
            assertEquals(asked.get(), result.products());
            assertEquals(Math.min(limit, 10), result.pairs().size());
            // fewer than asked for: none is called found
            assertTrue(limit >= 10 || result.pairs().stream().noneMatch(RitzPair::converged));
            assertEquals(result.products() == 30, result.exact());
        }
    }

    @Test
    void leavesTheNullSpaceOut() {
        final int n = 40;
        final double[] ones = new double[n];
        Arrays.fill(ones, 1);
        final LanczosOption option = OPTION.withCount(n - 1).withNullSpace(NullSpace.of(ones));
        final LanczosResult result = solve(SymmetricMatrices.ring(n), option);
        assertTrue(result.exact());
        assertEquals(n - 1, result.products());
        final double[] values = values(result);
        for (int i = 0; i < n - 1; i++) {
            // pairs of equal values behind the zero
            final double expected = 2 - 2 * Math.cos(2 * Math.PI * (i / 2 + 1) / n);
            assertEquals(expected, values[i], 10 * n * SymmetricMatrices.EPS * 4);
            assertEquals(0, Vectors.dot(ones, result.pairs().get(i).vector()), 1e-13 * n);
        }
    }

    @Test
    void projectsAnOperatorThatLeaksIntoTheNullSpace() {
        // not a null vector at all: the pairs are those of P A P
        final double[][] a = matrix(0, 10, 9);
        final double[] unit = new double[10];
        unit[0] = 1;
        final double[][] rest = new double[9][];
        for (int i = 0; i < 9; i++) {
            rest[i] = Arrays.copyOfRange(a[i + 1], 1, 10);
        }
        final LanczosResult result = solve(a, OPTION.withCount(9).withNullSpace(NullSpace.of(unit)));
        assertTrue(result.isConverged());
        assertArrayEquals(SymmetricMatrices.eigenvalues(rest), values(result),
                          100 * SymmetricMatrices.EPS * SymmetricMatrices.norm(a));
    }

    @Test
    void reportsTheInnerModesOfASpringNetwork() {
        final Well19937a random = new Well19937a(21);
        final double[] x = SymmetricMatrices.gaussian(30, random);
        final double[][] a = SymmetricMatrices.springs(x, random);
        final double[] expected = SymmetricMatrices.eigenvalues(a);
        final NullSpace motions = NullSpace.rigidMotions(x, 3);
        final LanczosResult result = solve(a, OPTION.withNullSpace(motions).withTolerance(1e-9));
        assertTrue(result.isConverged());
        for (int i = 0; i < 10; i++) {
            assertEquals(expected[i + 6], values(result)[i], 2e-9 * expected[29]);
        }
        assertTrue(values(result)[0] > 1e-3 * expected[29]);
    }

    @Test
    void linearChainHasFiveRigidMotionsButSoftBendings() {
        // springs alone do not resist bending: 3 N - 5 - (N - 1 stretches) zeros are inner ones
        final double[] x = new double[12];
        for (int i = 0; i < 12; i++) {
            x[i] = new double[] {0.6, 0, 0.8}[i % 3] * (i / 3);
        }
        final NullSpace motions = NullSpace.rigidMotions(x, 3);
        assertEquals(5, motions.dimension());
        final LanczosResult result =
            solve(SymmetricMatrices.springs(x, new Well19937a(2)), OPTION.withCount(7).withNullSpace(motions));
        assertTrue(result.exact());
        final double[] values = values(result);
        final double rounding = 10 * 12 * SymmetricMatrices.EPS * result.operatorNorm();
        for (int i = 0; i < 7; i++) {
            assertTrue(i < 4 ? Math.abs(values[i]) <= rounding : values[i] > 1);
        }
    }

    @Test
    void repeatsItselfBitByBit() {
        for (int kind = 0; kind < SymmetricMatrices.KINDS; kind++) {
            final double[][] a = matrix(kind, 35, 7);
            final LanczosEigensolver solver = new LanczosEigensolver(OPTION.withSeed(99));
            assertEquals(solver.solve(SymmetricMatrices.operator(a)), solver.solve(SymmetricMatrices.operator(a)));
        }
    }

    @Test
    void startsFromItsSeed() {
        final double[][] a = matrix(0, 35, 7);
        final double one = values(solve(a, OPTION.withMaxProducts(10).withSeed(1)))[0];
        assertFalse(one == values(solve(a, OPTION.withMaxProducts(10).withSeed(2)))[0]);
    }

    @Test
    void scalesWithTheOperator() {
        final double[][] a = matrix(0, 25, 3);
        final double[] expected = values(solve(a, OPTION));
        for (final double scale : new double[] {1e-200, 1e200}) {
            final double[][] scaled = Vectors.copy(a);
            for (final double[] row : scaled) {
                Vectors.divide(row, 1 / scale);
            }
            final LanczosResult result = solve(scaled, OPTION);
            assertTrue(result.isConverged());
            for (int i = 0; i < 10; i++) {
                assertEquals(expected[i], values(result)[i] / scale, 0.03 * Math.abs(expected[i]));
            }
        }
    }

    @Test
    void protectsItsBasisFromTheOperator() {
        final double[][] a = matrix(0, 20, 5);
        final RealLinearOperator rude = SymmetricMatrices.operator(20, 20, x -> {
            final double[] product = SymmetricMatrices.multiply(a, x.toArray());
            x.set(7);
            return new ArrayRealVector(product, false);
        });
        assertEquals(solve(a, OPTION).pairs(), new LanczosEigensolver().solve(rude).pairs());
    }

    @Test
    void carriesWhatWasFoundWhenAProductIsNotFinite() {
        final double[][] a = matrix(0, 30, 5);
        for (final int good : new int[] {0, 6, 14}) {
            final AtomicInteger asked = new AtomicInteger();
            final RealLinearOperator failing = SymmetricMatrices.operator(30, 30, x -> {
                final double[] product = SymmetricMatrices.multiply(a, x.toArray());
                if (asked.getAndIncrement() == good) {
                    product[3] = Double.NaN;
                }
                return new ArrayRealVector(product, false);
            });
            final LanczosEigensolver solver = new LanczosEigensolver(OPTION.withTolerance(1e-9));
            final LanczosException e = assertThrows(LanczosException.class, () -> solver.solve(failing));
            assertTrue(e.getMessage().contains("component 3 of product " + good + " "), e.getMessage());
            assertTrue(e.getMessage().contains("NaN"), e.getMessage());
            final LanczosResult found = e.getFound();
            assertEquals(good, found.basisSize());
            assertEquals(good + 1, found.products());
            assertEquals(Math.min(10, good), found.pairs().size());
            assertFalse(found.isConverged());
            checkPairs(a, found);
        }
    }

    @Test
    void letsTheOperatorsExceptionsPass() {
        final MathIllegalStateException spent =
            new MathIllegalStateException(LocalizedCoreFormats.MAX_COUNT_EXCEEDED, 5);
        final RealLinearOperator operator = SymmetricMatrices.operator(30, 30, x -> {
            throw spent;
        });
        assertSame(spent,
                   assertThrows(MathIllegalStateException.class, () -> new LanczosEigensolver().solve(operator)));
    }

    @Test
    void refusesWhatItCannotSolve() {
        refused("option", () -> new LanczosEigensolver(null));
        refused("operator", () -> new LanczosEigensolver().solve(null));
        refused("4x5", () -> new LanczosEigensolver().solve(SymmetricMatrices.operator(4, 5, x -> x)));
        refused("3 != 20", () -> solve(matrix(0, 20, 1), OPTION.withNullSpace(NullSpace.of(new double[] {1, 1, 1}))));
        refused("10 eigenpairs asked for, but only 9", () -> solve(matrix(0, 9, 1), OPTION));
        final NullSpace one = NullSpace.of(new double[] {1, 0, 0});
        refused("3 eigenpairs asked for, but only 2",
                () -> solve(matrix(0, 3, 1), OPTION.withCount(3).withNullSpace(one)));
        refused("1 eigenpairs asked for, but only 0",
                () -> solve(new double[][] {{1}}, OPTION.withCount(1).withNullSpace(NullSpace.of(new double[] {1}))));
        refused("7 != 20", () -> new LanczosEigensolver().solve(
            SymmetricMatrices.operator(20, 20, x -> x.getSubVector(0, 7))));
    }

    private static void refused(final String value, final Executable asked) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, asked);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
