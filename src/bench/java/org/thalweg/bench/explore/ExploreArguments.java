/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import org.thalweg.problems.landscapes.Families;
import org.thalweg.problems.landscapes.LandscapeFamily;
import org.thalweg.problems.landscapes.heldout.HeldOutFamilies;

/**
 * What the command line asks for.
 * @param families names of families
 * @param heldOut whether families are those that no choice was made on, else the others
 * @param methods names of methods, see {@link SearchMethods}
 * @param first the first seed
 * @param seeds the number of seeds, at least 1
 * @param threads runs at a time, at least 1
 * @param output the folder of the table
 * @param site the sources of the site that shows it too, null if none does
 * @param words the words that change the table, to be told above it
 */
record ExploreArguments(Pattern families, boolean heldOut, List<String> methods, long first, int seeds, int threads,
                        Path output, Path site, List<String> words) {

    /** Chooses the held-out families, a word without a value. */
    private static final String HELD_OUT = "--held-out";

    /** How to call the benchmark. */
    private static final String USAGE = "usage: ExploreBenchmark [--held-out] [--families regex]"
        + " [--methods name,...] [--seeds number] [--first seed] [--threads number] [--output folder] [--site folder]";

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
     * @return what is asked for; all families but the held-out ones, the usual methods and the seeds 1 … 10 if nothing
     * is said
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
        boolean heldOut = false;
        final List<String> words = new ArrayList<>();
        final Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            final String word = rest.next();
            if (HELD_OUT.equals(word)) {
                heldOut = true;
                words.add(word);
                continue;
            }
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(word + " lacks its value; " + USAGE);
            }
            final String value = rest.next();
            switch (word) {
                case "--families" -> families = Pattern.compile(value);
                case "--methods" -> methods = List.of(value.split(","));
                case "--first" -> first = Long.parseLong(value);
                case "--seeds" -> seeds = Integer.parseInt(value);
                case "--threads" -> threads = Integer.parseInt(value);
                case "--output" -> output = Path.of(value);
                case "--site" -> site = Path.of(value);
                default -> throw new IllegalArgumentException(word + " is unknown; " + USAGE);
            }
            if (List.of("--families", "--methods", "--first", "--seeds").contains(word)) {
                words.addAll(List.of(word, value));
            }
        }
        methods.forEach(SearchMethods::named);
        return new ExploreArguments(families, heldOut, methods, first, seeds, threads, output, site, words);
    }

    /**
     * The families asked for.
     * @return those whose whole name matches
     */
    List<LandscapeFamily> chosen() {
        final List<LandscapeFamily> all = heldOut ? HeldOutFamilies.all() : Families.all();
        return all.stream().filter(family -> families.matcher(family.name()).matches()).toList();
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
        final String name = heldOut ? "exploration-held-out-tables.md" : "exploration-tables.md";
        return site == null ? List.of(output.resolve(name)) :
            List.of(output.resolve(name), site.resolve("markdown").resolve(name));
    }
}
