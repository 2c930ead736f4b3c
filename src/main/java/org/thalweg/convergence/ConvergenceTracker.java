/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import java.util.function.BooleanSupplier;

/**
 * Applies {@link ConvergenceCriteria} to one descent, joined with the caller's convergence checker.
 *
 * <p>A checker sees points and values only, and was made for steps by exact line searches. A cheap inexact step may
 * change the value little far from a minimum, so a checker alone never ends a descent: it does when it agrees and the
 * gradient is within its tolerance, or when it agrees {@code stableSteps} times running and the gradient has fallen
 * to {@code |g| <= 1e-4 * max(1, |g0|)} (the square root of the default tolerance).</p>
 *
 * <p>A descent also ends where the objective's rounding errors hide all progress: the value changed by less than
 * {@value #FLOOR} of itself and the gradient did not fall below its lowest so far, {@code stableSteps} times. A step
 * whose first trial was taken shows that the gradient still knows the way: it makes up for a quarter of one that is not
 * clean. After {@value #PATIENCE} steps running at the floor it is enough in any case.</p>
 *
 * <p>A tracker serves one descent.</p>
 */
public final class ConvergenceTracker {

    /** Relative change of the value that is rounding: 4 units in the last place. */
    public static final double FLOOR = 0x1.0p-50;

    /** Clean steps that make up for one that is not. */
    private static final int CLEAN_FOR_UNCLEAN = 4;

    /** Steps at the floor running that are enough in any case. */
    private static final int PATIENCE = 1000;

    /** Fall of the gradient from which on a checker that keeps agreeing is believed. */
    private static final double BELIEVED = 1e-4;

    /** The criteria. */
    private final ConvergenceCriteria criteria;
    /** The bound of the gradient. */
    private final double gradientBound;
    /** The decrease that a converged point may still promise, relative to the value. */
    private final double promise;
    /** The least size of value that the promise is relative to. */
    private final double unit;
    /** The bound of the gradient at which a checker that keeps agreeing is believed. */
    private final double looseGradientBound;
    /** The lowest gradient norm so far. */
    private double lowestGradient;
    /** What the descent has gained so far. */
    private double gained;
    /** Steps running with stable value and point. */
    private int stable;
    /** Steps running at the rounding floor. */
    private int atFloor;
    /** Evidence that rounding leads the steps: 4 for a step at the floor that is not clean, -1 for a clean one. */
    private int evidence;
    /** Steps running at which the checker agreed. */
    private int agreed;

    /**
     * Begins to track a descent.
     * @param criteria the criteria
     * @param startGradientNorm |g0|, the largest absolute component of the gradient at the start
     */
    public ConvergenceTracker(final ConvergenceCriteria criteria, final double startGradientNorm) {
        this(criteria, startGradientNorm, 1);
    }

    /**
     * Begins to track a descent whose values have a unit.
     * @param criteria the criteria
     * @param startGradientNorm |g0|, the largest absolute component of the gradient at the start
     * @param unit the least size of values and gradients that tolerances are relative to: 1 by convention, 0 to judge
     * by what the descent itself has met, whatever factor or constant the objective is given
     */
    public ConvergenceTracker(final ConvergenceCriteria criteria, final double startGradientNorm, final double unit) {
        this.criteria = criteria;
        this.unit = unit;
        final double scale = Math.max(unit, startGradientNorm);
        this.promise = Math.pow(criteria.gradientTolerance(), 1.5);
        this.gradientBound = criteria.gradientTolerance() * scale;
        this.looseGradientBound = BELIEVED * scale;
        this.lowestGradient = startGradientNorm;
    }

    /**
     * Tells whether a start is stationary.
     * @param gradientNorm |g| at the start
     * @return true if it is within its tolerance
     */
    public boolean isStationary(final double gradientNorm) {
        return gradientNorm <= gradientBound;
    }

    /**
     * Judges one step; every step of the descent has to be shown, in order.
     * @param step the step's numbers
     * @param checker asks the caller's checker about this step; null if there is none
     * @return the reason to stop, or null to go on
     */
    public StopReason judge(final StepFigures step, final BooleanSupplier checker) {
        final double change = Math.abs(step.decrease());
        final double size = Math.abs(step.value());
        gained += step.decrease();
        final boolean stands = change <= criteria.valueTolerance() * size &&
                               step.relativeStep().getAsDouble() <= criteria.pointTolerance();
        stable = stands ? stable + 1 : 0;
        final boolean floor = change <= FLOOR * size && step.gradientNorm() >= lowestGradient;
        atFloor = floor ? atFloor + 1 : 0;
        evidence = floor ? Math.max(0, evidence + (step.clean() ? -1 : CLEAN_FOR_UNCLEAN)) : 0;
        lowestGradient = Math.min(lowestGradient, step.gradientNorm());
        agreed = checker != null && checker.getAsBoolean() ? agreed + 1 : 0;
        return verdict(step);
    }

    /**
     * Judges a search that failed although the model promised no more than rounding.
     * @return true if rounding has led the steps before it too
     */
    public boolean failedAtFloor() {
        evidence += CLEAN_FOR_UNCLEAN;
        return isRounded();
    }

    /**
     * The size of values that the promise is relative to.
     * @param step the step's numbers
     * @return the largest of the unit, the value and, without a unit, the gain so far
     */
    private double size(final StepFigures step) {
        final double size = Math.max(unit, Math.abs(step.value()));
        return unit > 0 ? size : Math.max(size, gained);
    }

    /**
     * Weighs the evidence.
     * @return true if rounding leads the steps
     */
    private boolean isRounded() {
        return evidence / CLEAN_FOR_UNCLEAN >= criteria.stableSteps();
    }

    /**
     * Draws the conclusion from the counters.
     * @param step the step's numbers
     * @return the reason to stop, or null
     */
    private StopReason verdict(final StepFigures step) {
        final boolean stationary = isStationary(step.gradientNorm()) &&
                                   step.predicted().getAsDouble() <= promise * size(step);
        if (stationary || agreed >= criteria.stableSteps() && step.gradientNorm() <= looseGradientBound) {
            return agreed > 0 ? StopReason.CHECKER : StopReason.GRADIENT;
        }
        if (stable >= criteria.stableSteps()) {
            return StopReason.STABLE;
        }
        return isRounded() || atFloor >= PATIENCE ? StopReason.ROUNDING_FLOOR : null;
    }
}
