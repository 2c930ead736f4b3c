/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.function.IntFunction;

import org.thalweg.problems.TestProblem;

/**
 * A family of functions, one for each suitable number of variables.
 * @param name one lower-case word
 * @param maker makes the problem of n variables; throws if there is none
 */
public record ProblemFamily(String name, IntFunction<TestProblem> maker) {

    /**
     * Makes a member of the family; members of equal size are equal in all their values.
     * @param n the number of variables; those of {@link ProblemFamilies} take multiples of 4 from 8 on
     * @return a new problem of n variables named {@code name() + "-" + n}
     */
    public TestProblem at(final int n) {
        final TestProblem problem = maker.apply(n);
        return problem.from(name + "-" + n, problem.start());
    }
}
