/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.thalweg.bench.local.MarkdownTable;

/**
 * Products until no residual of the modes wanted is above {@link Score#GOAL} |A|. Modes may be missing by then, since a
 * residual tells nothing of those: what it takes to find all of them stands behind an arrow.
 */
final class ProductTable {

    /** Solvers by column. */
    private final MarkdownTable products = new MarkdownTable(
        heads(List.of("Hessian", "n"), ThalwegSolver.all(), "ARPACK, best", "ours / ARPACK", "with pairs / ARPACK",
              "30 plain steps", "null space moved"));
    /** ARPACK's bases by column. */
    private final MarkdownTable arpack = new MarkdownTable(heads(List.of("Hessian"), ArpackSolver.all()));
    /** Against the study. */
    private final MarkdownTable targets = new MarkdownTable(heads(List.of("Hessian"), ThalwegSolver.all()));

    /**
     * The heads of a table.
     * @param first the first ones
     * @param solvers those between
     * @param last the last ones
     * @return all of them
     */
    private static String[] heads(final List<String> first, final List<? extends Eigensolver> solvers,
                                  final String... last) {
        final List<String> heads = new ArrayList<>(first);
        solvers.forEach(solver -> heads.add(solver.name()));
        heads.addAll(List.of(last));
        return heads.toArray(new String[0]);
    }

    /**
     * Runs all solvers.
     * @param problem the Hessian
     * @return the best of ARPACK's bases for the residuals, null if none reached the goal
     */
    ArpackSolver add(final ModeCase problem) {
        final List<String> line = new ArrayList<>(List.of(problem.name(), Integer.toString(problem.dimension())));
        final List<String> target = new ArrayList<>(List.of(problem.name()));
        final int[] complete = new int[2];
        for (final ThalwegSolver solver : ThalwegSolver.all()) {
            final Found found = solver.solve(problem);
            final boolean isComplete = Score.of(found, problem).isComplete();
            final Found all = isComplete ? found : solver.solveVerified(problem);
            line.add(isComplete ? told(found, problem) : told(found, problem) + " → " + told(all, problem));
            target.add(Study.against(found.products(), Study.products(problem.name(), solver)));
            final int form = solver.paired() ? 1 : 0;
            complete[form] = least(complete[form], all, problem);
        }
        final List<String> bases = new ArrayList<>(List.of(problem.name()));
        final List<Found> peers = new ArrayList<>();
        for (final ArpackSolver solver : ArpackSolver.all()) {
            peers.add(solver.solve(problem));
            bases.add(told(peers.get(peers.size() - 1), problem));
        }
        final int reached = best(peers, found -> Score.of(found, problem).reached() ? found.products() : 0);
        final int all = best(peers, found -> Score.of(found, problem).isComplete() ? found.products() : 0);
        line.add(reached < 0 ? "never" : told(peers.get(reached), problem)
                 + (all < 0 || all == reached ? "" : " → " + told(peers.get(all), problem)));
        for (final int count : complete) {
            line.add(all < 0 || count == 0 ? "-" :
                     MarkdownTable.told((double) count / peers.get(all).products()));
        }
        line.add(told(new OriginSolver(false).solve(problem), problem));
        line.add(told(new OriginSolver(true).solve(problem), problem));
        products.add(line);
        arpack.add(bases);
        targets.add(target);
        return reached < 0 ? null : ArpackSolver.all().get(reached);
    }

    /**
     * Takes the better of two.
     * @param least the least products so far, 0 for none
     * @param found another run
     * @param problem the truth
     * @return the least products of a complete run, 0 for none
     */
    private static int least(final int least, final Found found, final ModeCase problem) {
        if (!Score.of(found, problem).isComplete()) {
            return least;
        }
        return least == 0 ? found.products() : Math.min(least, found.products());
    }

    /**
     * Looks for the cheapest run.
     * @param runs the runs
     * @param cost the cost of a run, 0 if it doesn't count
     * @return its index, -1 for none
     */
    private static int best(final List<Found> runs, final ToIntFunction<Found> cost) {
        return IntStream.range(0, runs.size()).filter(i -> cost.applyAsInt(runs.get(i)) > 0).boxed()
            .min((i, j) -> Integer.compare(cost.applyAsInt(runs.get(i)), cost.applyAsInt(runs.get(j)))).orElse(-1);
    }

    /**
     * The table of all solvers.
     * @return its lines
     */
    List<String> lines() {
        return products.lines();
    }

    /**
     * The table of ARPACK's bases.
     * @return its lines
     */
    List<String> peers() {
        return arpack.lines();
    }

    /**
     * How ours compare with the study's.
     * @return the lines of a table
     */
    List<String> targets() {
        return targets.lines();
    }

    /**
     * Writes what a solver came to.
     * @param found what it found
     * @param problem the truth
     * @return the products, and what is wrong
     */
    private static String told(final Found found, final ModeCase problem) {
        final Score score = Score.of(found, problem);
        return score.told(score.reached() ? Integer.toString(found.products()) : "never");
    }
}
