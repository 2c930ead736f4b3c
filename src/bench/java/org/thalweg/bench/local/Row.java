/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

/**
 * One run: a line of the results.
 * @param set the problem set
 * @param family the problem's family
 * @param problem the problem
 * @param dimension its number of variables
 * @param heldOut whether the family is kept from tuning
 * @param solver the solver
 * @param outcome what the run came to
 * @param seconds how long it took, NaN if that is not known
 */
public record Row(String set, String family, String problem, int dimension, boolean heldOut, String solver,
                  Outcome outcome, double seconds) {

    /**
     * Tells which problem this was, whatever the set.
     * @return name and size
     */
    public String key() {
        return problem + " " + dimension;
    }

    /**
     * Tells which case this was.
     * @return the same as {@link BenchmarkCase#key()}
     */
    public String caseKey() {
        return set + " " + key();
    }
}
