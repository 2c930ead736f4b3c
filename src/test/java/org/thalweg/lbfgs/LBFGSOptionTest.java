/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.thalweg.linesearch.HagerZhangLineSearch;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.MoreThuenteLineSearch;

class LBFGSOptionTest {

    private final LBFGSOption option = LBFGSOption.defaults();

    @Test
    void changesOneSettingAtATime() {
        final LineSearchMethod search = new HagerZhangLineSearch();
        assertEquals(new LBFGSOption(3, option.lineSearch(), false), option.withMemory(3));
        assertEquals(new LBFGSOption(10, search, false), option.withLineSearch(search));
        assertEquals(new LBFGSOption(10, option.lineSearch(), true), option.withBestAtLimit(true));
        assertEquals(new LBFGSOption(3, search, true),
                     option.withMemory(3).withLineSearch(search).withBestAtLimit(true));
        assertInstanceOf(MoreThuenteLineSearch.class, option.lineSearch());
    }

    @Test
    void originKeptAHundredPairs() {
        assertEquals(100, LBFGSOption.originDefaults().memory());
    }

    @Test
    void refusesWhatIsNoSetting() {
        refused("memory is 0", () -> option.withMemory(0));
        refused("memory is -3", () -> option.withMemory(-3));
        refused("lineSearch", () -> option.withLineSearch(null));
    }

    private static void refused(final String value, final Executable built) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, built);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
