/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

class StopReasonTest {

    @Test
    void budgetsAreLimitsAndNoSuccess() {
        for (final StopReason reason : StopReason.values()) {
            assertEquals(EnumSet.of(StopReason.MAX_EVALUATIONS, StopReason.MAX_ITERATIONS, StopReason.MAX_TIME)
                             .contains(reason),
                         reason.isLimit());
            assertFalse(reason.isLimit() && reason.isConverged());
        }
    }

    @Test
    void tellsSuccessFromGivingUp() {
        for (final StopReason reason : EnumSet.of(StopReason.GRADIENT, StopReason.STABLE, StopReason.CHECKER,
                                                  StopReason.ROUNDING_FLOOR)) {
            assertTrue(reason.isConverged(), reason.toString());
        }
        for (final StopReason reason : EnumSet.of(StopReason.LINE_SEARCH_FAILED, StopReason.OBSERVER,
                                                  StopReason.MAX_CYCLES, StopReason.HOPELESS)) {
            assertFalse(reason.isConverged(), reason.toString());
        }
    }

    @Test
    void eachHasItsOwnSentence() {
        final Set<String> sentences = new HashSet<>();
        for (final StopReason reason : StopReason.values()) {
            assertTrue(sentences.add(reason.getSourceString()));
            assertEquals(reason.getSourceString(), reason.getLocalizedString(Locale.FRENCH));
        }
    }

    @Test
    void exceptionCarriesReasonAndSentence() {
        final StopRunException stop = new StopRunException(StopReason.MAX_EVALUATIONS);
        assertSame(StopReason.MAX_EVALUATIONS, stop.getReason());
        assertEquals(StopReason.MAX_EVALUATIONS.getSourceString(), stop.getMessage());
    }
}
