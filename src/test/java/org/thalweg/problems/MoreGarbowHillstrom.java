/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import java.util.ArrayList;
import java.util.List;

/**
 * The 35 problems of J. J. Moré, B. S. Garbow, K. E. Hillstrom, Testing Unconstrained Optimization Software, ACM
 * Transactions on Mathematical Software 7 (1981) 17-41, as unconstrained sums of squares.
 */
public final class MoreGarbowHillstrom {

    /** Not for construction. */
    private MoreGarbowHillstrom() {
    }

    /**
     * Lists the problems, those of any dimension at each n for which the paper gives a minimum.
     * @return a fresh list
     */
    public static List<TestProblem> all() {
        final List<TestProblem> list = new ArrayList<>();
        list.addAll(MghFixedSize.all());
        list.addAll(MghAnySize.all());
        return list;
    }
}
