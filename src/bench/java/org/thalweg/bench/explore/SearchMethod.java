/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.thalweg.problems.landscapes.CountedLandscape;

/** A way to look for the global minimum. */
interface SearchMethod {

    /**
     * The name.
     * @return the head of its column
     */
    String name();

    /**
     * Searches until it gives up. The account ends the search earlier, by an exception that has to be let through, at
     * the target and when the budget is spent.
     * @param account the landscape
     * @param seed of all random numbers
     */
    void search(CountedLandscape account, long seed);

    /**
     * Random numbers that no other method and no landscape draws from the same seed.
     * @param seed the seed
     * @return a generator
     */
    default RandomGenerator random(final long seed) {
        return new Well19937c((long) name().hashCode() << Integer.SIZE ^ seed);
    }
}
