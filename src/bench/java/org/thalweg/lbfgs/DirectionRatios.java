/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.Locale;

import org.openjdk.jmh.runner.RunnerException;
import org.thalweg.bench.BriefRun;

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
            final BriefRun one = BriefRun.of(DirectionBenchmark.class, ".*", "n", n, "threads", "1");
            final BriefRun two = BriefRun.of(DirectionBenchmark.class, "chosen", "n", n, "threads", "2");
            final double plain = one.time("plainTwoLoop");
            final double chosen = one.time("chosen");
            final double bound = one.time("triad");
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n", n, plain,
                              one.time("twoLoop") / plain, one.time("compactForm") / plain, chosen / plain,
                              plain / bound, chosen / bound, two.time("chosen") / bound);
        }
    }
}
