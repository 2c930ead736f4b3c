/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs that are reported together.
 * @param name the heading
 * @param sets the sets they are of
 * @param rows the runs by solver, in the order of {@link Solvers#place}
 */
public record Group(String name, Set<String> sets, Map<String, List<Row>> rows) {

    /**
     * Groups runs.
     * @param name the heading
     * @param chosen the runs
     * @return the group
     */
    static Group of(final String name, final Stream<Row> chosen) {
        final Set<String> sets = new LinkedHashSet<>();
        final Map<String, List<Row>> rows =
            new TreeMap<>(Comparator.comparingInt(Solvers::place).thenComparing(Comparator.naturalOrder()));
        chosen.forEach(row -> {
            sets.add(row.set());
            rows.computeIfAbsent(row.solver(), solver -> new ArrayList<>()).add(row);
        });
        return new Group(name, sets, rows);
    }

    /**
     * The whole unions of which there are runs.
     * @param rows all runs
     * @return the groups, without the solvers that were given less than half of the problems
     */
    public static List<Group> unions(final List<Row> rows) {
        final List<Group> groups = new ArrayList<>();
        for (final Union union : Union.values()) {
            final Group group = of(union.title(), rows.stream().filter(row -> union.sets().contains(row.set())));
            if (group.size() > 0) {
                final int half = group.size() / 2;
                group.rows().values().removeIf(runs -> runs.size() < half);
                groups.add(group);
            }
        }
        return groups;
    }

    /**
     * The sets, each for itself.
     * @param rows all runs
     * @return the groups
     */
    public static List<Group> sets(final List<Row> rows) {
        return rows.stream().map(Row::set).distinct()
            .map(set -> of(set, rows.stream().filter(row -> row.set().equals(set)))).toList();
    }

    /**
     * The group as a whole, then its families that were used for tuning and those that were held out.
     * @return one group if none was held out, else three
     */
    public List<Group> parts() {
        if (all().noneMatch(Row::heldOut)) {
            return List.of(this);
        }
        return List.of(this, of(name + ", tuned", all().filter(row -> !row.heldOut())),
                       of(name + ", held out", all().filter(Row::heldOut)));
    }

    /**
     * The number of problems.
     * @return the most that a solver was given
     */
    public int size() {
        return rows.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * All runs.
     * @return the runs of all solvers
     */
    private Stream<Row> all() {
        return rows.values().stream().flatMap(List::stream);
    }
}
