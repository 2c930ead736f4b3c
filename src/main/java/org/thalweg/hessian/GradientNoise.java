/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * The noise of a gradient, ‖standard deviation of g‖, by ECnoise (Moré and Wild, SIAM J. Sci. Comput. 33 (2011)
 * 1292-1314) on {@code φ(t) = r'g(x + t v)} with r random ±1, at {@value #SAMPLES} equally spaced t: differences of
 * order k of pure noise have variance {@code σ² (2k)! / (k!)²}; the order from which on these estimates agree tells σ.
 */
final class GradientNoise {

    /** Gradients asked. */
    static final int SAMPLES = 7;

    /** Spacing relative to ‖x‖ (or to 1 at the origin). */
    private static final double SPACING = 1e-12;
    /** Growth of the spacing when samples coincide. */
    private static final double WIDER = 100;
    /** Estimates agree when they lie within this factor. */
    private static final double AGREE = 4;
    /** Seed of the signs: the same in every run. */
    private static final long SEED = 20110722L;

    /** Where. */
    private final Evaluation point;
    /** The door. */
    private final ObjectiveMeter meter;
    /** The unit direction v. */
    private final double[] direction;
    /** The random signs r. */
    private final double[] signs;
    /** Spacing of the samples. */
    private double spacing;

    /**
     * Prepares to measure.
     * @param point a usable evaluation
     * @param meter the door
     * @param direction the unit direction v
     */
    GradientNoise(final Evaluation point, final ObjectiveMeter meter, final double[] direction) {
        this.point = point;
        this.meter = meter;
        this.direction = direction;
        final double size = DifferenceStep.norm(point.getPoint());
        this.spacing = SPACING * (size > 0 ? size : 1);
        final RandomGenerator random = new Well19937a(SEED);
        this.signs = new double[direction.length];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = random.nextBoolean() ? 1 : -1;
        }
    }

    /**
     * The spacing last used.
     * @return the distance of neighbouring samples
     */
    double spacing() {
        return spacing;
    }

    /**
     * Estimates the noise.
     * @return e = ‖standard deviation of g‖, positive: at least the rounding of φ
     */
    double estimate() {
        double[] phi = sample();
        if (coincide(phi)) {
            spacing *= WIDER;
            phi = sample();
        }
        double size = 0;
        for (final double value : phi) {
            size = Math.max(size, Math.abs(value));
        }
        return Math.max(Math.max(level(phi), 0.3 * Math.ulp(size)), Double.MIN_NORMAL);
    }

    /**
     * Asks the samples; the middle one is known.
     * @return φ at {@value #SAMPLES} points; a wall repeats the middle
     */
    private double[] sample() {
        final double[] phi = new double[SAMPLES];
        final int middle = SAMPLES / 2;
        phi[middle] = project(point.getGradient());
        for (int i = 0; i < SAMPLES; i++) {
            if (i != middle) {
                final double t = (i - middle) * spacing;
                final double[] g = meter.evaluateGradient(Displaced.by(point.getPoint(), direction, t)).getGradient();
                phi[i] = g == null ? phi[middle] : project(g);
            }
        }
        return phi;
    }

    /**
     * Projects a gradient.
     * @param gradient g
     * @return r'g
     */
    private double project(final double[] gradient) {
        double sum = 0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * gradient[i];
        }
        return sum;
    }

    /**
     * Tells samples too close to see any noise.
     * @param phi the samples
     * @return true if at least half of the neighbours are equal
     */
    private static boolean coincide(final double[] phi) {
        int equal = 0;
        for (int i = 1; i < phi.length; i++) {
            equal += phi[i] == phi[i - 1] ? 1 : 0;
        }
        return 2 * equal >= phi.length - 1;
    }

    /**
     * Builds the difference table and reads the noise off it.
     * @param phi the samples; overwritten
     * @return σ: the first estimate of three that agree and whose differences change sign, else the lowest one
     */
    private static double level(final double[] phi) {
        final int orders = phi.length - 1;
        final double[] sigma = new double[orders];
        final boolean[] changes = new boolean[orders];
        double gamma = 1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= orders; k++) {
            // γ_k = (k!)² / (2k)!
            gamma *= 0.5 * k / (2 * k - 1);
            double sum = 0;
            boolean up = false;
            boolean down = false;
            for (int i = 0; i <= orders - k; i++) {
                phi[i] = phi[i + 1] - phi[i];
                sum += phi[i] * phi[i];
                up |= phi[i] > 0;
                down |= phi[i] < 0;
            }
            sigma[k - 1] = Math.sqrt(gamma * sum / (orders + 1 - k));
            changes[k - 1] = up && down;
            lowest = Math.min(lowest, sigma[k - 1]);
        }
        for (int k = 0; k + 2 < orders; k++) {
            final double least = Math.min(sigma[k], Math.min(sigma[k + 1], sigma[k + 2]));
            final double most = Math.max(sigma[k], Math.max(sigma[k + 1], sigma[k + 2]));
            if (changes[k] && most <= AGREE * least) {
                return sigma[k];
            }
        }
        return lowest;
    }
}
