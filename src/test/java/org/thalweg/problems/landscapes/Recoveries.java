/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

/**
 * Draws of what is to be recovered from data without noise: the global minimum is 0 at the truth.
 *
 * <p>The tolerance is 10⁻⁶ of a landscape's own scale, the mean of the squares that are fitted: what is below has
 * residuals of a thousandth.</p>
 */
final class Recoveries {

    /** What a solved run may be above 0, relative to the scale. */
    private static final double TOLERANCE = 1e-6;
    /** Lowest frequency. */
    private static final double LOW = 1;
    /** Highest frequency. */
    private static final double HIGH = 12;
    /** Four standard deviations hold what is normal. */
    private static final double NORMAL = 4;
    /** Anchors of the sensors. */
    private static final int ANCHORS = 4;
    /** Largest distance that a sensor measures. */
    private static final double RANGE = 0.5;

    /** Not for construction. */
    private Recoveries() {
    }

    /**
     * Sinusoids with amplitudes of 0.5 … 1.5 and frequencies of 1 … 12; start amplitudes are normal, start frequencies
     * uniform.
     * @param k the number of sinusoids
     * @param seed the seed
     * @return the landscape
     */
    static Landscape sinusoids(final int k, final long seed) {
        final Draws draws = new Draws("sinusoids", seed);
        final int n = Sinusoids.EACH * k;
        final double[] truth = new double[n];
        final double[] start = new double[n];
        final double[] lower = Draws.constant(n, -NORMAL);
        final double[] upper = Draws.constant(n, NORMAL);
        for (int i = 0; i < n; i += Sinusoids.EACH) {
            final double amplitude = draws.uniform(0.5, 1.5);
            final double phase = draws.uniform(0, 2 * Math.PI);
            truth[i] = amplitude * Math.cos(phase);
            truth[i + 1] = amplitude * Math.sin(phase);
            truth[i + 2] = draws.uniform(LOW, HIGH);
            start[i] = draws.normal();
            start[i + 1] = draws.normal();
            start[i + 2] = draws.uniform(LOW, HIGH);
            lower[i + 2] = LOW;
            upper[i + 2] = HIGH;
        }
        return new Landscape(new Located(new Sinusoids(truth), truth), start, TOLERANCE, lower, upper);
    }

    /**
     * Phase retrieval from three normal projections for each component.
     * @param n the number of components
     * @param seed the seed
     * @return the landscape; truth and start are normal
     */
    static Landscape phases(final int n, final long seed) {
        final Draws draws = new Draws("phases", seed);
        final double[] truth = draws.normal(n);
        final double[][] directions = new double[3 * n][];
        for (int k = 0; k < directions.length; k++) {
            directions[k] = draws.normal(n);
        }
        // the squares are about n, their squares n²
        return new Landscape(new Located(new PhaseRetrieval(directions, truth), truth), draws.normal(n),
                             TOLERANCE * n * n, Draws.constant(n, -NORMAL), Draws.constant(n, NORMAL));
    }

    /**
     * Sensors and four anchors in the unit square, within half a side of each other.
     * @param sensors the number of sensors
     * @param seed the seed
     * @return the landscape; all places are uniform in the square
     */
    static Landscape sensors(final int sensors, final long seed) {
        final Draws draws = new Draws("sensors", seed);
        final int n = 2 * sensors;
        final double[] truth = draws.uniform(n, 0, 1);
        final Sensors function = new Sensors(truth, draws.uniform(2 * ANCHORS, 0, 1), RANGE);
        return new Landscape(new Located(function, truth), draws.uniform(n, 0, 1), TOLERANCE,
                             Draws.constant(n, 0), Draws.constant(n, 1));
    }
}
