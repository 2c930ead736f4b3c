/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;

/**
 * {@code t0 = 0}, {@code φ'(0) < 0}, {@code 0 < firstStep < infinity}, {@code 0 < maxStep}: what every search
 * requires.
 */
final class LineSearchArguments {

    /**
     * Not for instances.
     */
    private LineSearchArguments() {
    }

    /**
     * Checks the arguments of a search.
     * @param origin φ at step 0
     * @param firstStep the first trial
     * @param maxStep the largest step
     * @throws MathIllegalArgumentException if a requirement doesn't hold
     */
    static void check(final LinePoint origin, final double firstStep, final double maxStep) {
        if (origin.step() != 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "the step at the line's origin", origin.step(), 0, 0);
        }
        if (origin.isWall()) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "the value at the line's origin", origin.value(),
                                                   -Double.MAX_VALUE, Double.MAX_VALUE);
        }
        if (!(origin.slope() < 0) || Double.isInfinite(origin.slope())) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SLOPE_NOT_NEGATIVE, origin.slope());
        }
        checkPositive("firstStep", firstStep);
        if (Double.isInfinite(firstStep)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "firstStep", firstStep, Double.MIN_VALUE, Double.MAX_VALUE);
        }
        checkPositive("maxStep", maxStep);
    }

    /**
     * Refuses what is not above 0.
     * @param name the argument's name
     * @param value its value
     * @throws MathIllegalArgumentException if the value is NaN or at most 0
     */
    static void checkPositive(final String name, final double value) {
        if (!(value > 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE, name, value, 0);
        }
    }

    /**
     * Refuses a tolerance that is no tolerance.
     * @param name the setting's name
     * @param value its value
     * @throws MathIllegalArgumentException if the value is NaN or negative
     */
    static void checkNotNegative(final String name, final double value) {
        if (!(value >= 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, name, value, 0);
        }
    }

    /**
     * Refuses a limit of trials that allows none.
     * @param maxTrials the limit
     * @throws MathIllegalArgumentException if the limit is below 1
     */
    static void checkMaxTrials(final int maxTrials) {
        if (maxTrials < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "maxTrials", maxTrials, 1);
        }
    }

    /**
     * Refuses missing conditions.
     * @param conditions the conditions
     * @throws MathIllegalArgumentException if they are null
     */
    static void checkConditions(final StrongWolfeConditions conditions) {
        if (conditions == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "conditions");
        }
    }
}
