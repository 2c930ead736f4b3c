/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VectorsTest {

    @Test
    void measuresLengthsWithoutUnderflowAndOverflow() {
        for (final double scale : new double[] {1e-300, 1e-150, 1, 1e150, 1e300}) {
            assertEquals(5 * scale, Vectors.norm(new double[] {3 * scale, -4 * scale}), 1e-15 * 5 * scale);
        }
        assertEquals(0, Vectors.norm(new double[3]));
    }

    @Test
    void lengthsTellOfComponentsThatAreNotFinite() {
        assertTrue(Double.isNaN(Vectors.norm(new double[] {1, Double.NaN, 2})));
        assertEquals(Double.POSITIVE_INFINITY, Vectors.norm(new double[] {1, Double.NEGATIVE_INFINITY}));
        assertEquals(1, Vectors.firstNotFinite(new double[] {1, Double.NaN, Double.NaN}));
        assertEquals(-1, Vectors.firstNotFinite(new double[] {1, Double.MAX_VALUE}));
    }
}
