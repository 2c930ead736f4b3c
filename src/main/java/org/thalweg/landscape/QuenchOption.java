/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;
import org.thalweg.hessian.ScaledModes;

/**
 * How a hop's descent runs: in the landscape's own units, no step much farther than the landscape is a parabola, only
 * as far as it takes to judge the basin.
 *
 * @param reach the longest step of any variable, in lengths at which the landscape stops being a parabola along one
 *        variable, positive; infinite for no limit
 * @param wellConditioned the ratio of the largest to the smallest curvature from which on modes precondition the
 *        descent, at least 1; infinite for never
 * @param leastCurvature the least curvature divided by, in the landscape's own units, positive
 * @param drift farthest that a descent may carry a variable from the minimum that the hop left, in units of the larger
 *        of its size there and the length at which the landscape stops being a parabola, positive; infinite for no
 *        limit
 * @param settle how near the minimum a descent has to come, not null
 * @param abort when it is given up, not null
 */
public record QuenchOption(double reach, double wellConditioned, double leastCurvature, double drift, SettleOption
                           settle, AbortOption abort) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public QuenchOption {
        Settings.above("reach", reach, 0);
        Settings.atLeast("wellConditioned", wellConditioned, 1);
        Settings.above("leastCurvature", leastCurvature, 0);
        Settings.above("drift", drift, 0);
        Settings.notNull("settle", settle);
        Settings.notNull("abort", abort);
    }

    /**
     * The library's defaults: reach 1 (without a limit, descents from overlapping atoms blow clusters up:
     * Lennard-Jones 19 took five times as many evaluations); modes from a ratio of 300 on, which tells clusters (below
     * 40) from molecules (above 5000), curvatures cut at 0.1 (smaller ones mislead away from the minimum); drift 1e4:
     * far out along a direction that changes nothing rounding errors look like lower values.
     * @return the defaults
     */
    public static QuenchOption defaults() {
        return new QuenchOption(1, 300, 0.1, 1e4, SettleOption.defaults(), AbortOption.defaults());
    }

    /**
     * Whether descents are preconditioned with modes.
     * @param modes the landscape in its own units
     * @return true if its curvatures differ too much to do without
     */
    boolean preconditions(final ScaledModes modes) {
        return modes.conditionNumber() > wellConditioned;
    }

    /**
     * Changes {@code reach}.
     * @param changed the longest step of any variable, in lengths at which the landscape stops being a parabola along
     *        one variable, positive; infinite for no limit
     * @return the changed option
     */
    public QuenchOption withReach(final double changed) {
        return new QuenchOption(changed, wellConditioned, leastCurvature, drift, settle, abort);
    }

    /**
     * Changes {@code wellConditioned}.
     * @param changed the ratio of the largest to the smallest curvature from which on modes precondition the descent,
     *        at least 1; infinite for never
     * @return the changed option
     */
    public QuenchOption withWellConditioned(final double changed) {
        return new QuenchOption(reach, changed, leastCurvature, drift, settle, abort);
    }

    /**
     * Changes {@code leastCurvature}.
     * @param changed the least curvature divided by, in the landscape's own units, positive
     * @return the changed option
     */
    public QuenchOption withLeastCurvature(final double changed) {
        return new QuenchOption(reach, wellConditioned, changed, drift, settle, abort);
    }

    /**
     * Changes {@code drift}.
     * @param changed farthest that a descent may carry a variable from the minimum that the hop left, in units of the
     *        larger of its size there and the length at which the landscape stops being a parabola, positive; infinite
     *        for no limit
     * @return the changed option
     */
    public QuenchOption withDrift(final double changed) {
        return new QuenchOption(reach, wellConditioned, leastCurvature, changed, settle, abort);
    }

    /**
     * Changes {@code settle}.
     * @param changed how near the minimum a descent has to come, not null
     * @return the changed option
     */
    public QuenchOption withSettle(final SettleOption changed) {
        return new QuenchOption(reach, wellConditioned, leastCurvature, drift, changed, abort);
    }

    /**
     * Changes {@code abort}.
     * @param changed when it is given up, not null
     * @return the changed option
     */
    public QuenchOption withAbort(final AbortOption changed) {
        return new QuenchOption(reach, wellConditioned, leastCurvature, drift, settle, changed);
    }
}
