/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.linesearch.BrentLineSearch;
import org.thalweg.linesearch.HagerZhangLineSearch;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.MoreThuenteLineSearch;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** What the optimizer says it asked is what was asked, and nothing is asked twice. */
class LBFGSBooksTest {

    private static final MaxEval PLENTY = new MaxEval(20000);

    static Stream<LineSearchMethod> gradientSearches() {
        return Stream.of(new MoreThuenteLineSearch(), new HagerZhangLineSearch());
    }

    static Stream<LineSearchMethod> lineSearches() {
        return Stream.concat(gradientSearches(), Stream.of(new BrentLineSearch()));
    }

    @ParameterizedTest
    @MethodSource("lineSearches")
    void countsWhatWasAsked(final LineSearchMethod lineSearch) {
        for (final TestProblem problem : TestProblems.all()) {
            final RecordedObjective objective = RecordedObjective.of(problem);
            final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
            final LBFGSOptimum optimum = optimizer.optimize(objective.minimize(problem.start(), PLENTY,
                LBFGSOption.defaults().withLineSearch(lineSearch)));
            final int values = objective.values.size();
            assertEquals(new EvaluationCounts(values, values, objective.gradientPoints.size(), 0),
                         optimum.getCounts(), problem.name());
            assertEquals(values, optimizer.getEvaluations(), problem.name());
            assertEquals(optimizer.getIterations(), optimum.getIterations(), problem.name());
        }
    }

    @ParameterizedTest
    @MethodSource("gradientSearches")
    void asksNoPointTwice(final LineSearchMethod lineSearch) {
        for (final TestProblem problem : TestProblems.all()) {
            final RecordedObjective objective = run(problem, lineSearch);
            assertEquals(objective.valuePoints.size(), RecordedObjective.distinct(objective.valuePoints),
                         problem.name());
            assertEquals(objective.gradientPoints.size(), RecordedObjective.distinct(objective.gradientPoints),
                         problem.name());
        }
    }

    /** Its steps of 1e-8 are too many to be told from one another where rounding leads them to one point. */
    @Test
    void peersSearchAsksNoGradientTwice() {
        for (final TestProblem problem : TestProblems.all()) {
            final RecordedObjective objective = run(problem, new BrentLineSearch());
            assertEquals(objective.gradientPoints.size(), RecordedObjective.distinct(objective.gradientPoints),
                         problem.name());
        }
    }

    @ParameterizedTest
    @MethodSource("lineSearches")
    void callsAJointObjectiveOnceForEachEvaluation(final LineSearchMethod lineSearch) {
        for (final TestProblem problem : TestProblems.all()) {
            final RecordedObjective objective = RecordedObjective.of(problem);
            final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
            final LBFGSOptimum optimum = optimizer.optimize(
                objective.joint(), GoalType.MINIMIZE, new InitialGuess(problem.start()), PLENTY,
                LBFGSOption.defaults().withLineSearch(lineSearch));
            final int calls = objective.values.size();
            assertEquals(new EvaluationCounts(calls, calls, calls, 0), optimum.getCounts(), problem.name());
            assertEquals(calls, optimizer.getEvaluations(), problem.name());
        }
    }

    /** With the library's own searches: an exact search asks less if it need not ask for both. */
    @Test
    void jointObjectiveGivesTheSameRun() {
        for (final TestProblem problem : TestProblems.all()) {
            final LBFGSOptimum apart =
                new LBFGSOptimizer(null).optimize(RecordedObjective.of(problem).minimize(problem.start(), PLENTY));
            final LBFGSOptimum joint = new LBFGSOptimizer(null).optimize(
                RecordedObjective.of(problem).joint(), GoalType.MINIMIZE, new InitialGuess(problem.start()), PLENTY);
            assertEquals(apart.getCounts(), joint.getCounts(), problem.name());
            assertArrayEquals(apart.getPoint(), joint.getPoint(), problem.name());
            assertSame(apart.getStopReason(), joint.getStopReason(), problem.name());
        }
    }

    @Test
    void leavesTheStartAloneAndGivesCopies() {
        final double[] start = {-1.2, 1};
        final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
        final List<double[]> handed = new ArrayList<>();
        final LBFGSOptimum optimum = new LBFGSOptimizer(null).optimize(
            new RecordedObjective(problem.function()) {
                @Override
                double value(final double[] x) {
                    handed.add(x);
                    return super.value(x);
                }
            }.minimize(start, PLENTY));
        assertArrayEquals(new double[] {-1.2, 1}, start);
        for (final double[] x : handed) {
            assertNotSame(start, x);
            x[0] = Double.NaN;
        }
        optimum.getPoint()[0] = Double.NaN;
        optimum.getGradient()[0] = Double.NaN;
        assertArrayEquals(new double[] {1, 1}, optimum.getPoint(), 1e-6);
        assertArrayEquals(problem.gradient(optimum.getPoint()), optimum.getGradient());
    }

    private static RecordedObjective run(final TestProblem problem, final LineSearchMethod lineSearch) {
        final RecordedObjective objective = RecordedObjective.of(problem);
        new LBFGSOptimizer(null).optimize(
            objective.minimize(problem.start(), PLENTY, LBFGSOption.defaults().withLineSearch(lineSearch)));
        return objective;
    }
}
