/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.NullSpace;
import org.thalweg.eigen.RitzPair;
import org.thalweg.problems.Quadratics;

class DenseHessianTest {

    private static final double[] SPECTRUM = {-3, -1e-3, 0.5, 2, 7, 40};
    private static final Quadratics QUADRATIC = new Quadratics(11, SPECTRUM);

    private static DenseHessian dense(final RealMatrix matrix) {
        final Watched watched = Watched.of(QUADRATIC);
        return new DenseHessian(operator(matrix, watched));
    }

    private static RealLinearOperator operator(final RealMatrix matrix, final Watched watched) {
        return Hessians.exactly(matrix).at(watched.at(new double[SPECTRUM.length]), watched.meter());
    }

    @Test
    void hasTheWholeSpectrumAscending() {
        final LanczosResult found = dense(QUADRATIC.hessian()).spectrum(NullSpace.empty());
        assertTrue(found.exact() && found.isConverged());
        assertEquals(6, found.products());
        assertEquals(40, found.operatorNorm(), 1e-12);
        for (int j = 0; j < SPECTRUM.length; j++) {
            final RitzPair pair = found.pairs().get(j);
            // n eps |A| and a factor of 10
            assertEquals(SPECTRUM[j], pair.value(), 6e-13);
            assertTrue(pair.residualNorm() < 6e-13);
        }
    }

    @Test
    void leavesNullVectorsOutAndTheRestAsItIs() {
        final double[][] free = {QUADRATIC.eigenvectors().getColumn(0), QUADRATIC.eigenvectors().getColumn(3)};
        final LanczosResult found = dense(QUADRATIC.hessian()).spectrum(NullSpace.of(free));
        final double[] left = {-1e-3, 0.5, 7, 40};
        assertEquals(4, found.pairs().size());
        for (int j = 0; j < left.length; j++) {
            assertEquals(left[j], found.pairs().get(j).value(), 1e-12);
            for (final double[] vector : free) {
                double product = 0;
                for (int i = 0; i < vector.length; i++) {
                    product += vector[i] * found.pairs().get(j).vector()[i];
                }
                assertEquals(0, product, 1e-12);
            }
        }
    }

    /** σ of 30 differences of entries: good to 1 / sqrt(2 * 15), three times that granted. */
    @Test
    void itsAsymmetryTellsTheNoise() {
        final Well19937c random = new Well19937c(3);
        final RealMatrix noisy = QUADRATIC.hessian();
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                noisy.addToEntry(i, j, 1e-4 * random.nextGaussian());
            }
        }
        final DenseHessian hessian = dense(noisy);
        assertEquals(1e-4, hessian.noise(), 0.5e-4);
        assertEquals(0, dense(QUADRATIC.hessian()).noise(), 0.0);
        for (final RitzPair pair : hessian.spectrum(NullSpace.empty()).pairs()) {
            // the asymmetric part of the matrix, no more
            assertTrue(pair.residualNorm() <= hessian.noise() * 6 && pair.residualNorm() > 0);
        }
    }

    @Test
    void oneVariableHasNoAsymmetry() {
        final Watched watched = Watched.of(new Quadratics(1, 5));
        final DenseHessian hessian = new DenseHessian(
            Hessians.exactly(new Array2DRowRealMatrix(new double[][] {{5}})).at(watched.at(0), watched.meter()));
        assertEquals(0, hessian.noise(), 0.0);
        assertEquals(5, hessian.spectrum(NullSpace.empty()).pairs().get(0).value(), 0.0);
    }

    @Test
    void multipliesAsGiven() {
        final RealMatrix skew = QUADRATIC.hessian();
        skew.addToEntry(0, 5, 0.25);
        final double[] v = Hessians.unit(6, 1).toArray();
        assertArrayEquals(skew.operate(v), dense(skew).times(v), 1e-13);
        assertArrayEquals(new double[] {skew.getEntry(2, 2)}, new double[] {dense(skew).diagonal()[2]});
        final double[][] symmetric = dense(skew).symmetric(new double[] {2, 1, 1, 1, 1, 3});
        assertEquals(6 * (skew.getEntry(5, 0) + 0.125), symmetric[0][5], 1e-14);
        assertEquals(symmetric[0][5], symmetric[5][0], 0.0);
    }

    @Test
    void refusesAProductThatIsNotFinite() {
        final RealMatrix broken = QUADRATIC.hessian();
        broken.setEntry(4, 2, Double.NaN);
        final LanczosException thrown = assertThrows(LanczosException.class, () -> dense(broken));
        assertTrue(thrown.getMessage().contains("component 4 of product 0") &&
                   thrown.getMessage().contains("NaN"), thrown.getMessage());
        assertEquals(0, thrown.getFound().products());
    }
}
