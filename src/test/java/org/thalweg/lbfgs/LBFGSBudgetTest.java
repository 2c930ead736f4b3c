/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.convergence.StopReason;
import org.thalweg.linesearch.HagerZhangLineSearch;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** {@code MaxEval} and {@code MaxIter} are never exceeded, and the best point is never lost. */
class LBFGSBudgetTest {

    private static final int BUDGETS = 300;

    private static final LBFGSOption BEST_AT_LIMIT = LBFGSOption.defaults().withBestAtLimit(true);

    static Stream<String> problems() {
        return Stream.of("rosenbrock-10", "mgh-17-osborne-1", "lennard-jones-13");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyBudgetIsKept(final String name) {
        assertEveryBudgetKept(name, () -> new LBFGSOptimizer(null), LBFGSOption.defaults());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyBudgetIsKeptByHagerAndZhang(final String name) {
        assertEveryBudgetKept(name, () -> new LBFGSOptimizer(null),
                              LBFGSOption.defaults().withLineSearch(new HagerZhangLineSearch()));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyBudgetIsKeptByThePeersSearch(final String name) {
        assertEveryBudgetKept(name, () -> new LBFGSOptimizer(Formula.FLETCHER_REEVES, null, 1e-8, 1e-8, 1e-8),
                              LBFGSOption.defaults());
    }

    @Test
    void everyIterationBudgetIsKept() {
        final TestProblem problem = TestProblems.named("rosenbrock-10");
        for (int budget = 1; budget <= 20; budget++) {
            final RecordedObjective objective = RecordedObjective.of(problem);
            final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
            final OptimizationData[] data =
                objective.minimize(problem.start(), new MaxEval(1000), new MaxIter(budget));
            assertLimit(budget, () -> optimizer.optimize(data));
            assertEquals(budget, optimizer.getIterations());
            assertEquals(objective.lowest(), optimizer.getBest().getValue());
            final LBFGSOptimum optimum = optimizer.optimize(BEST_AT_LIMIT);
            assertEquals(StopReason.MAX_ITERATIONS, optimum.getStopReason());
            assertEquals(budget, optimum.getIterations());
            assertEquals(objective.lowest(), optimum.getValue());
        }
    }

    /** As Hipparchus' optimizers: nothing given is nothing allowed. */
    @Test
    void noBudgetIsABudgetOfZero() {
        final TestProblem problem = TestProblems.named("rosenbrock-10");
        final RecordedObjective objective = RecordedObjective.of(problem);
        final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
        assertLimit(0, () -> optimizer.optimize(objective.minimize(problem.start())));
        assertLimit(0, () -> optimizer.optimize(BEST_AT_LIMIT));
        assertTrue(objective.values.isEmpty());
        assertNull(optimizer.getBest());
    }

    private static void assertEveryBudgetKept(final String name, final Supplier<LBFGSOptimizer> maker,
                                              final LBFGSOption option) {
        final TestProblem problem = TestProblems.named(name);
        int spent = 0;
        for (int budget = 1; budget <= BUDGETS; budget++) {
            final RecordedObjective objective = RecordedObjective.of(problem);
            final OptimizationData[] data = objective.minimize(problem.start(), new MaxEval(budget), option);
            final LBFGSOptimizer optimizer = maker.get();
            boolean limited = false;
            try {
                optimizer.optimize(data);
            } catch (MathIllegalStateException e) {
                assertMaxCount(budget, e);
                limited = true;
            }
            assertTrue(objective.values.size() <= budget && objective.gradientPoints.size() <= budget);
            assertEquals(objective.values.size(), optimizer.getEvaluations());
            assertEquals(objective.lowest(), optimizer.getBest().getValue());
            assertEquals(objective.lowest(), problem.value(optimizer.getBest().getPoint()));
            if (limited) {
                spent++;
                assertEquals(budget, objective.values.size());
                assertBestReturned(problem, objective, optimizer.optimize(option.withBestAtLimit(true)));
            }
        }
        assertTrue(spent > 0, "no budget was too small, so nothing was tested");
    }

    private static void assertBestReturned(final TestProblem problem, final RecordedObjective objective,
                                           final LBFGSOptimum optimum) {
        assertEquals(StopReason.MAX_EVALUATIONS, optimum.getStopReason());
        assertEquals(objective.lowest(), optimum.getValue());
        assertEquals(objective.lowest(), problem.value(optimum.getPoint()));
        assertArrayEquals(problem.gradient(optimum.getPoint()), optimum.getGradient());
    }

    private static void assertLimit(final int limit, final Supplier<LBFGSOptimum> run) {
        assertMaxCount(limit, assertThrows(MathIllegalStateException.class, run::get));
    }

    private static void assertMaxCount(final int limit, final MathIllegalStateException e) {
        assertEquals(LocalizedCoreFormats.MAX_COUNT_EXCEEDED, e.getSpecifier());
        assertEquals(limit, ((Number) e.getParts()[0]).intValue());
    }
}
