/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.thalweg.problems.landscapes.Families;
import org.thalweg.problems.landscapes.LandscapeFamily;

/**
 * What the command line asks for.
 * @param families names of families
 * @param methods names of methods, see {@link SearchMethods}
 * @param first the first seed
 * @param seeds the number of seeds, at least 1
 * @param threads runs at a time, at least 1
 * @param output the folder of the table
 * @param site the sources of the site that shows it too, null if none does
 * @param words the words that change the table, to be told above it
 */
record ExploreArguments(Pattern families, List<String> methods, long first, int seeds, int threads, Path output,
                        Path site, List<String> words) {

    /** How to call the benchmark. */
    private static final String USAGE = "usage: ExploreBenchmark [--families regex] [--methods name,...]"
        + " [--seeds number] [--first seed] [--threads number] [--output folder] [--site folder]";

    /**
     * Checks the numbers.
     * @throws IllegalArgumentException if there is nothing to run
     */
    ExploreArguments {
        if (seeds < 1 || threads < 1) {
            throw new IllegalArgumentException(seeds + " seeds, " + threads + " threads; " + USAGE);
        }
    }

    /**
     * Reads a command line.
     * @param args its words
     * @return what is asked for; all families, the usual methods and the seeds 1 … 10 if nothing is said
     * @throws IllegalArgumentException if a word is not understood; the message tells how to call the benchmark
     */
    static ExploreArguments parse(final String... args) {
        Pattern families = Pattern.compile(".*");
        List<String> methods = SearchMethods.usual();
        long first = 1;
        int seeds = 10;
        int threads = 1;
        Path output = Path.of("target", "bench", "explore");
        Path site = null;
        final List<String> words = new ArrayList<>();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " lacks its value; " + USAGE);
            }
            final String value = args[i + 1];
            switch (args[i]) {
                case "--families" -> families = Pattern.compile(value);
                case "--methods" -> methods = List.of(value.split(","));
                case "--first" -> first = Long.parseLong(value);
                case "--seeds" -> seeds = Integer.parseInt(value);
                case "--threads" -> threads = Integer.parseInt(value);
                case "--output" -> output = Path.of(value);
                case "--site" -> site = Path.of(value);
                default -> throw new IllegalArgumentException(args[i] + " is unknown; " + USAGE);
            }
            if (List.of("--families", "--methods", "--first", "--seeds").contains(args[i])) {
                words.addAll(List.of(args[i], value));
            }
        }
        methods.forEach(SearchMethods::named);
        return new ExploreArguments(families, methods, first, seeds, threads, output, site, words);
    }

    /**
     * The families asked for.
     * @return those whose whole name matches
     */
    List<LandscapeFamily> chosen() {
        return Families.all().stream().filter(family -> families.matcher(family.name()).matches()).toList();
    }

    /**
     * The command that makes the site's table.
     * @return the command
     */
    String command() {
        return "mvn -q -Pbench test-compile exec:java -Dexec.mainClass=" + ExploreBenchmark.class.getName()
            + " -Dexec.args=\"" + String.join(" ", words) + (words.isEmpty() ? "" : " ") + "--site site\"";
    }

    /**
     * Where tables go.
     * @return a file in the output, and one of the site if there is a site
     */
    List<Path> tables() {
        final String name = "exploration-tables.md";
        return site == null ? List.of(output.resolve(name)) :
            List.of(output.resolve(name), site.resolve("markdown").resolve(name));
    }
}
