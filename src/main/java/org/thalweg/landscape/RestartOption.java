/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * When and how far the walk is thrown, if it has found nothing better for long: in turn to the other side of the start
 * point and in a random direction.
 *
 * @param stagnation cycles without a gain after which the walk is thrown, and again after as many more, at least 1
 * @param length how far a random throw goes, in the longest adapted length, positive
 */
public record RestartOption(int stagnation, double length) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public RestartOption {
        Settings.atLeast("stagnation", stagnation, 1);
        Settings.above("length", length, 0);
    }

    /**
     * The library's defaults: after 100 cycles, 6 lengths (from comparisons on clusters).
     * @return the defaults
     */
    public static RestartOption defaults() {
        return new RestartOption(100, 6);
    }

    /**
     * Changes {@code stagnation}.
     * @param changed cycles without a gain after which the walk is thrown, and again after as many more, at least 1
     * @return the changed option
     */
    public RestartOption withStagnation(final int changed) {
        return new RestartOption(changed, length);
    }

    /**
     * Changes {@code length}.
     * @param changed how far a random throw goes, in the longest adapted length, positive
     * @return the changed option
     */
    public RestartOption withLength(final double changed) {
        return new RestartOption(stagnation, changed);
    }
}
