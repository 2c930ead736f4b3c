/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LanczosResultTest {

    private static LanczosResult of(final boolean... converged) {
        final List<RitzPair> pairs = new ArrayList<>();
        for (final boolean flag : converged) {
            pairs.add(new RitzPair(1, new double[] {1}, 0, flag, 0));
        }
        final LanczosResult result = new LanczosResult(pairs, false, 1, 0, 1, 1, 0, Verification.NONE);
        pairs.clear();
        return result;
    }

    @Test
    void hasConvergedWhenAllPairsHave() {
        assertTrue(of(true, true).isConverged());
        assertFalse(of(true, false).isConverged());
        assertFalse(of().isConverged());
    }

    @Test
    void keepsItsListToItself() {
        assertEquals(2, of(true, true).pairs().size());
        assertThrows(UnsupportedOperationException.class, () -> of(true).pairs().clear());
    }
}
