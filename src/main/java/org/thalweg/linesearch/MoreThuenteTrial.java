/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * The next trial α_t+ from the ends α_l, α_u and the last trial α_t: Moré and Thuente, section 4, cases 1 to 4.
 *
 * <p>c is the cubic's minimizer, q the quadratic's from φ_l, φ'_l, φ_t, s the secant's, from φ'_l, φ'_t; φ stands for
 * ψ in the search's first stage. While nothing brackets a minimizer, cases 3 and 4 extrapolate, to at most
 * {@code α_t + 4 (α_t - α_l)} (the paper's δ_max) and, but for the first time, to at least
 * {@code α_t + 1.1 (α_t - α_l)} (its δ_min).</p>
 */
final class MoreThuenteTrial {

    /** δ_max, the largest growth of an extrapolation in units of the last advance. */
    private static final double LARGEST_GROWTH = 4;
    /** δ_min, the least growth of an extrapolation in units of the last advance. */
    private static final double LEAST_GROWTH = 1.1;
    /** Part of the way from α_t to α_u that case 3 may go at most: the paper's δ. */
    private static final double CASE_3_SHARE = 0.66;
    /** Part of the way from α_t to a known wall that an extrapolation may go at most. */
    private static final double WALL_SHARE = 0.5;

    /** The interval before the trial updates it. */
    private final MoreThuenteInterval interval;
    /** The low end in the function at work. */
    private final LinePoint l;
    /** The trial in the function at work. */
    private final LinePoint t;
    /** What was subtracted from φ to get the function at work. */
    private final double incline;

    /**
     * Collects what is known.
     * @param interval the interval before the trial updates it
     * @param trial the last trial, not a wall
     * @param incline {@code c1 φ'(0)} to work with ψ, 0 to work with φ
     */
    MoreThuenteTrial(final MoreThuenteInterval interval, final LinePoint trial, final double incline) {
        this.interval = interval;
        this.l = interval.low().tilted(incline);
        this.t = trial.tilted(incline);
        this.incline = incline;
    }

    /**
     * Chooses the next trial.
     * @return the step; may be useless (NaN, or at an end) where rounding spoils the interpolation
     */
    double next() {
        if (t.value() > l.value()) {
            return higherValue();
        }
        if (Math.signum(t.slope()) * Math.signum(l.slope()) < 0) {
            return oppositeSlopes();
        }
        return Math.abs(t.slope()) <= Math.abs(l.slope()) ? flatterSlope() : steeperSlope();
    }

    /**
     * Case 1, {@code φ_t > φ_l}: c if it is nearer to α_l than q, else half-way between them.
     * @return the step
     */
    private double higherValue() {
        final double c = CubicInterpolation.cubicMinimizer(l, t);
        final double q = CubicInterpolation.quadraticMinimizer(l, t);
        return Math.abs(c - l.step()) < Math.abs(q - l.step()) ? c : c + (q - c) / 2;
    }

    /**
     * Case 2, {@code φ_t <= φ_l} and slopes of opposite sign: of c and s the one farther from α_t.
     * @return the step
     */
    private double oppositeSlopes() {
        final double c = CubicInterpolation.cubicMinimizer(l, t);
        final double s = CubicInterpolation.secant(l, t);
        return Math.abs(c - t.step()) >= Math.abs(s - t.step()) ? c : s;
    }

    /**
     * Case 3, {@code φ_t <= φ_l}, slopes of one sign, {@code |φ'_t| <= |φ'_l|}: the cubic counts if its minimizer
     * lies beyond α_t. In a bracket the nearer of c and s is taken, and no more than a share of what is left; outside
     * one the farther.
     * @return the step
     */
    private double flatterSlope() {
        final double c = CubicInterpolation.cubicMinimizer(l, t);
        final double s = CubicInterpolation.secant(l, t);
        final boolean beyond = (c - t.step()) * (t.step() - l.step()) > 0;
        if (!interval.isBracketed()) {
            return beyond ? extrapolate(farther(c, s)) : farthest();
        }
        final double nearer = beyond && Math.abs(c - t.step()) < Math.abs(s - t.step()) ? c : s;
        return nearer(nearer, t.step() + CASE_3_SHARE * (interval.high().step() - t.step()));
    }

    /**
     * Case 4, {@code φ_t <= φ_l}, slopes of one sign, {@code |φ'_t| > |φ'_l|}: in a bracket the minimizer of the
     * cubic between α_t and α_u, outside one as far as allowed.
     * @return the step
     */
    private double steeperSlope() {
        return interval.isBracketed() ?
               CubicInterpolation.cubicMinimizer(t, interval.high().tilted(incline)) : farthest();
    }

    /**
     * Keeps an extrapolation within its bounds.
     * @param step a step beyond α_t
     * @return the nearest step within the bounds
     */
    private double extrapolate(final double step) {
        final double least = l.step() == 0 ? step : t.step() + LEAST_GROWTH * (t.step() - l.step());
        return nearer(farther(step, least), farthest());
    }

    /**
     * Gives the farthest extrapolation allowed.
     * @return δ_max's bound, cut at the largest step and half-way to a wall
     */
    private double farthest() {
        final double grown = t.step() + LARGEST_GROWTH * (t.step() - l.step());
        return nearer(grown, interval.isOpen() ?
                             interval.maxStep() :
                             t.step() + WALL_SHARE * (interval.high().step() - t.step()));
    }

    /**
     * Compares two steps beyond α_t.
     * @param one a step
     * @param other a step
     * @return the one nearer to α_t
     */
    private double nearer(final double one, final double other) {
        return Math.abs(one - t.step()) <= Math.abs(other - t.step()) ? one : other;
    }

    /**
     * Compares two steps beyond α_t.
     * @param one a step
     * @param other a step
     * @return the one farther from α_t
     */
    private double farther(final double one, final double other) {
        return Math.abs(one - t.step()) >= Math.abs(other - t.step()) ? one : other;
    }
}
