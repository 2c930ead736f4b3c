/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.hessian.ModeKind;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;

/** What may be done to a problem without changing where its exploration goes. */
class ExplorationInvarianceTest {

    private static final LBFGSOption AT_LIMIT = LBFGSOption.defaults().withBestAtLimit(true);
    /** Enough for a score of hops on each landscape. */
    private static final int BUDGET = 1200;

    static List<TestProblem> landscapes() {
        return ExplorationLawsTest.landscapes();
    }

    private static ExplorationOptimum explore(final SmoothFunction function, final double[] start, final int budget) {
        return new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(budget), GoalType.MINIMIZE, new ObjectiveFunction(function::value),
            new ObjectiveFunctionGradient(function::gradient), new InitialGuess(start));
    }

    /** f times a factor plus a constant. */
    private static SmoothFunction changed(final TestProblem problem, final double factor, final double constant) {
        return new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return factor * problem.value(x) + constant;
            }

            @Override
            public double[] gradient(final double[] x) {
                final double[] gradient = problem.gradient(x);
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] *= factor;
                }
                return gradient;
            }
        };
    }

    /** The problem with its variables numbered the other way round. */
    private static SmoothFunction reversed(final TestProblem problem) {
        return new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return problem.value(reverse(x));
            }

            @Override
            public double[] gradient(final double[] x) {
                return reverse(problem.gradient(reverse(x)));
            }
        };
    }

    private static double[] reverse(final double[] x) {
        final double[] other = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            other[i] = x[x.length - 1 - i];
        }
        return other;
    }

    /** Powers of two change no rounding: every point visited is the same to the last bit. */
    @ParameterizedTest
    @MethodSource("landscapes")
    void powersOfTwoChangeNoBit(final TestProblem problem) {
        final ExplorationOptimum one = explore(changed(problem, 1, 0), problem.start(), BUDGET);
        for (final int power : new int[] {-60, -7, 1, 40}) {
            final double factor = Math.scalb(1.0, power);
            final ExplorationOptimum other = explore(changed(problem, factor, 0), problem.start(), BUDGET);
            assertArrayEquals(one.getPoint(), other.getPoint(), "2^" + power);
            assertEquals(factor * one.getValue(), other.getValue());
            assertEquals(one.getCounts(), other.getCounts());
            assertEquals(one.getExplorationHistory().size(), other.getExplorationHistory().size());
            for (int k = 0; k < one.getExplorationHistory().size(); k++) {
                final ExplorationResult mine = one.getExplorationHistory().get(k);
                final ExplorationResult its = other.getExplorationHistory().get(k);
                assertEquals(mine.strategy(), its.strategy());
                assertEquals(mine.verdict(), its.verdict());
                assertEquals(mine.evaluations(), its.evaluations());
            }
        }
    }

    /**
     * Rounding differs, and a walk is chaotic: what is left is the same first hops and, with a budget that suffices,
     * the same best basin.
     */
    @ParameterizedTest
    @MethodSource("landscapes")
    void constantsAndOrderChangeNothingButRounding(final TestProblem problem) {
        final ExplorationOptimum one = explore(changed(problem, 1, 0), problem.start(), 4000);
        final ExplorationOptimum shifted = explore(changed(problem, 1, 1024), problem.start(), 4000);
        final ExplorationOptimum reversed = explore(reversed(problem), reverse(problem.start()), 4000);
        // gradients within 1e-8 of the start's; a sum of thousands is rounded at 1e-12
        final double tolerance = 1e-6 * Math.max(1, Math.abs(one.getValue()));
        assertEquals(one.getValue(), shifted.getValue() - 1024, tolerance);
        assertEquals(one.getValue(), reversed.getValue(), tolerance);
        for (final ExplorationOptimum other : List.of(shifted, reversed)) {
            assertEquals(one.getExplorationHistory().get(0).strategy(),
                         other.getExplorationHistory().get(0).strategy());
        }
    }

    /** Runs side by side share nothing. */
    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void manyThreadsChangeNoBit(final int threads) throws InterruptedException, ExecutionException {
        final TestProblem problem = landscapes().get(2);
        final ExplorationOptimum alone = explore(changed(problem, 1, 0), problem.start(), BUDGET);
        final ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            final List<Callable<ExplorationOptimum>> tasks = new ArrayList<>();
            for (int k = 0; k < threads; k++) {
                tasks.add(() -> explore(changed(problem, 1, 0), problem.start(), BUDGET));
            }
            for (final Future<ExplorationOptimum> other : executor.invokeAll(tasks)) {
                assertArrayEquals(alone.getPoint(), other.get().getPoint());
                assertEquals(alone.getExplorationHistory(), other.get().getExplorationHistory());
                assertEquals(alone.getModes(), other.get().getModes());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    /** Exploring begins with the local descent: no budget is too small for it. */
    @ParameterizedTest
    @MethodSource("landscapes")
    void noBudgetEndsHigherThanTheLocalOptimizers(final TestProblem problem) {
        for (int budget = 1; budget <= 500; budget++) {
            final double local = new LBFGSOptimizer(null).optimize(
                new MaxEval(budget), GoalType.MINIMIZE, problem.objective(), problem.objectiveGradient(), AT_LIMIT,
                new InitialGuess(problem.start())).getValue();
            final ExplorationOptimum optimum = explore(changed(problem, 1, 0), problem.start(), budget);
            final double gained = problem.value(problem.start()) - local;
            assertTrue(optimum.getCounts().evaluations() <= budget);
            assertTrue(optimum.getValue() <= local + 0.1 * gained, "budget " + budget + ": " + optimum.getValue() +
                       ", the local optimizer " + local);
        }
    }

    /** A descent of some steps leaves modes, measured or not. */
    @ParameterizedTest
    @MethodSource("landscapes")
    void theBestPointHasItsModes(final TestProblem problem) {
        for (int budget = 30; budget <= 600; budget += 37) {
            final ExplorationOptimum optimum = explore(changed(problem, 1, 0), problem.start(), budget);
            assertFalse(optimum.getModes().isEmpty(), "budget " + budget);
            assertEquals(optimum.getModes().size(), optimum.getParameterGroups().size());
            final boolean measured = optimum.getCounts().hessianProducts() > 0;
            assertTrue(measured || optimum.getModeSet().count(ModeKind.UNSURE) == optimum.getModes().size());
        }
    }
}
