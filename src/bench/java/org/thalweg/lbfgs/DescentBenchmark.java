/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.concurrent.TimeUnit;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.objective.JointObjective;

/**
 * What an evaluation costs besides the objective: a descent of {@value #VISITS} evaluations on a quadratic whose value
 * and gradient take one cheap pass. Time and, with {@code -prof gc}, bytes are per evaluation. Of these the point and
 * the gradient handed to the objective make 16 n, and the descent's own arrays, made once, {@code 8 (2 m + 4) n /}
 * {@value #VISITS}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
public class DescentBenchmark {

    /** Evaluations of a descent. */
    static final int VISITS = 200;

    /** Variables. */
    @Param({"100", "10000", "1000000"})
    public int n;

    /** When the diagonal is used. */
    @Param({"NEVER", "GATED", "ALWAYS"})
    public DiagonalUse diagonal;

    private double[] curvatures;

    /** Makes the quadratic: curvatures from 1 to 1e4 in no order. */
    @Setup
    public void setUp() {
        curvatures = new double[n];
        for (int i = 0; i < n; i++) {
            curvatures[i] = Math.pow(1e4, i * 7919L % n / (double) n);
        }
    }

    /**
     * The objective alone.
     * @return the value
     */
    @Benchmark
    @OperationsPerInvocation(VISITS)
    public double objective() {
        final double[] x = new double[n];
        final double[] g = new double[n];
        double sum = 0;
        for (int i = 0; i < VISITS; i++) {
            sum += evaluate(x, g);
        }
        return sum;
    }

    /**
     * A descent.
     * @return where it ended
     */
    @Benchmark
    @OperationsPerInvocation(VISITS)
    public LBFGSOptimum descent() {
        final JointObjective objective = this::evaluate;
        return new LBFGSOptimizer(null).optimize(
            new MaxEval(VISITS), GoalType.MINIMIZE, new InitialGuess(new double[n]), objective,
            LBFGSOption.defaults().withBestAtLimit(true).withDiagonal(diagonal),
            new ConvergenceCriteria(0, 0, 0, Integer.MAX_VALUE));
    }

    private double evaluate(final double[] x, final double[] g) {
        double value = 0;
        for (int i = 0; i < n; i++) {
            final double distance = x[i] - 1;
            g[i] = curvatures[i] * distance;
            value += g[i] * distance;
        }
        return value / 2;
    }
}
