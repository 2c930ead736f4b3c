/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.thalweg.bench.local.MarkdownTable;
import org.thalweg.problems.landscapes.LandscapeFamily;

/** Families as rows, methods as columns. */
final class SearchTable {

    /** The methods compared in the last column. */
    private static final List<String> COMPARED = List.of("thalweg", "basin-hopping");

    /** The methods. */
    private final List<String> methods;
    /** The sums of the methods' successes. */
    private final Map<String, Double> success = new HashMap<>();
    /** The lines. */
    private final MarkdownTable table;
    /** The families so far. */
    private int families;

    /**
     * Begins a table.
     * @param methods the methods
     */
    SearchTable(final List<String> methods) {
        this.methods = methods;
        final List<String> heads = new ArrayList<>(List.of("family", "budget", "aim"));
        heads.addAll(methods);
        if (isCompared()) {
            heads.add(String.join(" / ", COMPARED));
        }
        table = new MarkdownTable(heads.toArray(new String[0]));
    }

    /**
     * Adds a family.
     * @param family the family
     * @param scores the scores of all methods
     */
    void add(final LandscapeFamily family, final Map<String, Score> scores) {
        families++;
        final double aim = family.expectedCost();
        final List<String> cells = new ArrayList<>(
            List.of(family.name(), Integer.toString(family.budget()), Double.isNaN(aim) ? "" : told("%.0f", aim)));
        for (final String method : methods) {
            success.merge(method, scores.get(method).success(), Double::sum);
            cells.add(scores.get(method).toString());
        }
        if (isCompared()) {
            cells.add(scores.get(COMPARED.get(0)).ratioTo(scores.get(COMPARED.get(1))));
        }
        table.add(cells);
    }

    /**
     * The table.
     * @return its lines, the last one with the mean successes
     */
    List<String> lines() {
        final List<String> cells = new ArrayList<>(List.of("in all", "", ""));
        methods.forEach(method -> cells.add(told("%.2f", success.getOrDefault(method, 0.0) / families)));
        if (isCompared()) {
            cells.add("");
        }
        table.add(cells);
        return table.lines();
    }

    private boolean isCompared() {
        return methods.containsAll(COMPARED);
    }

    private static String told(final String format, final double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
