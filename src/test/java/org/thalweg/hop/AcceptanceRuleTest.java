/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;

class AcceptanceRuleTest {

    @Test
    void lowerValuesAloneMeansNoRise() {
        assertEquals(0, AcceptanceRule.lowerValue().highestRise(3, 1e-9), 0.0);
    }

    /** P(highest rise > r) = exp(-r / (T E)); 40000 draws tell it within 0.0025, three times that granted. */
    @Test
    void metropolisAcceptsByBoltzmannsFactor() {
        final AcceptanceRule rule = AcceptanceRule.metropolis(0.2);
        final Well19937a random = new Well19937a(1);
        for (final double rise : new double[] {0.1, 0.6, 2}) {
            int accepted = 0;
            for (int k = 0; k < 40000; k++) {
                accepted += rule.highestRise(3, random.nextDouble()) > rise ? 1 : 0;
            }
            assertEquals(Math.exp(-rise / 0.6), accepted / 40000.0, 0.0075);
        }
    }

    @Test
    void metropolisAcceptsNoRiseWithoutAScale() {
        assertEquals(0, AcceptanceRule.metropolis(0.2).highestRise(Double.NaN, 0.5), 0.0);
        assertEquals(0, AcceptanceRule.metropolis(0).highestRise(3, 0.5), 0.0);
    }

    @Test
    void metropolisIsInUnitsOfTheScale() {
        final AcceptanceRule rule = AcceptanceRule.metropolis(0.2);
        assertEquals(1024 * rule.highestRise(3, 0.3), rule.highestRise(3072, 0.3), 0.0);
    }
}
