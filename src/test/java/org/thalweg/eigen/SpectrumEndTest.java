/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SpectrumEndTest {

    private static final double[] ASCENDING = {-3, -2, 0, 2, 2.5};

    @Test
    void ordersFromItsEnd() {
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, SpectrumEnd.SMALLEST_ALGEBRAIC.order(ASCENDING));
        assertArrayEquals(new int[] {4, 3, 2, 1, 0}, SpectrumEnd.LARGEST_ALGEBRAIC.order(ASCENDING));
        assertArrayEquals(new int[] {0, 4, 3, 1, 2}, SpectrumEnd.LARGEST_MAGNITUDE.order(ASCENDING));
    }
}
