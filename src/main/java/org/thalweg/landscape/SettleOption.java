/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * How near its minimum a hop's descent has to come to be judged: the decrease still predicted, g'H g / 2, in units of
 * the energy scale E, twice running.
 *
 * @param sloppy the predicted decrease at which a basin is told from others, positive
 * @param fine the same for a basin that may be accepted, positive
 * @param finest the same for a basin that may be the best, positive
 * @param near how much higher than accepted values a basin that may be accepted can look, in E, at least 0
 * @param nearBest how much higher than the best value a basin that may be the best can look, in E, at least 0
 */
public record SettleOption(double sloppy, double fine, double finest, double near, double nearBest) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public SettleOption {
        Settings.above("sloppy", sloppy, 0);
        Settings.above("fine", fine, 0);
        Settings.above("finest", finest, 0);
        Settings.atLeast("near", near, 0);
        Settings.atLeast("nearBest", nearBest, 0);
    }

    /**
     * The library's defaults, from comparisons on clusters, lattices and fits: sloppy 5e-4, fine 1e-5, finest 1e-7,
     * near 0.02, near the best 0.05. Without sloppy descents Lennard-Jones 26 cost twice as much.
     * @return the defaults
     */
    public static SettleOption defaults() {
        return new SettleOption(5e-4, 1e-5, 1e-7, 0.02, 0.05);
    }

    /**
     * Changes {@code sloppy}.
     * @param changed the predicted decrease at which a basin is told from others, positive
     * @return the changed option
     */
    public SettleOption withSloppy(final double changed) {
        return new SettleOption(changed, fine, finest, near, nearBest);
    }

    /**
     * Changes {@code fine}.
     * @param changed the same for a basin that may be accepted, positive
     * @return the changed option
     */
    public SettleOption withFine(final double changed) {
        return new SettleOption(sloppy, changed, finest, near, nearBest);
    }

    /**
     * Changes {@code finest}.
     * @param changed the same for a basin that may be the best, positive
     * @return the changed option
     */
    public SettleOption withFinest(final double changed) {
        return new SettleOption(sloppy, fine, changed, near, nearBest);
    }

    /**
     * Changes {@code near}.
     * @param changed how much higher than accepted values a basin that may be accepted can look, in E, at least 0
     * @return the changed option
     */
    public SettleOption withNear(final double changed) {
        return new SettleOption(sloppy, fine, finest, changed, nearBest);
    }

    /**
     * Changes {@code nearBest}.
     * @param changed how much higher than the best value a basin that may be the best can look, in E, at least 0
     * @return the changed option
     */
    public SettleOption withNearBest(final double changed) {
        return new SettleOption(sloppy, fine, finest, near, changed);
    }
}
