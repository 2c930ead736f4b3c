/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.optim.MaxEval;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunObserver;

/** Observers hear each step in order, with figures that are right, and may end the run. */
class LBFGSObserverTest {

    private static final MaxEval PLENTY = new MaxEval(2000);

    private final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
    private final RecordedObjective objective = RecordedObjective.of(problem);
    private final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);

    @Test
    void hearEachStepInOrder() {
        final List<LBFGSIteration> steps = new ArrayList<>();
        final List<EvaluationCounts> counts = new ArrayList<>();
        final LBFGSOptimum optimum = optimizer.optimize(objective.minimize(problem.start(), PLENTY,
            (RunObserver) event -> {
                final LBFGSIteration step = (LBFGSIteration) event;
                assertEquals(objective.values.size(), event.meter().getCounts().evaluations());
                assertEquals(event.meter().getCounts(), event.meter().getCounts(Purpose.LOCAL));
                assertEquals(PLENTY.getMaxEval() - objective.values.size(), event.meter().getEvaluationsLeft());
                assertEquals(objective.lowest(), event.meter().getBest().getValue());
                assertSame(OptimizerPhase.OPTIMIZING, event.phase());
                assertSame(OptimizerPhase.OPTIMIZING, optimizer.getPhase());
                assertTrue(event.isDetail() && step.step() > 0 && step.search().isAccepted());
                assertTrue(event.summary().contains(step.search().toString()), event.summary());
                steps.add(step);
                counts.add(event.meter().getCounts());
                return true;
            }));
        assertSame(OptimizerPhase.CONVERGED, optimizer.getPhase());
        double value = problem.value(problem.start());
        for (int i = 0; i < steps.size(); i++) {
            assertEquals(i + 1, steps.get(i).iteration());
            assertTrue(steps.get(i).value() < value, "step " + i);
            value = steps.get(i).value();
        }
        assertEquals(optimum.getIterations(), steps.size());
        assertEquals(optimum.getCounts(), counts.get(counts.size() - 1));
        assertEquals(optimum.getValue(), value);
        assertEquals(optimum.getGradientNorm(), steps.get(steps.size() - 1).gradientNorm());
    }

    @Test
    void endTheRunAndGetTheBest() {
        for (int steps = 1; steps <= 10; steps++) {
            final int last = steps;
            final RecordedObjective asked = RecordedObjective.of(problem);
            final LBFGSOptimum optimum = new LBFGSOptimizer(null).optimize(asked.minimize(problem.start(), PLENTY,
                (RunObserver) event -> event.meter().getIterations() < last));
            assertSame(StopReason.OBSERVER, optimum.getStopReason());
            assertEquals(steps, optimum.getIterations());
            assertEquals(asked.lowest(), optimum.getValue());
        }
    }

    /** A run that has converged has converged, whatever an observer says to the last step. */
    @Test
    void changeNoReasonAlreadyGiven() {
        final int all = optimizer.optimize(objective.minimize(problem.start(), PLENTY)).getIterations();
        assertSame(StopReason.GRADIENT, optimizer.optimize(
            (RunObserver) event -> event.meter().getIterations() < all).getStopReason());
    }

    @Test
    void areReplacedByLaterOnes() {
        final List<String> heard = new ArrayList<>();
        optimizer.optimize(objective.minimize(problem.start(), PLENTY, (RunObserver) event -> heard.add("first")));
        final int first = heard.size();
        optimizer.optimize((RunObserver) event -> heard.add("second"));
        assertEquals(first, heard.indexOf("second"));
        assertEquals(first - 1, heard.lastIndexOf("first"));
        assertEquals(2 * first, heard.size());
    }

    @Test
    void mayThrow() {
        final IllegalStateException thrown = new IllegalStateException("observer");
        assertSame(thrown, assertThrows(IllegalStateException.class, () -> optimizer.optimize(
            objective.minimize(problem.start(), PLENTY, (RunObserver) event -> {
                throw thrown;
            }))));
        assertEquals(objective.lowest(), optimizer.getBest().getValue());
    }
}
