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

class ArchiveOptionTest {

    private static final ArchiveOption DEFAULTS = ArchiveOption.defaults();

    @Test
    void eachSettingChangesAlone() {
        final BasinEquivalence turns = BasinEquivalence.periods(1);
        assertEquals(new ArchiveOption(7, 0.25, turns),
                     DEFAULTS.withCapacity(7).withNearness(0.25).withEquivalence(turns));
        assertEquals(ArchiveOption.defaults(), DEFAULTS.withEquivalence(turns)
            .withEquivalence(BasinEquivalence.identity()));
        assertEquals(DEFAULTS, DEFAULTS.withCapacity(7).withCapacity(DEFAULTS.capacity()));
    }

    @Test
    void refusesBadSettingsByNameAndValue() {
        refused("capacity", "0", () -> DEFAULTS.withCapacity(0));
        refused("nearness", "-0.1", () -> DEFAULTS.withNearness(-0.1));
        refused("nearness", "NaN", () -> DEFAULTS.withNearness(Double.NaN));
        refused("nearness", "∞", () -> DEFAULTS.withNearness(Double.POSITIVE_INFINITY));
        refused("equivalence", "null", () -> DEFAULTS.withEquivalence(null));
        refused("option", "null", () -> BasinArchive.empty(null));
    }

    private static void refused(final String name, final String value, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(name) && message.contains(value), message);
    }
}
