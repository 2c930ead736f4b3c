/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.Arrays;

import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopVerdict;

/**
 * E, what minima typically differ by: the 35 % quantile of the latest {@value #MEMORY} differences that exceed E / 100.
 * Until {@value #ENOUGH} are known E is a guess from the landscape's first anharmonic length. The quantile lies low
 * and the least difference follows E itself, so that large steps don't freeze it; numerical noise does not, since E
 * stays above a thousandth of the guess.
 *
 * @param value E, positive
 * @param floor the least E
 * @param differences the latest differences, oldest first
 */
record EnergyScale(double value, double floor, double[] differences) {

    /** Differences remembered. */
    static final int MEMORY = 40;
    /** Differences from which on they count more than the guess. */
    static final int ENOUGH = 3;

    /** The quantile. */
    private static final double QUANTILE = 0.35;
    /** Least E, relative to the guess. */
    private static final double FLOOR = 1e-3;
    /** Least difference that counts, relative to E. */
    private static final double LEAST = 0.01;

    /**
     * A guess: the rise of a parabola at a length, times 0.06.
     * @param length an anharmonic length, in the landscape's own units
     * @return the scale
     */
    static EnergyScale guess(final double length) {
        final double guess = 0.06 * length * length;
        return new EnergyScale(guess, FLOOR * guess, new double[0]);
    }

    /**
     * Tells a measured scale from a guess.
     * @return true if it rests on differences
     */
    boolean isMeasured() {
        return differences.length >= ENOUGH;
    }

    /**
     * Learns from a hop.
     * @param outcome the hop
     * @return the scale after it
     */
    EnergyScale after(final HopOutcome outcome) {
        final double difference = Math.abs(outcome.rise());
        final boolean telling = outcome.verdict() != HopVerdict.SAME && difference > LEAST * value;
        if (!telling || !(difference < Double.POSITIVE_INFINITY)) {
            return this;
        }
        final int kept = Math.min(differences.length, MEMORY - 1);
        final double[] latest =
            Arrays.copyOf(Arrays.copyOfRange(differences, differences.length - kept, differences.length), kept + 1);
        latest[kept] = difference;
        if (latest.length < ENOUGH) {
            return new EnergyScale(value, floor, latest);
        }
        final double[] sorted = latest.clone();
        Arrays.sort(sorted);
        return new EnergyScale(Math.max(floor, sorted[(int) (QUANTILE * (sorted.length - 1))]), floor, latest);
    }
}
