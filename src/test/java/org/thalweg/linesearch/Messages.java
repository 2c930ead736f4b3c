/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.Locale;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.function.Executable;

/** How refusals read. */
final class Messages {

    private Messages() {
    }

    /** A number as messages show it. */
    static String number(final double value) {
        return NumberFormat.getInstance(Locale.US).format(value);
    }

    static void assertRefused(final String name, final double value, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(name) && message.contains(number(value)), message);
    }
}
