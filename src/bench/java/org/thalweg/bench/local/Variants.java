/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.thalweg.lbfgs.DiagonalUse;
import org.thalweg.lbfgs.DirectionForm;
import org.thalweg.lbfgs.FirstStep;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.linesearch.HagerZhangLineSearch;
import org.thalweg.linesearch.MoreThuenteLineSearch;
import org.thalweg.linesearch.StrongWolfeConditions;

/** This library with one setting changed, or with some of its tricks only, to tell what each of them brings. */
final class Variants {

    /** The compact form, with {@code γ I} throughout, which it needs. */
    static final String COMPACT = "thalweg-scalar-compact";
    /** The two loops with the same. */
    static final String TWO_LOOPS = "thalweg-scalar-two-loops";

    /** The settings by name. */
    private static final Map<String, LBFGSOption> ALL = new LinkedHashMap<>();

    static {
        final LBFGSOption full = LBFGSOption.defaults();
        final LBFGSOption scalar = full.withDiagonal(DiagonalUse.NEVER);
        final LBFGSOption textbook = scalar.withFirstStep(FirstStep.UNIT_LENGTH).withSecantCorrection(false);
        // no trick, then one more in each line: the next after the last of these is the default
        ALL.put("thalweg-textbook", textbook);
        ALL.put("thalweg-only-probe", textbook.withFirstStep(FirstStep.PROBE));
        ALL.put("thalweg-scalar", scalar);
        // one trick alone
        ALL.put("thalweg-only-corrected", textbook.withSecantCorrection(true));
        ALL.put("thalweg-only-gated", textbook.withDiagonal(DiagonalUse.GATED));
        // one trick changed
        ALL.put("thalweg-unit", full.withFirstStep(FirstStep.UNIT_LENGTH));
        ALL.put("thalweg-to-zero", full.withFirstStep(FirstStep.TO_ZERO));
        ALL.put("thalweg-uncorrected", full.withSecantCorrection(false));
        ALL.put("thalweg-ungated", full.withDiagonal(DiagonalUse.ALWAYS));
        // the line search
        ALL.put("thalweg-exact-wolfe",
                full.withLineSearch(new MoreThuenteLineSearch().withApproximateWolfeTolerance(0)));
        for (final String c2 : List.of("0.1", "0.5", "0.99")) {
            ALL.put("thalweg-c2-" + c2, full.withLineSearch(new MoreThuenteLineSearch(
                StrongWolfeConditions.defaults().withCurvature(Double.parseDouble(c2)))));
        }
        ALL.put("thalweg-hager-zhang", full.withLineSearch(new HagerZhangLineSearch()));
        // the memory
        for (final int pairs : new int[] {3, 5, 20, 50}) {
            ALL.put("thalweg-m" + pairs, full.withMemory(pairs));
        }
        // how directions are computed
        ALL.put("thalweg-two-loops", full.withDirection(DirectionForm.TWO_LOOPS));
        ALL.put("thalweg-compact", full.withDirection(DirectionForm.COMPACT));
        ALL.put(TWO_LOOPS, scalar.withDirection(DirectionForm.TWO_LOOPS));
        ALL.put(COMPACT, scalar.withDirection(DirectionForm.COMPACT));
    }

    /** Not for construction. */
    private Variants() {
    }

    /**
     * The names.
     * @return all names in a fixed order
     */
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * Tells whether a solver is a variant.
     * @param name its name
     * @return true if it is
     */
    static boolean has(final String name) {
        return ALL.containsKey(name);
    }

    /**
     * Makes a variant.
     * @param name its name
     * @return the solver
     */
    static Solver named(final String name) {
        return new ThalwegSolver(name, ALL.get(name));
    }
}
