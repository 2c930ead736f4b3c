/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.bench.local.MarkdownTable;

/** Products by the library's own rule: until all modes have converged, and until no missed one was found. */
final class DefaultTable {

    /** Forms of the solver by column. */
    private final MarkdownTable table;
    /** Against the study. */
    private final MarkdownTable targets;

    /** Begins the tables. */
    DefaultTable() {
        final List<String> heads = new ArrayList<>(List.of("Hessian"));
        ThalwegSolver.all().forEach(solver -> heads.add(solver.name()));
        table = new MarkdownTable(heads.toArray(new String[0]));
        targets = new MarkdownTable(heads.toArray(new String[0]));
    }

    /**
     * Runs all forms.
     * @param problem the Hessian
     */
    void add(final ModeCase problem) {
        final List<String> line = new ArrayList<>(List.of(problem.name()));
        final List<String> target = new ArrayList<>(List.of(problem.name()));
        for (final ThalwegSolver solver : ThalwegSolver.all()) {
            final Found first = solver.byDefault(problem, false);
            final Found total = solver.byDefault(problem, true);
            line.add(Score.of(total, problem).told(first.products() + " → " + total.products()));
            target.add(Study.against(total.products(), Study.total(problem.name(), solver)));
        }
        table.add(line);
        targets.add(target);
    }

    /**
     * The table.
     * @return its lines
     */
    List<String> lines() {
        return table.lines();
    }

    /**
     * How the totals compare with the study's.
     * @return the lines of a table
     */
    List<String> targets() {
        return targets.lines();
    }
}
