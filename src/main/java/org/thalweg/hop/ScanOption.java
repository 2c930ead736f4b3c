/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.Settings;

/**
 * How lines are scanned.
 *
 * @param points values asked on each side (the origin's {@code scan_points}), at least 2
 * @param stepSize distance of the first point (the origin's {@code scan_step_size}) in the caller's units, positive;
 * 0 to take it from the curvature and from where the landscape stops being a parabola
 * @param growth each step over the one before, at least 1
 * @param ceiling how far above the minimum, in units of what minima differ by, a side ends, positive; infinite for no
 * such end
 */
public record ScanOption(int points, double stepSize, double growth, double ceiling) implements OptimizationData {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is NaN or outside its range
     */
    public ScanOption {
        if (points < 2) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "points", points, 2);
        }
        if (!(stepSize >= 0 && stepSize < Double.POSITIVE_INFINITY)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "stepSize", stepSize, 0, Double.MAX_VALUE);
        }
        if (!(growth >= 1 && growth < Double.POSITIVE_INFINITY)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "growth", growth, 1);
        }
        Settings.above("ceiling", ceiling, 0);
    }

    /**
     * The library's defaults: 16 points a side, each step 1.12 times the one before, so that one scan sees lengths a
     * factor of 40 apart; the first step from curvature, since the origin's fixed 0.1 is right in one unit only;
     * ceiling 1e4, where atoms overlap and no minimum lies.
     * @return the defaults
     */
    public static ScanOption defaults() {
        return new ScanOption(16, 0, 1.12, 1e4);
    }

    /**
     * The origin's numbers: 20 points a side, 0.1 apart, no ceiling.
     * @return the origin's settings
     */
    public static ScanOption originDefaults() {
        return new ScanOption(20, 0.1, 1, Double.POSITIVE_INFINITY);
    }

    /**
     * Changes the number of points.
     * @param count values asked on each side, at least 2
     * @return the changed option
     */
    public ScanOption withPoints(final int count) {
        return new ScanOption(count, stepSize, growth, ceiling);
    }

    /**
     * Changes the first step.
     * @param size distance of the first point, positive; 0 to take it from curvature
     * @return the changed option
     */
    public ScanOption withStepSize(final double size) {
        return new ScanOption(points, size, growth, ceiling);
    }

    /**
     * Changes the growth of steps.
     * @param factor each step over the one before, at least 1
     * @return the changed option
     */
    public ScanOption withGrowth(final double factor) {
        return new ScanOption(points, stepSize, factor, ceiling);
    }

    /**
     * Changes the ceiling.
     * @param height how far above the minimum, in units of what minima differ by, a side ends, positive
     * @return the changed option
     */
    public ScanOption withCeiling(final double height) {
        return new ScanOption(points, stepSize, growth, height);
    }
}
