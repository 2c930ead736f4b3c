/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the report, in Markdown. */
public final class Tables {

    /** The solver that the others are measured by. */
    private final String reference;
    /** The lines so far. */
    private final List<String> lines = new ArrayList<>();

    /**
     * Begins a report.
     * @param reference the solver that the others are measured by
     */
    public Tables(final String reference) {
        this.reference = reference;
        lines.add("# Evaluations of local minimizers");
        lines.add("");
        lines.add("r3, r6: the gradient fell to 1e-3, 1e-6 times max(1, the start's); a6: to 1e-6. Costs are");
        lines.add("ratios to `" + reference + "`, geometric means: visits = max(nf, ng) and calls = nf + ng over the");
        lines.add("common problems, where both got there at one value; PAR = visits over all problems,");
        lines.add("a failure counted as " + Comparison.FAILURE + ".");
    }

    /**
     * Adds all tables.
     * @param groups the groups
     * @return the lines of the report
     */
    public List<String> report(final List<Group> groups) {
        for (final Group group : groups) {
            lines.add("");
            lines.add("## " + group.name() + " (" + group.size() + " problems)");
            lines.add("");
            costs(group);
            if (group.rows().containsKey(reference)) {
                lines.add("");
                lines.add("`" + reference + "` / the other:");
                lines.add("");
                inverses(group);
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Adds the names of runs that time ended, which say more of the machine than of the solver.
     * @param rows all runs
     */
    public void timeouts(final List<Row> rows) {
        final List<String> names = rows.stream().filter(row -> Outcome.TIME.equals(row.outcome().end()))
            .map(row -> row.solver() + " on " + row.set() + " " + row.problem()).toList();
        lines.add("");
        lines.add("Runs ended by the time allowed: " + (names.isEmpty() ? "none" : String.join(", ", names)) + ".");
    }

    /**
     * Adds a table of what was solved and at what cost.
     * @param group the group
     */
    private void costs(final Group group) {
        lines.add("| solver | r3 solved | r6 solved | r6 common | r6 visits | r6 calls | r6 PAR "
                  + "| a6 solved | a6 common | a6 visits | a6 calls | a6 PAR |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|");
        group.rows().forEach((solver, rows) -> {
            final Comparison coarse = compare(group, rows, Milestone.R3);
            lines.add("| " + solver + " | " + coarse.solved() + "/" + coarse.given()
                      + cells(compare(group, rows, Milestone.R6)) + cells(compare(group, rows, Milestone.A6)) + " |");
        });
    }

    /**
     * Adds a table of the reference's costs measured by the others'.
     * @param group the group
     */
    private void inverses(final Group group) {
        lines.add("| solver | r6 visits | r6 calls | r6 PAR | a6 visits | a6 calls | a6 PAR |");
        lines.add("|---|---|---|---|---|---|---|");
        group.rows().forEach((solver, rows) -> {
            if (!solver.equals(reference)) {
                final Comparison usual = compare(group, rows, Milestone.R6);
                final Comparison accurate = compare(group, rows, Milestone.A6);
                lines.add("| " + solver
                          + ratios(1 / usual.visits(), 1 / usual.calls(), 1 / usual.penalized())
                          + ratios(1 / accurate.visits(), 1 / accurate.calls(), 1 / accurate.penalized()) + " |");
            }
        });
    }

    /**
     * Compares with the reference.
     * @param group the group
     * @param rows a solver's runs
     * @param milestone where to measure
     * @return the comparison
     */
    private Comparison compare(final Group group, final List<Row> rows, final Milestone milestone) {
        return Comparison.of(rows, group.rows().getOrDefault(reference, List.of()), milestone);
    }

    /**
     * The cells of a comparison.
     * @param comparison the comparison
     * @return five cells
     */
    private static String cells(final Comparison comparison) {
        return " | " + comparison.solved() + " | " + comparison.common()
            + ratios(comparison.visits(), comparison.calls(), comparison.penalized());
    }

    /**
     * The cells of ratios.
     * @param values the ratios
     * @return a cell for each
     */
    private static String ratios(final double... values) {
        final StringBuilder cells = new StringBuilder();
        for (final double value : values) {
            cells.append(" | ").append(Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value));
        }
        return cells.toString();
    }
}
