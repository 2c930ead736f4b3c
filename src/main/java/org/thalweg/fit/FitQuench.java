/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.thalweg.convergence.StopRunException;

/**
 * The local fit of a hop: Hipparchus' Levenberg-Marquardt, loose, given up early where it is heading for a fit not
 * worth having, and gone on with where it may be the best.
 *
 * <pre>{@code
 * FitDescent descent = new FitQuench(FitQuenchOption.defaults()).run(start, best, meter);
 * }</pre>
 */
public final class FitQuench {

    /** What a quadratic model's rise may be off by, for an end to lie in the best fit's own valley. */
    private static final double MODEL_ERROR = 4;
    /** Rounding of a sum of squares that is told apart. */
    private static final double ROUNDING = 1e-6;

    /** How. */
    private final FitQuenchOption option;

    /**
     * Makes a quench.
     * @param option how it runs
     */
    public FitQuench(final FitQuenchOption option) {
        this.option = option;
    }

    /**
     * Fits.
     * @param start where to begin
     * @param best the best fit so far
     * @param meter the door
     * @return where it ended
     * @throws StopRunException if the budget is spent; what was gained until then is lost to this fit alone
     */
    public FitDescent run(final FitPoint start, final FitPoint best, final FitMeter meter) {
        final FitAbortRule rule = new FitAbortRule(option, best.sum());
        final FitPoint end = new FitView(meter, start, rule, option.maxIterations())
            .fit(option.tolerance(), option.stepBound());
        if (rule.aborted() || end.sum() > (1 + option.fineWithin()) * best.sum() || isBack(end, best)) {
            return new FitDescent(end, rule.aborted());
        }
        return new FitDescent(new FitView(meter, end, null, option.maxIterations())
            .fit(option.fineTolerance(), option.stepBound()), false);
    }

    /**
     * Whether a fit fell back into the valley of the best one: their sums differ as the model linear there says.
     * @param end where it ended
     * @param best the best fit
     * @return true if going on would only lead there
     */
    private static boolean isBack(final FitPoint end, final FitPoint best) {
        final double above = end.sum() - best.sum();
        final double rise = Math.pow(best.getJacobian().operate(end.getPoint().subtract(best.getPoint())).getNorm(), 2);
        return above >= -ROUNDING * best.sum() && rise <= MODEL_ERROR * Math.max(above, 0) + ROUNDING * best.sum();
    }
}
