/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Runs every solver on every case, one after another in a fixed order: some peers have static state. */
public final class Runner {

    /** The solvers. */
    private final List<Solver> solvers;
    /** How long a run may go on. */
    private final RunLimits limits;
    /** Takes a line for each case. */
    private final Consumer<String> console;

    /**
     * Makes a runner.
     * @param solvers the solvers
     * @param limits how long a run may go on
     * @param console takes a line for each case
     */
    public Runner(final List<Solver> solvers, final RunLimits limits, final Consumer<String> console) {
        this.solvers = List.copyOf(solvers);
        this.limits = limits;
        this.console = console;
    }

    /**
     * Runs a set.
     * @param cases its cases
     * @return a row for each case and solver that can hold it
     */
    public List<Row> run(final List<BenchmarkCase> cases) {
        final List<Row> rows = new ArrayList<>();
        for (final BenchmarkCase one : cases) {
            final StringJoiner line = new StringJoiner(" ");
            line.add(one.set()).add(one.problem().name()).add("n=" + one.problem().dimension() + ":");
            for (final Solver solver : solvers) {
                if (one.problem().dimension() <= solver.largest()) {
                    final long begin = System.nanoTime();
                    final Outcome outcome = run(solver, new CountedObjective(one.problem(), limits));
                    rows.add(new Row(one.set(), one.family(), one.problem().name(), one.problem().dimension(),
                                     one.heldOut(), solver.name(), outcome, 1e-9 * (System.nanoTime() - begin)));
                    line.add(solver.name()).add(told(outcome));
                }
            }
            console.accept(line.toString());
        }
        return rows;
    }

    /**
     * Runs a solver.
     * @param solver the solver
     * @param objective what it minimizes
     * @return what came of it, whatever the solver threw
     */
    private static Outcome run(final Solver solver, final CountedObjective objective) {
        try {
            solver.run(objective, objective.start());
        } catch (EndOfRun e) {
            return objective.outcome(e.getMessage());
        } catch (RuntimeException e) {
            return objective.outcome(e.getClass().getSimpleName());
        }
        return objective.outcome(Outcome.STOPPED);
    }

    /**
     * An outcome in short.
     * @param outcome the outcome
     * @return values/gradients at {@link Milestone#R6} and {@link Milestone#A6}, and the end unless all was reached
     */
    private static String told(final Outcome outcome) {
        final String end = Outcome.DONE.equals(outcome.end()) ? "" : " (" + outcome.end() + ")";
        return told(outcome.at(Milestone.R6)) + ".." + told(outcome.at(Milestone.A6)) + end;
    }

    /**
     * Counts in short.
     * @param reach the counts or null
     * @return values/gradients, a dash for null
     */
    private static String told(final Reach reach) {
        return reach == null ? "-" : String.format(Locale.ROOT, "%d/%d", reach.values(), reach.gradients());
    }
}
