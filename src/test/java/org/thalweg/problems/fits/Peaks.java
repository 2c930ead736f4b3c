/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * A sum of peaks on a constant, 40 points for each; parameters height, place and width of each peak, then the
 * constant. Peaks are of height 1 to 3, width 0.3 to 0.8, and at least a width apart. A start knows their number, the
 * height of the largest and a width within a factor of two, nothing of where they lie.
 *
 * @param count the number of peaks
 * @param lorentzian whether they are Lorentzian, {@code 1 / (1 + u^2)}, rather than Gaussian, {@code exp(-u^2 / 2)}
 */
public record Peaks(int count, boolean lorentzian) implements Curve {

    private static final int POINTS = 40;
    private static final double SPACING = 2;
    private static final double NOISE = 0.02;

    /** Draws a problem. */
    public FitProblem draw(final long seed) {
        final RandomGenerator random = new Well19937c(1000 * count + (lorentzian ? 500 : 0) + seed);
        final double[] truth = new double[3 * count + 1];
        final double[] start = new double[truth.length];
        final double[] places = places(random);
        for (int k = 0; k < count; k++) {
            truth[3 * k] = 1 + 2 * random.nextDouble();
            truth[3 * k + 1] = places[k];
            truth[3 * k + 2] = 0.3 + 0.5 * random.nextDouble();
            start[3 * k] = 2;
            start[3 * k + 1] = SPACING * count * random.nextDouble();
            start[3 * k + 2] = 0.5 * Math.pow(2, 2 * random.nextDouble() - 1);
        }
        truth[3 * count] = 0.5 * random.nextDouble();
        final double[] observed = values(truth);
        for (int i = 0; i < observed.length; i++) {
            observed[i] += NOISE * random.nextGaussian();
        }
        return FitProblem.drawn((lorentzian ? "lorentzians-" : "gaussians-") + count, this, observed, truth, start);
    }

    /** Places at least 0.8 apart, drawn again until they are. */
    private double[] places(final RandomGenerator random) {
        final double[] places = new double[count];
        for (int k = 0; k < count; k++) {
            boolean free = false;
            while (!free) {
                places[k] = SPACING * count * (0.05 + 0.9 * random.nextDouble());
                free = true;
                for (int i = 0; i < k; i++) {
                    free &= Math.abs(places[i] - places[k]) > 0.8;
                }
            }
        }
        return places;
    }

    @Override
    public double[] values(final double[] p) {
        final double[] values = new double[POINTS * count];
        for (int i = 0; i < values.length; i++) {
            values[i] = p[3 * count];
            for (int k = 0; k < count; k++) {
                final double u = (SPACING / POINTS * i - p[3 * k + 1]) / p[3 * k + 2];
                values[i] += p[3 * k] * (lorentzian ? 1 / (1 + u * u) : Math.exp(-u * u / 2));
            }
        }
        return values;
    }

    @Override
    public double[][] jacobian(final double[] p) {
        final double[][] jacobian = new double[POINTS * count][p.length];
        for (int i = 0; i < jacobian.length; i++) {
            for (int k = 0; k < count; k++) {
                final double u = (SPACING / POINTS * i - p[3 * k + 1]) / p[3 * k + 2];
                final double shape = lorentzian ? 1 / (1 + u * u) : Math.exp(-u * u / 2);
                final double slope = p[3 * k] * (lorentzian ? 2 * u * shape * shape : u * shape) / p[3 * k + 2];
                jacobian[i][3 * k] = shape;
                jacobian[i][3 * k + 1] = slope;
                jacobian[i][3 * k + 2] = slope * u;
            }
            jacobian[i][3 * count] = 1;
        }
        return jacobian;
    }
}
