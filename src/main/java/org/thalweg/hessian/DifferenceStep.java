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
 * Measures the step for differences of gradients, from below.
 *
 * <p>With e the gradient's noise ({@link GradientNoise}) and v a random unit direction,
 * {@code D(h) = (g(x + h v) - g(x - h v)) / 2h} carries noise {@code e / (√2 h)} and truncation {@code M h² / 6}. h
 * begins where D may be all noise and grows until D changes by more than noise, and by as many times more than before
 * as h grew (changes by noise fall with h, even if it was underestimated; truncation grows with h²); that change
 * measures M, and the step that balances both errors is {@code (3 e / (√2 M))^(1/3)}. For forward differences,
 * {@code D₁(h) = (g(x + h v) - g(x)) / h}, second differences that grow measure the curvature of g, {@code M₁}, and
 * the step is {@code 2 (e / M₁)^(1/2)} (Moré and Wild, ACM TOMS 38 (2012) 19, give the one-dimensional theory).</p>
 */
final class DifferenceStep {

    /** Growth of h from trial to trial. */
    private static final double GROWTH = 8;
    /** The noise's share of D at which D begins to be seen, and comparing begins. */
    private static final double VISIBLE = 0.3;
    /** Second differences above this times e are curvature: noise alone makes √6 e of them. */
    private static final double BENT = 10;
    /** The noise's share of D at which more would gain nothing. */
    private static final double FINE = 1e-9;
    /** Least noise, in roundings of the point: samples on one line may all be rounded alike and hide it. */
    private static final double POINT_ROUNDING = 0.3;
    /** Most trials, each of two visits. */
    private static final int MAX_TRIALS = 16;
    /** Seed of the random direction: the same in every run. */
    private static final long SEED = 20111109L;

    /** Where. */
    private final Evaluation point;
    /** The door. */
    private final ObjectiveMeter meter;
    /** The random unit direction v. */
    private final double[] direction;

    /**
     * Prepares to measure.
     * @param point a usable evaluation
     * @param meter the door
     */
    DifferenceStep(final Evaluation point, final ObjectiveMeter meter) {
        this.point = point;
        this.meter = meter;
        final RandomGenerator random = new Well19937a(SEED);
        direction = new double[point.getPoint().length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = random.nextGaussian();
        }
        scale(direction, 1 / norm(direction));
    }

    /**
     * Measures.
     * @param differences central or forward
     * @return the length of the step, positive
     */
    double measure(final Differences differences) {
        final GradientNoise noise = new GradientNoise(point, meter, direction);
        final double rounding = POINT_ROUNDING * Math.ulp(norm(point.getPoint()));
        double e = noise.estimate();
        double h = noise.spacing() * GROWTH;
        Trial smaller = null;
        double before = Double.POSITIVE_INFINITY;
        boolean compare = false;
        for (int trials = 0; trials < MAX_TRIALS; trials++) {
            final Trial trial = new Trial(h);
            if (trial.product == null) {
                return h / GROWTH;
            }
            e = Math.max(e, rounding * norm(trial.product));
            if (differences == Differences.FORWARD && compare && trial.isBent(smaller, e)) {
                return forwardStep(e, trial);
            }
            final double share = noiseAt(h, e) / norm(trial.product);
            final boolean last = share < FINE;
            final double change = smaller == null ? Double.POSITIVE_INFINITY : trial.changeFrom(smaller);
            if (compare && change > (last ? 1 : GROWTH) * before && change > 3 * noiseAt(smaller.h, e)) {
                return differences == Differences.CENTRAL ? centralStep(e, trial, smaller) : smaller.h;
            }
            if (last) {
                return differences == Differences.CENTRAL ? h : forwardStep(e, trial);
            }
            compare |= share < VISIBLE;
            before = change;
            smaller = trial;
            h *= GROWTH;
        }
        return h / GROWTH;
    }

    /**
     * The noise of a central difference.
     * @param h the step
     * @param e the gradient's noise
     * @return the noise of D(h)
     */
    private static double noiseAt(final double h, final double e) {
        return e / (Math.sqrt(2) * h);
    }

    /**
     * Balances noise and truncation of central differences.
     * @param e the gradient's noise
     * @param larger the trial that differs
     * @param smaller the one before
     * @return the step, within a growth of the smaller trial's
     */
    private static double centralStep(final double e, final Trial larger, final Trial smaller) {
        final double h = smaller.h;
        // D(ρh) - D(h) = (ρ² - 1) h² M / 6
        final double third = 6 * larger.changeFrom(smaller) / ((GROWTH * GROWTH - 1) * h * h);
        final double balanced = Math.cbrt(3 * e / (Math.sqrt(2) * third));
        return Math.min(Math.max(balanced, h / GROWTH), h * GROWTH);
    }

    /**
     * Balances noise and truncation of forward differences.
     * @param e the gradient's noise
     * @param trial a trial wide enough to show the curvature of g, or so wide that noise is no matter
     * @return the step, not beyond the trial's
     */
    private static double forwardStep(final double e, final Trial trial) {
        return trial.bend > 4 * e ? 2 * trial.h * Math.sqrt(e / trial.bend) : trial.h;
    }

    /**
     * Length of a vector.
     * @param vector the vector
     * @return its Euclidean norm
     */
    static double norm(final double[] vector) {
        double sum = 0;
        for (final double component : vector) {
            sum += component * component;
        }
        return Math.sqrt(sum);
    }

    /**
     * Multiplies in place.
     * @param vector the vector
     * @param factor the factor
     */
    private static void scale(final double[] vector, final double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    /** A central difference at one step. */
    private final class Trial {
        /** The step. */
        private final double h;
        /** D(h); null at a wall. */
        private final double[] product;
        /** ‖g(x + h v) - 2 g(x) + g(x - h v)‖; 0 at a wall. */
        private final double bend;

        /**
         * Asks both gradients.
         * @param h the step
         */
        Trial(final double h) {
            this.h = h;
            final double[] ahead = gradientAt(h);
            final double[] behind = ahead == null ? null : gradientAt(-h);
            final double[] middle = point.getGradient();
            final double[] second = new double[middle.length];
            product = behind == null ? null : new double[middle.length];
            for (int i = 0; product != null && i < product.length; i++) {
                product[i] = (ahead[i] - behind[i]) / (2 * h);
                second[i] = ahead[i] + behind[i] - 2 * middle[i];
            }
            bend = norm(second);
        }

        /**
         * Asks a gradient.
         * @param t where on the line
         * @return the gradient at x + t v; null at a wall
         */
        private double[] gradientAt(final double t) {
            return meter.evaluateGradient(Displaced.by(point.getPoint(), direction, t)).getGradient();
        }

        /**
         * Tells the curvature of g from noise.
         * @param smaller the trial before
         * @param e the gradient's noise
         * @return whether the second difference is more than noise and has grown as h did, at least
         */
        private boolean isBent(final Trial smaller, final double e) {
            return bend > BENT * e && bend > GROWTH * smaller.bend;
        }

        /**
         * Compares with another trial.
         * @param other the other trial
         * @return ‖D(h) - D(h of the other)‖
         */
        private double changeFrom(final Trial other) {
            double sum = 0;
            for (int i = 0; i < product.length; i++) {
                sum += (product[i] - other.product[i]) * (product[i] - other.product[i]);
            }
            return Math.sqrt(sum);
        }
    }
}
