/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = −(1 + cos 12r)/(r²/2 + 2), r = |x − c|: rings about c, each a valley with a level floor, the hole −1 at c.
 *
 * <p>Source of the form: M. Molga, C. Smutnicki, Test functions for optimization needs, 2005; the place c is chosen so
 * that no search begins there by chance.</p>
 */
final class DropWave implements SmoothFunction {

    /** Waves. */
    private static final double WAVE = 12;
    /** The place c. */
    private static final double[] PLACE = {1.3, -0.7};

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        final double r = distance(x);
        return -(1 + Math.cos(WAVE * r)) / (r * r / 2 + 2);
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double r = distance(x);
        final double floor = r * r / 2 + 2;
        // the slope by r, over r
        final double sinc = r == 0 ? WAVE : Math.sin(WAVE * r) / r;
        final double slope = WAVE * sinc / floor + (1 + Math.cos(WAVE * r)) / (floor * floor);
        return new double[] {slope * (x[0] - PLACE[0]), slope * (x[1] - PLACE[1])};
    }

    /**
     * The place of the hole.
     * @return a fresh copy of c
     */
    static double[] place() {
        return PLACE.clone();
    }

    private static double distance(final double[] x) {
        return Math.hypot(x[0] - PLACE[0], x[1] - PLACE[1]);
    }
}
