/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.convergence.StopReason;
import org.thalweg.objective.JointObjective;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** Data given stay, counters start anew, and nothing else of one run reaches the next. */
class LBFGSReuseTest {

    private static final MaxEval PLENTY = new MaxEval(20000);

    private final TestProblem problem = TestProblems.named("himmelblau-1");
    private final RecordedObjective objective = RecordedObjective.of(problem);
    private final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);

    @Test
    void equalRunsGiveEqualBits() {
        for (final TestProblem each : TestProblems.all()) {
            final LBFGSOptimizer one = new LBFGSOptimizer(null);
            final LBFGSOptimum first = one.optimize(RecordedObjective.of(each).minimize(each.start(), PLENTY));
            assertSameRun(first, one.optimize());
            assertSameRun(first, new LBFGSOptimizer(null).optimize(
                RecordedObjective.of(each).minimize(each.start(), PLENTY)));
        }
    }

    @Test
    void anotherStartKeepsTheRest() {
        final LBFGSOptimum first = optimizer.optimize(objective.minimize(problem.start(), PLENTY));
        final LBFGSOptimum second = optimizer.optimize(new InitialGuess(new double[] {-4, 4}));
        assertEquals(0, second.getValue(), 1e-12);
        assertArrayEquals(new double[] {-2.805118, 3.131312}, second.getPoint(), 1e-6);
        assertEquals(second.getCounts().values(), optimizer.getEvaluations());
        assertEquals(first.getCounts().values() + second.getCounts().values(), objective.values.size());
        assertEquals(second.getIterations(), optimizer.getIterations());
        assertEquals(second.getValue(), optimizer.getBest().getValue());
        assertSameRun(first, optimizer.optimize(new InitialGuess(problem.start())));
    }

    @Test
    void optionsStayAndAreReplaced() {
        optimizer.optimize(objective.minimize(problem.start(), PLENTY, new MaxEval(3),
                                              LBFGSOption.defaults().withBestAtLimit(true)));
        assertSame(StopReason.MAX_EVALUATIONS, optimizer.optimize().getStopReason());
        assertSame(StopReason.GRADIENT, optimizer.optimize(PLENTY).getStopReason());
        final int tight = optimizer.optimize().getIterations();
        final int loose = optimizer.optimize(ConvergenceCriteria.originDefaults()).getIterations();
        assertTrue(loose < tight);
        assertEquals(loose, optimizer.optimize().getIterations());
    }

    @Test
    void anotherObjectiveReplacesTheFirst() {
        final TestProblem other = TestProblems.named("six-hump-camel-1");
        optimizer.optimize(objective.minimize(problem.start(), PLENTY));
        final int asked = objective.values.size();
        final RecordedObjective second = RecordedObjective.of(other);
        final JointObjective joint = second.joint();
        final LBFGSOptimum byJoint = optimizer.optimize(joint, new InitialGuess(other.start()));
        assertEquals(asked, objective.values.size(), "the function replaced is not asked");
        assertSameRun(byJoint, optimizer.optimize(new ObjectiveFunction(second::value),
                                                  new ObjectiveFunctionGradient(second::gradient)));
        assertSameRun(byJoint, new LBFGSOptimizer(null).optimize(
            RecordedObjective.of(other).minimize(other.start(), PLENTY)));
    }

    @Test
    void goalMayChange() {
        final LBFGSOptimizer concave = new LBFGSOptimizer(null);
        final JointObjective bump = (x, gradient) -> {
            gradient[0] = -Math.sin(x[0]);
            return Math.cos(x[0]);
        };
        final double low =
            concave.optimize(bump, GoalType.MINIMIZE, new InitialGuess(new double[] {1}), PLENTY).getPoint()[0];
        assertEquals(-1, Math.cos(low), 1e-14);
        assertEquals(1, concave.optimize(GoalType.MAXIMIZE).getValue(), 1e-14);
    }

    private static void assertSameRun(final LBFGSOptimum expected, final LBFGSOptimum actual) {
        assertArrayEquals(expected.getPoint(), actual.getPoint());
        assertEquals(expected.getValue(), actual.getValue());
        assertArrayEquals(expected.getGradient(), actual.getGradient());
        assertEquals(expected.getCounts(), actual.getCounts());
        assertEquals(expected.getIterations(), actual.getIterations());
        assertSame(expected.getStopReason(), actual.getStopReason());
    }
}
