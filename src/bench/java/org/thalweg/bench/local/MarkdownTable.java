/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class MarkdownTable {

    /** The lines so far. */
    private final List<String> lines = new ArrayList<>();

    /**
     * Begins a table.
     * @param heads the heads of its columns
     */
    MarkdownTable(final String... heads) {
        add(List.of(heads));
        add(Collections.nCopies(heads.length, "---"));
    }

    /**
     * Adds a line.
     * @param cells its cells
     */
    void add(final List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /**
     * The whole table.
     * @return its lines
     */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /**
     * Writes a ratio.
     * @param ratio the ratio
     * @return three decimals, a dash for NaN
     */
    static String told(final double ratio) {
        return Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.3f", ratio);
    }
}
