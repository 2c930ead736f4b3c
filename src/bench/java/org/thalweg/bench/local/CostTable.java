/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the solvers of a group solved and at what cost.
 * @param reference the solver that the others are measured by
 */
record CostTable(String reference) {

    /**
     * Makes the table.
     * @param group the runs
     * @return its lines under a heading
     */
    List<String> lines(final Group group) {
        final MarkdownTable table = new MarkdownTable(
            "solver", "r3 solved", "r6 solved", "r6 common", "r6 visits", "r6 calls", "r6 PAR",
            "a6 solved", "a6 common", "a6 visits", "a6 calls", "a6 PAR");
        group.rows().forEach((solver, rows) -> {
            final List<Row> others = group.rows().getOrDefault(reference, Collections.emptyList());
            final Comparison coarse = Comparison.of(rows, others, Milestone.R3);
            final List<String> cells = new ArrayList<>(List.of(solver, coarse.solved() + "/" + coarse.given()));
            cells.addAll(cells(Comparison.of(rows, others, Milestone.R6)));
            cells.addAll(cells(Comparison.of(rows, others, Milestone.A6)));
            table.add(cells);
        });
        return table.lines();
    }

    /**
     * The cells of a comparison.
     * @param comparison the comparison
     * @return five cells
     */
    private static List<String> cells(final Comparison comparison) {
        return List.of(Integer.toString(comparison.solved()), Integer.toString(comparison.common()),
                       MarkdownTable.told(comparison.visits()), MarkdownTable.told(comparison.calls()),
                       MarkdownTable.told(comparison.penalized()));
    }
}
