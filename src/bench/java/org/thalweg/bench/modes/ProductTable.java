/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.thalweg.bench.local.MarkdownTable;

/** Products until all modes have residuals of at most 1e-4 |A|, of each solver. */
final class ProductTable {

    /** Cases by line. */
    private final MarkdownTable products;
    /** ARPACK's bases by column. */
    private final MarkdownTable arpack;
    /** What a study of the method came to. */
    private final MarkdownTable targets;

    /** Begins the tables. */
    ProductTable() {
        final List<String> heads = new ArrayList<>(List.of("Hessian", "n"));
        ThalwegSolver.all().forEach(solver -> heads.add(solver.name()));
        heads.addAll(List.of("ARPACK, best", "ours / ARPACK", "30 plain steps", "and null space moved"));
        products = new MarkdownTable(heads.toArray(new String[0]));
        final List<String> names = new ArrayList<>(List.of("Hessian"));
        ArpackSolver.all().forEach(solver -> names.add(solver.name()));
        arpack = new MarkdownTable(names.toArray(new String[0]));
        final List<String> forms = new ArrayList<>(List.of("Hessian"));
        ThalwegSolver.all().forEach(solver -> forms.add(solver.name()));
        targets = new MarkdownTable(forms.toArray(new String[0]));
    }

    /**
     * Runs all solvers.
     * @param problem the Hessian
     * @return the best of ARPACK's bases
     */
    ArpackSolver add(final ModeCase problem) {
        final List<String> line = new ArrayList<>(List.of(problem.name(), Integer.toString(problem.dimension())));
        final List<String> target = new ArrayList<>(List.of(problem.name()));
        int ours = 0;
        for (final ThalwegSolver solver : ThalwegSolver.all()) {
            final Found found = solver.solve(problem);
            line.add(told(found, problem));
            target.add(Study.against(found.products(), Study.products(problem.name(), solver)));
            ours = ours == 0 ? found.products() : Math.min(ours, found.products());
        }
        final List<String> bases = new ArrayList<>(List.of(problem.name()));
        ArpackSolver best = null;
        Found least = null;
        for (final ArpackSolver solver : ArpackSolver.all()) {
            final Found found = solver.solve(problem);
            bases.add(told(found, problem));
            if (Score.of(found, problem).reached() && (least == null || found.products() < least.products())) {
                best = solver;
                least = found;
            }
        }
        line.add(least == null ? "-" : told(least, problem));
        line.add(least == null ? "-" : MarkdownTable.told((double) ours / least.products()));
        line.add(told(new OriginSolver(false).solve(problem), problem));
        line.add(told(new OriginSolver(true).solve(problem), problem));
        products.add(line);
        arpack.add(bases);
        targets.add(target);
        return best;
    }

    /**
     * The tables.
     * @return their lines
     */
    List<String> lines() {
        final List<String> lines = new ArrayList<>(products.lines());
        lines.add("");
        lines.addAll(arpack.lines());
        lines.add("");
        lines.addAll(targets.lines());
        return lines;
    }

    /**
     * Writes what a solver came to.
     * @param found what it found
     * @param problem the truth
     * @return the products, and what is wrong
     */
    private static String told(final Found found, final ModeCase problem) {
        final Score score = Score.of(found, problem);
        final String goal = score.reached() ? Integer.toString(found.products()) : "never";
        final boolean all = score.modes() > ModeCase.COUNT - 0.05 && score.signs() == ModeCase.COUNT;
        return score.reached() && all ? goal :
            String.format(Locale.ROOT, "%s (%.1f, %d)", goal, score.modes(), score.signs());
    }
}
