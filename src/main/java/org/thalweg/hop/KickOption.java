/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * How walks are kicked.
 *
 * @param modes the softest modes kicked along, at least 1
 * @param spread spread of the length's natural logarithm around the adapted length, at least 0
 * @param least least size of a kick relative to a variable's own size, positive
 * @param most largest such size, positive
 * @param allShare share of relative kicks that move all variables, from 0 to 1
 * @param oneShare share of the other relative kicks that move one variable, from 0 to 1
 * @param startShare share of the variables moved one by one that are taken from the start point first, from 0 to 1
 */
public record KickOption(int modes, double spread, double least, double most, double allShare, double oneShare, double
                         startShare) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public KickOption {
        Settings.atLeast("modes", modes, 1);
        Settings.atLeast("spread", spread, 0);
        Settings.above("least", least, 0);
        Settings.above("most", most, 0);
        Settings.within("allShare", allShare, 0, 1);
        Settings.within("oneShare", oneShare, 0, 1);
        Settings.within("startShare", startShare, 0, 1);
    }

    /**
     * The library's defaults: 12 modes (8 to 39 made no difference), spread 0.25, relative sizes from 0.03 to 2
     * (periods from starts wrong by up to a factor of 7), shares 0.3, 0.5 and 0.25 from comparisons on fits.
     * @return the defaults
     */
    public static KickOption defaults() {
        return new KickOption(12, 0.25, 0.03, 2, 0.3, 0.5, 0.25);
    }

    /**
     * Changes {@code modes}.
     * @param changed the softest modes kicked along, at least 1
     * @return the changed option
     */
    public KickOption withModes(final int changed) {
        return new KickOption(changed, spread, least, most, allShare, oneShare, startShare);
    }

    /**
     * Changes {@code spread}.
     * @param changed spread of the length's natural logarithm around the adapted length, at least 0
     * @return the changed option
     */
    public KickOption withSpread(final double changed) {
        return new KickOption(modes, changed, least, most, allShare, oneShare, startShare);
    }

    /**
     * Changes {@code least}.
     * @param changed least size of a kick relative to a variable's own size, positive
     * @return the changed option
     */
    public KickOption withLeast(final double changed) {
        return new KickOption(modes, spread, changed, most, allShare, oneShare, startShare);
    }

    /**
     * Changes {@code most}.
     * @param changed largest such size, positive
     * @return the changed option
     */
    public KickOption withMost(final double changed) {
        return new KickOption(modes, spread, least, changed, allShare, oneShare, startShare);
    }

    /**
     * Changes {@code allShare}.
     * @param changed share of relative kicks that move all variables, from 0 to 1
     * @return the changed option
     */
    public KickOption withAllShare(final double changed) {
        return new KickOption(modes, spread, least, most, changed, oneShare, startShare);
    }

    /**
     * Changes {@code oneShare}.
     * @param changed share of the other relative kicks that move one variable, from 0 to 1
     * @return the changed option
     */
    public KickOption withOneShare(final double changed) {
        return new KickOption(modes, spread, least, most, allShare, changed, startShare);
    }

    /**
     * Changes {@code startShare}.
     * @param changed share of the variables moved one by one that are taken from the start point first, from 0 to 1
     * @return the changed option
     */
    public KickOption withStartShare(final double changed) {
        return new KickOption(modes, spread, least, most, allShare, oneShare, changed);
    }
}
