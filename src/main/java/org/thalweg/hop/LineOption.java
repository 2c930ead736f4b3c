/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;

/**
 * Which lines scans take, and how far apart their points lie.
 *
 * @param rounds rounds over all lines from the best minimum before the scans leave from where the walk stands, at
 *        least 1
 * @param naturalShare share of scans that begin around the natural length, the others around the adapted one, from 0
 *        to 1
 * @param shorter how much shorter than natural these may begin, as a natural logarithm, at least 0
 * @param spread spread of the logarithm around the adapted length, at least 0
 * @param factorShare share of a fit's scans that go by factors of the variable's size, from 0 to 1
 * @param leastFactor least factor from point to point of such a scan, above 1
 * @param mostFactor largest such factor, above 1
 * @param modes modes that take turns where there are more than {@code wholeDimension} variables, the softest, at least
 *        1
 * @param wholeDimension up to this dimension every mode takes its turn, at least 0
 */
public record LineOption(int rounds, double naturalShare, double shorter, double spread, double factorShare, double
                         leastFactor, double mostFactor, int modes, int wholeDimension) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is outside its range or NaN
     */
    public LineOption {
        Settings.atLeast("rounds", rounds, 1);
        Settings.within("naturalShare", naturalShare, 0, 1);
        Settings.atLeast("shorter", shorter, 0);
        Settings.atLeast("spread", spread, 0);
        Settings.within("factorShare", factorShare, 0, 1);
        Settings.above("leastFactor", leastFactor, 1);
        Settings.above("mostFactor", mostFactor, 1);
        Settings.atLeast("modes", modes, 1);
        Settings.atLeast("wholeDimension", wholeDimension, 0);
    }

    /**
     * The library's defaults, from comparisons on fits, lattices and clusters: 3 rounds; a share of 0.6 at the natural
     * length, up to e^3 times shorter, since one line may hold structures of several sizes, the others spread by 0.5;
     * 0.8 of a fit's scans by factors between 1.06 and 1.2, which reach from a tenth to ten times a period; all modes
     * up to 60 variables, else 16.
     * @return the defaults
     */
    public static LineOption defaults() {
        return new LineOption(3, 0.6, 3, 0.5, 0.8, 1.06, 1.2, 16, 60);
    }

    /**
     * Changes {@code rounds}.
     * @param changed rounds over all lines from the best minimum before the scans leave from where the walk stands, at
     *        least 1
     * @return the changed option
     */
    public LineOption withRounds(final int changed) {
        return new LineOption(changed, naturalShare, shorter, spread, factorShare, leastFactor, mostFactor, modes,
                              wholeDimension);
    }

    /**
     * Changes {@code naturalShare}.
     * @param changed share of scans that begin around the natural length, the others around the adapted one, from 0 to
     *        1
     * @return the changed option
     */
    public LineOption withNaturalShare(final double changed) {
        return new LineOption(rounds, changed, shorter, spread, factorShare, leastFactor, mostFactor, modes,
                              wholeDimension);
    }

    /**
     * Changes {@code shorter}.
     * @param changed how much shorter than natural these may begin, as a natural logarithm, at least 0
     * @return the changed option
     */
    public LineOption withShorter(final double changed) {
        return new LineOption(rounds, naturalShare, changed, spread, factorShare, leastFactor, mostFactor, modes,
                              wholeDimension);
    }

    /**
     * Changes {@code spread}.
     * @param changed spread of the logarithm around the adapted length, at least 0
     * @return the changed option
     */
    public LineOption withSpread(final double changed) {
        return new LineOption(rounds, naturalShare, shorter, changed, factorShare, leastFactor, mostFactor, modes,
                              wholeDimension);
    }

    /**
     * Changes {@code factorShare}.
     * @param changed share of a fit's scans that go by factors of the variable's size, from 0 to 1
     * @return the changed option
     */
    public LineOption withFactorShare(final double changed) {
        return new LineOption(rounds, naturalShare, shorter, spread, changed, leastFactor, mostFactor, modes,
                              wholeDimension);
    }

    /**
     * Changes {@code leastFactor}.
     * @param changed least factor from point to point of such a scan, above 1
     * @return the changed option
     */
    public LineOption withLeastFactor(final double changed) {
        return new LineOption(rounds, naturalShare, shorter, spread, factorShare, changed, mostFactor, modes,
                              wholeDimension);
    }

    /**
     * Changes {@code mostFactor}.
     * @param changed largest such factor, above 1
     * @return the changed option
     */
    public LineOption withMostFactor(final double changed) {
        return new LineOption(rounds, naturalShare, shorter, spread, factorShare, leastFactor, changed, modes,
                              wholeDimension);
    }

    /**
     * Changes {@code modes}.
     * @param changed modes that take turns where there are more than {@code wholeDimension} variables, the softest, at
     *        least 1
     * @return the changed option
     */
    public LineOption withModes(final int changed) {
        return new LineOption(rounds, naturalShare, shorter, spread, factorShare, leastFactor, mostFactor, changed,
                              wholeDimension);
    }

    /**
     * Changes {@code wholeDimension}.
     * @param changed up to this dimension every mode takes its turn, at least 0
     * @return the changed option
     */
    public LineOption withWholeDimension(final int changed) {
        return new LineOption(rounds, naturalShare, shorter, spread, factorShare, leastFactor, mostFactor, modes,
                              changed);
    }
}
