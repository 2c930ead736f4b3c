/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench;

import java.util.Collection;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A brief run of a JMH benchmark, for ratios of its times. Each is that of the best iteration: other work only adds.
 */
public final class BriefRun {

    /** What came of it. */
    private final Collection<RunResult> results;

    private BriefRun(final Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * Runs.
     * @param benchmark the class
     * @param method the methods, as a regular expression
     * @param parameters names and values in turn
     * @return the times
     * @throws RunnerException if the benchmark fails
     */
    public static BriefRun of(final Class<?> benchmark, final String method, final String... parameters)
        throws RunnerException {
        final ChainedOptionsBuilder options = new OptionsBuilder()
            .include(benchmark.getName() + "\\." + method)
            .warmupIterations(3)
            .warmupTime(TimeValue.milliseconds(500))
            .measurementIterations(8)
            .measurementTime(TimeValue.milliseconds(500))
            .verbosity(VerboseMode.SILENT);
        for (int i = 0; i < parameters.length; i += 2) {
            options.param(parameters[i], parameters[i + 1]);
        }
        return new BriefRun(new Runner(options.build()).run());
    }

    /**
     * The time of a method.
     * @param method its name
     * @return the best iteration's, in the benchmark's unit
     */
    public double time(final String method) {
        for (final RunResult result : results) {
            if (result.getParams().getBenchmark().endsWith("." + method)) {
                return result.getPrimaryResult().getStatistics().getMin();
            }
        }
        throw new IllegalStateException(method);
    }
}
