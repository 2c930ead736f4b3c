/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares eigensolvers on Hessians at minima, see the package. All that the site shows is made anew by
 *
 * <pre>{@code
 * mvn -q -Pbench test-compile exec:java -Dexec.mainClass=org.thalweg.bench.modes.ModeBenchmark
 *     -Dexec.args="--site site"
 * }</pre>
 * and a part by {@code -Dexec.args="lj38 lj75"}.
 */
public final class ModeBenchmark {

    /** Hessians whose residuals are drawn. */
    private static final List<String> DRAWN = List.of("lj75", "membrane32", "chain400");

    /** Not for construction. */
    private ModeBenchmark() {
    }

    /**
     * Runs the benchmark.
     * @param args see {@link ModeArguments}
     * @throws IOException if a result can't be written
     */
    public static void main(final String... args) throws IOException {
        final ModeArguments arguments = ModeArguments.parse(args);
        final ModeReport report = new ModeReport();
        for (final String name : arguments.cases()) {
            final ModeCase problem = ModeCases.named(name);
            System.out.println(problem);
            final ArpackSolver peer = report.add(problem);
            if (DRAWN.contains(name)) {
                draw(problem, peer, arguments.images());
            }
        }
        final List<String> lines = report.lines();
        lines.forEach(System.out::println);
        for (final Path file : arguments.tables()) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
    }

    /**
     * Draws how residuals fall.
     * @param problem the Hessian
     * @param peer the best of ARPACK's bases
     * @param folders where to write
     * @throws IOException if a file can't be written
     */
    private static void draw(final ModeCase problem, final ArpackSolver peer, final List<Path> folders)
        throws IOException {
        final ResidualChart chart = new ResidualChart(problem);
        for (final ThalwegSolver solver : List.of(new ThalwegSolver(300, false), new ThalwegSolver(300, true))) {
            chart.add("thalweg, " + solver.name(), solver.course(problem));
        }
        if (peer != null) {
            chart.add(peer.name(), peer.course(problem));
        }
        chart.write(folders);
    }
}
