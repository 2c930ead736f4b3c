/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.SmoothFunction;

class SpreadTest {

    private static double factor(final RealVector v) {
        return Spread.factor(v.toArray(), v.getNorm());
    }

    private static RealVector column(final int n) {
        final RealVector unit = new ArrayRealVector(n);
        unit.setEntry(n / 2, 1);
        return unit;
    }

    /** The sum of sixth powers of 1000 normal variables is 15000 to 10 %: 10395 - 225 is the variance of each. */
    @Test
    void randomVectorsTakeTheWholeStep() {
        for (long seed = 1; seed <= 20; seed++) {
            assertTrue(factor(Hessians.unit(1000, seed)) > 0.85);
        }
    }

    @Test
    void evenVectorsTakeTheWholeStepAndColumnsTheShortest() {
        assertEquals(1, factor(new ArrayRealVector(50, 3)), 0.0);
        for (final int n : new int[] {4, 60, 1000}) {
            assertEquals(Math.cbrt(Math.sqrt(15) / n), factor(column(n)), 1e-15);
        }
        assertEquals(1, factor(column(3)), 0.0);
    }

    @Test
    void dependsOnNeitherLengthNorOrderNorSign() {
        final RealVector v = new ArrayRealVector(new double[] {5, 1, 0, -1, 0, 0, 0, 0.5});
        final RealVector turned = new ArrayRealVector(new double[] {0, 0.5, 1, 0, 0, -1, -5, 0});
        assertEquals(factor(v), factor(turned), 1e-15);
        assertEquals(factor(v), factor(v.mapMultiply(0x1.0p-300)), 0.0);
    }

    /**
     * Columns of f = Σ x_i² / 2 + x_i⁴ / 24 at 0 have the truncation h² / 6, random vectors one that is n / √15 = 26
     * times less. A step that balances the latter with the noise is too long for columns: 26 times the noise.
     */
    @Test
    void makesColumnsAsGoodAsTheyCanBe() {
        final int n = 100;
        final SmoothFunction quartic = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                double sum = 0;
                for (final double t : x) {
                    sum += t * t / 2 + t * t * t * t / 24;
                }
                return sum;
            }

            @Override
            public double[] gradient(final double[] x) {
                final double[] g = new double[x.length];
                for (int i = 0; i < g.length; i++) {
                    g[i] = x[i] + x[i] * x[i] * x[i] / 6;
                }
                return g;
            }
        };
        final Watched watched = Watched.of(new Noisy(quartic, 1e-8));
        final double[] x = new double[n];
        final DifferenceOperator measured =
            (DifferenceOperator) FiniteDifferenceHessian.central().at(watched.at(x), watched.meter());
        final RealLinearOperator fixed = FiniteDifferenceHessian.central().withStep(measured.getStep())
                                                                .at(watched.at(x), watched.meter());
        final RealMatrix exact = MatrixUtils.createRealIdentityMatrix(n);
        final double error = measured.operate(column(n)).getDistance(exact.operate(column(n)));
        final double other = fixed.operate(column(n)).getDistance(exact.operate(column(n)));
        // e = 6e-8 and M = 1: at the best step, (3 e / √2)^(1/3) = 5e-3, 1.5 times the noise of 8e-6
        assertTrue(error < 2.5e-5, "error " + error);
        assertTrue(other > 2 * error, other + " with the fixed step, " + error);
        final RealVector random = Hessians.unit(n, 3);
        assertEquals(0, measured.operate(random).getDistance(random), 2.5e-5);
    }
}
