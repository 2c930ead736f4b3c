/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.hipparchus.random.Well19937c;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an expansion spends on its basis of 40 rows: one pass of scalar products and one that subtracts, each of which
 * reads all rows. The bounds are what it takes to move as much by a triad {@code a = b + s c} over arrays too long for
 * any cache, and by a sum over such arrays.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class KernelBenchmark {

    /** Rows of the basis. */
    static final int ROWS = 40;
    /** Components of the arrays of the bounds: 80 MB each. */
    private static final int LONG = 10_000_000;

    /** Components. */
    @Param({"10000", "100000", "1000000"})
    public int n;

    private final double[] a = new double[LONG];
    private final double[] b = new double[LONG];
    private final double[] c = new double[LONG];
    private double[][] rows;
    private double[] t;
    private double[] factors;
    private int position;

    /** Fills the basis. */
    @Setup
    public void setUp() {
        final Well19937c random = new Well19937c(1);
        rows = new double[ROWS][n];
        t = new double[n];
        for (final double[] row : rows) {
            Arrays.setAll(row, i -> random.nextDouble() - 0.5);
        }
        Arrays.setAll(t, i -> random.nextDouble());
        factors = new double[ROWS];
        Arrays.setAll(factors, i -> (i % 2 == 0 ? 1 : -1) * 1e-9);
        Arrays.fill(b, 1);
        Arrays.fill(c, 2);
    }

    /**
     * Scalar products with all rows.
     * @return the products
     */
    @Benchmark
    public double[] products() {
        return RowKernels.ALONE.products(rows, ROWS, t);
    }

    /**
     * Takes a combination of all rows away.
     * @return what is left
     */
    @Benchmark
    public double[] subtract() {
        RowKernels.ALONE.add(t, rows, ROWS, factors);
        return t;
    }

    /**
     * The bytes of all rows, read by a sum from where the last one ended.
     * @return the sum
     */
    @Benchmark
    public double sum() {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int left = ROWS * n;
        while (left > 0) {
            final int to = Math.min(LONG, position + left);
            for (int i = position; i < to - 3; i += 4) {
                s0 += b[i];
                s1 += b[i + 1];
                s2 += b[i + 2];
                s3 += b[i + 3];
            }
            left -= to - position;
            position = to == LONG ? 0 : to;
        }
        return s0 + s1 + (s2 + s3);
    }

    /**
     * The bytes of all rows, moved by a triad from where the last one ended.
     * @return the result
     */
    @Benchmark
    public double[] triad() {
        int left = ROWS * n / 3;
        while (left > 0) {
            final int to = Math.min(LONG, position + left);
            for (int i = position; i < to; i++) {
                a[i] = b[i] + 0.4 * c[i];
            }
            left -= to - position;
            position = to == LONG ? 0 : to;
        }
        return a;
    }
}
