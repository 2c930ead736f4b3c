/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.examples.orbit.OrbitExample;

class OrbitExampleTest {

    /** 135 coordinates with 100 m of noise tell the axis to a few metres, and leave an rms near 1. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void exploringFindsTheRightOrbitWhereLevenbergMarquardtDoesNot(final long seed) {
        final List<OrbitExample.Estimate> estimates = OrbitExample.estimates(seed);
        assertTrue(estimates.get(0).rms() > 100, "rms " + estimates.get(0).rms());
        assertEquals(1, estimates.get(1).rms(), 0.2);
        assertEquals(7.2e6, estimates.get(1).orbit().getA(), 30);
        assertTrue(estimates.get(1).evaluations() <= 5000);
    }
}
