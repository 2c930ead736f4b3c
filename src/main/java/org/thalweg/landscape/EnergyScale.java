/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.Arrays;

import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopVerdict;

/**
 * E, what minima typically differ by: a low quantile of the latest differences that exceed a part of E. Until enough
 * are known E is a guess from the landscape's first anharmonic length. The quantile lies low and the least difference
 * follows E itself, so that large steps don't freeze it; numerical noise does not, since E stays above a part of the
 * guess.
 *
 * @param value E, positive
 * @param floor the least E
 * @param differences the latest differences, oldest first
 * @param option how E is measured
 */
record EnergyScale(double value, double floor, double[] differences, EnergyOption option) {

    /**
     * A guess: a part of twice the rise of a parabola at a length.
     * @param length an anharmonic length, in the landscape's own units
     * @param unit the landscape's own unit of energy
     * @param option how E is measured
     * @return the scale
     */
    static EnergyScale guess(final double length, final double unit, final EnergyOption option) {
        final double guess = option.guess() * length * length * unit;
        return new EnergyScale(guess, option.floor() * guess, new double[0], option);
    }

    /**
     * Tells a measured scale from a guess.
     * @return true if it rests on differences
     */
    boolean isMeasured() {
        return differences.length >= option.enough();
    }

    /**
     * Learns from a hop.
     * @param outcome the hop
     * @return the scale after it
     */
    EnergyScale after(final HopOutcome outcome) {
        final double difference = Math.abs(outcome.rise());
        final boolean telling = outcome.verdict() != HopVerdict.SAME && difference > option.least() * value;
        if (!telling || !(difference < Double.POSITIVE_INFINITY)) {
            return this;
        }
        final int kept = Math.min(differences.length, option.memory() - 1);
        final double[] latest =
            Arrays.copyOf(Arrays.copyOfRange(differences, differences.length - kept, differences.length), kept + 1);
        latest[kept] = difference;
        if (latest.length < option.enough()) {
            return new EnergyScale(value, floor, latest, option);
        }
        final double[] sorted = latest.clone();
        Arrays.sort(sorted);
        final double quantile = sorted[(int) (option.quantile() * (sorted.length - 1))];
        return new EnergyScale(Math.max(floor, quantile), floor, latest, option);
    }
}
