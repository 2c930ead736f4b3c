/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.Map;

/**
 * What a run came to.
 * @param reached the milestones reached; the others were missed
 * @param startValue f at the start
 * @param startGradient {@code |g|} at the start, largest component
 * @param values all value calls
 * @param gradients all gradient calls
 * @param end why it ended: {@value #DONE}, {@value #EVALUATIONS}, {@value #TIME}, {@value #STOPPED} or the name of the
 * solver's exception
 */
public record Outcome(Map<Milestone, Reach> reached, double startValue, double startGradient,
                      int values, int gradients, String end) {

    /** All milestones were reached. */
    public static final String DONE = "done";
    /** The evaluations allowed were spent. */
    public static final String EVALUATIONS = "evaluations";
    /** The time allowed was spent. */
    public static final String TIME = "time";
    /** The solver stopped by itself. */
    public static final String STOPPED = "stopped";

    /**
     * Looks a milestone up.
     * @param milestone which one
     * @return its counts, null if it was missed
     */
    public Reach at(final Milestone milestone) {
        return reached.get(milestone);
    }
}
