/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * How the energy scale E is measured: a low quantile of the latest differences in height between basins that hops led
 * between.
 *
 * @param guess E before enough hops, as a part of the squared anharmonic length, positive
 * @param quantile the quantile, from 0 to 1
 * @param memory differences remembered, at least 1
 * @param enough differences from which on they count more than the guess, at least 1
 * @param floor least E relative to the guess, positive
 * @param least least difference that counts, relative to E, at least 0
 */
public record EnergyOption(double guess, double quantile, int memory, int enough, double floor, double least) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public EnergyOption {
        Settings.above("guess", guess, 0);
        Settings.within("quantile", quantile, 0, 1);
        Settings.atLeast("memory", memory, 1);
        Settings.atLeast("enough", enough, 1);
        Settings.above("floor", floor, 0);
        Settings.atLeast("least", least, 0);
    }

    /**
     * The library's defaults: guess 0.06 (too small a guess costs less than too large a one), quantile 0.35 of 40
     * differences once there are 3 (the median froze walks on lattices), floor 1e-3 and least 0.01 (rounding errors
     * are no differences).
     * @return the defaults
     */
    public static EnergyOption defaults() {
        return new EnergyOption(0.06, 0.35, 40, 3, 1e-3, 0.01);
    }

    /**
     * Changes {@code guess}.
     * @param changed E before enough hops, as a part of the squared anharmonic length, positive
     * @return the changed option
     */
    public EnergyOption withGuess(final double changed) {
        return new EnergyOption(changed, quantile, memory, enough, floor, least);
    }

    /**
     * Changes {@code quantile}.
     * @param changed the quantile, from 0 to 1
     * @return the changed option
     */
    public EnergyOption withQuantile(final double changed) {
        return new EnergyOption(guess, changed, memory, enough, floor, least);
    }

    /**
     * Changes {@code memory}.
     * @param changed differences remembered, at least 1
     * @return the changed option
     */
    public EnergyOption withMemory(final int changed) {
        return new EnergyOption(guess, quantile, changed, enough, floor, least);
    }

    /**
     * Changes {@code enough}.
     * @param changed differences from which on they count more than the guess, at least 1
     * @return the changed option
     */
    public EnergyOption withEnough(final int changed) {
        return new EnergyOption(guess, quantile, memory, changed, floor, least);
    }

    /**
     * Changes {@code floor}.
     * @param changed least E relative to the guess, positive
     * @return the changed option
     */
    public EnergyOption withFloor(final double changed) {
        return new EnergyOption(guess, quantile, memory, enough, changed, least);
    }

    /**
     * Changes {@code least}.
     * @param changed least difference that counts, relative to E, at least 0
     * @return the changed option
     */
    public EnergyOption withLeast(final double changed) {
        return new EnergyOption(guess, quantile, memory, enough, floor, changed);
    }
}
