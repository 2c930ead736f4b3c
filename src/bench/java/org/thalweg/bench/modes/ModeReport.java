/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;

/** All tables. */
final class ModeReport {

    /** Products to given residuals. */
    private final ProductTable products = new ProductTable();
    /** Products by the library's own rule. */
    private final DefaultTable defaults = new DefaultTable();
    /** Gradients where nothing else is known. */
    private final DifferenceTable differences = new DifferenceTable();
    /** What the Hessians are. */
    private final List<String> cases = new ArrayList<>();

    /**
     * Runs everything on a Hessian.
     * @param problem the Hessian
     * @return the best of ARPACK's bases, null if none reached the goal
     */
    ArpackSolver add(final ModeCase problem) {
        cases.add("- " + problem);
        final ArpackSolver best = products.add(problem);
        defaults.add(problem);
        differences.add(problem);
        return best;
    }

    /**
     * The report.
     * @return its lines
     */
    List<String> lines() {
        final List<String> lines = new ArrayList<>(List.of(
            "# Products for the ten lowest modes", "",
            "All residuals, modes, values and signs are judged by the whole spectrum, none is taken from a solver.",
            "In parentheses stands what is wrong, if anything: (m modes, v values, s signs) of ten, m the part of the",
            "lowest eigenspace that was found, v eigenvalues within 10 %, s right signs.", ""));
        lines.addAll(cases);
        lines.addAll(List.of("", "## Residuals of 1e-4 |A|", "",
            "No modes are looked for that may be missing by then; where some are, the products of a run that does look",
            "for them stand behind an arrow.", ""));
        lines.addAll(products.lines());
        lines.addAll(List.of("", "ARPACK with bases of these sizes:", ""));
        lines.addAll(products.peers());
        lines.addAll(List.of("", "Ours by those of prototypes on similar minima:", ""));
        lines.addAll(products.targets());
        lines.addAll(List.of("", "## The default", "",
            "Exact products until all modes have converged, and in all, with those that look for missed modes.", ""));
        lines.addAll(defaults.lines());
        lines.addAll(List.of("", "Totals by those of prototypes on similar minima:", ""));
        lines.addAll(defaults.targets());
        lines.addAll(List.of("", "## From gradients alone", "",
            "Gradients of the default without pairs, all products being central differences and the measurement of the",
            "step counted too. Noise is the norm of the gradient's standard deviations, relative to |A|.", ""));
        lines.addAll(differences.lines());
        return lines;
    }
}
