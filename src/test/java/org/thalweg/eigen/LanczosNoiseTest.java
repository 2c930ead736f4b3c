/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The eigensolver on operators that are symmetric up to noise, or not at all. */
class LanczosNoiseTest {

    private static final LanczosOption OPTION = LanczosOption.defaults();

    private static LanczosResult solve(final double[][] a, final LanczosOption option) {
        return new LanczosEigensolver(option).solve(SymmetricMatrices.operator(a));
    }

    private static double[][] matrix(final int kind, final int n, final long seed) {
        final Well19937a random = new Well19937a(seed);
        return SymmetricMatrices.rotated(SymmetricMatrices.spectrum(kind, n, random), random);
    }

    @Test
    void measuresTheNoiseOfTheProducts() {
        for (final double sigma : new double[] {1e-10, 1e-8, 1e-6}) {
            for (int trial = 0; trial < 5; trial++) {
                final Well19937a random = new Well19937a(trial);
                final double[][] exact = matrix(0, 80, 5);
                final double[][] a = SymmetricMatrices.noisy(exact, sigma, random);
                final LanczosResult result = solve(a, OPTION.withTolerance(1e-14));
                assertTrue(result.noise() > sigma / 3 && result.noise() < 3 * sigma, "sigma " + result.noise());
                assertTrue(result.isConverged(), "asks for nothing below the noise");
                assertTrue(result.pairs().get(0).residualNorm() <= 1.5 * Math.sqrt(80) * result.noise());
                // fresh noise in each product is the same to it
                final RealLinearOperator fresh = SymmetricMatrices.operator(80, 80, x -> SymmetricMatrices
                    .operator(exact).operate(x)
                    .add(new ArrayRealVector(SymmetricMatrices.gaussian(80, random), false).mapMultiply(sigma)));
                final double measured = new LanczosEigensolver(OPTION.withMaxProducts(15)).solve(fresh).noise();
                assertTrue(measured > sigma / 3 && measured < 3 * sigma, "sigma " + measured);
            }
        }
    }

    @Test
    void exactProductsHaveNoNoiseButRounding() {
        final LanczosResult result = solve(matrix(0, 40, 5), OPTION);
        assertTrue(result.noise() <= 10 * SymmetricMatrices.EPS * result.operatorNorm());
    }

    @Test
    void residualsTellOfNoiseThatTheRecurrenceCannotSee() {
        final double[][] a = SymmetricMatrices.noisy(matrix(0, 40, 5), 1e-6, new Well19937a(4));
        final LanczosResult result = solve(a, OPTION.withCount(40));
        // the recurrence's own residual is 0 in a full basis
        assertTrue(result.exact());
        assertTrue(result.pairs().get(0).residualNorm() > 1e-7);
        LanczosEigensolverTest.checkPairs(a, result);
    }

    @Test
    void refusesAnOperatorThatIsNotSymmetric() {
        final double[][] a = SymmetricMatrices.noisy(matrix(0, 40, 5), 0.05, new Well19937a(4));
        refused("not symmetric", () -> solve(a, OPTION));
        refused("not symmetric", () -> solve(new double[][] {{0, 1}, {0, 0}}, OPTION.withCount(1).withTolerance(1e-9)));
        refused("not symmetric", () -> solve(new double[][] {{0, 1}, {-1, 0}}, OPTION.withCount(2)));
    }

    private static void refused(final String value, final Executable asked) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, asked);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
