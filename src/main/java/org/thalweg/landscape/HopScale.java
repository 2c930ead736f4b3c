/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.hop.HopOutcome;

/**
 * How far one strategy goes: its natural length, and the one that successes and failures have led to. Falling back
 * lengthens it, finding other basins shortens it, so that about half of the hops fall back (the feedback of minima
 * hopping: Goedecker, J. Chem. Phys. 120 (2004) 9911); an accepted hop downhill pulls it to its own length.
 *
 * @param natural the natural length
 * @param logarithm natural logarithm of the adapted length
 * @param found whether any hop has found another basin yet
 * @param option how lengths learn
 */
record HopScale(double natural, double logarithm, boolean found, LengthOption option) {

    /**
     * Begins.
     * @param natural the natural length, positive
     * @param shorter by which factor to begin shorter, as a logarithm
     * @param option how lengths learn
     * @return the scale
     */
    static HopScale begin(final double natural, final double shorter, final LengthOption option) {
        return new HopScale(natural, Math.log(natural) - shorter, false, option);
    }

    /**
     * The adapted length.
     * @return c, positive
     */
    double adapted() {
        return Math.exp(logarithm);
    }

    /**
     * Learns from a hop.
     * @param outcome the hop
     * @return the scale after it
     */
    HopScale after(final HopOutcome outcome) {
        return switch (outcome.verdict()) {
            case NOTHING, SAME, KNOWN -> moved(found ? option.step() : option.firstStep(), found);
            case ABORTED -> moved(-option.abortStep(), true);
            case NEW -> outcome.accepted() && outcome.rise() < 0 ?
                moved(option.pull() * (Math.log(outcome.length()) - logarithm) + 0.5 * option.step(), true) :
                moved(-option.step(), true);
        };
    }

    /**
     * Changes the adapted length within its range.
     * @param change change of the logarithm
     * @param other whether another basin has been found
     * @return the changed scale
     */
    private HopScale moved(final double change, final boolean other) {
        final double middle = Math.log(natural);
        final double range = option.range();
        return new HopScale(natural, Math.min(Math.max(logarithm + change, middle - range), middle + range), other,
                            option);
    }
}
