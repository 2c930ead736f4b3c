/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * A sum of sinusoids {@code a cos(2 pi t / p) + b sin(2 pi t / p)} at t = 0 .. 119; parameters a, b and period p of
 * each. Periods lie between 5 and 60, each at least 15 per cent from the others. A start draws its periods anew and
 * knows no phase.
 *
 * @param count the number of sinusoids
 */
public record SineSum(int count) implements Curve {

    private static final int POINTS = 120;
    private static final double SHORTEST = 5;
    private static final double LONGEST = 60;
    private static final double NOISE = 0.1;

    /** Draws a problem. */
    public FitProblem draw(final long seed) {
        final RandomGenerator random = new Well19937c(7000 + 100 * count + seed);
        final double[] truth = new double[3 * count];
        final double[] start = new double[3 * count];
        for (int k = 0; k < count; k++) {
            final double size = 1 + random.nextDouble();
            final double phase = 2 * Math.PI * random.nextDouble();
            truth[3 * k] = size * Math.cos(phase);
            truth[3 * k + 1] = size * Math.sin(phase);
            boolean free = false;
            while (!free) {
                truth[3 * k + 2] = period(random);
                free = true;
                for (int i = 0; i < k; i++) {
                    free &= Math.abs(Math.log(truth[3 * i + 2] / truth[3 * k + 2])) > 0.15;
                }
            }
            start[3 * k] = 1;
            start[3 * k + 1] = 1;
            start[3 * k + 2] = period(random);
        }
        final double[] observed = values(truth);
        for (int i = 0; i < observed.length; i++) {
            observed[i] += NOISE * random.nextGaussian();
        }
        return FitProblem.drawn("sinusoids-" + count, this, observed, truth, start);
    }

    private static double period(final RandomGenerator random) {
        return SHORTEST * Math.pow(LONGEST / SHORTEST, random.nextDouble());
    }

    @Override
    public double[] values(final double[] p) {
        final double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            for (int k = 0; k < count; k++) {
                final double angle = 2 * Math.PI * i / p[3 * k + 2];
                values[i] += p[3 * k] * Math.cos(angle) + p[3 * k + 1] * Math.sin(angle);
            }
        }
        return values;
    }

    @Override
    public double[][] jacobian(final double[] p) {
        final double[][] jacobian = new double[POINTS][p.length];
        for (int i = 0; i < POINTS; i++) {
            for (int k = 0; k < count; k++) {
                final double angle = 2 * Math.PI * i / p[3 * k + 2];
                jacobian[i][3 * k] = Math.cos(angle);
                jacobian[i][3 * k + 1] = Math.sin(angle);
                jacobian[i][3 * k + 2] =
                    (p[3 * k] * Math.sin(angle) - p[3 * k + 1] * Math.cos(angle)) * angle / p[3 * k + 2];
            }
        }
        return jacobian;
    }
}
