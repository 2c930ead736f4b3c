/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Quadratics;

class ScaledModesTest {

    private static ScaledModes of(final RealMatrix hessian) {
        final Watched watched = Watched.of(new MullerBrown());
        return ScaledModes.of(new DenseHessian(Hessians.exactly(hessian).at(watched.at(0, 0), watched.meter())));
    }

    private static RealMatrix congruent(final RealMatrix hessian, final double... units) {
        final RealMatrix scaled = hessian.copy();
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < units.length; j++) {
                scaled.multiplyEntry(i, j, units[i] * units[j]);
            }
        }
        return scaled;
    }

    @Test
    void unitsMakeTheDiagonalOne() {
        final RealMatrix hessian = new Quadratics(3, 1, 20, 300, 4000).hessian();
        final ScaledModes modes = of(hessian);
        for (int i = 0; i < 4; i++) {
            final double curvature = modes.scale()[i] * modes.scale()[i] * hessian.getEntry(i, i);
            assertEquals(1, curvature / modes.unit(), 1e-14);
        }
        double trace = 0;
        for (final double curvature : modes.curvatures()) {
            trace += curvature;
        }
        assertEquals(4, trace, 1e-13);
    }

    @Test
    void curvaturesDontDependOnTheVariablesUnits() {
        final RealMatrix hessian = new Quadratics(3, -5, 20, 300, 4000).hessian();
        final ScaledModes plain = of(hessian);
        // diagonal elements stay within 1e-12 of each other
        final double[] units = {0x1.0p-8, 0x1.0p7, 4, 0x1.0p-3};
        final ScaledModes scaled = of(congruent(hessian, units));
        // square roots of two differ by rounding
        assertArrayEquals(plain.curvatures(), scaled.curvatures(), 1e-13);
        for (int j = 0; j < 4; j++) {
            assertArrayEquals(plain.vectors()[j], scaled.vectors()[j], 1e-13);
        }
        for (int i = 0; i < 4; i++) {
            final double root = Math.sqrt(scaled.unit() / plain.unit());
            assertEquals(root, scaled.scale()[i] / (plain.scale()[i] / units[i]), 1e-14 * root);
        }
        final ScaledModes any = of(congruent(hessian, 3, 0.07, 11, 1e4));
        assertArrayEquals(plain.curvatures(), any.curvatures(), 1e-12);
    }

    /** Neither what a variable's unit is nor how modes lie depends on a function's unit, to the last bit. */
    @Test
    void powersOfTwoChangeTheUnitOfEnergyAlone() {
        final RealMatrix hessian = new Quadratics(3, -5, 20, 300, 4000).hessian();
        final ScaledModes plain = of(hessian);
        for (final int power : new int[] {-61, -7, 1, 40}) {
            final double factor = Math.scalb(1.0, power);
            final ScaledModes scaled = of(hessian.scalarMultiply(factor));
            assertEquals(factor * plain.unit(), scaled.unit(), 0.0);
            assertArrayEquals(plain.scale(), scaled.scale());
            assertArrayEquals(plain.curvatures(), scaled.curvatures());
            for (int j = 0; j < 4; j++) {
                assertArrayEquals(plain.vectors()[j], scaled.vectors()[j]);
            }
        }
    }

    @Test
    void aDisplacementRaisesTheValueByHalfItsCurvature() {
        final RealMatrix hessian = new Quadratics(3, -5, 20, 300, 4000).hessian();
        final ScaledModes modes = of(hessian);
        for (int j = 0; j < modes.size(); j++) {
            final double[] u = modes.displacement(j);
            double rise = 0;
            final double[] product = hessian.operate(u);
            for (int i = 0; i < u.length; i++) {
                rise += 0.5 * u[i] * product[i];
            }
            assertEquals(0.5 * modes.curvatures()[j], rise / modes.unit(), 1e-13);
        }
    }

    @Test
    void ordersByAbsoluteValueAndLeavesNullModesOut() {
        // the vector (1, 1, 1) is null and (1, -1, 0) softer than (1, 1, -2)
        final RealMatrix hessian = new Array2DRowRealMatrix(new double[][] {
            {0.5, -0.3, -0.2}, {-0.3, 0.5, -0.2}, {-0.2, -0.2, 0.4}});
        final ScaledModes modes = of(hessian);
        assertEquals(2, modes.size());
        assertTrue(Math.abs(modes.curvatures()[0]) <= Math.abs(modes.curvatures()[1]));
        assertEquals(modes.curvatures()[1] / modes.curvatures()[0], modes.conditionNumber(), 1e-12);
    }

    @Test
    void anUnusedVariableGetsAFiniteUnit() {
        final ScaledModes modes = of(new Array2DRowRealMatrix(new double[][] {{4, 0}, {0, 0}}));
        assertEquals(4, modes.unit(), 0.0);
        assertEquals(1, modes.scale()[0], 0.0);
        // 1e-12 of the largest second derivative
        assertEquals(1e6, modes.scale()[1], 1e-6);
        assertEquals(1, modes.size());
        assertArrayEquals(new double[] {1, 0}, modes.displacement(0), 1e-15);
    }

    @Test
    void knowsNothingOfAFlatFunction() {
        final ScaledModes modes = of(new Array2DRowRealMatrix(2, 2));
        assertArrayEquals(new double[] {1, 1}, modes.scale());
        assertEquals(0, modes.size());
        assertEquals(1, modes.conditionNumber(), 0.0);
    }
}
