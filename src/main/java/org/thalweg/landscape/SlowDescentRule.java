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
 * When a descent that nothing can be compared with yet goes on too slowly to be worth its cost now: its last steps
 * gained next to nothing of what all its steps gained. A fit whose terms cancel each other ever more closely runs down
 * such a valley for ever.
 */
final class SlowDescentRule implements DescentWatch {

    /** How slow is too slow. */
    private final AbortOption option;
    /** Tells the outside of each step. */
    private final Predicate<LocalStep> announcer;
    /** Steps so far. */
    private int steps;
    /** The value at the beginning of the descent. */
    private final double first;
    /** The value at the beginning of the slice. */
    private double before;

    /**
     * Makes a rule for one descent.
     * @param option how slow is too slow
     * @param first the value at the beginning of the descent, of which this may be the last part
     * @param announcer tells the outside of each step, false to stop
     */
    SlowDescentRule(final AbortOption option, final double first, final Predicate<LocalStep> announcer) {
        this.option = option;
        this.first = first;
        this.announcer = announcer;
    }

    /** {@inheritDoc} */
    @Override
    public StopReason judge(final LocalStep step) {
        if (steps % option.longSlice() == 0) {
            before = step.before().getValue();
        }
        steps++;
        final double value = step.after().getValue();
        final boolean slow = steps % option.longSlice() == 0 && before - value < option.longSlow() * (first - value);
        return slow ? StopReason.SETTLED : null;
    }

    /** {@inheritDoc} */
    @Override
    public boolean goOn(final LocalStep step) {
        return announcer.test(step);
    }
}
