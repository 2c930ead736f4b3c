/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.function.Predicate;

import org.thalweg.convergence.StopReason;
import org.thalweg.lbfgs.DescentWatch;
import org.thalweg.lbfgs.LocalStep;

/**
 * When a quench knows enough of its basin. With dec half the Newton decrement and E the energy scale it has settled
 * when dec was below {@code 5e-4 E} twice running – {@code 1e-5 E} if the value would be accepted, {@code 1e-7 E} if
 * it may be the best. It is hopeless when it nears a minimum ({@code dec < 0.01 E}, after {@value #EARLIEST_ABORT}
 * steps) that even 40 dec lower would not be accepted. Values far from a minimum predict nothing: aborting there kills
 * most good descents. When {@value #SLICE} steps gained less than {@value #SLOW} E it ends too: settled if its value
 * would be accepted, else hopeless.
 */
final class QuenchRule implements DescentWatch {

    /** Steps before which no quench is given up. */
    static final int EARLIEST_ABORT = 10;

    /** Steps looked at together for progress. */
    private static final int SLICE = 20;
    /** Gain of a slice, in E, below which a quench is too slow to go on. */
    private static final double SLOW = 0.02;
    /** Decrement, in E, at which a basin is told from others. */
    private static final double SLOPPY = 5e-4;
    /** The same for a basin that may be accepted. */
    private static final double FINE = 1e-5;
    /** The same for a basin that may be the best. */
    private static final double FINEST = 1e-7;
    /** Decrement, in E, from which on the minimum's height is foreseen. */
    private static final double FORESEEN = 0.01;
    /** How many decrements lower the minimum may lie. */
    private static final double CAUTION = 40;
    /** Margin of acceptance, in E, for giving up. */
    private static final double MARGIN = 0.5;
    /** Margin of acceptance, in E, for polishing. */
    private static final double NEAR = 0.02;
    /** Margin, in E, of what may be the best. */
    private static final double NEAR_BEST = 0.05;

    /** E. */
    private final double energyScale;
    /** The highest value accepted. */
    private final double acceptable;
    /** The lowest value so far. */
    private final double best;
    /** Tells the outside of each step. */
    private final Predicate<LocalStep> announcer;
    /** The value at the beginning of the slice. */
    private double before;
    /** Steps so far. */
    private int steps;
    /** Steps running with a small decrement. */
    private int small;

    /**
     * Makes a rule for one quench.
     * @param energyScale E
     * @param acceptable the highest value accepted
     * @param best the lowest value so far
     * @param announcer tells the outside of each step, false to stop
     */
    QuenchRule(final double energyScale, final double acceptable, final double best,
               final Predicate<LocalStep> announcer) {
        this.energyScale = energyScale;
        this.acceptable = acceptable;
        this.best = best;
        this.announcer = announcer;
    }

    /** {@inheritDoc} */
    @Override
    public StopReason judge(final LocalStep step) {
        if (steps % SLICE == 0) {
            before = step.before().getValue();
        }
        steps++;
        final double value = step.after().getValue();
        final double decrement = step.predictedDecrease();
        small = decrement < tolerance(value) ? small + 1 : 0;
        final boolean slow = steps % SLICE == 0 && before - value < SLOW * energyScale;
        if (small >= 2) {
            return StopReason.SETTLED;
        }
        if (slow) {
            return value < acceptable ? StopReason.SETTLED : StopReason.HOPELESS;
        }
        final boolean high = value - CAUTION * decrement > acceptable + MARGIN * energyScale;
        return steps >= EARLIEST_ABORT && decrement < FORESEEN * energyScale && high ? StopReason.HOPELESS : null;
    }

    /** {@inheritDoc} */
    @Override
    public boolean goOn(final LocalStep step) {
        return announcer.test(step);
    }

    /**
     * How small the decrement has to be.
     * @param value where the quench stands
     * @return the tolerance
     */
    private double tolerance(final double value) {
        if (value < best + NEAR_BEST * energyScale) {
            return FINEST * energyScale;
        }
        return (value < acceptable + NEAR * energyScale ? FINE : SLOPPY) * energyScale;
    }
}
