/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * What is learned about the landscape, and what that may cost.
 *
 * @param lengths how lengths learn, not null
 * @param energy how the energy scale is measured, not null
 * @param curvatureShare most of the evaluations that measuring curvature may take, once it was measured at the first
 *        minimum, from 0 to 1
 * @param walkShare the same where descents are preconditioned with it and it is measured wherever the walk stands, from
 *        0 to 1
 * @param unequalUnits ratio of the variables' units from which on the first descent is repeated with a short first
 *        step, at least 1; infinite for never
 * @param looks variables looked at before a landscape without linear ones is taken for no fit, at least 0; 0 looks at
 *        none
 */
public record LearningOption(LengthOption lengths, EnergyOption energy, double curvatureShare, double walkShare,
                             double unequalUnits, int looks) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public LearningOption {
        Settings.notNull("lengths", lengths);
        Settings.notNull("energy", energy);
        Settings.within("curvatureShare", curvatureShare, 0, 1);
        Settings.within("walkShare", walkShare, 0, 1);
        Settings.atLeast("unequalUnits", unequalUnits, 1);
        Settings.atLeast("looks", looks, 0);
    }

    /**
     * The library's defaults: a fifth of the evaluations for curvature (an eighth to two fifths made no difference
     * beyond noise), two fifths where descents use it, which solved decane in 17 of 20 runs instead of 12; a second
     * first descent where units differ by more than a factor of 30, since the first step of the first one threw atoms
     * away when coordinates were scaled by 0.01 to 100; 5 looks.
     * @return the defaults
     */
    public static LearningOption defaults() {
        return new LearningOption(LengthOption.defaults(), EnergyOption.defaults(), 0.2, 0.4, 30, 5);
    }

    /**
     * Changes {@code lengths}.
     * @param changed how lengths learn, not null
     * @return the changed option
     */
    public LearningOption withLengths(final LengthOption changed) {
        return new LearningOption(changed, energy, curvatureShare, walkShare, unequalUnits, looks);
    }

    /**
     * Changes {@code energy}.
     * @param changed how the energy scale is measured, not null
     * @return the changed option
     */
    public LearningOption withEnergy(final EnergyOption changed) {
        return new LearningOption(lengths, changed, curvatureShare, walkShare, unequalUnits, looks);
    }

    /**
     * Changes {@code curvatureShare}.
     * @param changed most of the evaluations that measuring curvature may take, once it was measured at the first
     *        minimum, from 0 to 1
     * @return the changed option
     */
    public LearningOption withCurvatureShare(final double changed) {
        return new LearningOption(lengths, energy, changed, walkShare, unequalUnits, looks);
    }

    /**
     * Changes {@code walkShare}.
     * @param changed the same where descents are preconditioned with it and it is measured wherever the walk stands,
     *        from 0 to 1
     * @return the changed option
     */
    public LearningOption withWalkShare(final double changed) {
        return new LearningOption(lengths, energy, curvatureShare, changed, unequalUnits, looks);
    }

    /**
     * Changes {@code unequalUnits}.
     * @param changed ratio of the variables' units from which on the first descent is repeated with a short first
     *        step, at least 1; infinite for never
     * @return the changed option
     */
    public LearningOption withUnequalUnits(final double changed) {
        return new LearningOption(lengths, energy, curvatureShare, walkShare, changed, looks);
    }

    /**
     * Changes {@code looks}.
     * @param changed variables looked at before a landscape without linear ones is taken for no fit, at least 0; 0
     *        looks at none
     * @return the changed option
     */
    public LearningOption withLooks(final int changed) {
        return new LearningOption(lengths, energy, curvatureShare, walkShare, unequalUnits, changed);
    }
}
