/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One pair and one direction, 10 pairs in the memory: the recursion as the books have it, the two engines, and the
 * engine that is chosen. The bound is what a triad {@code a = b + s c} over arrays too long for any cache takes to move
 * as much: a pair and a direction by the compact form read and write {@code (4 m + 8) n} numbers.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class DirectionBenchmark {

    /** Pairs in the memory. */
    static final int PAIRS = 10;

    /** Points of the walk that the pairs are taken from. */
    private static final int POINTS = 3;
    /** Components of the arrays of the triad: 80 MB each. */
    private static final int TRIAD = 10_000_000;
    /** H0. */
    private static final double GAMMA = 0.4;

    /** Components. */
    @Param({"100", "10000", "1000000", "10000000"})
    public int n;

    /** Threads of the crew; the recursion of the books and the triad have one. */
    @Param("1")
    public int threads;

    private final double[][] points = new double[POINTS][];
    private final double[][] gradients = new double[POINTS][];
    private final double[] alpha = new double[PAIRS];
    private final double[] a = new double[TRIAD];
    private final double[] b = new double[TRIAD];
    private final double[] c = new double[TRIAD];
    private double[] d;
    private PairRows pairs;
    private Crew crew;
    private TwoLoop twoLoop;
    private CompactForm compactForm;
    private Directions directions;
    private int step;
    private int position;
    private double scale;

    /** Fills the memory. */
    @Setup
    public void setUp() {
        for (int k = 0; k < POINTS; k++) {
            points[k] = new double[n];
            gradients[k] = new double[n];
            for (int i = 0; i < n; i++) {
                // a walk on a quadratic with curvatures from 1 to 3
                points[k][i] = Math.sin(1.0 + i * (k + 1.7));
                gradients[k][i] = (1 + 2 * (i * 7919L % 1000) / 1000.0) * points[k][i];
            }
        }
        Arrays.fill(b, 1.5);
        Arrays.fill(c, 0.5);
        d = new double[n];
        crew = new Crew(threads);
        twoLoop = new TwoLoop(crew);
        compactForm = new CompactForm(crew);
        directions = new Directions(DirectionForm.FASTEST, crew);
        pairs = new PairRows(PAIRS);
        for (int k = 0; k <= PAIRS; k++) {
            next();
        }
        compactForm.direction(pairs, gradients[0], GAMMA, d);
    }

    /** Lets the helpers end. */
    @TearDown
    public void tearDown() {
        crew.close();
    }

    /**
     * A pair and a direction with plain loops.
     * @return the direction
     */
    @Benchmark
    public double[] plainTwoLoop() {
        final double[] x = points[step % POINTS];
        final double[] g = gradients[step % POINTS];
        step++;
        final double[] xNext = points[step % POINTS];
        final double[] gNext = gradients[step % POINTS];
        final double[] s = pairs.step(pairs.size());
        final double[] y = pairs.change(pairs.size());
        double ss = 0;
        double sy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            s[i] = xNext[i] - x[i];
            y[i] = gNext[i] - g[i];
            ss += s[i] * s[i];
            sy += s[i] * y[i];
            yy += y[i] * y[i];
        }
        // they are used by an optimizer
        scale = ss / yy;
        pairs.accept(sy);
        for (int i = 0; i < n; i++) {
            d[i] = -gNext[i];
        }
        for (int k = PAIRS - 1; k >= 0; k--) {
            alpha[k] = dot(pairs.step(k), d) / pairs.curvature(k);
            add(d, -alpha[k], pairs.change(k));
        }
        for (int i = 0; i < n; i++) {
            d[i] *= GAMMA;
        }
        for (int k = 0; k < PAIRS; k++) {
            final double beta = dot(pairs.change(k), d) / pairs.curvature(k);
            add(d, alpha[k] - beta, pairs.step(k));
        }
        return d;
    }

    /**
     * A pair and a direction by two loops.
     * @return the direction
     */
    @Benchmark
    public double[] twoLoop() {
        twoLoop.direction(pairs, next(), GAMMA, d);
        return d;
    }

    /**
     * A pair and a direction by the compact form.
     * @return the direction
     */
    @Benchmark
    public double[] compactForm() {
        compactForm.direction(pairs, next(), GAMMA, d);
        return d;
    }

    /**
     * A pair and a direction by the engine that is chosen.
     * @return the direction
     */
    @Benchmark
    public double[] chosen() {
        directions.direction(pairs, next(), GAMMA, d);
        return d;
    }

    /**
     * As many bytes as {@code (4 m + 8) n} numbers have, moved by a triad from where the last one ended.
     * @return the result
     */
    @Benchmark
    public double[] triad() {
        int left = (4 * PAIRS + 8) / 3 * n;
        while (left > 0) {
            final int to = Math.min(TRIAD, position + left);
            for (int i = position; i < to; i++) {
                a[i] = b[i] + GAMMA * c[i];
            }
            left -= to - position;
            position = to % TRIAD;
        }
        return a;
    }

    private double[] next() {
        final int before = step % POINTS;
        step++;
        final int after = step % POINTS;
        pairs.form(crew, points[before], points[after], gradients[before], gradients[after]);
        pairs.accept(pairs.product());
        return gradients[after];
    }

    private static double dot(final double[] p, final double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] * q[i];
        }
        return sum;
    }

    private static void add(final double[] q, final double factor, final double[] p) {
        for (int i = 0; i < q.length; i++) {
            q[i] += factor * p[i];
        }
    }
}
