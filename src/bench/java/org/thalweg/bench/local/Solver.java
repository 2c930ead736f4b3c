/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

/**
 * A minimizer under test. Its own stopping rules are switched off or set to their tightest: the objective ends the run.
 * One that takes value and gradient together asks the value first, then the gradient.
 */
public interface Solver {

    /**
     * The name in files and on the command line.
     * @return lower-case words joined by hyphens
     */
    String name();

    /**
     * Minimizes until the objective ends the run or the solver can't go on.
     * @param objective what to minimize
     * @param start where to begin; the solver's to change
     */
    void run(CountedObjective objective, double[] start);

    /**
     * The largest problem it can hold.
     * @return most variables
     */
    default int largest() {
        return Integer.MAX_VALUE;
    }
}
