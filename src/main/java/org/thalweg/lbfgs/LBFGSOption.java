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
 * @param memory curvature pairs that make the direction (the origin's {@code history_size}), at least 1
 * @param history curvature pairs kept in all, for whoever learns from them after the descent ({@link
 * CurvaturePairs#all()}), at least 0; without effect up to {@code memory}. Each takes 16 n bytes
 * @param lineSearch how far to go along a direction, not null
 * @param firstStep how the first trial step of a descent is guessed, not null
 * @param secantCorrection whether values correct the curvature pairs, see {@code SecantCorrection}
 * @param diagonal when a diagonal takes the place of the multiple of the identity with which the recursion begins, not
 * null; without effect where a preconditioner does
 * @param direction how directions are computed, not null
 * @param threads threads that compute the direction where n is at least 100,000, at least 1; the bits are the same for
 * any number
 * @param bestAtLimit whether a spent {@code MaxEval} or {@code MaxIter} returns the best point instead of throwing
 */
public record LBFGSOption(int memory, int history, LineSearchMethod lineSearch, FirstStep firstStep,
                          boolean secantCorrection,
                          DiagonalUse diagonal, DirectionForm direction, int threads, boolean bestAtLimit)
    implements OptimizationData {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if {@code memory < 1}, {@code history < 0},
     * {@code threads < 1} or a setting is null
     */
    public LBFGSOption {
        if (memory < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "memory", memory, 1);
        }
        if (history < 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "history", history, 0);
        }
        if (threads < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "threads", threads, 1);
        }
        checkGiven("lineSearch", lineSearch);
        checkGiven("firstStep", firstStep);
        checkGiven("diagonal", diagonal);
        checkGiven("direction", direction);
    }

    /**
     * The library's defaults:
     * <ul>
     * <li>10 pairs (Liu and Nocedal, Math. Program. 45 (1989), found 3 to 20 useful); 20 save some evaluations more
     * where memory for 40 n numbers is no matter; no longer history;</li>
     * <li>More-Thuente line search with strong or approximate Wolfe conditions;</li>
     * <li>{@link FirstStep#PROBE}, corrected pairs, {@link DiagonalUse#GATED}: each measured against its alternatives
     * on 431 problems, see the decision "The local minimizer's tricks" on the site;</li>
     * <li>{@link DirectionForm#FASTEST} on one thread;</li>
     * <li>an exception at a spent limit as {@code NonLinearConjugateGradientOptimizer} throws it.</li>
     * </ul>
     * @return the defaults
     */
    public static LBFGSOption defaults() {
        return new LBFGSOption(10, 0, new MoreThuenteLineSearch(), FirstStep.PROBE, true, DiagonalUse.GATED,
                               DirectionForm.FASTEST, 1, false);
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
        return new LBFGSOption(pairs, history, lineSearch, firstStep, secantCorrection, diagonal, direction,
                               threads, bestAtLimit);
    }

    /**
     * Changes how many pairs are kept in all.
     * @param pairs curvature pairs kept for whoever learns from them, at least 0
     * @return the changed option
     */
    public LBFGSOption withHistory(final int pairs) {
        return new LBFGSOption(memory, pairs, lineSearch, firstStep, secantCorrection, diagonal, direction, threads,
                               bestAtLimit);
    }

    /**
     * Changes the line search.
     * @param method how far to go along a direction, not null
     * @return the changed option
     */
    public LBFGSOption withLineSearch(final LineSearchMethod method) {
        return new LBFGSOption(memory, history, method, firstStep, secantCorrection, diagonal, direction, threads,
                               bestAtLimit);
    }

    /**
     * Changes the first trial step.
     * @param rule how it is guessed, not null
     * @return the changed option
     */
    public LBFGSOption withFirstStep(final FirstStep rule) {
        return new LBFGSOption(memory, history, lineSearch, rule, secantCorrection, diagonal, direction, threads,
                               bestAtLimit);
    }

    /**
     * Switches the correction of curvature pairs.
     * @param corrected true to let values correct them
     * @return the changed option
     */
    public LBFGSOption withSecantCorrection(final boolean corrected) {
        return new LBFGSOption(memory, history, lineSearch, firstStep, corrected, diagonal, direction, threads,
                               bestAtLimit);
    }

    /**
     * Changes when the recursion begins with a diagonal.
     * @param use when, not null
     * @return the changed option
     */
    public LBFGSOption withDiagonal(final DiagonalUse use) {
        return new LBFGSOption(memory, history, lineSearch, firstStep, secantCorrection, use, direction, threads,
                               bestAtLimit);
    }

    /**
     * Changes how directions are computed.
     * @param form how, not null
     * @return the changed option
     */
    public LBFGSOption withDirection(final DirectionForm form) {
        return new LBFGSOption(memory, history, lineSearch, firstStep, secantCorrection, diagonal, form, threads,
                               bestAtLimit);
    }

    /**
     * Changes the number of threads.
     * @param number threads that compute the direction, at least 1
     * @return the changed option
     */
    public LBFGSOption withThreads(final int number) {
        return new LBFGSOption(memory, history, lineSearch, firstStep, secantCorrection, diagonal, direction,
                               number, bestAtLimit);
    }

    /**
     * Changes what a spent limit does.
     * @param returned true to return the best point with its stop reason, false to throw
     * @return the changed option
     */
    public LBFGSOption withBestAtLimit(final boolean returned) {
        return new LBFGSOption(memory, history, lineSearch, firstStep, secantCorrection, diagonal, direction, threads,
                               returned);
    }

    /**
     * Refuses null.
     * @param name the setting's name
     * @param setting its value
     */
    private static void checkGiven(final String name, final Object setting) {
        if (setting == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, name);
        }
    }
}
