/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Locale;

import org.openjdk.jmh.runner.RunnerException;
import org.thalweg.bench.BriefRun;

/**
 * Runs {@link KernelBenchmark} briefly and prints ratios of times of one run as a Markdown table. Each time is that of
 * the best iteration: other work on the machine only adds to it.
 */
public final class KernelRatios {

    private static final String[] SIZES = {"10000", "100000", "1000000"};

    /** Not needed. */
    private KernelRatios() { }

    /**
     * Prints the table.
     * @param arguments lengths of vectors, or none for those of the benchmark
     * @throws RunnerException if the benchmark fails
     */
    public static void main(final String[] arguments) throws RunnerException {
        System.out.printf("Java %s, %d rows; bounds that move as much%n%n", System.getProperty("java.version"),
                          KernelBenchmark.ROWS);
        System.out.println("| n | products (µs) | products / triad | subtract / triad | products / sum "
                           + "| subtract / sum |");
        System.out.println("|---|---|---|---|---|---|");
        for (final String n : arguments.length > 0 ? arguments : SIZES) {
            final BriefRun run = BriefRun.of(KernelBenchmark.class, ".*", "n", n);
            final double products = run.time("products");
            final double subtract = run.time("subtract");
            final double triad = run.time("triad");
            final double sum = run.time("sum");
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.2f | %.2f | %.2f | %.2f |%n", n, products,
                              products / triad, subtract / triad, products / sum, subtract / sum);
        }
    }
}
