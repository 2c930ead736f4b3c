/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * How the local fit of a hop runs. Immutable.
 *
 * <p>All defaults come from a study of 11 families of fits, peaks, sums of sinusoids, growth curves and NIST's ENSO,
 * with 12 seeds each: without giving up, .46 instead of .48 of all runs were solved within 300 evaluations and .88
 * instead of .95 within 3000; a tolerance of 1e-5 or 1e-2 instead of 1e-3 was worse.</p>
 *
 * <pre>{@code
 * FitOption option = FitOption.defaults().withQuench(FitQuenchOption.defaults().withMaxIterations(100));
 * }</pre>
 *
 * @param tolerance relative gain of an iteration, made and predicted, at which it ends, positive
 * @param maxIterations most iterations of one fit, at least 1
 * @param fineTolerance the same tolerance for a fit that goes on, as its end is nearly as good as the best, positive
 * @param fineWithin how far above the best sum of squares an end may be for the fit to go on, as a part of it, at
 * least 0
 * @param earliest iterations before which no fit is given up, at least 1
 * @param lookBack iterations over which the latest gain is measured, at least 1
 * @param caution how many such gains may still come: it is given up if they would not lead below the best, at least 0;
 * infinite to give up none
 * @param stepBound the bound of the first step, as a multiple of the parameters' scaled norm, positive: MINPACK's
 * {@code factor}
 */
public record FitQuenchOption(double tolerance, int maxIterations, double fineTolerance, double fineWithin,
                              int earliest, int lookBack, double caution, double stepBound) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one of them is out of its range
     */
    public FitQuenchOption {
        Settings.above("tolerance", tolerance, 0);
        Settings.atLeast("maxIterations", maxIterations, 1);
        Settings.above("fineTolerance", fineTolerance, 0);
        Settings.atLeast("fineWithin", fineWithin, 0);
        Settings.atLeast("earliest", earliest, 1);
        Settings.atLeast("lookBack", lookBack, 1);
        Settings.atLeast("caution", caution, 0);
        Settings.above("stepBound", stepBound, 0);
    }

    /**
     * The library's defaults: tolerance 1e-3, 40 iterations, fine tolerance 1e-7 within 0.02, given up from 7
     * iterations on by the gain of the latest 3, caution 5, step bound 0.03. With 0.1, 0.3 and
     * MINPACK's own 100, where only the last two of five families of peaks were looked at, fewer fits were right
     * within 300 evaluations: 32 and 31 instead of 41 of 120, and 7 instead of 12 of 48.
     * @return the defaults
     */
    public static FitQuenchOption defaults() {
        return new FitQuenchOption(1e-3, 40, 1e-7, 0.02, 7, 3, 5, 0.03);
    }

    /**
     * Changes {@code tolerance}.
     * @param changed relative gain at which a fit ends, positive
     * @return the changed option
     */
    public FitQuenchOption withTolerance(final double changed) {
        return new FitQuenchOption(changed, maxIterations, fineTolerance, fineWithin, earliest, lookBack, caution,
                                   stepBound);
    }

    /**
     * Changes {@code maxIterations}.
     * @param changed most iterations of one fit, at least 1
     * @return the changed option
     */
    public FitQuenchOption withMaxIterations(final int changed) {
        return new FitQuenchOption(tolerance, changed, fineTolerance, fineWithin, earliest, lookBack, caution,
                                   stepBound);
    }

    /**
     * Changes when a fit is given up.
     * @param changedEarliest iterations before which none is, at least 1
     * @param changedLookBack iterations over which the latest gain is measured, at least 1
     * @param changedCaution how many such gains may still come, at least 0; infinite to give up none
     * @return the changed option
     */
    public FitQuenchOption withAbort(final int changedEarliest, final int changedLookBack,
                                     final double changedCaution) {
        return new FitQuenchOption(tolerance, maxIterations, fineTolerance, fineWithin, changedEarliest,
                                   changedLookBack, changedCaution, stepBound);
    }

    /**
     * Changes {@code stepBound}.
     * @param changed the bound of the first step as a multiple of the parameters' scaled norm, positive
     * @return the changed option
     */
    public FitQuenchOption withStepBound(final double changed) {
        return new FitQuenchOption(tolerance, maxIterations, fineTolerance, fineWithin, earliest, lookBack, caution,
                                   changed);
    }
}
