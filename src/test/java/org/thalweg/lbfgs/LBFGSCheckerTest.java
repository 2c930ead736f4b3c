/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimplePointChecker;
import org.hipparchus.optim.SimpleValueChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.convergence.StopReason;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** A convergence checker joins the optimizer's criteria; alone it ends nothing far from a minimum. */
class LBFGSCheckerTest {

    private static final MaxEval PLENTY = new MaxEval(20000);

    static Stream<ConvergenceChecker<PointValuePair>> generousCheckers() {
        return Stream.of((iteration, previous, current) -> true, new SimpleValueChecker(1e-3, 1e-3),
                         new SimplePointChecker<>(1e-2, 1e-2));
    }

    @ParameterizedTest
    @MethodSource("generousCheckers")
    void endsNoRunBeforeTheGradientHasFallen(final ConvergenceChecker<PointValuePair> checker) {
        for (final TestProblem problem : TestProblems.all()) {
            final LBFGSOptimum optimum = new LBFGSOptimizer(checker).optimize(
                RecordedObjective.of(problem).minimize(problem.start(), PLENTY));
            final double scale = Math.max(1, LocalState.largest(problem.gradient(problem.start())));
            assertTrue(optimum.getGradientNorm() <= 1e-4 * scale, problem + ": " + optimum.getGradientNorm());
            assertTrue(optimum.getStopReason().isConverged(), problem + ": " + optimum.getStopReason());
        }
    }

    /** On the floor of the valley |g| is 1 where f is 0.1: within 1e-4 * 233 the end is near. */
    @ParameterizedTest
    @MethodSource("generousCheckers")
    void findsTheEndOfRosenbrocksValley(final ConvergenceChecker<PointValuePair> checker) {
        final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
        final LBFGSOptimum optimum = new LBFGSOptimizer(checker).optimize(
            RecordedObjective.of(problem).minimize(problem.start(), PLENTY));
        assertSame(StopReason.CHECKER, optimum.getStopReason());
        assertArrayEquals(new double[] {1, 1}, optimum.getPoint(), 0.05);
    }

    @Test
    void endsRunsEarlierThanNoChecker() {
        final TestProblem problem = TestProblems.named("rosenbrock-100");
        final LBFGSOptimum checked = new LBFGSOptimizer(new SimpleValueChecker(1e-6, 1e-6)).optimize(
            RecordedObjective.of(problem).minimize(problem.start(), PLENTY));
        final LBFGSOptimum unchecked = new LBFGSOptimizer(null).optimize(
            RecordedObjective.of(problem).minimize(problem.start(), PLENTY));
        assertSame(StopReason.CHECKER, checked.getStopReason());
        assertSame(StopReason.GRADIENT, unchecked.getStopReason());
        assertTrue(checked.getCounts().evaluations() < unchecked.getCounts().evaluations());
    }

    @Test
    void seesEachStepOnce() {
        final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
        final List<Integer> iterations = new ArrayList<>();
        final List<PointValuePair> path = new ArrayList<>();
        final LBFGSOptimum optimum = new LBFGSOptimizer((iteration, previous, current) -> {
            assertNotSame(previous, current);
            if (!path.isEmpty()) {
                assertArrayEquals(path.get(path.size() - 1).getPoint(), previous.getPoint());
                assertEquals(path.get(path.size() - 1).getValue(), previous.getValue());
            } else {
                assertArrayEquals(problem.start(), previous.getPoint());
            }
            iterations.add(iteration);
            path.add(current);
            return false;
        }).optimize(RecordedObjective.of(problem).minimize(problem.start(), PLENTY));
        for (int i = 0; i < iterations.size(); i++) {
            assertEquals(i + 1, iterations.get(i));
        }
        assertEquals(optimum.getIterations(), iterations.size());
        assertArrayEquals(optimum.getPoint(), path.get(path.size() - 1).getPoint());
    }

    /** An exception of the checker's is the caller's own. */
    @Test
    void mayThrow() {
        final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
        final IllegalStateException thrown = new IllegalStateException("checker");
        final LBFGSOptimizer optimizer = new LBFGSOptimizer((iteration, previous, current) -> {
            throw thrown;
        });
        assertSame(thrown, assertThrows(IllegalStateException.class,
            () -> optimizer.optimize(RecordedObjective.of(problem).minimize(problem.start(), PLENTY))));
        assertTrue(optimizer.getBest().getValue() < problem.value(problem.start()));
    }
}
