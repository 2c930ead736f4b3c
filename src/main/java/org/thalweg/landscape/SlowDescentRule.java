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
 * When a descent that nothing can be compared with yet goes on too slowly to be worth its cost now: its last
 * {@value #SLICE} steps gained less than {@value #LEAST_GAIN} of |f|. A fit whose terms cancel each other ever more
 * closely runs down such a valley for ever.
 */
final class SlowDescentRule implements DescentWatch {

    /** Steps looked at together. */
    static final int SLICE = 50;
    /** Least gain of a slice, relative to the value. */
    static final double LEAST_GAIN = 1e-5;

    /** Tells the outside of each step. */
    private final Predicate<LocalStep> announcer;
    /** Steps so far. */
    private int steps;
    /** The value at the beginning of the slice. */
    private double before;

    /**
     * Makes a rule for one descent.
     * @param announcer tells the outside of each step, false to stop
     */
    SlowDescentRule(final Predicate<LocalStep> announcer) {
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
        final boolean slow = steps % SLICE == 0 && before - value < LEAST_GAIN * Math.abs(value);
        return slow ? StopReason.SETTLED : null;
    }

    /** {@inheritDoc} */
    @Override
    public boolean goOn(final LocalStep step) {
        return announcer.test(step);
    }
}
