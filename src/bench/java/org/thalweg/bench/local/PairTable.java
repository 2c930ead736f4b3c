/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.List;

/** One solver's costs measured by another's, a line for each pair. */
final class PairTable {

    /** The table. */
    private final MarkdownTable table = new MarkdownTable(
        "problems", "solver / other", "r6 solved", "r6 visits", "r6 calls", "a6 solved", "a6 visits", "a6 calls");

    /**
     * Adds a line if both were run.
     * @param group the problems
     * @param solver the solver that is measured
     * @param other the solver that it is measured by
     */
    void add(final Group group, final String solver, final String other) {
        final List<Row> mine = group.rows().get(solver);
        final List<Row> theirs = group.rows().get(other);
        if (mine != null && theirs != null) {
            final Comparison usual = Comparison.of(mine, theirs, Milestone.R6);
            final Comparison accurate = Comparison.of(mine, theirs, Milestone.A6);
            table.add(List.of(group.name() + ", " + group.size(), solver + " / " + other,
                              usual.solved() + " / " + Comparison.of(theirs, mine, Milestone.R6).solved(),
                              MarkdownTable.told(usual.visits()), MarkdownTable.told(usual.calls()),
                              accurate.solved() + " / " + Comparison.of(theirs, mine, Milestone.A6).solved(),
                              MarkdownTable.told(accurate.visits()), MarkdownTable.told(accurate.calls())));
        }
    }

    /**
     * The table.
     * @return its lines, the heads alone if no pair was run
     */
    List<String> lines() {
        return table.lines();
    }
}
