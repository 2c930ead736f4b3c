/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ScanTurnTest {

    private static final int LINES = 5;
    private static final HopCase.Line PARABOLA = t -> t * t;
    private final HopCase at = new HopCase(PARABOLA, 0);
    private final Minimum elsewhere = HopCase.minimum(1, PARABOLA, 2);
    private final Minimum other = HopCase.minimum(2, PARABOLA, 0.5);

    private ScanTurn next(final HopNotes notes, final Minimum best, final long seed) {
        return ScanTurn.next(at.context(elsewhere, best, notes, ScanOption.defaults(), seed),
                             IntStream.range(0, LINES).toArray(), 3);
    }

    @Test
    void everyLineHasItsTurnBeforeAnyHasItsSecond() {
        HopNotes notes = HopNotes.EMPTY;
        final List<Integer> first = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            final List<Integer> lines = new ArrayList<>();
            for (int k = 0; k < LINES; k++) {
                final ScanTurn turn = next(notes, at.minimum, 10 * round + k);
                lines.add(turn.line());
                assertEquals(round == 0, turn.first());
                assertFalse(turn.isFit());
                notes = turn.notes();
            }
            assertEquals(LINES, new HashSet<>(lines).size());
            if (round == 0) {
                first.addAll(lines);
            }
            // the least recent comes first
            assertEquals(first, lines);
        }
    }

    @Test
    void tiesAreDrawnByTheGenerator() {
        assertEquals(next(HopNotes.EMPTY, at.minimum, 1).line(), next(HopNotes.EMPTY, at.minimum, 1).line());
        final HashSet<Integer> drawn = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            drawn.add(next(HopNotes.EMPTY, at.minimum, seed).line());
        }
        assertEquals(LINES, drawn.size());
    }

    @Test
    void leavesTheBestAfterItsRounds() {
        HopNotes notes = HopNotes.EMPTY;
        for (int k = 0; k < 3 * LINES; k++) {
            final ScanTurn turn = next(notes, at.minimum, k);
            assertSame(at.minimum, turn.base());
            notes = turn.notes();
        }
        final ScanTurn after = next(notes, at.minimum, 99);
        assertSame(elsewhere, after.base());
        // a new best begins anew
        assertSame(other, next(after.notes(), other, 99).base());
    }

    @Test
    void aLineThatLeadsNowhereIsLeftOutUntilThereIsANewBest() {
        final ScanTurn turn = next(HopNotes.EMPTY, at.minimum, 1);
        HopNotes notes = turn.nowhere();
        for (int k = 0; k < 2 * LINES; k++) {
            final ScanTurn later = next(notes, at.minimum, k);
            assertNotEquals(turn.line(), later.line());
            assertTrue(later.isFit());
            notes = later.notes();
        }
        final ScanTurn again = next(notes, other, 1);
        assertEquals(turn.line(), again.line());
        assertTrue(again.first());
    }

    @Test
    void noLineIsLeftWhenAllLeadNowhere() {
        HopNotes notes = HopNotes.EMPTY;
        for (int k = 0; k < LINES; k++) {
            notes = next(notes, at.minimum, k).nowhere();
        }
        final ScanTurn none = next(notes, at.minimum, 1);
        assertEquals(-1, none.line());
        assertFalse(none.first());
    }

    @Test
    void notesOfAnotherNumberOfLinesAreForgotten() {
        HopNotes notes = HopNotes.EMPTY;
        for (int k = 0; k < LINES; k++) {
            notes = next(notes, at.minimum, k).notes();
        }
        final HopContext context = at.context(at.minimum, at.minimum, notes, ScanOption.defaults(), 1);
        assertTrue(ScanTurn.next(context, IntStream.rangeClosed(0, LINES).toArray(), 3).first());
    }
}
