/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;

class SymmetryNoiseTest {

    private static KrylovBasis plane(final double g01, final double g10) {
        final KrylovBasis basis = new KrylovBasis(2);
        basis.append(new double[] {1, 0}, new double[] {7, g10});
        basis.append(new double[] {0, 1}, new double[] {g01, 8});
        return basis;
    }

    @Test
    void isTheStandardDeviationOfAnEntry() {
        // |G - G'|_F = sqrt(2) d, sqrt(2 j (j - 1)) = 2
        assertEquals(0.2 / Math.sqrt(2), SymmetryNoise.of(plane(3.2, 3)), 1e-15);
        assertEquals(0, SymmetryNoise.of(plane(3, 3)));
    }

    @Test
    void neitherUnderflowsNorOverflows() {
        assertEquals(1e-200 / Math.sqrt(2), SymmetryNoise.of(plane(1e-200, 0)), 1e-214);
        assertEquals(1e200 / Math.sqrt(2), SymmetryNoise.of(plane(0, 1e200)), 1e186);
    }

    @Test
    void isNothingForOneRow() {
        final KrylovBasis basis = new KrylovBasis(2);
        assertEquals(0, SymmetryNoise.of(basis));
        basis.append(new double[] {1, 0}, new double[] {7, 3});
        assertEquals(0, SymmetryNoise.of(basis));
    }

    @Test
    void namesAnAsymmetryThatIsNoNoise() {
        assertDoesNotThrow(() -> SymmetryNoise.requireNoise(0.02, 20));
        final MathIllegalArgumentException e =
            assertThrows(MathIllegalArgumentException.class, () -> SymmetryNoise.requireNoise(0.021, 20));
        assertTrue(e.getMessage().contains("0.021"), e.getMessage());
        assertTrue(e.getMessage().contains("20.0"), e.getMessage());
    }
}
