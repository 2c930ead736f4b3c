/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * One run of Hager and Zhang's search. From the bracket on it keeps, for the interval [a, b], their condition 4.4:
 * {@code φ(a) <= φ(0) + ε}, {@code φ'(a) < 0}, {@code φ'(b) >= 0}. No step strictly inside has been visited. The
 * letters are the paper's: L, B, S, U name the steps of line search, bracket, secant^2 and update.
 */
final class HagerZhangSearch {

    /** θ, where U3 divides an interval. */
    private static final double THETA = 0.5;
    /** Where U3 divides an interval whose end has just turned out to be a wall: close to the end that is known. */
    private static final double WALL_THETA = 0.1;
    /** γ, part of its width an interval may keep before L2 halves it. */
    private static final double GAMMA = 0.66;
    /** ρ, growth of the steps in B3. */
    private static final double RHO = 5;

    /** φ at step 0. */
    private final LinePoint origin;
    /** The largest step, finite. */
    private final double maxStep;
    /** The conditions: δ is c1, σ is c2. */
    private final StrongWolfeConditions conditions;
    /** {@code φ(0) + ε}. */
    private final double limit;
    /** The visits. */
    private final LineTrials trials;
    /** The end of what rounding allows. */
    private final RoundingFloor floor = new RoundingFloor(0);
    /** The lower end. */
    private LinePoint a;
    /** The upper end; a wall or one too high only within U3. */
    private LinePoint b;
    /** True if the steps grew up to the largest one, so that the lower end has to keep the sufficient decrease. */
    private boolean capped;
    /** The last trial. */
    private LinePoint last;
    /** Why the search ends at the last trial; null if it doesn't. */
    private LineSearchStatus verdict;
    /** True if nothing is left to try. */
    private boolean stuck;

    /**
     * Prepares a run.
     * @param origin φ at step 0
     * @param maxStep the largest step, finite
     * @param trials the visits, none made so far
     * @param conditions the conditions
     * @param valueTolerance ε relative to |φ(0)|
     */
    HagerZhangSearch(final LinePoint origin, final double maxStep, final LineTrials trials,
                     final StrongWolfeConditions conditions, final double valueTolerance) {
        this.origin = origin;
        this.maxStep = maxStep;
        this.conditions = conditions;
        this.limit = origin.value() + valueTolerance * Math.abs(origin.value());
        this.trials = trials;
    }

    /**
     * Runs the search: L0 to L3.
     * @param firstStep the first trial, at most the largest step
     * @return how it ended
     */
    LineSearchResult run(final double firstStep) {
        bracket(firstStep);
        while (!isOver()) {
            final double width = b.step() - a.step();
            doubleSecant();
            if (!isOver() && b.step() - a.step() > GAMMA * width) {
                stuck = !update(a.step() + (b.step() - a.step()) / 2);
            }
            stuck |= floor.isReached(a, b);
        }
        return verdict == null ? trials.giveUp() : trials.accept(verdict, last);
    }

    /**
     * Tells whether the search has ended.
     * @return true if no further step is to be tried
     */
    private boolean isOver() {
        return verdict != null || stuck || trials.areSpent();
    }

    /**
     * Visits a step and tests whether the search ends there: T1, T2.
     * @param step the step
     */
    private void ask(final double step) {
        last = trials.visit(step);
        if (last.isWall()) {
            return;
        }
        final boolean decreased = conditions.sufficientDecreaseHolds(origin, last);
        if (decreased && conditions.weakCurvatureHolds(origin, last)) {
            verdict = LineSearchStatus.WOLFE;
        } else if (last.value() <= limit && conditions.approximateSlopesHold(origin, last)) {
            verdict = LineSearchStatus.APPROXIMATE_WOLFE;
        } else if (decreased && step == maxStep) {
            verdict = LineSearchStatus.MAX_STEP;
        }
    }

    /**
     * Grows the step until [a, b] brackets a minimizer: B0 to B3. If the largest step is reached without sufficient
     * decrease, the interval where the decrease was lost holds a point with both Wolfe conditions.
     * @param firstStep the first trial
     */
    private void bracket(final double firstStep) {
        LinePoint decreased = origin;
        LinePoint lost = null;
        a = origin;
        ask(firstStep);
        while (!isOver() && descends(last)) {
            if (conditions.sufficientDecreaseHolds(origin, last)) {
                decreased = last;
                lost = null;
            } else if (lost == null) {
                lost = last;
            }
            if (last.step() == maxStep) {
                capped = true;
                a = decreased;
                endAt(lost);
                return;
            }
            a = last;
            ask(Math.min(RHO * last.step(), maxStep));
        }
        endAt(last);
    }

    /**
     * Ends the interval at a point, and divides it until condition 4.4 holds if it doesn't: B1, B2; U1, U3.
     * @param end the new upper end, or a wall
     */
    private void endAt(final LinePoint end) {
        b = end;
        if (!(end.slope() >= 0)) {
            divide();
        }
    }

    /**
     * Divides an interval whose upper end is too high or a wall until the upper end ascends: U3.
     */
    private void divide() {
        while (!isOver()) {
            final double d = a.step() + (last.isWall() ? WALL_THETA : THETA) * (b.step() - a.step());
            if (isOutside(d)) {
                stuck = true;
                return;
            }
            ask(d);
            if (descends(last)) {
                a = last;
            } else {
                b = last;
            }
            if (b.slope() >= 0) {
                return;
            }
            stuck = floor.isReached(a, b);
        }
    }

    /**
     * Shrinks the interval at a step inside: U0 to U3.
     * @param c the step, may be NaN
     * @return false if the step isn't inside
     */
    private boolean update(final double c) {
        if (isOutside(c)) {
            return false;
        }
        ask(c);
        if (!isOver()) {
            if (descends(last)) {
                a = last;
            } else {
                endAt(last);
            }
        }
        return true;
    }

    /**
     * Shrinks the interval by one or two secant steps: S1 to S4.
     */
    private void doubleSecant() {
        final LinePoint a0 = a;
        final LinePoint b0 = b;
        final double c = CubicInterpolation.secant(a0, b0);
        if (!update(c) || isOver()) {
            return;
        }
        if (b.step() == c) {
            update(CubicInterpolation.secant(b0, b));
        } else if (a.step() == c) {
            update(CubicInterpolation.secant(a0, a));
        }
    }

    /**
     * Tests whether a point can be the lower end.
     * @param point the point
     * @return true if {@code φ' < 0} and {@code φ <= φ(0) + ε}; with sufficient decrease instead if capped
     */
    private boolean descends(final LinePoint point) {
        return point.slope() < 0 &&
               (capped ? conditions.sufficientDecreaseHolds(origin, point) : point.value() <= limit);
    }

    /**
     * Tests whether a step can't be tried.
     * @param step the step
     * @return true unless it lies strictly between a and b
     */
    private boolean isOutside(final double step) {
        return !(step > a.step() && step < b.step());
    }
}
