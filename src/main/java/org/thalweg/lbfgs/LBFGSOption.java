/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.MoreThuenteLineSearch;

/**
 * How to run down.
 *
 * @param memory curvature pairs kept (the origin's {@code history_size}), at least 1
 * @param lineSearch how far to go along a direction, not null
 * @param bestAtLimit whether a spent {@code MaxEval} or {@code MaxIter} returns the best point instead of throwing
 */
public record LBFGSOption(int memory, LineSearchMethod lineSearch, boolean bestAtLimit) implements OptimizationData {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if {@code memory < 1} or the line search is null
     */
    public LBFGSOption {
        if (memory < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "memory", memory, 1);
        }
        if (lineSearch == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "lineSearch");
        }
    }

    /**
     * The library's defaults: 10 pairs (Liu and Nocedal, Math. Prog. 45 (1989), found 3 to 20 useful), More-Thuente
     * line search with strong or approximate Wolfe conditions, an exception at a spent limit as
     * {@code NonLinearConjugateGradientOptimizer} throws it.
     * @return the defaults
     */
    public static LBFGSOption defaults() {
        return new LBFGSOption(10, new MoreThuenteLineSearch(), false);
    }

    /**
     * The origin's number: 100 pairs. Its {@code lr} 1 is the first trial step here too; its {@code max_iter} 20
     * counts steps between two looks at convergence, which are looked at after every step here.
     * @return the origin's settings
     */
    public static LBFGSOption originDefaults() {
        return defaults().withMemory(100);
    }

    /**
     * Changes the number of pairs.
     * @param pairs curvature pairs kept, at least 1
     * @return the changed option
     */
    public LBFGSOption withMemory(final int pairs) {
        return new LBFGSOption(pairs, lineSearch, bestAtLimit);
    }

    /**
     * Changes the line search.
     * @param method how far to go along a direction, not null
     * @return the changed option
     */
    public LBFGSOption withLineSearch(final LineSearchMethod method) {
        return new LBFGSOption(memory, method, bestAtLimit);
    }

    /**
     * Changes what a spent limit does.
     * @param returned true to return the best point with its stop reason, false to throw
     * @return the changed option
     */
    public LBFGSOption withBestAtLimit(final boolean returned) {
        return new LBFGSOption(memory, lineSearch, returned);
    }
}
