/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result promises: with restarts, start vectors and a preconditioner too. */
class LanczosLawsTest {

    private static final LanczosOption OPTION = LanczosOption.defaults();

    private static double[][] matrix(final int kind, final int n, final long seed) {
        final Well19937a random = new Well19937a(seed);
        return SymmetricMatrices.rotated(SymmetricMatrices.spectrum(kind, n, random), random);
    }

    /** Eigenvalues 1 ... n, inverse known. */
    private static Array2DRowRealMatrix known(final int n, final boolean inverse) {
        final double[] lambda = new double[n];
        Arrays.setAll(lambda, i -> inverse ? 1.0 / (i + 1) : i + 1);
        return new Array2DRowRealMatrix(SymmetricMatrices.rotated(lambda, new Well19937a(3)));
    }

    /**
     * Clusters, multiplicities, zeros, rank one and more, n to 60: each eigenvalue is within the bound of the pair
     * of its rank. Without room for the whole space the basis is restarted.
     */
    @ParameterizedTest
    @CsvSource({"10, false, 0.03", "3, true, 0.03", "5, true, 0.03", "10, false, 1e-4", "5, true, 1e-4"})
    void everyEigenvalueLiesWithinItsBound(final int most, final boolean restarted, final double tolerance) {
        int restarts = 0;
        int converged = 0;
        for (int trial = 0; trial < 200; trial++) {
            final int n = 1 + trial % 60;
            final int kind = (trial / 60 + trial) % SymmetricMatrices.KINDS;
            final double[][] a = matrix(kind, n, trial);
            final double[] expected = SymmetricMatrices.eigenvalues(a);
            final double rounding = 10 * n * SymmetricMatrices.EPS * Vectors.maxNorm(expected);
            final int count = Math.min(n, most);
            final LanczosOption option = OPTION.withCount(count).withSeed(trial).withTolerance(tolerance)
                                               .withBasisSize(restarted ? 2 * count + 20 : 0);
            final LanczosResult result = new LanczosEigensolver(option).solve(SymmetricMatrices.operator(a));
            assertTrue(result.isVerified() || result.products() == option.productLimit(), "kind " + kind + ", n " + n);
            LanczosEigensolverTest.checkPairs(a, result);
            for (int i = 0; i < count; i++) {
                final RitzPair pair = result.pairs().get(i);
                if (pair.converged() && result.isVerified()) {
                    assertEquals(expected[i], pair.value(), pair.errorBound() + rounding,
                                 "kind " + kind + ", n " + n + ", pair " + i);
                    converged++;
                }
            }
            restarts += result.restarts();
        }
        assertEquals(restarted, restarts > 0);
        assertTrue(converged > 0.9 * 200 * Math.min(most, 5), "pairs: " + converged);
    }

    /** Where pairs may be missing, rank tells nothing, but some eigenvalue is within the bound. */
    @Test
    void withoutVerificationSomeEigenvalueLiesWithinTheBound() {
        for (int trial = 0; trial < 200; trial++) {
            final int n = 1 + trial % 60;
            final double[][] a = matrix(trial % SymmetricMatrices.KINDS, n, trial);
            final double[] expected = SymmetricMatrices.eigenvalues(a);
            final double rounding = 10 * n * SymmetricMatrices.EPS * Vectors.maxNorm(expected);
            final LanczosOption option = OPTION.withCount(Math.min(n, 5)).withMaxProducts(1 + trial % 31)
                                               .withVerificationSteps(trial % 2 == 0 ? 0 : 20);
            for (final RitzPair pair : new LanczosEigensolver(option).solve(SymmetricMatrices.operator(a)).pairs()) {
                final double error = Arrays.stream(expected).map(x -> Math.abs(x - pair.value())).min().orElseThrow();
                assertTrue(error <= pair.errorBound() + rounding, "trial " + trial);
            }
        }
    }

    /** A preconditioner that changes nothing: Lanczos' method, counts and values. */
    @ParameterizedTest
    @ValueSource(ints = {40, 90})
    void withoutPreconditionerThisIsLanczos(final int n) {
        final double[][] a = matrix(0, n, 8);
        final LanczosOption option = OPTION.withVerificationSteps(0).withTolerance(1e-6);
        final LanczosResult plain = new LanczosEigensolver(option).solve(SymmetricMatrices.operator(a));
        final LanczosResult davidson = new LanczosEigensolver(option).solve(
            SymmetricMatrices.operator(a),
            KrylovStart.none().withPreconditioner(SymmetricMatrices.operator(n, n, x -> x)));
        assertEquals(plain.products(), davidson.products());
        for (int i = 0; i < 10; i++) {
            assertEquals(plain.pairs().get(i).value(), davidson.pairs().get(i).value(),
                         plain.pairs().get(i).errorBound());
        }
    }

    @Test
    void goodGuessesSaveProductsAndChangeNoValue() {
        final Array2DRowRealMatrix a = known(200, false);
        final LanczosResult plain = new LanczosEigensolver(OPTION).solve(a);
        final KrylovStart inverse = KrylovStart.none().withPreconditioner(known(200, true));
        final LanczosResult preconditioned = new LanczosEigensolver(OPTION).solve(a, inverse);
        final double[][] vectors =
            plain.pairs().stream().map(RitzPair::vector).toArray(double[][]::new);
        final LanczosResult started = new LanczosEigensolver(OPTION).solve(a, inverse.withVectors(vectors));
        assertTrue(2 * preconditioned.products() < plain.products(), preconditioned.products() + " products");
        assertTrue(started.products() <= preconditioned.products(), started.products() + " products");
        for (final LanczosResult result : new LanczosResult[] {plain, preconditioned, started}) {
            assertTrue(result.isConverged() && result.isVerified());
            LanczosEigensolverTest.checkPairs(a.getData(), result);
            for (int i = 0; i < 10; i++) {
                assertEquals(i + 1, result.pairs().get(i).value(), result.pairs().get(i).errorBound());
            }
        }
    }

    /** Guesses that are wrong cost products, but no pair. */
    @Test
    void badGuessesDoNoHarmToValues() {
        final Array2DRowRealMatrix a = known(80, false);
        final KrylovStart wrong = KrylovStart.none().withPreconditioner(known(80, false))
                                             .withVectors(a.getRow(0), a.getRow(0), a.getRow(5));
        final LanczosResult result = new LanczosEigensolver(OPTION).solve(a, wrong);
        assertTrue(result.isConverged());
        for (int i = 0; i < 10; i++) {
            assertEquals(i + 1, result.pairs().get(i).value(), result.pairs().get(i).errorBound());
        }
    }

    @Test
    void restartsFindThePairsOfAWholeBasis() {
        final double[][] a = known(150, false).getData();
        for (final SpectrumEnd end : SpectrumEnd.values()) {
            final LanczosOption option = OPTION.withCount(4).withEnd(end).withTolerance(1e-6);
            final LanczosResult whole = new LanczosEigensolver(option).solve(SymmetricMatrices.operator(a));
            final LanczosResult parts =
                new LanczosEigensolver(option.withBasisSize(28)).solve(SymmetricMatrices.operator(a));
            assertTrue(whole.restarts() == 0 && parts.restarts() > 1);
            LanczosEigensolverTest.checkPairs(a, parts);
            for (int i = 0; i < 4; i++) {
                assertEquals(whole.pairs().get(i).value(), parts.pairs().get(i).value(),
                             whole.pairs().get(i).errorBound() + parts.pairs().get(i).errorBound());
            }
        }
    }

    /** Rows stay orthonormal to 1e-14 through restarts. */
    @Test
    void shrunkBasesStayOrthonormal() {
        final double[][] a = matrix(0, 120, 4);
        final double rounding = 1e-13 * SymmetricMatrices.norm(a);
        final KrylovBasis basis = new KrylovBasis(120);
        final Orthogonalizer orthogonalizer = new Orthogonalizer(NullSpace.empty(), 5);
        for (int step = 0; step < 200; step++) {
            if (basis.size() == 40) {
                basis.shrink(new RayleighRitz(basis, SpectrumEnd.SMALLEST_ALGEBRAIC).leading(20));
            }
            final double[] v = orthogonalizer.next(basis);
            basis.append(v, SymmetricMatrices.multiply(a, v));
            for (int i = 0; i < basis.size(); i++) {
                for (int k = 0; k <= i; k++) {
                    assertEquals(i == k ? 1 : 0, Vectors.dot(basis.rows()[i], basis.rows()[k]), 1e-14, "" + step);
                    assertEquals(basis.coefficient(i, k), basis.coefficient(k, i), rounding);
                }
            }
        }
    }

    /** Also with a start block larger than the limit, restarts and verification. */
    @Test
    void neverMoreProductsThanAllowed() {
        final Array2DRowRealMatrix a = known(60, false);
        final double[][] vectors = Arrays.copyOf(a.getData(), 12);
        for (int limit = 1; limit <= 70; limit++) {
            final AtomicInteger asked = new AtomicInteger();
            final RealLinearOperator counted = SymmetricMatrices.operator(60, 60, x -> {
                asked.incrementAndGet();
                return a.operate(x);
            });
            final LanczosOption option = OPTION.withCount(3).withBasisSize(26).withMaxProducts(limit);
            final LanczosResult result = new LanczosEigensolver(option).solve(
                counted, KrylovStart.none().withVectors(vectors).withPreconditioner(known(60, true)));
            assertTrue(asked.get() <= limit);
            assertEquals(asked.get(), result.products());
            assertEquals(Math.min(limit, 3), result.pairs().size());
            assertTrue(limit > 2 || !result.isConverged());
        }
    }

    /** A copy that one start vector misses is found by a random one; the bound says how far down one may still be. */
    @Test
    void verificationFindsMissedCopies() {
        final double[] lambda = new double[100];
        Arrays.setAll(lambda, i -> i < 2 ? 1 : 10 + i);
        final double[][] a = SymmetricMatrices.rotated(lambda, new Well19937a(2));
        final LanczosOption option = OPTION.withCount(2);
        final LanczosResult blind =
            new LanczosEigensolver(option.withVerificationSteps(0)).solve(SymmetricMatrices.operator(a));
        final LanczosResult sure = new LanczosEigensolver(option).solve(SymmetricMatrices.operator(a));
        assertTrue(blind.isConverged() && !blind.isVerified() && Double.isInfinite(blind.missedBound()));
        assertTrue(blind.pairs().get(1).value() > 10, "a residual does not tell of copies");
        assertTrue(sure.isConverged() && sure.isVerified());
        for (final RitzPair pair : sure.pairs()) {
            assertEquals(1, pair.value(), 0.03);
        }
        // eps = (ln(1.648 sqrt(n) / 0.01) / (2 q - 1))^2
        final double root = Math.log(164.8 * Math.sqrt(100)) / 39;
        assertEquals(root * root * 108, sure.missedBound(), 1);
    }

    @Test
    void carriesWhatWasFoundWhenAPreconditionerFails() {
        final Array2DRowRealMatrix a = known(50, false);
        final AtomicInteger asked = new AtomicInteger();
        final RealLinearOperator failing = SymmetricMatrices.operator(50, 50, x ->
            asked.getAndIncrement() < 14 ? x : x.mapMultiply(Double.NaN));
        final LanczosException e = assertThrows(LanczosException.class, () -> new LanczosEigensolver(OPTION)
            .solve(a, KrylovStart.none().withPreconditioner(failing)));
        assertEquals(10, e.getFound().pairs().size());
        assertFalse(e.getFound().isVerified());
        assertTrue(e.getMessage().contains("NaN"), e.getMessage());
    }

    @Test
    void refusesGuessesThatFitNoOperator() {
        final LanczosEigensolver solver = new LanczosEigensolver(OPTION.withCount(1));
        final Array2DRowRealMatrix a = known(5, false);
        refused("4 != 5", () -> solver.solve(a, KrylovStart.none().withVectors(new double[] {1, 2, 3, 4})));
        refused("6 != 5", () -> solver.solve(a, KrylovStart.none().withPreconditioner(known(6, true))));
        refused("start", () -> solver.solve(a, null));
        refused("start vector 1", () -> KrylovStart.none().withVectors(new double[] {1}, null));
        refused("NaN", () -> KrylovStart.none().withVectors(new double[] {1, Double.NaN}));
        refused("start vector 0", () -> KrylovStart.none().withVectors(new double[] {0, 0}));
        refused("2 != 1", () -> KrylovStart.none().withVectors(new double[] {1}, new double[] {1, 2}));
        refused("2", () -> KrylovStart.none().withPreconditioner(new Array2DRowRealMatrix(2, 3)));
        refused("3", () -> solver.solve(a, KrylovStart.none().withPreconditioner(
            SymmetricMatrices.operator(5, 5, x -> new ArrayRealVector(3)))));
    }

    private static void refused(final String value, final Executable asked) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, asked);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
