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
 * When a quench knows enough of its basin. With dec half the Newton decrement it has settled when dec was below a part
 * of the energy scale E twice running, the smaller the better the basin may be ({@link SettleOption}). It is hopeless
 * when it nears a minimum that even many dec lower would not be accepted ({@link AbortOption}). Values far from a
 * minimum predict nothing: aborting there kills most good descents. When a slice of steps gained little it ends too:
 * settled if its value would be accepted, else hopeless.
 */
final class QuenchRule implements DescentWatch {

    /** How near the minimum to come. */
    private final SettleOption settle;
    /** When to give up. */
    private final AbortOption abort;
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
     * @param option how near the minimum to come, and when to give up
     * @param energyScale E
     * @param acceptable the highest value accepted
     * @param best the lowest value so far
     * @param announcer tells the outside of each step, false to stop
     */
    QuenchRule(final QuenchOption option, final double energyScale, final double acceptable, final double best,
               final Predicate<LocalStep> announcer) {
        this.settle = option.settle();
        this.abort = option.abort();
        this.energyScale = energyScale;
        this.acceptable = acceptable;
        this.best = best;
        this.announcer = announcer;
    }

    /** {@inheritDoc} */
    @Override
    public StopReason judge(final LocalStep step) {
        if (steps % abort.slice() == 0) {
            before = step.before().getValue();
        }
        steps++;
        final double value = step.after().getValue();
        final double decrement = step.predictedDecrease();
        small = decrement < tolerance(value) ? small + 1 : 0;
        final boolean slow = steps % abort.slice() == 0 && before - value < abort.slow() * energyScale;
        if (small >= 2) {
            return StopReason.SETTLED;
        }
        if (slow) {
            return value < acceptable ? StopReason.SETTLED : StopReason.HOPELESS;
        }
        final boolean high = value - abort.caution() * decrement > acceptable + abort.margin() * energyScale;
        final boolean near = steps >= abort.earliest() && decrement < abort.foreseen() * energyScale;
        return near && high ? StopReason.HOPELESS : null;
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
        if (value < best + settle.nearBest() * energyScale) {
            return settle.finest() * energyScale;
        }
        return (value < acceptable + settle.near() * energyScale ? settle.fine() : settle.sloppy()) * energyScale;
    }
}
