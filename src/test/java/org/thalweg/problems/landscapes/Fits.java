/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.problems.EnsoProblem;
import org.thalweg.problems.MullerBrown;

/** Draws of the fit of ENSO's data and of the Müller-Brown surface. */
final class Fits {

    /** Starts of the grid: all ordered pairs of two different periods. */
    static final int GRID = 90;

    /** Its periods, in months. */
    private static final double[] PERIODS = {4, 6, 9, 12.5, 17, 23, 30, 44, 60, 90};
    /** Guessed pairs of periods, in months. */
    private static final double[][] GUESSES = {{33, 18}, {60, 15}, {20, 70}};
    /** How far off a guess is. */
    private static final double SPREAD = 0.05;
    /** Above the certified sum: the certificate has eleven digits, the second-lowest minimum is 64 higher. */
    private static final double SUM_TOLERANCE = 1e-4;
    /** Above the lowest minimum of the surface; the second one is 38 higher. */
    private static final double SURFACE_TOLERANCE = 1e-4;
    /** Prime to the number of starts: seeds that follow each other take starts from all of the grid. */
    private static final int STRIDE = 37;

    /** Not for construction. */
    private Fits() {
    }

    /**
     * ENSO from one of three pairs of periods, up to 5 % off.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape enso(final long seed) {
        final Draws draws = new Draws("enso", seed);
        final double[] guess = GUESSES[(int) Math.floorMod(seed, (long) GUESSES.length)];
        return enso(guess[0] * draws.uniform(1 - SPREAD, 1 + SPREAD), guess[1] * draws.uniform(1 - SPREAD, 1 + SPREAD));
    }

    /**
     * ENSO from a pair of periods of a grid: {@link #GRID} seeds that follow each other take all of them.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape grid(final long seed) {
        final int pair = (int) Math.floorMod(STRIDE * Math.floorMod(seed, (long) GRID), (long) GRID);
        final int first = pair / (PERIODS.length - 1);
        final int second = pair % (PERIODS.length - 1);
        return enso(PERIODS[first], PERIODS[second < first ? second : second + 1]);
    }

    /**
     * The Müller-Brown surface from near its second-lowest minimum.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape mullerBrown(final long seed) {
        final double[] start = MullerBrown.minima().get(1).point();
        final double[] off = new Draws("muller-brown", seed).uniform(2, -0.2, 0.2);
        return new Landscape(new Located(new MullerBrown(), MullerBrown.minima().get(0).point()),
                             new double[] {start[0] + off[0], start[1] + off[1]},
                             MullerBrown.minima().get(0).value() + SURFACE_TOLERANCE,
                             new double[] {-1.5, -0.2}, new double[] {1.2, 2});
    }

    private static Landscape enso(final double b4, final double b7) {
        return new Landscape(new Located(new EnsoProblem(), EnsoModel.certified()), EnsoModel.start(b4, b7),
                             EnsoModel.CERTIFIED_SUM + SUM_TOLERANCE,
                             new double[] {5, -5, -5, 4, -5, -5, 4, -5, -5},
                             new double[] {15, 5, 5, 90, 5, 5, 90, 5, 5});
    }
}
