/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ScanOptionTest {

    private static final ScanOption DEFAULTS = ScanOption.defaults();

    @Test
    void theOriginsNumbersAreItsOwn() {
        assertEquals(new ScanOption(20, 0.1, 1, Double.POSITIVE_INFINITY), ScanOption.originDefaults());
    }

    @Test
    void eachSettingChangesAlone() {
        assertEquals(new ScanOption(5, 0.25, 1.5, 7),
                     DEFAULTS.withPoints(5).withStepSize(0.25).withGrowth(1.5).withCeiling(7));
        assertEquals(DEFAULTS, DEFAULTS.withPoints(5).withPoints(DEFAULTS.points()));
    }

    @Test
    void refusesBadSettingsByNameAndValue() {
        refused("points", "1", () -> DEFAULTS.withPoints(1));
        refused("stepSize", "-0.1", () -> DEFAULTS.withStepSize(-0.1));
        refused("stepSize", "NaN", () -> DEFAULTS.withStepSize(Double.NaN));
        refused("stepSize", "∞", () -> DEFAULTS.withStepSize(Double.POSITIVE_INFINITY));
        refused("growth", "0.99", () -> DEFAULTS.withGrowth(0.99));
        refused("growth", "NaN", () -> DEFAULTS.withGrowth(Double.NaN));
        refused("growth", "∞", () -> DEFAULTS.withGrowth(Double.POSITIVE_INFINITY));
    }

    private static void refused(final String name, final String value, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(name) && message.contains(value), message);
    }
}
