/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.nonlinear.scalar.LineSearch;
import org.thalweg.LocalizedThalwegFormats;

/**
 * Minimizes φ by values alone: Hipparchus' {@link LineSearch}, a bracket by growing steps and Brent's method, as used
 * by its nonlinear conjugate gradient optimizer.
 *
 * <p>The result is the lowest point visited, {@link LineSearchStatus#DECREASE} if it lies below the origin. Its slope
 * is asked at the end, as the second half of the visit that found the value.</p>
 *
 * <p>Hipparchus' search starts from its own bracketing range, so the first step proposed by the caller is checked but
 * not used. It also looks at negative steps, and may find its minimum there. Steps beyond the largest one look like
 * walls to it. If it gives up, its best point so far counts.</p>
 */
public final class BrentLineSearch implements LineSearchMethod {

    /** Default of all three settings: those of Hipparchus' nonlinear conjugate gradient optimizer. */
    private static final double DEFAULT = 1e-8;

    /** Relative change of values that ends the search. */
    private final double relativeTolerance;
    /** Absolute change of values that ends the search. */
    private final double absoluteTolerance;
    /** Width of the first interval from which a bracket is grown. */
    private final double initialBracketingRange;

    /**
     * Takes the defaults of Hipparchus' nonlinear conjugate gradient optimizer: 1e-8 each.
     */
    public BrentLineSearch() {
        this(DEFAULT, DEFAULT, DEFAULT);
    }

    /**
     * Sets up a search.
     * @param relativeTolerance change between successive values, relative to them, that ends the search, at least 0
     * @param absoluteTolerance change between successive values that ends the search, at least 0
     * @param initialBracketingRange first step of the bracket phase, finite, above 0
     * @throws MathIllegalArgumentException if a setting is NaN or outside its range
     */
    public BrentLineSearch(final double relativeTolerance, final double absoluteTolerance,
                           final double initialBracketingRange) {
        LineSearchArguments.checkNotNegative("relativeTolerance", relativeTolerance);
        LineSearchArguments.checkNotNegative("absoluteTolerance", absoluteTolerance);
        LineSearchArguments.checkPositive("initialBracketingRange", initialBracketingRange);
        if (Double.isInfinite(initialBracketingRange)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "initialBracketingRange", initialBracketingRange,
                                                   Double.MIN_VALUE, Double.MAX_VALUE);
        }
        this.relativeTolerance = relativeTolerance;
        this.absoluteTolerance = absoluteTolerance;
        this.initialBracketingRange = initialBracketingRange;
    }

    /**
     * {@inheritDoc} The first step is the extent of a second bracket, where the first one finds no lower value.
     * Negative steps may be asked, and returned.
     */
    @Override
    public LineSearchResult search(final LineFunction phi, final LinePoint origin, final double firstStep,
                                   final double maxStep) {
        LineSearchArguments.check(origin, firstStep, maxStep);
        final BrentLine line = new BrentLine(phi, origin, maxStep);
        minimize(line, initialBracketingRange);
        if (line.best() == origin) {
            // the range may be so short that rounding hides the decrease
            minimize(line, firstStep);
        }
        final LinePoint best = line.best();
        if (best == origin) {
            return new LineSearchResult(LineSearchStatus.NO_DECREASE, origin, line.trials());
        }
        final LinePoint complete = new LinePoint(best.step(), best.value(), phi.at(best.step()).slope());
        return new LineSearchResult(LineSearchStatus.DECREASE, complete, line.trials());
    }

    /**
     * Lets Hipparchus search. Its answer is one of the points which the line has seen, so nothing is returned.
     * @param line the line
     * @param range extent of the first bracket
     */
    private void minimize(final BrentLine line, final double range) {
        try {
            new LineSearch(line, relativeTolerance, absoluteTolerance, range)
                .search(new double[1], new double[] { 1 });
        } catch (final MathRuntimeException e) {
            // The bracket phase has a limit of its own, which ends this search but not the run.
            if (line.threw(e)) {
                throw e;
            }
        }
    }
}
