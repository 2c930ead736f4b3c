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
 */
record HopScale(double natural, double logarithm, boolean found) {

    /** Change of the logarithm after a hop. */
    private static final double STEP = 0.1;
    /** The same as long as no hop has found another basin. */
    private static final double FIRST_STEP = 0.5;
    /** Pull of a success. */
    private static final double PULL = 0.3;
    /** Farthest that the adapted length may be from the natural one, as a logarithm. */
    private static final double RANGE = 6;

    /**
     * Begins.
     * @param natural the natural length, positive
     * @param shorter by which factor to begin shorter, as a logarithm
     * @return the scale
     */
    static HopScale begin(final double natural, final double shorter) {
        return new HopScale(natural, Math.log(natural) - shorter, false);
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
            case NOTHING, SAME, KNOWN -> moved(found ? STEP : FIRST_STEP, found);
            case ABORTED -> moved(-STEP, true);
            case NEW -> outcome.accepted() && outcome.rise() < 0 ?
                moved(PULL * (Math.log(outcome.length()) - logarithm) + 0.5 * STEP, true) : moved(-STEP, true);
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
        return new HopScale(natural, Math.min(Math.max(logarithm + change, middle - RANGE), middle + RANGE), other);
    }
}
