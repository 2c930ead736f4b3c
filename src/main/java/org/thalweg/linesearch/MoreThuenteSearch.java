/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * One run of Moré and Thuente's search: try, test, shrink the interval, choose the next trial.
 *
 * <p>The first stage works towards {@code ψ(t) = φ(t) - φ(0) - c1 t φ'(0) <= 0} and lasts until a trial has
 * {@code ψ(t) <= 0} and {@code φ'(t) >= 0}. Within it ψ replaces φ at those trials that are not higher than the low
 * end in φ and yet above 0 in ψ; at all others φ serves. With this choice the trial counts are those of the paper's
 * tables.</p>
 */
final class MoreThuenteSearch {

    /** Part of the way from the low end to a wall just met where the search goes on. */
    private static final double RETREAT = 0.1;
    /** Part of its width that the interval may keep over two trials; if it keeps more, it is halved: the paper's δ. */
    private static final double TWO_TRIAL_SHRINKAGE = 0.66;

    /** A change of the value below this part of it is rounding: 16 units in the last place. */
    private static final double ILLEGIBLE = 0x1.0p-48;

    /** φ at step 0. */
    private final LinePoint origin;
    /** The conditions. */
    private final StrongWolfeConditions conditions;
    /** Relative difference of values that counts as none; 0 switches the approximate conditions off. */
    private final double valueTolerance;
    /** The visits. */
    private final LineTrials trials;
    /** The origin with the value 0: the interval knows {@code φ(t) - φ(0)}. */
    private final LinePoint zero;
    /** The interval of uncertainty. */
    private final MoreThuenteInterval interval;
    /** The end of what rounding allows. */
    private final RoundingFloor floor;
    /** The stage. */
    private boolean firstStage = true;
    /** Width of the bracket after the last trial. */
    private double width = Double.POSITIVE_INFINITY;
    /** Width of the bracket one trial earlier. */
    private double earlierWidth = Double.POSITIVE_INFINITY;

    /**
     * Prepares a run.
     * @param origin φ at step 0
     * @param maxStep the largest step, finite
     * @param trials the visits, none made so far
     * @param conditions the conditions
     * @param valueTolerance the approximate conditions' tolerance, 0 switches them off
     */
    MoreThuenteSearch(final LinePoint origin, final double maxStep, final LineTrials trials,
                      final StrongWolfeConditions conditions, final double valueTolerance) {
        this.origin = origin;
        this.conditions = conditions;
        this.valueTolerance = valueTolerance;
        this.trials = trials;
        this.zero = new LinePoint(0, 0, origin.slope());
        this.interval = new MoreThuenteInterval(zero, maxStep);
        this.floor = new RoundingFloor(origin.value());
    }

    /**
     * Runs the search.
     * @param firstStep the first trial, at most the largest step
     * @return how it ended
     */
    LineSearchResult run(final double firstStep) {
        double step = firstStep;
        while (!trials.areSpent() && interval.contains(step)) {
            final LinePoint trial = trials.visit(step);
            final LineSearchStatus status = judge(trial);
            if (status != null) {
                return trials.accept(status, trial);
            }
            step = trial.isWall() ? retreat(trial) : advance(legible(trial));
            if (!interval.isOpen() && floor.isReached(interval.low(), interval.high())) {
                break;
            }
        }
        return trials.giveUp();
    }

    /**
     * Tests whether the search ends at a trial.
     * @param trial the trial
     * @return why it ends; null if it goes on
     */
    private LineSearchStatus judge(final LinePoint trial) {
        if (trial.isWall()) {
            return null;
        }
        if (conditions.holds(origin, trial)) {
            return LineSearchStatus.WOLFE;
        }
        if (valueTolerance > 0 && conditions.approximateHolds(origin, trial, valueTolerance)) {
            return LineSearchStatus.APPROXIMATE_WOLFE;
        }
        final boolean descends = trial.slope() < 0;
        return trial.step() == interval.maxStep() && descends && conditions.sufficientDecreaseHolds(origin, trial) ?
               LineSearchStatus.MAX_STEP : null;
    }

    /**
     * Gives a trial the value {@code φ(t) - φ(0)}. Where that is rounding, and should be by the slopes, what these tell
     * stands for it: {@code t (φ'(0) + φ'(t)) / 2}, exact for a parabola. The sufficient decrease is then the left half
     * of the approximate conditions, and the interval shrinks by slopes instead of by rounding errors.
     * @param trial the trial, not a wall
     * @return the trial as the interval knows it
     */
    private LinePoint legible(final LinePoint trial) {
        final double rounding = ILLEGIBLE * Math.abs(origin.value());
        final double seen = trial.value() - origin.value();
        final double told = 0.5 * trial.step() * (origin.slope() + trial.slope());
        final boolean illegible = valueTolerance > 0 && Math.abs(seen) <= rounding && Math.abs(told) <= rounding;
        return new LinePoint(trial.step(), illegible ? told : seen, trial.slope());
    }

    /**
     * Goes back from a wall.
     * @param wall the trial
     * @return the next trial
     */
    private double retreat(final LinePoint wall) {
        interval.endAt(wall);
        return interval.divide(RETREAT);
    }

    /**
     * Shrinks the interval and goes on.
     * @param trial the trial, not a wall
     * @return the next trial
     */
    private double advance(final LinePoint trial) {
        final boolean decreased = conditions.sufficientDecreaseHolds(zero, trial);
        if (decreased && trial.slope() >= 0) {
            firstStage = false;
        }
        final boolean modified = firstStage && !decreased && trial.value() <= interval.low().value();
        final double incline = modified ? conditions.sufficientDecrease() * origin.slope() : 0;
        final double next = new MoreThuenteTrial(interval, trial, incline).next();
        interval.update(trial, incline);
        return safeguard(next);
    }

    /**
     * Halves the interval where the interpolation left it, or where two trials didn't shrink a bracket enough.
     * @param next the trial proposed
     * @return the next trial
     */
    private double safeguard(final double next) {
        if (interval.isOpen()) {
            return next;
        }
        boolean halved = !interval.contains(next);
        if (interval.isBracketed()) {
            halved |= interval.width() >= TWO_TRIAL_SHRINKAGE * earlierWidth;
            earlierWidth = width;
            width = interval.width();
        }
        return halved ? interval.divide(0.5) : next;
    }
}
