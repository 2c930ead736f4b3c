/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.thalweg.objective.MeterView;

class ProgressPrinterTest {

    @Test
    void printsAsMuchAsAskedFor() {
        assertEquals("", printed(0));
        assertEquals("milestone|", printed(ProgressPrinter.SUMMARY));
        assertEquals("step|milestone|", printed(ProgressPrinter.DETAILED));
    }

    @Test
    void refusesOtherVerbositiesAndNoStream() {
        final PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        for (final int verbosity : new int[] {-1, 3}) {
            final String message = assertThrows(MathIllegalArgumentException.class,
                                                () -> new ProgressPrinter(verbosity, nowhere)).getMessage();
            assertTrue(message.contains("verbosity is " + verbosity), message);
        }
        final String message = assertThrows(MathIllegalArgumentException.class,
                                            () -> new ProgressPrinter(1, null)).getMessage();
        assertTrue(message.contains("out"), message);
    }

    private static String printed(final int verbosity) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final RunObserver printer =
            new ProgressPrinter(verbosity, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertTrue(printer.notice(new Told(true, "step")), "never ends a run");
        assertTrue(printer.notice(new Told(false, "milestone")), "never ends a run");
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "|");
    }

    /** Something to tell. */
    private record Told(boolean isDetail, String summary) implements RunEvent {
        @Override
        public OptimizerPhase phase() {
            return OptimizerPhase.OPTIMIZING;
        }

        @Override
        public MeterView meter() {
            return null;
        }
    }
}
