/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RitzPairTest {

    private final RitzPair pair = new RitzPair(2, new double[] {0.6, -0.8}, 1e-3, true, 1e-5);

    @Test
    void turnsItsLargestComponentPositive() {
        assertArrayEquals(new double[] {-0.6, 0.8}, pair.vector());
        final double half = Math.sqrt(0.5);
        assertArrayEquals(new double[] {half, -half},
                          new RitzPair(1, new double[] {-half, half}, 0, true, 1e-5).vector(),
                          "the first of equals");
    }

    @Test
    void keepsItsVectorToItself() {
        final double[] given = {0, 1};
        final RitzPair own = new RitzPair(2, given, 0, true, 1e-5);
        given[1] = 5;
        own.vector()[0] = 5;
        assertArrayEquals(new double[] {0, 1}, own.vector());
    }

    @Test
    void isEqualByContent() {
        final RitzPair same = new RitzPair(2, new double[] {0.6, -0.8}, 1e-3, true, 1e-5);
        assertEquals(pair, same);
        assertEquals(pair.hashCode(), same.hashCode());
        assertNotEquals(pair, new RitzPair(3, new double[] {0.6, -0.8}, 1e-3, true, 1e-5));
        assertNotEquals(pair, new RitzPair(2, new double[] {0.6, 0.8}, 1e-3, true, 1e-5));
        assertNotEquals(pair, new RitzPair(2, new double[] {0.6, -0.8}, 1e-4, true, 1e-5));
        assertNotEquals(pair, new RitzPair(2, new double[] {0.6, -0.8}, 1e-3, false, 1e-5));
        assertNotEquals(pair, new RitzPair(2, new double[] {0.6, -0.8}, 1e-3, true, 1e-6));
        assertNotEquals(pair, "pair");
        assertTrue(pair.toString().contains("[-0.6, 0.8]"), pair.toString());
    }

    @Test
    void refusesWhatIsNoPair() {
        refused("vector", () -> new RitzPair(2, null, 0, true, 1e-5));
        refused("0.5", () -> new RitzPair(2, new double[] {0.5}, 0, true, 1e-5));
        refused("NaN", () -> new RitzPair(2, new double[] {Double.NaN}, 0, true, 1e-5));
        refused("0.0", () -> new RitzPair(2, new double[0], 0, true, 1e-5));
        refused("-1.0", () -> new RitzPair(2, new double[] {1}, -1, true, 1e-5));
        refused("NaN", () -> new RitzPair(2, new double[] {1}, Double.NaN, true, 1e-5));
        refused("errorBound", () -> new RitzPair(2, new double[] {1}, 0, true, Double.NaN));
    }

    private static void refused(final String value, final Executable built) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, built);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
