/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunObserver;

/**
 * Tells an observer of each step of a local optimizer's descent, and judges none.
 */
final class Announcer implements DescentWatch {

    /** Who listens. */
    private final RunObserver observer;
    /** The run's costs. */
    private final ObjectiveMeter meter;

    /**
     * Makes an announcer.
     * @param observer who listens
     * @param meter the run's costs
     */
    Announcer(final RunObserver observer, final ObjectiveMeter meter) {
        this.observer = observer;
        this.meter = meter;
    }

    /** {@inheritDoc} */
    @Override
    public boolean goOn(final LocalStep step) {
        return observer.notice(LBFGSIteration.of(OptimizerPhase.OPTIMIZING, meter, step,
                                                 meter.toCaller(step.after().getValue())));
    }
}
