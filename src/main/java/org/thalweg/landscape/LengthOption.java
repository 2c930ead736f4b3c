/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * How a strategy's length learns from its hops: longer after a hop that fell back or led to a known basin, shorter
 * after others. All numbers are changes of the natural logarithm of the length.
 *
 * @param step change after a hop, positive
 * @param firstStep change as long as every hop fell back, positive
 * @param abortStep change after a descent that was given up, at least 0
 * @param pull how far a success pulls the length towards its own, from 0 to 1
 * @param range farthest that the length may come from the natural one, positive
 * @param scansShorter how much shorter than natural scans begin, at least 0
 */
public record LengthOption(double step, double firstStep, double abortStep, double pull, double range, double
                           scansShorter) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public LengthOption {
        Settings.above("step", step, 0);
        Settings.above("firstStep", firstStep, 0);
        Settings.atLeast("abortStep", abortStep, 0);
        Settings.within("pull", pull, 0, 1);
        Settings.above("range", range, 0);
        Settings.atLeast("scansShorter", scansShorter, 0);
    }

    /**
     * The library's defaults: step 0.1, first step 0.5, abort 0.03 (0.1 made kicks of clusters so short that half of
     * them fell back), pull 0.3, range 6, scans shorter by 3.
     * @return the defaults
     */
    public static LengthOption defaults() {
        return new LengthOption(0.1, 0.5, 0.03, 0.3, 6, 3);
    }

    /**
     * Changes {@code step}.
     * @param changed change after a hop, positive
     * @return the changed option
     */
    public LengthOption withStep(final double changed) {
        return new LengthOption(changed, firstStep, abortStep, pull, range, scansShorter);
    }

    /**
     * Changes {@code firstStep}.
     * @param changed change as long as every hop fell back, positive
     * @return the changed option
     */
    public LengthOption withFirstStep(final double changed) {
        return new LengthOption(step, changed, abortStep, pull, range, scansShorter);
    }

    /**
     * Changes {@code abortStep}.
     * @param changed change after a descent that was given up, at least 0
     * @return the changed option
     */
    public LengthOption withAbortStep(final double changed) {
        return new LengthOption(step, firstStep, changed, pull, range, scansShorter);
    }

    /**
     * Changes {@code pull}.
     * @param changed how far a success pulls the length towards its own, from 0 to 1
     * @return the changed option
     */
    public LengthOption withPull(final double changed) {
        return new LengthOption(step, firstStep, abortStep, changed, range, scansShorter);
    }

    /**
     * Changes {@code range}.
     * @param changed farthest that the length may come from the natural one, positive
     * @return the changed option
     */
    public LengthOption withRange(final double changed) {
        return new LengthOption(step, firstStep, abortStep, pull, changed, scansShorter);
    }

    /**
     * Changes {@code scansShorter}.
     * @param changed how much shorter than natural scans begin, at least 0
     * @return the changed option
     */
    public LengthOption withScansShorter(final double changed) {
        return new LengthOption(step, firstStep, abortStep, pull, range, changed);
    }
}
