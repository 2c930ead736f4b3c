/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

/** A way to find the lowest modes of a {@link ModeCase}. */
public interface Eigensolver {

    /**
     * The name in the tables.
     * @return the name
     */
    String name();

    /**
     * Finds the modes with as few products as the solver can do with: until no residual is above
     * {@link Score#GOAL} |A|.
     * @param problem the Hessian
     * @return what it stopped with, at the goal or not
     */
    Found solve(ModeCase problem);
}
