/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.optim.MaxEval;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.convergence.StopReason;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** A result is what its stop reason says. */
class LBFGSOptimumTest {

    private static final MaxEval PLENTY = new MaxEval(20000);

    /** Where rounding hides the value, the lowest value is another point than the one that met the criterion. */
    @Test
    void pointReturnedMeetsTheCriterionNamed() {
        int hidden = 0;
        for (final TestProblem problem : TestProblems.all()) {
            final double start = Math.max(1, LocalState.largest(problem.gradient(problem.start())));
            final double tolerance = TestProblem.GRADIENT_TOLERANCE / start;
            final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
            final LBFGSOptimum optimum = optimizer.optimize(RecordedObjective.of(problem).minimize(
                problem.start(), PLENTY, new ConvergenceCriteria(tolerance, 0, 0, 3)));
            if (optimum.getStopReason() == StopReason.GRADIENT) {
                assertTrue(optimum.getGradientNorm() <= TestProblem.GRADIENT_TOLERANCE, problem.name());
            }
            final double gap = optimum.getValue() - optimizer.getBest().getValue();
            assertTrue(gap >= 0 && gap <= 1e-13 * Math.abs(optimum.getValue()), problem.name());
            hidden += gap > 0 ? 1 : 0;
        }
        assertTrue(hidden > 0, "rounding hid nothing: the test tests little");
    }

    /** An inconsistent objective: whatever the descent makes of it, the lowest value told is the result. */
    @Test
    void muchLowerPointIsNotGivenAway() {
        final RecordedObjective objective = new RecordedObjective(TestProblems.named("himmelblau-1").function()) {
            @Override
            double value(final double[] x) {
                // a pit of one point, at the second visit
                return super.value(x) - (valuePoints.size() == 2 ? 1e6 : 0);
            }
        };
        final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
        final LBFGSOptimum optimum = optimizer.optimize(objective.minimize(new double[] {0, 0}, PLENTY));
        assertTrue(optimum.getValue() < -9e5);
        assertEquals(optimizer.getBest().getValue(), optimum.getValue());
        assertArrayEquals(objective.valuePoints.get(1), optimum.getPoint());
    }

    @Test
    void startThatIsStationaryIsReturnedAfterOneVisit() {
        final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
        final LBFGSOptimum optimum = new LBFGSOptimizer(null).optimize(
            RecordedObjective.of(problem).minimize(new double[] {1, 1}, PLENTY));
        assertSame(StopReason.GRADIENT, optimum.getStopReason());
        assertEquals(1, optimum.getCounts().evaluations());
        assertEquals(1, optimum.getIterations());
        assertArrayEquals(new double[] {1, 1}, optimum.getPoint());
        assertArrayEquals(new double[] {0, 0}, optimum.getGradient());
        assertEquals(0, optimum.getGradientNorm());
    }
}
