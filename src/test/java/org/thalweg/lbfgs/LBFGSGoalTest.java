/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;
import org.thalweg.run.RunObserver;

/** Maximizing -f is minimizing f, bit for bit, and all that callers see has their sign. */
class LBFGSGoalTest {

    private static final MaxEval PLENTY = new MaxEval(20000);

    @Test
    void maximizingMirrorsMinimizing() {
        for (final TestProblem problem : TestProblems.all()) {
            assertMirrored(problem, new LBFGSOptimizer(null), new LBFGSOptimizer(null));
        }
    }

    @Test
    void maximizingMirrorsMinimizingWithThePeersSearch() {
        for (final TestProblem problem : TestProblems.all()) {
            assertMirrored(problem, new LBFGSOptimizer(Formula.POLAK_RIBIERE, null, 1e-8, 1e-8, 1e-8),
                           new LBFGSOptimizer(Formula.POLAK_RIBIERE, null, 1e-8, 1e-8, 1e-8));
        }
    }

    @Test
    void checkerAndObserverSeeTheCallersSign() {
        final TestProblem problem = TestProblems.named("himmelblau-1");
        final SmoothFunction mirror = mirror(problem.function());
        final List<Double> observed = new ArrayList<>();
        final List<Double> checked = new ArrayList<>();
        final LBFGSOptimizer optimizer = new LBFGSOptimizer((iteration, previous, current) -> {
            assertEquals(mirror.value(previous.getPoint()), previous.getValue());
            assertEquals(mirror.value(current.getPoint()), current.getValue());
            checked.add(current.getValue());
            return false;
        });
        final PointValuePair optimum = optimizer.optimize(maximize(new RecordedObjective(mirror), problem.start(),
            (RunObserver) event -> {
                observed.add(((LBFGSIteration) event).value());
                assertEquals(optimizer.getBest().getValue(), event.meter().getBest().getValue());
                return true;
            }));
        assertEquals(0, optimum.getValue(), 1e-12);
        assertEquals(checked, observed);
        assertEquals(optimum.getValue(), observed.get(observed.size() - 1));
        assertSame(GoalType.MAXIMIZE, optimizer.getGoalType());
    }

    private static void assertMirrored(final TestProblem problem, final LBFGSOptimizer down,
                                       final LBFGSOptimizer up) {
        final RecordedObjective asked = RecordedObjective.of(problem);
        final RecordedObjective askedMirror = new RecordedObjective(mirror(problem.function()));
        final LBFGSOptimum minimum = down.optimize(asked.minimize(problem.start(), PLENTY));
        final LBFGSOptimum maximum = up.optimize(maximize(askedMirror, problem.start()));
        assertArrayEquals(minimum.getPoint(), maximum.getPoint(), problem.name());
        assertEquals(minimum.getValue(), -maximum.getValue(), problem.name());
        assertArrayEquals(minimum.getGradient(), negative(maximum.getGradient()), problem.name());
        assertEquals(minimum.getCounts(), maximum.getCounts(), problem.name());
        assertSame(minimum.getStopReason(), maximum.getStopReason(), problem.name());
        assertEquals(down.getBest().getValue(), -up.getBest().getValue(), problem.name());
        assertArrayEquals(asked.valuePoints.toArray(), askedMirror.valuePoints.toArray(), problem.name());
        assertArrayEquals(asked.gradientPoints.toArray(), askedMirror.gradientPoints.toArray(), problem.name());
    }

    private static OptimizationData[] maximize(final RecordedObjective objective, final double[] start,
                                               final OptimizationData... more) {
        final List<OptimizationData> data = new ArrayList<>(List.of(objective.minimize(start, more)));
        data.add(GoalType.MAXIMIZE);
        data.add(PLENTY);
        return data.toArray(new OptimizationData[0]);
    }

    private static SmoothFunction mirror(final SmoothFunction function) {
        return new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return -function.value(x);
            }

            @Override
            public double[] gradient(final double[] x) {
                return negative(function.gradient(x));
            }
        };
    }

    /** Changes signs, but leaves no zero negative: {@code assertArrayEquals} tells the two zeros apart. */
    private static double[] negative(final double[] vector) {
        final double[] turned = new double[vector.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = 0 - vector[i];
        }
        return turned;
    }
}
