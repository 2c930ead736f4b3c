/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import org.thalweg.problems.TestProblem;

/**
 * A problem in a set.
 * @param set the set's name
 * @param family the family the problem belongs to, its own name if there is none
 * @param problem the problem
 * @param heldOut whether the family is kept from tuning
 */
public record BenchmarkCase(String set, String family, TestProblem problem, boolean heldOut) {

    /**
     * Tells which case this is.
     * @return set, name and size
     */
    public String key() {
        return set + " " + problem.name() + " " + problem.dimension();
    }
}
