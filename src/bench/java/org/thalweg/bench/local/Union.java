/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.List;

/** Sets whose runs are reported together too. None has a problem of another, in other axes or sizes, twice. */
public enum Union {

    /** Small problems and families from 1000 variables on, as they are written down. */
    AXES("all axes as they are", List.of("small", "n1000", "n10000", "n100000")),
    /** Families in axes turned at random. */
    ROTATED("all rotated", List.of("rotated100", "rotated1000"));

    /** The heading. */
    private final String title;
    /** The sets. */
    private final List<String> sets;

    /**
     * Makes a union.
     * @param title the heading
     * @param sets the sets
     */
    Union(final String title, final List<String> sets) {
        this.title = title;
        this.sets = sets;
    }

    /**
     * The heading.
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * The sets.
     * @return their names
     */
    public List<String> sets() {
        return sets;
    }

    /**
     * Tells whether a set is part of a union.
     * @param set the set
     * @return true if it is
     */
    public static boolean has(final String set) {
        return List.of(values()).stream().anyMatch(union -> union.sets.contains(set));
    }
}
