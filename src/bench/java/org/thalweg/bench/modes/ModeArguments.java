/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 * @param cases names of Hessians, see {@link ModeCases}
 * @param output the folder of tables and charts
 * @param site the sources of the site that shows them too, null if none does
 */
record ModeArguments(List<String> cases, Path output, Path site) {

    /** How to call the benchmark. */
    private static final String USAGE = "usage: ModeBenchmark [case ...] [--output folder] [--site folder]";

    /**
     * Reads a command line.
     * @param args its words
     * @return what is asked for; all cases if none is named
     * @throws IllegalArgumentException if a word is not understood; the message tells how to call the benchmark
     */
    static ModeArguments parse(final String... args) {
        final List<String> cases = new ArrayList<>();
        Path output = Path.of("target", "bench", "modes");
        Path site = null;
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                ModeCases.requireKnown(args[i]);
                cases.add(args[i]);
                continue;
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " lacks its value; " + USAGE);
            }
            switch (args[i]) {
                case "--output" -> output = Path.of(args[i + 1]);
                case "--site" -> site = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException(args[i] + " is unknown; " + USAGE);
            }
            i++;
        }
        return new ModeArguments(cases.isEmpty() ? ModeCases.names() : List.copyOf(cases), output, site);
    }

    /**
     * Where charts go.
     * @return the output, and the site's folder if there is a site
     */
    List<Path> images() {
        return site == null ? List.of(output) : List.of(output, site.resolve(Path.of("resources", "images", "modes")));
    }

    /**
     * Where tables go.
     * @return a file in the output, and one of the site if there is a site
     */
    List<Path> tables() {
        final String name = "modes-tables.md";
        return site == null ? List.of(output.resolve(name)) :
            List.of(output.resolve(name), site.resolve("markdown").resolve(name));
    }
}
