/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs solvers on problem sets and writes {@code results.csv}, {@code tables.md} and performance profiles. All that the
 * site shows is made anew by
 *
 * <pre>{@code
 * mvn -q -Pbench test-compile exec:java -Dexec.mainClass=org.thalweg.bench.local.LocalBenchmark
 *     -Dexec.args="--solvers usual,ablation --site site"
 * }</pre>
 * and a part by {@code -Dexec.args="small n1000 --solvers thalweg,lbfgs4j"}.
 */
public final class LocalBenchmark {

    /** The file of all runs. */
    private static final String RESULTS = "results.csv";

    /** Not for construction. */
    private LocalBenchmark() {
    }

    /**
     * Runs the benchmark.
     * @param args see {@link Arguments}
     * @throws IOException if a result can't be written
     */
    public static void main(final String... args) throws IOException {
        final Arguments arguments = Arguments.parse(args);
        Files.createDirectories(arguments.output());
        final List<Solver> solvers = Solvers.named(arguments.solvers(), System.out::println);
        final RunLimits limits = RunLimits.USUAL.withSeconds(arguments.seconds());
        final Runner runner = new Runner(solvers, limits, System.out::println);
        // all sets first: a wrong name is told at once
        final List<List<BenchmarkCase>> sets = arguments.sets().stream().map(ProblemSets::named).toList();
        final List<Row> rows = new ArrayList<>();
        for (final List<BenchmarkCase> set : sets) {
            rows.addAll(runner.run(set));
            ResultsFile.write(rows, arguments.output().resolve(RESULTS));
        }
        for (final Path file : arguments.stored()) {
            rows.addAll(stored(file));
        }
        // a run of today takes the place of a stored one
        final Set<String> seen = new HashSet<>();
        rows.removeIf(row -> !seen.add(row.caseKey() + " " + row.solver()));
        report(rows, arguments);
        System.out.println("written to " + arguments.output());
    }

    /**
     * Reads runs.
     * @param file the file
     * @return the runs of problems that are still the same: in their sets, and with the same value at the start
     * @throws IOException if the file can't be read
     */
    private static List<Row> stored(final Path file) throws IOException {
        final List<Row> rows = ResultsFile.read(file);
        final Map<String, Double> starts = new HashMap<>();
        rows.stream().map(Row::set).distinct().map(ProblemSets::named).flatMap(List::stream).forEach(
            one -> starts.put(one.key(), new CountedObjective(one.problem(), RunLimits.USUAL).startValue()));
        return rows.stream().filter(row -> starts.containsKey(row.caseKey())
                                           && starts.get(row.caseKey()) == row.outcome().startValue()).toList();
    }

    /**
     * Writes all results.
     * @param rows all runs
     * @param arguments what is asked for
     * @throws IOException if a result can't be written
     */
    private static void report(final List<Row> rows, final Arguments arguments) throws IOException {
        final Path folder = arguments.output();
        ResultsFile.write(rows, folder.resolve(RESULTS));
        final Report report = new Report(rows, arguments.reference());
        final List<String> lines = report.lines();
        Files.write(folder.resolve("tables.md"), lines);
        lines.forEach(System.out::println);
        final List<Group> groups = new ArrayList<>(report.unions());
        groups.addAll(report.sets());
        for (final Group group : groups) {
            for (final Milestone milestone : Milestone.values()) {
                ProfileChart.write(group, milestone, folder);
            }
        }
        if (arguments.site() != null) {
            new SitePage(arguments.site()).show(report);
        }
    }
}
