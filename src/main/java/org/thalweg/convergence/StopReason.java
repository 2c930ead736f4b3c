/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import java.util.Locale;

import org.hipparchus.exception.Localizable;

/**
 * Why a run ended: one list for all optimizers. Each is a message a user can act on.
 */
public enum StopReason implements Localizable {

    /** The gradient is small: {@link ConvergenceCriteria#gradientTolerance()}. */
    GRADIENT(true, "converged: the gradient is within its tolerance"),
    /** Value and point stood still for several steps running. */
    STABLE(true, "converged: value and point changed less than their tolerances, several steps running"),
    /** The caller's convergence checker was satisfied, and the gradient has fallen. */
    CHECKER(true, "converged: the convergence checker agrees"),
    /** Value differences are at the rounding errors of the objective: nothing more can be gained. */
    ROUNDING_FLOOR(true, "converged to the rounding errors of the objective: no lower value can be told apart"),
    /** A quench inside an exploration knows its basin well enough. */
    SETTLED(true, "settled: the predicted gain is below what tells basins apart"),
    /** A point as good as the caller's {@link TargetValue} was visited. */
    TARGET_VALUE(true, "a value as good as the target was found"),
    /** An exploration found nothing better for long enough. */
    NO_BETTER_BASIN(true, "no better basin was found within the hops allowed without a gain"),
    /** An exploration met the basins it knows again and again. */
    ALL_BASINS_SEEN(true, "all basins that hops lead to have likely been seen"),
    /** A quench inside an exploration was given up: it was heading for a minimum not worth having. */
    HOPELESS(false, "given up: the minimum ahead is predicted to lie too high"),
    /** The evaluation budget is spent. */
    MAX_EVALUATIONS(false, "the evaluation budget is spent: raise MaxEval to go on"),
    /** The iteration budget is spent. */
    MAX_ITERATIONS(false, "the iteration budget is spent: raise MaxIter to go on"),
    /** The caller's {@link MaxTime} is over. */
    MAX_TIME(false, "the time is over: raise MaxTime to go on"),
    /** The exploration's cycles are spent. */
    MAX_CYCLES(false, "the cycles of the exploration are spent"),
    /** Steepest descent found no lower value although the gradient is not small. */
    LINE_SEARCH_FAILED(false, "no lower value along steepest descent: does the gradient fit the values?"),
    /** An observer asked to stop. */
    OBSERVER(false, "an observer asked to stop");

    /** Whether the end is a success. */
    private final boolean converged;
    /** The English sentence. */
    private final String sentence;

    /**
     * Binds a reason to its meaning.
     * @param converged whether the end is a success
     * @param sentence the English sentence
     */
    StopReason(final boolean converged, final String sentence) {
        this.converged = converged;
        this.sentence = sentence;
    }

    /**
     * Tells a success from giving up.
     * @return true if the point returned met a convergence criterion
     */
    public boolean isConverged() {
        return converged;
    }

    /**
     * Tells a spent budget from other ends.
     * @return true for a spent budget of evaluations, iterations or time
     */
    public boolean isLimit() {
        return this == MAX_EVALUATIONS || this == MAX_ITERATIONS || this == MAX_TIME;
    }

    /**
     * Tells the end of a whole run from the end of one descent in it.
     * @return true for spent budgets, a reached target, and an observer that asked to stop
     */
    public boolean endsRun() {
        return isLimit() || this == TARGET_VALUE || this == OBSERVER;
    }

    /** {@inheritDoc} */
    @Override
    public String getSourceString() {
        return sentence;
    }

    /** {@inheritDoc} Only English exists so far. */
    @Override
    public String getLocalizedString(final Locale locale) {
        return sentence;
    }
}
