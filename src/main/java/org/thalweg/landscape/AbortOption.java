/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * When a hop's descent is given up: the minimum ahead is foreseen to lie too high, or the descent has become too slow.
 *
 * @param earliest steps before which no descent is given up, at least 1
 * @param foreseen the predicted decrease, in units of the energy scale E, from which on the minimum's height is
 *        foreseen, at least 0; 0 for never
 * @param caution how many predicted decreases lower than the present value the minimum may lie, at least 1
 * @param margin how much higher than accepted values it has to lie, in E, at least 0
 * @param slice steps looked at together for progress, at least 1
 * @param slow the gain of a slice, in E, below which a descent is too slow to go on, at least 0
 * @param longSlice the same slice for a descent that nothing can be compared with yet, at least 1
 * @param longSlow the gain of such a slice, relative to what the descent has gained so far, below which it is too
 *        slow, at least 0
 */
public record AbortOption(int earliest, double foreseen, double caution, double margin, int slice, double slow, int
                          longSlice, double longSlow) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public AbortOption {
        Settings.atLeast("earliest", earliest, 1);
        Settings.atLeast("foreseen", foreseen, 0);
        Settings.atLeast("caution", caution, 1);
        Settings.atLeast("margin", margin, 0);
        Settings.atLeast("slice", slice, 1);
        Settings.atLeast("slow", slow, 0);
        Settings.atLeast("longSlice", longSlice, 1);
        Settings.atLeast("longSlow", longSlow, 0);
    }

    /**
     * The library's defaults: after 10 steps, from a predicted decrease of 0.01 E on, 40 such decreases, margin 0.5 E;
     * 20 steps have to gain 0.02 E; 70 steps 1e-4 of the gain, since a fit whose terms cancel each other ever more
     * closely runs down for ever. Giving up earlier, from 0.05 E on with a caution of 10, lost half of the runs on a
     * flexible chain.
     * @return the defaults
     */
    public static AbortOption defaults() {
        return new AbortOption(10, 0.01, 40, 0.5, 20, 0.02, 70, 1e-4);
    }

    /**
     * Changes {@code earliest}.
     * @param changed steps before which no descent is given up, at least 1
     * @return the changed option
     */
    public AbortOption withEarliest(final int changed) {
        return new AbortOption(changed, foreseen, caution, margin, slice, slow, longSlice, longSlow);
    }

    /**
     * Changes {@code foreseen}.
     * @param changed the predicted decrease, in units of the energy scale E, from which on the minimum's height is
     *        foreseen, at least 0; 0 for never
     * @return the changed option
     */
    public AbortOption withForeseen(final double changed) {
        return new AbortOption(earliest, changed, caution, margin, slice, slow, longSlice, longSlow);
    }

    /**
     * Changes {@code caution}.
     * @param changed how many predicted decreases lower than the present value the minimum may lie, at least 1
     * @return the changed option
     */
    public AbortOption withCaution(final double changed) {
        return new AbortOption(earliest, foreseen, changed, margin, slice, slow, longSlice, longSlow);
    }

    /**
     * Changes {@code margin}.
     * @param changed how much higher than accepted values it has to lie, in E, at least 0
     * @return the changed option
     */
    public AbortOption withMargin(final double changed) {
        return new AbortOption(earliest, foreseen, caution, changed, slice, slow, longSlice, longSlow);
    }

    /**
     * Changes {@code slice}.
     * @param changed steps looked at together for progress, at least 1
     * @return the changed option
     */
    public AbortOption withSlice(final int changed) {
        return new AbortOption(earliest, foreseen, caution, margin, changed, slow, longSlice, longSlow);
    }

    /**
     * Changes {@code slow}.
     * @param changed the gain of a slice, in E, below which a descent is too slow to go on, at least 0
     * @return the changed option
     */
    public AbortOption withSlow(final double changed) {
        return new AbortOption(earliest, foreseen, caution, margin, slice, changed, longSlice, longSlow);
    }

    /**
     * Changes {@code longSlice}.
     * @param changed the same slice for a descent that nothing can be compared with yet, at least 1
     * @return the changed option
     */
    public AbortOption withLongSlice(final int changed) {
        return new AbortOption(earliest, foreseen, caution, margin, slice, slow, changed, longSlow);
    }

    /**
     * Changes {@code longSlow}.
     * @param changed the gain of such a slice, relative to what the descent has gained so far, below which it is too
     *        slow, at least 0
     * @return the changed option
     */
    public AbortOption withLongSlow(final double changed) {
        return new AbortOption(earliest, foreseen, caution, margin, slice, slow, longSlice, changed);
    }
}
