/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

/** Numbers of steps in, a reason or nothing out. */
class ConvergenceTrackerTest {

    /** |g0| of all descents here. */
    private static final double START = 100;

    private final ConvergenceTracker tracker =
        new ConvergenceTracker(new ConvergenceCriteria(1e-6, 1e-8, 1e-7, 3), START);

    @Test
    void smallGradientEndsAtOnce() {
        assertNull(tracker.judge(step(1.01e-4), null));
        assertSame(StopReason.GRADIENT, tracker.judge(step(0.99e-4), null));
    }

    /** The tolerance is relative to the start's gradient, but never to less than 1. */
    @Test
    void toleranceIsRelativeToTheStart() {
        final ConvergenceTracker flat = new ConvergenceTracker(new ConvergenceCriteria(1e-6, 0, 0, 1), 1e-3);
        assertTrue(flat.isStationary(0.99e-6));
        assertFalse(flat.isStationary(1.01e-6));
        assertTrue(tracker.isStationary(0.99e-4));
        assertFalse(tracker.isStationary(1.01e-4));
    }

    /** 1e-6^1.5 = 1e-9, relative to max(1, |f|). */
    @Test
    void promiseOfADecreaseKeepsTheDescentGoing() {
        assertNull(tracker.judge(promising(0.99e-4, 0.5, 1.1e-9), null));
        assertSame(StopReason.GRADIENT, tracker.judge(promising(0.99e-4, 0.5, 0.9e-9), null));
        assertNull(tracker.judge(promising(0.99e-4, -50, 51e-9), null));
        assertSame(StopReason.GRADIENT, tracker.judge(promising(0.99e-4, -50, 49e-9), null));
    }

    @Test
    void promiseIsNotAskedWhileTheGradientIsLarge() {
        assertNull(tracker.judge(new StepFigures(1, 0.1, 1, () -> 0.1 / 1, false, () -> fail("asked")), null));
    }

    @Test
    void stableStepsHaveToBeRunning() {
        for (int i = 0; i < 5; i++) {
            assertNull(tracker.judge(stable(), null));
            assertNull(tracker.judge(stable(), null));
            assertNull(tracker.judge(step(1), null), "starts the count anew");
        }
        assertNull(tracker.judge(stable(), null));
        assertNull(tracker.judge(stable(), null));
        assertSame(StopReason.STABLE, tracker.judge(stable(), null));
    }

    /** Value or point alone are not enough. */
    @Test
    void valueAndPointHaveToBeStable() {
        for (int i = 0; i < 10; i++) {
            assertNull(tracker.judge(new StepFigures(2, 1e-8, 1, () -> 1e-3 / 3, false, () -> 1), null));
            assertNull(tracker.judge(new StepFigures(2, 1e-7, 1, () -> 1e-8 / 3, false, () -> 1), null));
        }
    }

    @Test
    void checkerAloneEndsNothing() {
        for (int i = 0; i < 10; i++) {
            assertNull(tracker.judge(step(1), () -> true));
        }
    }

    @Test
    void checkerEndsWithASmallGradient() {
        assertNull(tracker.judge(step(1e-3), () -> true));
        assertSame(StopReason.CHECKER, tracker.judge(step(0.99e-4), () -> true));
    }

    /** A checker that says no does not hold up a descent that has converged. */
    @Test
    void gradientEndsWithoutTheChecker() {
        assertSame(StopReason.GRADIENT, tracker.judge(step(0.99e-4), () -> false));
    }

    /** 1e-4 of the start's gradient. */
    @Test
    void checkerIsBelievedWhenItKeepsAgreeingAndTheGradientHasFallen() {
        assertNull(tracker.judge(step(0.0099), () -> true));
        assertNull(tracker.judge(step(0.0099), () -> true));
        assertNull(tracker.judge(step(0.0101), () -> true), "gradient not fallen enough");
        assertSame(StopReason.CHECKER, tracker.judge(step(0.0099), () -> true));
    }

    @Test
    void checkerHasToAgreeWithoutABreak() {
        for (int i = 0; i < 5; i++) {
            assertNull(tracker.judge(step(0.009), () -> true));
            assertNull(tracker.judge(step(0.009), () -> true));
            assertNull(tracker.judge(step(0.009), () -> false));
        }
    }

    @Test
    void checkerIsAskedOnceForEachStep() {
        final int[] asked = new int[1];
        for (int i = 1; i <= 5; i++) {
            tracker.judge(step(1), () -> ++asked[0] < 0);
            assertEquals(i, asked[0]);
        }
    }

    /** Value changes of 4 units in the last place, and a gradient that does not fall below its lowest. */
    @Test
    void roundingFloorEndsWithoutAnyTolerance() {
        final ConvergenceTracker exact = new ConvergenceTracker(new ConvergenceCriteria(0, 0, 0, 3), START);
        assertNull(exact.judge(step(1), null));
        assertNull(exact.judge(floor(1), null));
        assertNull(exact.judge(floor(2), null));
        assertNull(exact.judge(floor(0.5), null), "still falling");
        assertNull(exact.judge(floor(0.5), null));
        assertNull(exact.judge(floor(0.6), null));
        assertSame(StopReason.ROUNDING_FLOOR, exact.judge(floor(0.7), null));
    }

    /** A first trial that is taken shows that the gradient knows the way where the value no longer does. */
    @Test
    void cleanStepsAtTheFloorGoOnForLong() {
        final ConvergenceTracker exact = new ConvergenceTracker(new ConvergenceCriteria(0, 0, 0, 3), START);
        exact.judge(step(0.5), null);
        for (int i = 0; i < 900; i++) {
            // one in ten takes more than one trial
            assertNull(exact.judge(i % 10 == 0 ? floor(1) : cleanAtFloor(), null));
        }
        assertNull(exact.judge(cleanAtFloor(), null));
        StopReason end = null;
        for (int i = 0; i < 99; i++) {
            assertNull(end);
            end = exact.judge(cleanAtFloor(), null);
        }
        assertSame(StopReason.ROUNDING_FLOOR, end, "after 1000 in all");
    }

    @Test
    void searchesThatFailAtTheFloorAreEvidence() {
        final ConvergenceTracker exact = new ConvergenceTracker(new ConvergenceCriteria(0, 0, 0, 3), START);
        exact.judge(step(0.5), null);
        assertFalse(exact.failedAtFloor());
        assertNull(exact.judge(floor(1), null));
        assertTrue(exact.failedAtFloor());
        assertFalse(new ConvergenceTracker(new ConvergenceCriteria(0, 0, 0, Integer.MAX_VALUE), START)
            .failedAtFloor());
    }

    /** Near f = 0 no change is relative rounding. */
    @Test
    void nothingIsAtTheFloorWhileTheValueHalves() {
        final ConvergenceTracker exact = new ConvergenceTracker(new ConvergenceCriteria(0, 0, 0, 1), START);
        for (double value = 1; value > 1e-300; value /= 2) {
            assertNull(exact.judge(new StepFigures(value, value, 1, () -> 1, false, () -> 1), null));
        }
    }

    @Test
    void riseOfTheValueIsNoStability() {
        final ConvergenceTracker one = new ConvergenceTracker(new ConvergenceCriteria(0, 1e-8, 1, 1), START);
        assertNull(one.judge(new StepFigures(2, -1e-6, 1, () -> 0 / 1, false, () -> 1), null));
    }

    private static StepFigures step(final double gradientNorm) {
        return new StepFigures(1, 0.1, gradientNorm, () -> 0.1 / 1, false, () -> 0);
    }

    private static StepFigures promising(final double gradientNorm, final double value, final double promise) {
        return new StepFigures(value, 0.1, gradientNorm, () -> 0.1 / 1, false, () -> promise);
    }

    private static StepFigures stable() {
        return new StepFigures(2, 2e-8, 1, () -> 3e-7 / 3, false, () -> 1);
    }

    private static StepFigures floor(final double gradientNorm) {
        return new StepFigures(3, 3 * ConvergenceTracker.FLOOR, gradientNorm, () -> 1 / 1, false, () -> 1);
    }

    private static StepFigures cleanAtFloor() {
        return new StepFigures(3, 3 * ConvergenceTracker.FLOOR, 1, () -> 1 / 1, true, () -> 1);
    }
}
