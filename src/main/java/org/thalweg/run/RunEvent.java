/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

import org.thalweg.objective.MeterView;

/**
 * Something happened in a run. Each room keeps its own events, as records, beside what they tell of.
 */
public interface RunEvent {

    /**
     * The phase in which it happened.
     * @return the phase
     */
    OptimizerPhase phase();

    /**
     * What the run has cost so far.
     * @return figures of the objective's meter
     */
    MeterView meter();

    /**
     * Tells the steps of a descent from the milestones of a run.
     * @return true for a step, false for a milestone
     */
    boolean isDetail();

    /**
     * The event in a line.
     * @return a short English sentence without line end
     */
    String summary();
}
