/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.landscapes.Landscape;
import org.thalweg.problems.landscapes.Located;

/** Lowest values, by a scan of each variable where these count one by one. */
class FormulasTest {

    /** Places of a scan. */
    private static final int PLACES = 20000;

    @Test
    void variablesOfMichalewiczAreLowestByThemselves() {
        assertNoVariableIsLowerElsewhere(Formulas.michalewicz(1), 0, Math.PI);
        // the mirror images beyond the box
        assertNoVariableIsLowerElsewhere(Formulas.michalewicz(1), -10, 10);
    }

    @Test
    void variablesOfStyblinskiAndTangAreLowestByThemselves() {
        assertNoVariableIsLowerElsewhere(Formulas.styblinskiTang(20, 1), -6, 6);
    }

    @Test
    void factorsOfShubertReachFromBottomToTop() {
        final double bottom = lowest(Shubert::factor, -Math.PI, Math.PI);
        final double top = -lowest(t -> -Shubert.factor(t), -Math.PI, Math.PI);
        // half a place off, the curvature is at most 350: 175 (pi / 20000)²
        assertEquals(Shubert.BOTTOM, bottom, 4.4e-6);
        assertEquals(Shubert.TOP, top, 4.4e-6);
        assertTrue(bottom >= Shubert.BOTTOM - 1e-12 && top <= Shubert.TOP + 1e-12);
        assertTrue(Shubert.BOTTOM * Math.pow(Shubert.TOP, 3) < Math.pow(Shubert.BOTTOM, 3) * Shubert.TOP);
    }

    @Test
    void michalewiczGoesOnAsItsMirrorImages() {
        final SmoothFunction function = new Michalewicz();
        final double[] x = {2, 1.5, 1.3};
        final double[] mirrored = {-2, 1.5 + 2 * Math.PI, 2 * Math.PI - 1.3};
        // slopes below 100 times the rounding of 2 pi
        assertEquals(function.value(x), function.value(mirrored), 1e-13);
    }

    @Test
    void trefethenIsNotLowerOnAGrid() {
        final SmoothFunction function = new Trefethen();
        final double lowest = Formulas.trefethen(1).target();
        for (int i = -500; i <= 500; i++) {
            for (int k = -500; k <= 500; k++) {
                assertTrue(function.value(new double[] {i / 500.0, k / 500.0}) > lowest);
            }
        }
    }

    private static void assertNoVariableIsLowerElsewhere(final Landscape landscape, final double low,
                                                         final double high) {
        final Located located = (Located) landscape.function();
        final double value = located.value(located.minimizer());
        for (int i = 0; i < landscape.dimension(); i++) {
            final double[] x = located.minimizer();
            final int variable = i;
            final double scanned = lowest(z -> {
                x[variable] = z;
                return located.value(x);
            }, low, high);
            // rounding of the sum
            assertTrue(scanned >= value - 1e-15 * Math.abs(value), "x[" + i + "]");
        }
    }

    private static double lowest(final DoubleUnaryOperator function, final double low, final double high) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= PLACES; i++) {
            lowest = Math.min(lowest, function.applyAsDouble(low + (high - low) * i / PLACES));
        }
        return lowest;
    }
}
