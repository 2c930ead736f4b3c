/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 * @param sets the problem sets, see {@link ProblemSets}
 * @param solvers the solvers, see {@link Solvers}
 * @param reference the solver that the others are measured by
 * @param seconds wall time allowed for a run
 * @param output the folder of the results
 * @param stored results of earlier runs to report together with those of this one, which go first
 * @param site the sources of the site whose page shows the report, null if none does
 */
public record Arguments(List<String> sets, List<String> solvers, String reference, double seconds, Path output,
                        List<Path> stored, Path site) {

    /** How to call the benchmark. */
    static final String USAGE = "usage: LocalBenchmark [set ...] [--sizes n,...] [--solvers name,...]"
        + " [--reference name] [--seconds limit] [--output folder] [--with results.csv,...]"
        + " [--site folder]";

    /**
     * Reads a command line.
     * @param args its words
     * @return what is asked for
     * @throws IllegalArgumentException if a word is not understood; the message tells how to call the benchmark
     */
    public static Arguments parse(final String... args) {
        final List<String> sets = new ArrayList<>();
        final List<Path> stored = new ArrayList<>();
        List<String> solvers = List.of(Solvers.USUAL);
        String reference = "thalweg";
        double seconds = RunLimits.USUAL.seconds();
        Path output = Path.of("target", "bench", "local");
        Path site = null;
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                sets.add(args[i]);
                continue;
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " lacks its value; " + USAGE);
            }
            final String[] values = args[i + 1].split(",");
            switch (args[i]) {
                case "--sizes" -> List.of(values).forEach(size -> sets.add("n" + size));
                case "--solvers" -> solvers = List.of(values);
                case "--reference" -> reference = args[i + 1];
                case "--seconds" -> seconds = Double.parseDouble(args[i + 1]);
                case "--output" -> output = Path.of(args[i + 1]);
                case "--site" -> site = Path.of(args[i + 1]);
                case "--with" -> List.of(values).forEach(file -> stored.add(Path.of(file)));
                default -> throw new IllegalArgumentException(args[i] + " is unknown; " + USAGE);
            }
            i++;
        }
        return new Arguments(sets.isEmpty() ? ProblemSets.usual() : List.copyOf(sets), solvers, reference, seconds,
                             output, List.copyOf(stored), site);
    }
}
