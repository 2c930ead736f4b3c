/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.thalweg.hop.AcceptanceRule;
import org.thalweg.hop.AxisScan;
import org.thalweg.hop.ModeScan;
import org.thalweg.hop.UnrelaxedModeScan;

class ExplorationOptionTest {

    private static final ExplorationOption DEFAULTS = ExplorationOption.defaults();

    @Test
    void theOriginsNumbersAreItsOwn() {
        final ExplorationOption origin = ExplorationOption.originDefaults();
        assertEquals(5, origin.maxCycles());
        assertEquals(1, origin.hops().size());
        assertTrue(origin.hops().get(0).strategy() instanceof UnrelaxedModeScan);
        assertEquals(0, origin.acceptance().highestRise(1, 0.1), 0.0);
    }

    @Test
    void eachSettingChangesAlone() {
        final List<HopShare> hops = List.of(new HopShare(new AxisScan(), 2));
        final AcceptanceRule rule = AcceptanceRule.lowerValue();
        assertEquals(new ExplorationOption(hops, rule, 7, 8, 9),
                     DEFAULTS.withHops(hops).withAcceptance(rule).withMaxCycles(7).withPatience(8).withSeed(9));
        assertEquals(DEFAULTS.withSeed(1), DEFAULTS.withSeed(3).withSeed(1));
    }

    @Test
    void nobodyCanChangeTheStrategies() {
        final List<HopShare> hops = new ArrayList<>(List.of(new HopShare(new ModeScan(), 1)));
        final ExplorationOption option = DEFAULTS.withHops(hops);
        hops.clear();
        assertEquals(1, option.hops().size());
        assertThrows(UnsupportedOperationException.class, () -> option.hops().clear());
    }

    @Test
    void refusesBadSettingsByNameAndValue() {
        refused("maxCycles", "-7", () -> DEFAULTS.withMaxCycles(-7));
        refused("patience", "0", () -> DEFAULTS.withPatience(0));
        refused("hops", "null", () -> DEFAULTS.withHops(null));
        refused("hop strategies", "0", () -> DEFAULTS.withHops(List.of()));
        refused("acceptance", "null", () -> DEFAULTS.withAcceptance(null));
        refused("strategy", "null", () -> new HopShare(null, 1));
        refused("weight", "0", () -> new HopShare(new AxisScan(), 0));
        refused("weight", "-2.5", () -> new HopShare(new AxisScan(), -2.5));
        refused("weight", "NaN", () -> new HopShare(new AxisScan(), Double.NaN));
        refused("weight", "∞", () -> new HopShare(new AxisScan(), Double.POSITIVE_INFINITY));
    }

    private static void refused(final String name, final String value, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(name) && message.contains(value), message);
    }
}
