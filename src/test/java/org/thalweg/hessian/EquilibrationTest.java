/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.NullSpace;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.Quadratics;

class EquilibrationTest {

    private static final int N = 400;

    /** A lattice whose variables are told in units between 10^-2 and 10^2, times a factor. */
    private static RealMatrix lattice(final double decades, final double factor) {
        final RandomGenerator random = new Well19937a(5);
        final double[] units = new double[N];
        for (int i = 0; i < N; i++) {
            units[i] = Math.pow(10, decades * (2 * random.nextDouble() - 1));
        }
        final RealMatrix matrix = MatrixUtils.createRealMatrix(N, N);
        for (int i = 0; i < N; i++) {
            matrix.setEntry(i, i, factor * 3 / units[i] / units[i]);
            final int next = (i + 1) % N;
            matrix.setEntry(i, next, -factor / units[i] / units[next]);
            matrix.setEntry(next, i, matrix.getEntry(i, next));
        }
        return matrix;
    }

    private static ObjectiveMeter meter() {
        return Watched.of(new Quadratics(1, new double[1])).meter();
    }

    private static Equilibration of(final RealMatrix matrix) {
        return Equilibration.of(Hessians.operator(matrix, meter()));
    }

    private static double[] rowNorms(final RealMatrix matrix, final double[] scale) {
        final double[] norms = new double[scale.length];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = scale[i] * matrix.getRowVector(i).ebeMultiply(new ArrayRealVector(scale, false)).getNorm();
        }
        return norms;
    }

    /** Rows of the lattice are 6e4 apart in the middle half; eight looks at random signs tell them to a factor of 2. */
    @Test
    void eightProductsFindUnitsFourDecadesApart() {
        final RealMatrix matrix = lattice(2, 1);
        final ObjectiveMeter meter = meter();
        final Equilibration units = Equilibration.of(Hessians.operator(matrix, meter));
        assertEquals(8, meter.getCounts().hessianProducts());
        assertFalse(units.even());
        final double[] norms = rowNorms(matrix, units.scale());
        Arrays.sort(norms);
        final double[] before = rowNorms(matrix, ones());
        Arrays.sort(before);
        assertTrue(before[3 * N / 4] > 50 * before[N / 4]);
        assertTrue(norms[3 * N / 4] < 4 * norms[N / 4], norms[N / 4] + " .. " + norms[3 * N / 4]);
        // the unit of energy is the power of two below the middle row
        assertTrue(norms[N / 2] > 0.5 * units.unit() && norms[N / 2] < 4 * units.unit(), norms[N / 2] + "");
    }

    private static double[] ones() {
        final double[] ones = new double[N];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void likeVariablesShareOneUnit() {
        final Equilibration units = of(lattice(0, 1));
        assertTrue(units.even());
        assertEquals(units.scale()[0], Arrays.stream(units.scale()).max().orElseThrow());
        assertEquals(units.scale()[0], Arrays.stream(units.scale()).min().orElseThrow());
    }

    /** Units are told relative to the middle one, so a power of two rounds nothing differently. */
    @Test
    void powersOfTwoChangeTheUnitOfEnergyAlone() {
        final Equilibration one = of(lattice(2, 1));
        final Equilibration other = of(lattice(2, Math.scalb(1.0, -40)));
        assertArrayEquals(one.scale(), other.scale());
        assertEquals(Math.scalb(one.unit(), -40), other.unit());
    }

    @Test
    void nothingIsLearnedFromAFlatLandscape() {
        final Equilibration units = of(MatrixUtils.createRealMatrix(N, N));
        assertTrue(units.even());
        assertEquals(0, units.unit());
        assertArrayEquals(ones(), units.scale());
    }

    /** H v = 0 makes D H D (D^-1 v) = 0. */
    @Test
    void nullVectorsAreToldInTheUnits() {
        final RealMatrix matrix = lattice(2, 1);
        matrix.setRowVector(7, new ArrayRealVector(N));
        matrix.setColumnVector(7, new ArrayRealVector(N));
        final double[] unused = new double[N];
        unused[7] = 1;
        final Equilibration units = of(matrix);
        final double[] told = units.scaled(NullSpace.of(new double[][] {unused})).basis()[0];
        final RealVector product =
            new ScaledOperator(Hessians.operator(matrix, meter()), units.scale())
                .operate(new ArrayRealVector(told, false));
        assertEquals(0, product.getNorm());
        assertEquals(1, Math.abs(told[7]));
    }

    @Test
    void aProductThatIsNotFiniteIsRefused() {
        final RealMatrix matrix = lattice(2, 1);
        matrix.setEntry(3, 3, Double.NaN);
        assertThrows(LanczosException.class, () -> of(matrix));
    }
}
