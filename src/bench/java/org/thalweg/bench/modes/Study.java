/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.Locale;
import java.util.Map;

/** What prototypes of the method came to: the figures to be met. Their minima are others, of the same functions. */
final class Study {

    /** Products to 1e-4 |A| without pairs, basis 200 and 60, then with 100 pairs. */
    private static final Map<String, int[]> PRODUCTS = Map.of(
        "lj38", new int[] {108, 154, 88, 100},
        "lj75", new int[] {150, 172, 127, 140},
        "lj300", new int[] {314, 324, 238, 252},
        "alkane16", new int[] {140, 264, 99, 114},
        "chain400", new int[] {414, 439, 270, 292},
        "membrane32", new int[] {226, 227, 126, 126});

    /** Products of the default in all, basis 300 and 60, then with pairs. */
    private static final Map<String, int[]> TOTALS = Map.of(
        "lj38", new int[] {108, 144, 106, 114},
        "lj75", new int[] {139, 163, 109, 114},
        "lj300", new int[] {286, 286, 207, 218},
        "alkane16", new int[] {144, 289, 81, 88},
        "chain400", new int[] {427, 464, 47, 47},
        "membrane32", new int[] {245, 248, 117, 117},
        "rosenbrock1000", new int[] {40, 40, 55, 55});

    /** Not for construction. */
    private Study() {
    }

    /**
     * Products to 1e-4 |A|.
     * @param name a case
     * @param solver a form of the solver
     * @return the products, 0 if unknown
     */
    static int products(final String name, final ThalwegSolver solver) {
        return target(PRODUCTS, name, solver);
    }

    /**
     * Products of the default, those included that look for missed modes.
     * @param name a case
     * @param solver a form of the solver
     * @return the products, 0 if unknown
     */
    static int total(final String name, final ThalwegSolver solver) {
        return target(TOTALS, name, solver);
    }

    /**
     * Looks a figure up.
     * @param figures figures by case
     * @param name a case
     * @param solver a form of the solver
     * @return the figure, 0 if unknown
     */
    private static int target(final Map<String, int[]> figures, final String name, final ThalwegSolver solver) {
        return figures.containsKey(name) ? figures.get(name)[ThalwegSolver.all().indexOf(solver)] : 0;
    }

    /**
     * Compares.
     * @param products products of ours
     * @param target those of the study, 0 if unknown
     * @return both, and their ratio
     */
    static String against(final int products, final int target) {
        return target == 0 ? "-" :
            String.format(Locale.ROOT, "%d / %d = %.2f", products, target, (double) products / target);
    }
}
