/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hipparchus.random.Well19937c;
import org.hipparchus.util.MathArrays;
import org.thalweg.problems.scalable.ProblemFamilies;
import org.thalweg.problems.scalable.ProblemFamily;

/**
 * Ten families drawn at random, which settings are not compared on: figures for them stand beside those for the others.
 * The draw depends on the names of all families, so a new family makes a new draw. It says nothing of problems that
 * were looked at elsewhere, when the method was designed.
 */
public final class HeldOut {

    /** How many. */
    private static final int SIZE = 10;
    /** The draw. */
    private static final long SEED = 20261125L;

    /** Not for construction. */
    private HeldOut() {
    }

    /**
     * Draws the families: the first ten after a shuffle of all names in alphabetical order.
     * @return their names in alphabetical order, the same in each call
     */
    public static Set<String> families() {
        final List<String> names = ProblemFamilies.all().stream().map(ProblemFamily::name).sorted().toList();
        final int[] order = MathArrays.natural(names.size());
        MathArrays.shuffle(order, new Well19937c(SEED));
        final Set<String> drawn = new TreeSet<>();
        for (int i = 0; i < Math.min(SIZE, order.length); i++) {
            drawn.add(names.get(order[i]));
        }
        return drawn;
    }
}
