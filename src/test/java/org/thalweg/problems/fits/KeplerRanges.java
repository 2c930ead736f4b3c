/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import org.hipparchus.analysis.differentiation.Gradient;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Ranges from a turning station to a satellite on a plane Kepler orbit, over nine revolutions; the station's radius and
 * the gravitational constant are 1. Parameters: semi-major axis, eccentricity, argument of the pericentre, mean
 * anomaly at the first range. A start is off by up to 10 per cent in the axis, more than a revolution at the end, and
 * by as much as a guess in the rest. Not defined for an open orbit.
 */
public final class KeplerRanges implements Curve {

    private static final int POINTS = 90;
    private static final double REVOLUTIONS = 9;
    private static final double AXIS = 2;
    private static final double PERIOD = 2 * Math.PI * Math.sqrt(AXIS * AXIS * AXIS);
    /** Angular velocity of the station. */
    private static final double TURN = 0.0588;
    private static final double NOISE = 1e-3;

    /** Draws a problem. */
    public FitProblem draw(final long seed) {
        final RandomGenerator random = new Well19937c(9000 + seed);
        final double[] truth = {
            AXIS * (1 + 0.1 * (2 * random.nextDouble() - 1)), 0.1 + 0.3 * random.nextDouble(),
            2 * Math.PI * random.nextDouble(), 2 * Math.PI * random.nextDouble()
        };
        final double[] start = {
            truth[0] * (1 + 0.1 * (2 * random.nextDouble() - 1)), 0.1 + 0.3 * random.nextDouble(),
            truth[2] + random.nextGaussian(), truth[3] + random.nextGaussian()
        };
        final double[] observed = values(truth);
        for (int i = 0; i < observed.length; i++) {
            observed[i] += NOISE * random.nextGaussian();
        }
        return FitProblem.drawn("kepler", this, observed, truth, start);
    }

    @Override
    public double[] values(final double[] p) {
        final Gradient[] ranges = ranges(p);
        final double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            values[i] = ranges[i].getValue();
        }
        return values;
    }

    @Override
    public double[][] jacobian(final double[] p) {
        final Gradient[] ranges = ranges(p);
        final double[][] jacobian = new double[POINTS][];
        for (int i = 0; i < POINTS; i++) {
            jacobian[i] = ranges[i].getGradient();
        }
        return jacobian;
    }

    private static Gradient[] ranges(final double[] p) {
        final Gradient axis = Gradient.variable(4, 0, p[0]);
        final Gradient eccentricity = Gradient.variable(4, 1, p[1]);
        final Gradient pericentre = Gradient.variable(4, 2, p[2]);
        final Gradient anomaly = Gradient.variable(4, 3, p[3]);
        final Gradient motion = axis.multiply(axis).multiply(axis).sqrt().reciprocal();
        final Gradient minor = eccentricity.square().negate().add(1).sqrt();
        final Gradient[] ranges = new Gradient[POINTS];
        for (int i = 0; i < POINTS; i++) {
            final double time = REVOLUTIONS * PERIOD * i / POINTS;
            final Gradient mean = motion.multiply(time).add(anomaly);
            final Gradient e = eccentric(mean, eccentricity);
            final Gradient x = e.cos().subtract(eccentricity).multiply(axis);
            final Gradient y = e.sin().multiply(minor).multiply(axis);
            final Gradient east = x.multiply(pericentre.cos()).subtract(y.multiply(pericentre.sin()));
            final Gradient north = x.multiply(pericentre.sin()).add(y.multiply(pericentre.cos()));
            ranges[i] = east.subtract(Math.cos(TURN * time)).square()
                            .add(north.subtract(Math.sin(TURN * time)).square()).sqrt();
        }
        return ranges;
    }

    /** Kepler's equation by Newton's method; the last step carries the derivatives. */
    private static Gradient eccentric(final Gradient mean, final Gradient eccentricity) {
        final double m = mean.getValue();
        final double e = eccentricity.getValue();
        double anomaly = m + e * Math.sin(m);
        for (int k = 0; k < 20; k++) {
            anomaly -= (anomaly - e * Math.sin(anomaly) - m) / (1 - e * Math.cos(anomaly));
        }
        final Gradient fixed = Gradient.constant(4, anomaly);
        final Gradient rest = eccentricity.multiply(-Math.sin(anomaly)).add(fixed).subtract(mean);
        return fixed.subtract(rest.divide(1 - e * Math.cos(anomaly)));
    }
}
