/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables of a report, in Markdown.
 * @param rows all runs
 * @param reference the solver that the others are measured by
 */
public record Report(List<Row> rows, String reference) {

    /** The solvers to be better than. */
    private static final List<String> TARGETS = List.of("liblbfgs", "lbfgs4j", "lbfgsb", "hipparchus-pr");
    /** Seconds in a minute. */
    private static final double MINUTE = 60;

    /**
     * The whole report.
     * @return its lines
     */
    public List<String> lines() {
        final List<String> lines = new ArrayList<>(List.of(
            "# Evaluations of local minimizers", "",
            "r3, r6: the gradient fell to 1e-3, 1e-6 times max(1, the start's); a6: to 1e-6. Costs are",
            "ratios to `" + reference + "`, geometric means: visits = max(nf, ng) and calls = nf + ng over the",
            "common problems, where both got there at one value; PAR = visits over all problems,",
            "a failure counted as " + Comparison.FAILURE + ".", "", "## Peers", ""));
        lines.addAll(peers());
        lines.addAll(List.of("", "## Variants", ""));
        lines.addAll(variants());
        return lines;
    }

    /**
     * This library among its peers: the targets, the unions with their parts, the sets.
     * @return the lines, none but those about time if the reference stands alone
     */
    public List<String> peers() {
        final List<String> lines = new ArrayList<>(times(peerRows()));
        final List<Group> groups = new ArrayList<>();
        final PairTable targets = new PairTable();
        for (final Group union : unions()) {
            TARGETS.forEach(target -> targets.add(union, reference, target));
            groups.addAll(union.parts());
        }
        lines.addAll(List.of("", "### Targets", ""));
        lines.addAll(targets.lines());
        groups.addAll(sets());
        groups.forEach(group -> lines.addAll(costs(group)));
        return lines;
    }

    /**
     * This library's variants: the unions and what is in none, then both forms of the direction.
     * @return the lines
     */
    public List<String> variants() {
        final List<Row> chosen = rows.stream()
            .filter(row -> reference.equals(row.solver()) || Variants.has(row.solver())).toList();
        final List<String> lines = new ArrayList<>(times(chosen));
        final PairTable forms = new PairTable();
        Group.unions(chosen).forEach(group -> lines.addAll(costs(group)));
        for (final Group set : Group.sets(chosen)) {
            if (!Union.has(set.name())) {
                lines.addAll(costs(set));
            }
            forms.add(set, Variants.COMPACT, Variants.TWO_LOOPS);
        }
        lines.addAll(List.of("", "### Compact form against two loops", ""));
        lines.addAll(forms.lines());
        return lines;
    }

    /**
     * The unions that {@link #peers} tells of.
     * @return whole groups
     */
    List<Group> unions() {
        return Group.unions(peerRows());
    }

    /**
     * The sets that {@link #peers} tells of.
     * @return the groups
     */
    List<Group> sets() {
        return Group.sets(peerRows());
    }

    /**
     * The runs of all but the variants.
     * @return the runs
     */
    private List<Row> peerRows() {
        return rows.stream().filter(row -> reference.equals(row.solver()) || !Variants.has(row.solver())).toList();
    }

    /**
     * A table of costs.
     * @param group the runs
     * @return the lines with a heading
     */
    private List<String> costs(final Group group) {
        final List<String> lines = new ArrayList<>(List.of("", "### " + group.name(), "",
            group.size() + " problems of " + String.join(", ", group.sets()) + ".", ""));
        lines.addAll(new CostTable(reference).lines(group));
        return lines;
    }

    /**
     * How long all took, and which runs were ended by time, which says more of the machine than of the solver.
     * @param chosen runs
     * @return the lines
     */
    private static List<String> times(final List<Row> chosen) {
        final double seconds = chosen.stream().mapToDouble(Row::seconds).filter(time -> time >= 0).sum();
        final long unknown = chosen.stream().filter(row -> Double.isNaN(row.seconds())).count();
        final Map<String, String> late = chosen.stream().filter(row -> Outcome.TIME.equals(row.outcome().end()))
            .collect(Collectors.groupingBy(Row::solver, TreeMap::new, Collectors.mapping(
                row -> row.set() + " " + row.family(), Collectors.joining(", "))));
        final List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%d runs, one after another, took %.0f minutes%s. Ended by time:%s",
                                chosen.size() - unknown, seconds / MINUTE,
                                unknown == 0 ? "" : ", " + unknown + " more an unknown time",
                                late.isEmpty() ? " none." : ""));
        late.forEach((solver, problems) -> lines.addAll(List.of("", "- " + solver + ": " + problems)));
        return lines;
    }
}
