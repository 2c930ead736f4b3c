/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.thalweg.problems.landscapes.LandscapeFamily;

/**
 * Compares searches for global minima, see the package. The site's table is made anew by
 *
 * <pre>{@code
 * mvn -q -Pbench test-compile exec:java -Dexec.mainClass=org.thalweg.bench.explore.ExploreBenchmark
 *     -Dexec.args="--site site"
 * }</pre>
 * and a part by {@code -Dexec.args="--families lj-.* --methods thalweg,basin-hopping --seeds 5 --threads 2"}. With
 * {@code --held-out} the families are those that no choice was made on.
 */
public final class ExploreBenchmark {

    /** Not for construction. */
    private ExploreBenchmark() {
    }

    /**
     * Runs the benchmark.
     * @param args see {@link ExploreArguments}
     * @throws IOException if the table can't be written
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException if a run fails
     */
    public static void main(final String... args) throws IOException, InterruptedException, ExecutionException {
        final ExploreArguments arguments = ExploreArguments.parse(args);
        final SearchTable table = new SearchTable(arguments.methods());
        try (SearchRuns runs = new SearchRuns(arguments)) {
            for (final LandscapeFamily family : arguments.chosen()) {
                final Map<String, Score> scores = runs.scores(family);
                System.out.println(family.name() + " " + scores);
                table.add(family, scores);
            }
        }
        final List<String> lines = page(arguments, table);
        lines.forEach(System.out::println);
        for (final Path file : arguments.tables()) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
    }

    private static List<String> page(final ExploreArguments arguments, final SearchTable table) {
        final List<String> lines = new ArrayList<>(List.of(
            "# Global minima found", "", "```", arguments.command(), "```", "",
            "Runs that reached the global minimum, of all, and the expected cost of a solution: the evaluations of all",
            "runs by the number of the solved ones. A value costs 1/2, a gradient 1, both at a point together 1. A run",
            "ends at the first value at the target, when the budget is spent, or, of `thalweg` and `origin` alone,",
            "when it gives up. Seeds " + arguments.first() + " to " + (arguments.first() + arguments.seeds() - 1)
            + " draw landscape and start and are the methods' seeds.", "",
            "`thalweg`, `origin` and `basin-hopping` are told the start alone, `multistart` and `cma-es` the search",
            "box too. In families named \"scaled\" the variables are multiplied by factors of 0.01 to 100, and so is",
            "the box. The aims are the expected costs of a prototype, with a margin. In the last column, \"&lt;\"",
            "stands where the peer solved nothing: the ratio is taken as if it had solved one run.", ""));
        lines.addAll(table.lines());
        return lines;
    }
}
