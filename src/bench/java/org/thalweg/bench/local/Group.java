/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Runs that are reported together.
 * @param name the heading
 * @param isWhole whether tuned and held-out families are together
 * @param rows the runs by solver, in the order of the runs
 */
public record Group(String name, boolean isWhole, Map<String, List<Row>> rows) {

    /**
     * Groups all runs: each set, then all sets together, each of a problem once; and each of these again for the
     * families that were used for tuning and for those that were held out.
     * @param rows all runs
     * @return the groups that have runs
     */
    public static List<Group> of(final List<Row> rows) {
        final Set<String> sets = new LinkedHashSet<>();
        rows.forEach(row -> sets.add(row.set()));
        final List<Group> groups = new ArrayList<>();
        for (final String set : sets) {
            addParts(groups, set, rows.stream().filter(row -> row.set().equals(set)).toList());
        }
        if (sets.size() > 1) {
            final Set<String> seen = new HashSet<>();
            addParts(groups, "all sets",
                     rows.stream().filter(row -> seen.add(row.solver() + " " + row.key())).toList());
        }
        return groups;
    }

    /**
     * Adds runs as a whole and in two parts.
     * @param groups to be added to
     * @param name of the whole
     * @param rows the runs
     */
    private static void addParts(final List<Group> groups, final String name, final List<Row> rows) {
        groups.add(where(name, true, rows, row -> true));
        if (rows.stream().anyMatch(Row::heldOut)) {
            groups.add(where(name + ", tuned", false, rows, row -> !row.heldOut()));
            groups.add(where(name + ", held out", false, rows, Row::heldOut));
        }
    }

    /**
     * Makes a group.
     * @param name its heading
     * @param isWhole whether all runs are chosen
     * @param rows runs
     * @param chosen which of them
     * @return the group
     */
    private static Group where(final String name, final boolean isWhole, final List<Row> rows,
                               final Predicate<Row> chosen) {
        final Map<String, List<Row>> bySolver = new LinkedHashMap<>();
        for (final Row row : rows) {
            if (chosen.test(row)) {
                bySolver.computeIfAbsent(row.solver(), solver -> new ArrayList<>()).add(row);
            }
        }
        return new Group(name, isWhole, bySolver);
    }

    /**
     * The number of problems.
     * @return the most that a solver was given
     */
    public int size() {
        return rows.values().stream().mapToInt(List::size).max().orElse(0);
    }
}
