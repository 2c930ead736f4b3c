/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs solvers on problem sets and writes {@code results.csv}, {@code tables.md} and performance profiles:
 *
 * <pre>{@code
 * mvn -q -Pbench test-compile exec:java -Dexec.mainClass=org.thalweg.bench.local.LocalBenchmark
 *     -Dexec.args="small n1000 --solvers thalweg,lbfgs4j"
 * }</pre>
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
        // never closed: it is the whole program's output
        run(Arguments.parse(args), new PrintStream(new FileOutputStream(FileDescriptor.out), true,
                                                   StandardCharsets.UTF_8));
    }

    /**
     * Runs and reports.
     * @param arguments what is asked for
     * @param console told how it goes
     * @throws IOException if a result can't be written
     */
    private static void run(final Arguments arguments, final PrintStream console) throws IOException {
        Files.createDirectories(arguments.output());
        final List<Solver> solvers = Solvers.named(arguments.solvers(), console::println);
        final Runner runner = new Runner(solvers, RunLimits.USUAL.withSeconds(arguments.seconds()), console::println);
        // all sets first: a wrong name is told at once
        final List<List<BenchmarkCase>> sets = arguments.sets().stream().map(ProblemSets::named).toList();
        final List<Row> rows = new ArrayList<>();
        for (final List<BenchmarkCase> set : sets) {
            rows.addAll(runner.run(set));
            ResultsFile.write(rows, arguments.output().resolve(RESULTS));
        }
        for (final Path file : arguments.stored()) {
            rows.addAll(ResultsFile.read(file));
        }
        report(rows, arguments, console);
    }

    /**
     * Writes all results.
     * @param rows all runs
     * @param arguments what is asked for
     * @param console told the tables
     * @throws IOException if a result can't be written
     */
    private static void report(final List<Row> rows, final Arguments arguments, final PrintStream console)
        throws IOException {
        final Path folder = arguments.output();
        ResultsFile.write(rows, folder.resolve(RESULTS));
        final List<Group> groups = Group.of(rows);
        final Tables tables = new Tables(arguments.reference());
        tables.timeouts(rows);
        final List<String> lines = tables.report(groups);
        Files.write(folder.resolve("tables.md"), lines);
        lines.forEach(console::println);
        for (final Group group : groups.stream().filter(Group::isWhole).toList()) {
            for (final Milestone milestone : Milestone.values()) {
                ProfileChart.write(PerformanceProfile.of(group, milestone),
                                   group.name() + ", " + milestone.key() + ", " + group.size() + " problems",
                                   folder.resolve("profile-" + group.name().replace(' ', '-') + "-" + milestone.key()));
            }
        }
        console.println("written to " + folder);
    }
}
