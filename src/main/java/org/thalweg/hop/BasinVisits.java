/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The descents that ended in one basin: {@code met} is the sum of all hops in {@code parents}, and one more if the run
 * began here.
 *
 * @param met how many descents ended here, at least 1
 * @param parents how many of them hopped off from each basin, by that basin's id, ascending; a hop that fell back has
 * the basin itself for a parent
 * @param evaluations evaluations of these descents, without the scans before them
 */
public record BasinVisits(int met, SortedMap<Integer, Integer> parents, int evaluations) {

    /** Copies the parents. */
    public BasinVisits {
        parents = Collections.unmodifiableSortedMap(new TreeMap<>(parents));
    }

    /**
     * The first descent.
     * @param parent the id of the basin that the hop left; negative for none
     * @param evaluations what the descent cost
     * @return met once
     */
    public static BasinVisits first(final int parent, final int evaluations) {
        return new BasinVisits(0, Collections.emptySortedMap(), 0).again(parent, evaluations);
    }

    /**
     * One more descent.
     * @param parent the id of the basin that the hop left; negative for none
     * @param cost what the descent cost, evaluations
     * @return met once more
     */
    public BasinVisits again(final int parent, final int cost) {
        final SortedMap<Integer, Integer> more = new TreeMap<>(parents);
        if (parent >= 0) {
            more.merge(parent, 1, Integer::sum);
        }
        return new BasinVisits(met + 1, more, evaluations + cost);
    }

    /**
     * One of these descents went on.
     * @param cost what the rest of it cost, evaluations
     * @return met as often
     */
    public BasinVisits longer(final int cost) {
        return new BasinVisits(met, parents, evaluations + cost);
    }
}
