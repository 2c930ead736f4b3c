/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.thalweg.eigen.LanczosOption;

class ModeOptionTest {

    private static final ModeOption DEFAULTS = ModeOption.defaults();

    @Test
    void theOriginsNumbersAreItsOwn() {
        final ModeOption origin = ModeOption.originDefaults();
        assertEquals(10, origin.count());
        assertEquals(0.01, origin.eigenvalueThreshold(), 0.0);
        assertEquals(0.05, origin.participationThreshold(), 0.0);
        assertEquals(0, origin.denseLimit());
        assertEquals(30, origin.lanczos().productLimit());
    }

    @Test
    void eachSettingChangesAlone() {
        final NullSpaceAt nulls = x -> NullSpaceAt.NONE.at(x);
        final LanczosOption lanczos = LanczosOption.defaults().withTolerance(0.1);
        final ModeOption all = DEFAULTS.withCount(3).withEigenvalueThreshold(0.2).withParticipationThreshold(0.4)
                                       .withDenseLimit(7).withPairs(50).withNullSpace(nulls).withLanczos(lanczos);
        assertEquals(new ModeOption(3, 0.2, 0.4, 7, 50, nulls, lanczos), all);
        assertEquals(DEFAULTS, all.withCount(10).withEigenvalueThreshold(0.01).withParticipationThreshold(0.05)
                                  .withDenseLimit(300).withPairs(600).withNullSpace(NullSpaceAt.NONE)
                                  .withLanczos(LanczosOption.defaults()));
    }

    @Test
    void theHessianIsFormedWholeWhereThatIsSmallAndAllowed() {
        assertTrue(DEFAULTS.isDense(300, 0) && DEFAULTS.isDense(306, 6) && !DEFAULTS.isDense(301, 0));
        assertTrue(!DEFAULTS.withLanczos(LanczosOption.defaults().withMaxProducts(99)).isDense(100, 0));
        assertEquals(0, DEFAULTS.pairLimit(300));
        assertEquals(600, DEFAULTS.pairLimit(301));
        // 256 MiB at 16 bytes a component
        assertEquals(16, DEFAULTS.pairLimit(1_000_000));
    }

    @Test
    void refusesBadSettingsByNameAndValue() {
        refused("count", "-3", () -> DEFAULTS.withCount(-3));
        refused("eigenvalueThreshold", "-0.5", () -> DEFAULTS.withEigenvalueThreshold(-0.5));
        refused("eigenvalueThreshold", "NaN", () -> DEFAULTS.withEigenvalueThreshold(Double.NaN));
        refused("participationThreshold", "1", () -> DEFAULTS.withParticipationThreshold(1));
        refused("participationThreshold", "-0.1", () -> DEFAULTS.withParticipationThreshold(-0.1));
        refused("participationThreshold", "NaN", () -> DEFAULTS.withParticipationThreshold(Double.NaN));
        refused("denseLimit", "-2", () -> DEFAULTS.withDenseLimit(-2));
        refused("pairs", "-1", () -> DEFAULTS.withPairs(-1));
        refused("nullSpace", "null", () -> DEFAULTS.withNullSpace(null));
        refused("lanczos", "null", () -> DEFAULTS.withLanczos(null));
    }

    private static void refused(final String name, final String value, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(name) && message.contains(value), message);
    }
}
