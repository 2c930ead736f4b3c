/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.hipparchus.util.Pair;
import org.junit.jupiter.api.Test;

/** The laws that every problem of the collection keeps. */
class TestProblemsTest {

    /**
     * Allows for rounding (0.024) and for higher orders where rounding forces long steps (Brown badly scaled, f =
     * 10¹²); a wrong gradient gives 1.
     */
    private static final double SLOPE_TOLERANCE = 0.25;

    @Test
    void gradientsLeaveARemainderOfSecondOrder() {
        for (final TestProblem problem : everything()) {
            final RandomGenerator random = new Well19937c(problem.name().hashCode());
            for (int k = 0; k < 3; k++) {
                final double[] x = problem.start();
                final double[] d = new double[x.length];
                for (int i = 0; i < x.length; i++) {
                    final double unit = 0.1 * Math.max(Math.abs(x[i]), 0.1);
                    x[i] += unit * (2 * random.nextDouble() - 1);
                    d[i] = unit * (2 * random.nextDouble() - 1);
                }
                assertEquals(2, TaylorRemainder.slope(problem.function(), x, d), SLOPE_TOLERANCE, problem.name());
            }
        }
    }

    @Test
    void aWrongGradientLeavesARemainderOfFirstOrder() {
        final SmoothFunction right = TestProblems.named("mgh-14-wood").function();
        final SmoothFunction wrong = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return right.value(x);
            }

            @Override
            public double[] gradient(final double[] x) {
                final double[] g = right.gradient(x);
                g[2] *= 1.001;
                return g;
            }
        };
        final double[] x = {-3, -1, -3, -1};
        final double[] d = {0.1, 0.1, -0.1, 0.1};
        assertEquals(2, TaylorRemainder.slope(right, x, d), SLOPE_TOLERANCE);
        assertEquals(1, TaylorRemainder.slope(wrong, x, d), SLOPE_TOLERANCE);
    }

    @Test
    void locatedMinimaAreStationaryAndHaveTheirValue() {
        int located = 0;
        for (final TestProblem problem : everything()) {
            for (final StationaryPoint minimum : problem.minima()) {
                if (minimum.isLocated()) {
                    located++;
                    assertTrue(minimum.matches(problem.value(minimum.point())), problem + ": " + minimum);
                    assertStationary(problem, minimum.point());
                }
            }
        }
        assertTrue(located > 60, "only " + located + " minima are located");
    }

    @Test
    void gradientOfASumOfSquaresIsTwiceJacobianTimesResiduals() {
        for (final TestProblem problem : everything()) {
            if (problem.function() instanceof SumOfSquares squares) {
                final double[] x = problem.start();
                final double[] r = squares.residuals(x);
                final double[] product = new Array2DRowRealMatrix(squares.jacobian(x)).preMultiply(r);
                final double[] g = squares.gradient(x);
                double scale = 0;
                for (int j = 0; j < g.length; j++) {
                    scale = Math.max(scale, Math.abs(g[j]));
                }
                for (int j = 0; j < g.length; j++) {
                    // both are sums of the same products in the same order; only the factor 2 is placed differently
                    assertEquals(2 * product[j], g[j], 4 * squares.rows() * Math.ulp(scale), problem.name());
                }
            }
        }
    }

    @Test
    void levenbergMarquardtEndsInAListedMinimum() {
        for (final TestProblem problem : everything()) {
            if (problem.function() instanceof SumOfSquares squares) {
                final double[] end = new LevenbergMarquardtOptimizer().optimize(new LeastSquaresBuilder()
                    .start(problem.start())
                    .target(new double[squares.rows()])
                    .model(v -> new Pair<RealVector, RealMatrix>(
                        new ArrayRealVector(squares.residuals(v.toArray())),
                        new Array2DRowRealMatrix(squares.jacobian(v.toArray()))))
                    .maxEvaluations(5000)
                    .maxIterations(5000)
                    .build()).getPoint().toArray();
                final double value = problem.value(end);
                assertTrue(problem.isLegitimateEnd(value), problem + " ended at " + value);
            }
        }
    }

    @Test
    void startsHaveTheirKnownValues() {
        // rational where the residuals are; the others as printed by the collections that followed the paper
        assertStart("mgh-01-rosenbrock", 24.2);
        assertStart("mgh-02-freudenstein-roth", 400.5);
        assertStart("mgh-03-powell-badly-scaled", 1 + Math.pow(1 + Math.exp(-1) - 1.0001, 2));
        assertStart("mgh-04-brown-badly-scaled", Math.pow(1 - 1e6, 2) + Math.pow(1 - 2e-6, 2) + 1);
        assertStart("mgh-05-beale", 14.203125);
        assertStart("mgh-07-helical-valley", 2500);
        assertStart("mgh-13-powell-singular", 215);
        assertStart("mgh-14-wood", 19192);
        assertStart("mgh-20-watson-06", 30);
        assertStart("mgh-20-watson-12", 30);
        assertStart("mgh-21-extended-rosenbrock", 5 * 24.2);
        assertStart("mgh-22-extended-powell-singular", 3 * 215);
        assertStart("mgh-23-penalty-1-04", 885.0625 + 1e-5 * 14);
        assertStart("mgh-25-variably-dimensioned", 3.85 + Math.pow(38.5, 2) + Math.pow(38.5, 4));
        assertStart("mgh-27-brown-almost-linear", 9 * Math.pow(5.5, 2) + Math.pow(1 - Math.pow(2, -10), 2));
        assertStart("mgh-30-broyden-tridiagonal", 8 * 1 + 9 + 4);
        assertStart("mgh-31-broyden-banded", 360);
        assertStart("mgh-32-linear-full-rank", 50);
        assertStart("mgh-33-linear-rank-one", 8658670);
        assertStart("mgh-34-linear-rank-one-zeros", 4067996);
        assertStart("enso-nist-1", 1153.9439);
        assertStart("rosenbrock-10", 5 * 24.2 + 4 * (100 * 4.84 + 0));
        assertStart("himmelblau-1", 170);
    }

    @Test
    void listsAreOrderedUniqueAndRepeatable() {
        final Set<String> names = new HashSet<>();
        for (final List<TestProblem> list : List.of(TestProblems.all(), TestProblems.singular())) {
            for (int i = 0; i < list.size(); i++) {
                assertTrue(names.add(list.get(i).name()), list.get(i).name());
                assertTrue(i == 0 || list.get(i - 1).name().compareTo(list.get(i).name()) < 0, list.get(i).name());
                assertTrue(list.get(i).name().matches("[a-z0-9]+(-[a-z0-9]+)*"), list.get(i).name());
            }
        }
        final List<TestProblem> first = TestProblems.all();
        final List<TestProblem> second = TestProblems.all();
        assertEquals(first.size(), second.size());
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i).start(), second.get(i).start(), first.get(i).name());
            assertEquals(first.get(i).minima(), second.get(i).minima(), first.get(i).name());
            assertEquals(first.get(i).value(first.get(i).start()), second.get(i).value(second.get(i).start()));
        }
    }

    @Test
    void allThirtyFivePaperProblemsAreThere() {
        final Set<String> numbers = new HashSet<>();
        for (final TestProblem problem : MoreGarbowHillstrom.all()) {
            numbers.add(problem.name().substring(0, 6));
        }
        assertEquals(35, numbers.size());
    }

    @Test
    void singularProblemsSayWhy() {
        for (final TestProblem problem : TestProblems.all()) {
            assertFalse(problem.isSingular(), problem.name());
        }
        for (final TestProblem problem : TestProblems.singular()) {
            assertTrue(problem.singularity().length() > 20, problem.name());
        }
        assertEquals(3, TestProblems.singular().size());
    }

    @Test
    void lowestIsTheLeastOfTheMinimaOrGiven() {
        for (final TestProblem problem : everything()) {
            for (final StationaryPoint minimum : problem.minima()) {
                assertTrue(problem.lowest() <= minimum.value(), problem.name());
            }
            assertTrue(Double.isFinite(problem.lowest()), problem.name());
        }
        final TestProblem plain = new TestProblem("plain", new MullerBrown(), 0, 0);
        assertTrue(Double.isNaN(plain.lowest()));
        assertEquals(-3, plain.withMinimum(2, 0).withMinimum(-3, 0).lowest());
        assertEquals(-5, plain.withMinimum(2, 0).withLowest(-5).lowest());
    }

    @Test
    void legitimateEndsLieWithinTheToleranceOfAMinimum() {
        final TestProblem problem = new TestProblem("two", new MullerBrown(), 0, 0)
            .withMinimum(1, 0.5).withMinimum(9, 0);
        assertTrue(problem.isLegitimateEnd(1.5));
        assertTrue(problem.isLegitimateEnd(9));
        assertFalse(problem.isLegitimateEnd(1.6));
        assertFalse(problem.isLegitimateEnd(Double.NaN));
        final TestProblem open = new TestProblem("open", new MullerBrown(), 0, 0);
        assertTrue(open.isOpen());
        assertTrue(open.isLegitimateEnd(77));
        assertFalse(open.isLegitimateEnd(Double.NaN));
    }

    @Test
    void arraysAreCopies() {
        final TestProblem problem = TestProblems.named("mgh-05-beale");
        problem.start()[0] = 99;
        problem.minimizers().get(0)[0] = 99;
        assertArrayEquals(new double[] {1, 1}, problem.start());
        assertArrayEquals(new double[] {3, 0.5}, problem.minimizers().get(0));
        final double[] x = {2, 3};
        assertEquals(problem.value(x), problem.objective().getObjectiveFunction().value(x));
        assertArrayEquals(problem.gradient(x), problem.objectiveGradient().getObjectiveFunctionGradient().value(x));
        assertArrayEquals(new double[] {2, 3}, x);
        assertEquals(2, problem.dimension());
    }

    @Test
    void stationaryPointsCompareByContent() {
        final StationaryPoint point = new StationaryPoint(1, 0.1, new double[] {2, 3});
        assertEquals(point, new StationaryPoint(1, 0.1, new double[] {2, 3}));
        assertEquals(point.hashCode(), new StationaryPoint(1, 0.1, new double[] {2, 3}).hashCode());
        assertNotEquals(point, new StationaryPoint(1, 0.1, new double[] {2, 4}));
        assertTrue(point.toString().contains("[2.0, 3.0]"), point.toString());
    }

    @Test
    void anUnknownNameIsRefused() {
        final MathIllegalArgumentException e =
            assertThrows(MathIllegalArgumentException.class, () -> TestProblems.named("no-such-problem"));
        assertTrue(e.getMessage().contains("no-such-problem"), e.getMessage());
    }

    /**
     * Asserts that the zero of each gradient component lies within a billionth of its coordinate: the gradient at x has
     * to be below a millionth of the one a thousandth aside.
     * @param problem the problem
     * @param x the place of its minimum
     */
    private static void assertStationary(final TestProblem problem, final double[] x) {
        final double[] g = problem.gradient(x);
        for (int i = 0; i < x.length; i++) {
            final double[] aside = x.clone();
            aside[i] += 1e-3 * (x[i] == 0 ? 1 : Math.abs(x[i]));
            final double there = Math.abs(problem.gradient(aside)[i]);
            assertTrue(Math.abs(g[i]) <= 1e-6 * there,
                       problem + ": component " + i + " is " + g[i] + ", aside " + there);
        }
    }

    private static void assertStart(final String name, final double expected) {
        final TestProblem problem = TestProblems.named(name);
        // the expected values have eight digits or more
        assertEquals(expected, problem.value(problem.start()), 5e-8 * Math.abs(expected), name);
    }

    private static List<TestProblem> everything() {
        final List<TestProblem> list = new ArrayList<>(TestProblems.all());
        list.addAll(TestProblems.singular());
        return list;
    }
}
