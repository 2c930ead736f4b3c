/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.Locale;

/**
 * How good a solver's modes are, by the true spectrum.
 * @param residual the largest |A u - t u| / |A| of those wanted; infinite if one is missing
 * @param reached whether all of them are there and no residual is above {@value #GOAL} |A|
 * @param modes how much of the lowest eigenspace was found: the sum of |U'u|^2, at most the number wanted
 * @param values eigenvalues within 10 % of the true ones of the same rank, or 1e-6 |A|
 * @param signs eigenvalues with the right sign of three, those below 1e-6 |A| having none
 */
public record Score(double residual, boolean reached, double modes, int values, int signs) {

    /** The residual allowed, relative to |A|. */
    static final double GOAL = 1e-4;
    /** What may be missing of the modes. */
    private static final double MISSING = 0.05;
    /** Allowed error of an eigenvalue. */
    private static final double CLOSE = 0.1;

    /**
     * Scores.
     * @param found what was found
     * @param truth what there is
     * @return the score
     */
    static Score of(final Found found, final ModeCase truth) {
        final int count = Math.min(ModeCase.COUNT, found.values().length);
        final double norm = truth.norm();
        double worst = count < ModeCase.COUNT ? Double.POSITIVE_INFINITY : 0;
        double modes = 0;
        int values = 0;
        int signs = 0;
        for (int i = 0; i < count; i++) {
            final double value = found.values()[i];
            worst = Math.max(worst, residual(truth, value, found.vectors()[i]) / norm);
            modes += truth.share(found.vectors()[i]);
            final double known = truth.value(i);
            values += Math.abs(value - known) <= Math.max(CLOSE * Math.abs(known), ModeCase.ZERO * norm) ? 1 : 0;
            signs += sign(value, norm) == sign(known, norm) ? 1 : 0;
        }
        return new Score(worst, worst <= GOAL, modes, values, signs);
    }

    /**
     * Whether nothing is missing.
     * @return true if residuals are within the goal, all modes were found, and all signs are right
     */
    boolean isComplete() {
        return reached && modes > ModeCase.COUNT - MISSING && signs == ModeCase.COUNT;
    }

    /**
     * Writes the score behind its cost.
     * @param cost the cost
     * @return the cost alone if all modes, values and signs are right
     */
    String told(final String cost) {
        final boolean right = modes > ModeCase.COUNT - MISSING && values == ModeCase.COUNT && signs == ModeCase.COUNT;
        return right ? cost : String.format(Locale.ROOT, "%s (%.1f, %d, %d)", cost, modes, values, signs);
    }

    /**
     * The true residual.
     * @param truth has the matrix
     * @param value t
     * @param vector u
     * @return |A u - t u|
     */
    private static double residual(final ModeCase truth, final double value, final double[] vector) {
        final double[] product = truth.hessian().operate(vector);
        double sum = 0;
        for (int i = 0; i < product.length; i++) {
            final double r = product[i] - value * vector[i];
            sum += r * r;
        }
        return Math.sqrt(sum);
    }

    /**
     * The sign.
     * @param value an eigenvalue
     * @param norm |A|
     * @return -1, 0 or 1
     */
    private static int sign(final double value, final double norm) {
        return Math.abs(value) <= ModeCase.ZERO * norm ? 0 : (int) Math.signum(value);
    }
}
