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
public final class MarkdownTable {

    /** The lines so far. */
    private final List<String> lines = new ArrayList<>();

    /**
     * Begins a table.
     * @param heads the heads of its columns
     */
    public MarkdownTable(final String... heads) {
        add(List.of(heads));
        add(Collections.nCopies(heads.length, "---"));
    }

    /**
     * Adds a line.
     * @param cells its cells
     */
    public void add(final List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /**
     * The whole table.
     * @return its lines
     */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /**
     * Writes a ratio.
     * @param ratio the ratio
     * @return three decimals, a dash for NaN
     */
    public static String told(final double ratio) {
        return Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.3f", ratio);
    }
}
