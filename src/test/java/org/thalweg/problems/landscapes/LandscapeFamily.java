/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

/** A family of landscapes: one for each seed. */
public interface LandscapeFamily {

    /**
     * The name.
     * @return e.g. "rastrigin-20"
     */
    String name();

    /**
     * The budget.
     * @return evaluations by the rule of {@link CountedLandscape} within which a run has to get there
     */
    int budget();

    /**
     * The aim for the expected cost: the costs of the solved runs and a budget for each of the others, over the number
     * of the solved ones.
     * @return evaluations, NaN if no aim is stated
     */
    double expectedCost();

    /**
     * Draws a landscape.
     * @param seed any number
     * @return the landscape: same seed, same bits
     */
    Landscape draw(long seed);
}
