/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Collection;
import java.util.Locale;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

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
            final Collection<RunResult> results = new Runner(new OptionsBuilder()
                .include(KernelBenchmark.class.getName())
                .param("n", n)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(8)
                .measurementTime(TimeValue.milliseconds(500))
                .verbosity(VerboseMode.SILENT)
                .build()).run();
            final double products = time(results, "products");
            final double subtract = time(results, "subtract");
            final double triad = time(results, "triad");
            final double sum = time(results, "sum");
            System.out.printf(Locale.ROOT, "| %s | %.1f | %.2f | %.2f | %.2f | %.2f |%n", n, products,
                              products / triad, subtract / triad, products / sum, subtract / sum);
        }
    }

    private static double time(final Collection<RunResult> results, final String method) {
        for (final RunResult result : results) {
            if (result.getParams().getBenchmark().endsWith("." + method)) {
                return result.getPrimaryResult().getStatistics().getMin();
            }
        }
        throw new IllegalStateException(method);
    }
}
