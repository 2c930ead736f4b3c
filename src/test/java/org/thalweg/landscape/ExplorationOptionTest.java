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
        final QuenchOption quench = QuenchOption.defaults().withReach(2);
        final LearningOption learning = LearningOption.defaults().withLooks(3);
        final RestartOption restart = RestartOption.defaults().withStagnation(9);
        final StopOption stop = StopOption.defaults().withUnseenBasins(0.5).withMaxCycles(7).withPatience(8);
        final ExplorationOption changed = DEFAULTS.withHops(hops).withAcceptance(rule).withQuench(quench)
            .withLearning(learning).withRestart(restart).withStop(stop).withSeed(9);
        assertEquals(new ExplorationOption(hops, rule, quench, learning, restart, stop, 9), changed);
        assertEquals(7, changed.maxCycles());
        assertEquals(8, changed.patience());
        assertEquals(stop.withMaxCycles(1).withPatience(2), changed.withMaxCycles(1).withPatience(2).stop());
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
        refused("weights", "0", () -> DEFAULTS.withHops(List.of()));
        refused("weights", "0", () -> DEFAULTS.withHops(List.of(new HopShare(new AxisScan(), 0))));
        refused("quench", "null", () -> DEFAULTS.withQuench(null));
        refused("learning", "null", () -> DEFAULTS.withLearning(null));
        refused("restart", "null", () -> DEFAULTS.withRestart(null));
        refused("stop", "null", () -> DEFAULTS.withStop(null));
        refused("acceptance", "null", () -> DEFAULTS.withAcceptance(null));
        refused("strategy", "null", () -> new HopShare(null, 1));
        refused("weight", "-2.5", () -> new HopShare(new AxisScan(), -2.5));
        refused("fitWeight", "-2.5", () -> new HopShare(new AxisScan(), 1, -2.5));
        refused("in a fit", "0", () -> DEFAULTS.withHops(List.of(new HopShare(new AxisScan(), 1, 0))));
        refused("walkShare", "1.5", () -> LearningOption.defaults().withWalkShare(1.5));
        refused("weight", "NaN", () -> new HopShare(new AxisScan(), Double.NaN));
        refused("weight", "∞", () -> new HopShare(new AxisScan(), Double.POSITIVE_INFINITY));
    }

    private static void refused(final String name, final String value, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(name) && message.contains(value), message);
    }
}
