/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.Collection;
import java.util.Locale;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link DirectionBenchmark} briefly and prints ratios of times of one run as a Markdown table. Each time is that
 * of the best iteration: other work on the machine only adds to it.
 */
public final class DirectionRatios {

    private static final String[] SIZES = {"100", "10000", "1000000", "10000000"};

    /** Not needed. */
    private DirectionRatios() { }

    /**
     * Prints the table.
     * @param arguments lengths of vectors, or none for those of the benchmark
     * @throws RunnerException if the benchmark fails
     */
    public static void main(final String[] arguments) throws RunnerException {
        final String[] sizes = arguments.length > 0 ? arguments : SIZES;
        System.out.printf("Java %s, %d pairs, one pair and one direction; bound: a triad that moves as much%n%n",
                          System.getProperty("java.version"), DirectionBenchmark.PAIRS);
        System.out.println("| n | plain (µs) | two loops / plain | compact / plain | chosen / plain | plain / bound "
                           + "| chosen / bound | chosen, 2 threads / bound |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (final String n : sizes) {
            final Collection<RunResult> one = run(n, "1", ".*");
            final Collection<RunResult> two = run(n, "2", "chosen");
            final double plain = time(one, "plainTwoLoop");
            final double chosen = time(one, "chosen");
            final double bound = time(one, "triad");
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n", n, plain,
                              time(one, "twoLoop") / plain, time(one, "compactForm") / plain, chosen / plain,
                              plain / bound, chosen / bound, time(two, "chosen") / bound);
        }
    }

    private static Collection<RunResult> run(final String n, final String threads, final String method)
        throws RunnerException {
        return new Runner(new OptionsBuilder()
            .include(DirectionBenchmark.class.getName() + "\\." + method)
            .param("n", n)
            .param("threads", threads)
            .warmupIterations(3)
            .warmupTime(TimeValue.milliseconds(500))
            .measurementIterations(8)
            .measurementTime(TimeValue.milliseconds(500))
            .verbosity(VerboseMode.SILENT)
            .build()).run();
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
