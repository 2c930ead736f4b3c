/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        assertEquals(option.lineSearch(), option.withMemory(3).withHistory(30).lineSearch());
        assertEquals(3, option.withMemory(3).withHistory(30).memory());
        assertEquals(search, option.withLineSearch(search).lineSearch());
        assertEquals(FirstStep.TO_ZERO, option.withFirstStep(FirstStep.TO_ZERO).firstStep());
        assertFalse(option.withSecantCorrection(false).secantCorrection());
        assertEquals(DiagonalUse.NEVER, option.withDiagonal(DiagonalUse.NEVER).diagonal());
        assertEquals(DirectionForm.COMPACT, option.withDirection(DirectionForm.COMPACT).direction());
        assertEquals(4, option.withThreads(4).threads());
        assertTrue(option.withBestAtLimit(true).bestAtLimit());
        assertEquals(new LBFGSOption(3, 30, search, FirstStep.TO_ZERO, false, DiagonalUse.NEVER,
                                     DirectionForm.COMPACT, 4, true),
                     option.withMemory(3).withHistory(30).withLineSearch(search).withFirstStep(FirstStep.TO_ZERO)
                         .withSecantCorrection(false).withDiagonal(DiagonalUse.NEVER)
                         .withDirection(DirectionForm.COMPACT).withThreads(4)
                         .withBestAtLimit(true));
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
        refused("threads is 0", () -> option.withThreads(0));
        refused("lineSearch", () -> option.withLineSearch(null));
        refused("firstStep", () -> option.withFirstStep(null));
        refused("diagonal", () -> option.withDiagonal(null));
        refused("direction", () -> option.withDirection(null));
    }

    private static void refused(final String value, final Executable built) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, built);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
