/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathRuntimeException;
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
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** Where the objective is not defined a search turns back; at the start that is said; exceptions are the caller's. */
class LBFGSWallTest {

    private static final MaxEval PLENTY = new MaxEval(2000);

    /** Sum of x - log x, defined for x > 0: minimum n at x = 1. */
    private static final SmoothFunction BARRIER = new SmoothFunction() {
        @Override
        public double value(final double[] x) {
            return Arrays.stream(x).map(t -> t - Math.log(t)).sum();
        }

        @Override
        public double[] gradient(final double[] x) {
            return Arrays.stream(x).map(t -> t > 0 ? 1 - 1 / t : Double.NaN).toArray();
        }
    };

    static Stream<LineSearchMethod> lineSearches() {
        return Stream.of(new MoreThuenteLineSearch(), new HagerZhangLineSearch());
    }

    @ParameterizedTest
    @MethodSource("lineSearches")
    void turnsBackWhereTheValueIsNotDefined(final LineSearchMethod lineSearch) {
        assertTurnsBack(BARRIER, lineSearch);
    }

    /** The value goes on, even down, where the gradient ends: steeply enough that each search looks there. */
    @ParameterizedTest
    @MethodSource("lineSearches")
    void turnsBackWhereTheGradientIsNotDefined(final LineSearchMethod lineSearch) {
        assertTurnsBack(new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return Arrays.stream(x).map(t -> t > 0 ? t - Math.log(t) : -1e3).sum();
            }

            @Override
            public double[] gradient(final double[] x) {
                return BARRIER.gradient(x);
            }
        }, lineSearch);
    }

    /** Values alone lead the peer's search behind the wall: it has to be seen there, not to be obeyed. */
    @Test
    void peersSearchIsNotLedBehindAWallOfTheGradient() {
        final RecordedObjective objective = new RecordedObjective(new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return x[0] * x[0] - 10 * x[0];
            }

            @Override
            public double[] gradient(final double[] x) {
                return new double[] {x[0] < 3 ? 2 * x[0] - 10 : Double.NaN};
            }
        });
        final LBFGSOptimum optimum = new LBFGSOptimizer(null).optimize(objective.minimize(
            new double[] {0}, PLENTY, LBFGSOption.defaults().withLineSearch(new BrentLineSearch())));
        assertTrue(objective.walls > 0);
        assertTrue(optimum.getPoint()[0] < 3 && Double.isFinite(optimum.getGradientNorm()));
    }

    @Test
    void namesTheValueThatIsNotFiniteAtTheStart() {
        for (final double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
            final String message = refusal(optimizer, constant(bad, 1, 1));
            assertTrue(message.contains("objective") && message.contains(shown(bad)), message);
            assertNull(optimizer.getBest());
        }
    }

    @Test
    void namesTheComponentThatIsNotFiniteAtTheStart() {
        for (final double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            final String message = refusal(new LBFGSOptimizer(null), constant(7, 1, bad));
            assertTrue(message.contains("component 1 of the gradient") && message.contains(shown(bad)), message);
        }
    }

    /** The sign is the caller's. */
    @Test
    void namesTheValueAsTheCallerKnowsIt() {
        final RecordedObjective objective = new RecordedObjective(constant(Double.NEGATIVE_INFINITY, 1, 1));
        final String message = assertThrows(MathIllegalArgumentException.class, () -> new LBFGSOptimizer(null)
            .optimize(objective.minimize(new double[2], PLENTY, GoalType.MAXIMIZE))).getMessage();
        assertTrue(message.contains(shown(Double.NEGATIVE_INFINITY)), message);
    }

    @Test
    void passesExceptionsOnAndKeepsTheBest() {
        final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
        for (int calls = 0; calls < 40; calls++) {
            assertPassedOn(problem, calls, Integer.MAX_VALUE);
            assertPassedOn(problem, Integer.MAX_VALUE, calls);
        }
    }

    private static void assertPassedOn(final TestProblem problem, final int valueCalls, final int gradientCalls) {
        final MathRuntimeException thrown = new MathRuntimeException(LocalizedCoreFormats.SIMPLE_MESSAGE, "broken");
        final RecordedObjective objective = new RecordedObjective(problem.function()) {
            @Override
            double value(final double[] x) {
                if (valuePoints.size() == valueCalls) {
                    throw thrown;
                }
                return super.value(x);
            }

            @Override
            double[] gradient(final double[] x) {
                if (gradientPoints.size() == gradientCalls) {
                    throw thrown;
                }
                return super.gradient(x);
            }
        };
        final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
        assertSame(thrown, assertThrows(MathRuntimeException.class,
                                        () -> optimizer.optimize(objective.minimize(problem.start(), PLENTY))));
        if (objective.values.isEmpty()) {
            assertNull(optimizer.getBest());
        } else {
            assertEquals(objective.lowest(), optimizer.getBest().getValue());
            assertEquals(objective.lowest(), problem.value(optimizer.getBest().getPoint()));
        }
    }

    private static void assertTurnsBack(final SmoothFunction function, final LineSearchMethod lineSearch) {
        int walls = 0;
        for (double far = 0.01; far < 1000; far *= 1.7) {
            final double[] start = {far, 2 * far, 0.5};
            final RecordedObjective objective = new RecordedObjective(function);
            final LBFGSOptimizer optimizer = new LBFGSOptimizer(null);
            final LBFGSOptimum optimum = optimizer.optimize(
                objective.minimize(start, PLENTY, LBFGSOption.defaults().withLineSearch(lineSearch)));
            // f'' = 1 at the minimum: the error of x is the gradient, at most 1e-8 |g0|
            assertArrayEquals(new double[] {1, 1, 1}, optimum.getPoint(), 1e-6, "from " + far);
            assertTrue(optimum.getStopReason().isConverged(), "from " + far);
            assertEquals(optimum.getValue(), optimizer.getBest().getValue(), 1e-14, "from " + far);
            assertEquals(objective.values.size(), optimizer.getEvaluations());
            final RecordedObjective asked = new RecordedObjective(function);
            final LBFGSOptimum joint = new LBFGSOptimizer(null).optimize(
                asked.joint(), GoalType.MINIMIZE, new InitialGuess(start), PLENTY,
                LBFGSOption.defaults().withLineSearch(lineSearch));
            assertArrayEquals(optimum.getPoint(), joint.getPoint(), "from " + far);
            walls += objective.walls;
        }
        assertTrue(walls > 5, "only " + walls + " walls were met: the test tests little");
    }

    private static SmoothFunction constant(final double value, final double... gradient) {
        return new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return value;
            }

            @Override
            public double[] gradient(final double[] x) {
                return gradient.clone();
            }
        };
    }

    private static String refusal(final LBFGSOptimizer optimizer, final SmoothFunction function) {
        return assertThrows(MathIllegalArgumentException.class, () -> optimizer.optimize(
            new RecordedObjective(function).minimize(new double[2], PLENTY))).getMessage();
    }

    private static String shown(final double value) {
        return NumberFormat.getInstance(Locale.US).format(value);
    }
}
