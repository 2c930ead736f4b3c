/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.api.Test;
import org.thalweg.linesearch.LineFunction;
import org.thalweg.linesearch.LinePoint;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.LineSearchResult;
import org.thalweg.linesearch.LineSearchStatus;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** The first trial: how long, and who is fooled by a constant added to the value. */
class FirstStepTest {

    private final TestProblem problem = TestProblems.named("mgh-14-wood");

    @Test
    void rulesAreTheirFormulas() {
        // x = (0, 5), g = (0, 4), d = -g: ‖x‖ = 5, ‖d‖ = 4, g'd = -16
        final double[] x = {0, 5};
        final SearchDirection direction = new SearchDirection(new double[] {0, -4}, -16);
        assertEquals(1.0 / 4, FirstStep.UNIT_LENGTH.guess(direction, x, 7));
        assertEquals(2 * 7.0 / 16, FirstStep.TO_ZERO.guess(direction, x, -7));
        assertEquals(5.0 / 4, FirstStep.TO_ZERO.guess(direction, x, 1e9));
        assertEquals(1.0 / 4, FirstStep.TO_ZERO.guess(direction, x, 0));
        assertEquals(0.5 * 5 / 4, FirstStep.PROBE.guess(direction, x, 7), 1e-16);
        assertEquals(1e-3 * 5 / 4, FirstStep.SHORT_PROBE.guess(direction, x, 7), 1e-18);
    }

    /** With a constant that leaves no rounding behind, a probing descent visits the same points. */
    @Test
    void probeIsBlindToAConstant() {
        assertEquals(points(FirstStep.PROBE, 0, 1).get(1), points(FirstStep.PROBE, 1e6, 1).get(1));
        assertEquals(points(FirstStep.UNIT_LENGTH, 0, 1).get(1), points(FirstStep.UNIT_LENGTH, 1e6, 1).get(1));
        assertNotEquals(points(FirstStep.TO_ZERO, 0, 1).get(1), points(FirstStep.TO_ZERO, -19000, 1).get(1));
    }

    /** A factor that is a power of 2 rounds nothing: trials are the same, bit for bit, until one run converges. */
    @Test
    void factorChangesNothing() {
        final List<List<Double>> plain = points(FirstStep.PROBE, 0, 1);
        final List<List<Double>> large = points(FirstStep.PROBE, 0, 1024);
        final int both = Math.min(plain.size(), large.size());
        assertTrue(plain.subList(0, both).equals(large.subList(0, both)));
    }

    /** A start far too short costs one visit: the step is taken, and the next one has the right length. */
    @Test
    void shortProbeIsTakenForItsPair() {
        final LineSearchMethod never = (phi, origin, firstStep, maxStep) -> {
            throw new AssertionError("the probe was good");
        };
        final LineFunction parabola = line(t -> new LinePoint(t, (t - 1) * (t - 1) / 2, t - 1));
        final LineSearchResult result =
            FirstStep.PROBE.with(never).search(parabola, new LinePoint(0, 0.5, -1), 1e-6, Double.POSITIVE_INFINITY);
        assertEquals(1e-6, result.point().step());
        assertSame(LineSearchStatus.DECREASE, result.status());
        assertEquals(1, result.trials());
    }

    @Test
    void probeThatTellsNoCurvatureIsSearchedOn() {
        final LineSearchResult other = new LineSearchResult(LineSearchStatus.WOLFE, new LinePoint(2, 0, 0), 5);
        final LineSearchMethod search = FirstStep.PROBE.with((phi, origin, firstStep, maxStep) -> other);
        final LinePoint origin = new LinePoint(0, 1, -1);
        final LineFunction straight = line(t -> new LinePoint(t, 1 - t, -1));
        final LineFunction higher = line(t -> new LinePoint(t, 1 + t, 3));
        final LineFunction wall = line(t -> new LinePoint(t, Double.POSITIVE_INFINITY, Double.NaN));
        final LineFunction noSlope = line(t -> new LinePoint(t, 1 - t, Double.NaN));
        for (final LineFunction phi : List.of(straight, higher, wall, noSlope)) {
            assertSame(other, search.search(phi, origin, 0.1, Double.POSITIVE_INFINITY));
        }
        assertSame(other, FirstStep.UNIT_LENGTH.with((phi, from, firstStep, maxStep) -> other)
            .search(straight, origin, 0.1, Double.POSITIVE_INFINITY), "other rules don't probe");
    }

    private static LineFunction line(final DoubleFunction<LinePoint> phi) {
        return new LineFunction() {
            @Override
            public LinePoint at(final double step) {
                return phi.apply(step);
            }

            @Override
            public double valueAt(final double step) {
                throw new AssertionError("the slope is needed too");
            }
        };
    }

    private List<List<Double>> points(final FirstStep rule, final double constant, final double factor) {
        final List<List<Double>> points = new ArrayList<>();
        new LBFGSOptimizer(null).optimize(
            new MaxEval(1000), GoalType.MINIMIZE, new InitialGuess(problem.start()),
            LBFGSOption.defaults().withFirstStep(rule),
            new ObjectiveFunction(x -> {
                final List<Double> point = new ArrayList<>();
                for (final double component : x) {
                    point.add(component);
                }
                points.add(point);
                return factor * problem.value(x) + constant;
            }),
            new ObjectiveFunctionGradient(x -> {
                final double[] g = problem.gradient(x);
                for (int i = 0; i < g.length; i++) {
                    g[i] *= factor;
                }
                return g;
            }));
        assertTrue(points.size() > 10);
        return points;
    }
}
