/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Spectrum, basis and stationary point of the random quadratics. */
class QuadraticsTest {

    /** A norm-wise rounding bound for products of n reflections: n steps of a few ulps of the largest eigenvalue. */
    private static double rounding(final int n, final double largest) {
        return 10 * n * Math.ulp(largest);
    }

    @Test
    void hessianHasTheGivenSpectrum() {
        final double[] spectrum = Quadratics.logUniform(20, 1, 1e4);
        final Quadratics quadratic = new Quadratics(3, spectrum);
        final double[] found = new EigenDecompositionSymmetric(quadratic.hessian()).getEigenvalues();
        for (int k = 0; k < 20; k++) {
            assertEquals(spectrum[19 - k], found[k], rounding(20, 1e4));
        }
        assertArrayEquals(spectrum, quadratic.spectrum());
    }

    @Test
    void eigenvectorsAreOrthonormalAndBelongToTheirEigenvalues() {
        final Quadratics quadratic = new Quadratics(4, -2, 1, 1, 50, 0);
        final RealMatrix q = quadratic.eigenvectors();
        assertEquals(0, q.transpose().multiply(q).subtract(MatrixUtils.createRealIdentityMatrix(5)).getNorm1(),
                     rounding(5, 1));
        final RealMatrix rest = quadratic.hessian().multiply(q)
            .subtract(q.multiply(MatrixUtils.createRealDiagonalMatrix(quadratic.spectrum())));
        assertEquals(0, rest.getNorm1(), rounding(5, 50));
    }

    @Test
    void gradientIsHessianTimesDistanceFromTheCentre() {
        final Quadratics quadratic = new Quadratics(5, 3, 7, 20);
        assertArrayEquals(new double[3], quadratic.gradient(quadratic.centre()));
        assertEquals(0, quadratic.value(quadratic.centre()));
        final double[] x = quadratic.centre();
        x[1] += 1;
        assertArrayEquals(quadratic.hessian().getColumn(1), quadratic.gradient(x), rounding(3, 20));
        assertEquals(quadratic.hessian().getEntry(1, 1) / 2, quadratic.value(x), rounding(3, 20));
    }

    @Test
    void onlyConvexOnesHaveAMinimum() {
        assertEquals(1, new Quadratics(6, 1, 2).problem("convex").minima().size());
        assertTrue(new Quadratics(6, -1, 2).problem("saddle").isOpen());
    }

    @Test
    void seedsDecide() {
        assertEquals(new Quadratics(7, 1, 2, 3).hessian(), new Quadratics(7, 1, 2, 3).hessian());
        assertTrue(!new Quadratics(7, 1, 2, 3).hessian().equals(new Quadratics(8, 1, 2, 3).hessian()));
    }

    @Test
    void spectraHaveTheirShape() {
        assertArrayEquals(new double[] {1, 10, 100}, Quadratics.logUniform(3, 1, 100), 1e-13);
        assertArrayEquals(new double[] {1, 1.05, 8, 8.4}, Quadratics.clusters(2, 0.1, 1, 8), 1e-14);
    }

    @Test
    void impossibleSpectraAreRefused() {
        final MathIllegalArgumentException nan =
            assertThrows(MathIllegalArgumentException.class, () -> new Quadratics(1, 1, Double.NaN));
        assertTrue(nan.getMessage().contains("NaN") || nan.getMessage().contains("\uFFFD"), nan.getMessage());
        assertThrows(MathIllegalArgumentException.class, () -> new Quadratics(1));
    }
}
