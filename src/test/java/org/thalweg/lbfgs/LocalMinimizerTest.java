/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.LineSearchResult;
import org.thalweg.linesearch.LineSearchStatus;
import org.thalweg.linesearch.MoreThuenteLineSearch;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** Propose, judge, commit. */
class LocalMinimizerTest {

    private final TestProblem problem = TestProblems.named("mgh-01-rosenbrock");
    private final LocalMinimizer minimizer = minimizer(new MoreThuenteLineSearch());
    private final ObjectiveMeter meter = Evaluations.meter(problem, 1000, 1000);

    @Test
    void asksNothingThatIsKnown() {
        final Evaluation known = meter.evaluate(problem.start());
        final LocalState state = minimizer.begin(known, InitialHessian.IDENTITY, meter);
        assertSame(known, state.getCurrent());
        assertEquals(1, meter.getCounts().evaluations());
        // the gradient at (-1.2, 1) is (-215.6, -88)
        assertEquals(215.6, state.getStartGradientNorm(), 1e-12);
    }

    @Test
    void tolerancesAreRelativeToNoMoreThanAsked() {
        final Evaluation start = Evaluation.unvisited(problem.start());
        assertEquals(3, minimizer.begin(start, InitialHessian.IDENTITY, 3, meter).getStartGradientNorm());
        assertEquals(215.6, minimizer.begin(start, InitialHessian.IDENTITY, 1e9, meter).getStartGradientNorm(), 1e-12);
    }

    @Test
    void goesDownToTheMinimum() {
        final LocalState state = begin();
        final LocalResult result = minimizer.minimize(state, meter, new Steps());
        assertSame(StopReason.GRADIENT, result.reason());
        assertSame(state.getCurrent(), result.end());
        assertEquals(0, result.end().getValue(), 1e-14);
        assertTrue(LocalState.largest(result.end().getGradient()) <= 1e-8 * state.getStartGradientNorm());
    }

    /** The watch judges each step before it is committed, and hears of it after. */
    @Test
    void judgesBeforeItCommits() {
        final LocalState state = begin();
        final List<String> told = new ArrayList<>();
        minimizer.minimize(state, meter, new DescentWatch() {
            @Override
            public StopReason judge(final LocalStep step) {
                assertSame(step.before(), state.getCurrent());
                assertTrue(step.isAccepted() && step.decrease() > 0 && step.predictedDecrease() > 0);
                told.add("judge");
                return null;
            }

            @Override
            public boolean goOn(final LocalStep step) {
                assertSame(step.after(), state.getCurrent());
                told.add("goOn");
                return told.size() < 6;
            }
        });
        assertEquals(List.of("judge", "goOn", "judge", "goOn", "judge", "goOn"), told);
    }

    @Test
    void endsWhenTheWatchSaysSo() {
        final Steps judged = new Steps();
        judged.verdict = StopReason.HOPELESS;
        final LocalState state = begin();
        final LocalResult result = minimizer.minimize(state, meter, judged);
        assertSame(StopReason.HOPELESS, result.reason());
        assertEquals(1, judged.steps.size());
        assertSame(judged.steps.get(0).after(), result.end());
        final Steps heard = new Steps();
        heard.limit = 3;
        assertSame(StopReason.OBSERVER, minimizer.minimize(begin(), meter, heard).reason());
        assertEquals(3, heard.steps.size());
    }

    /** A descent goes on where it was left, with its pairs: together no more visits than in one go. */
    @Test
    void goesOnWhereItWasLeft() {
        final LocalResult whole = minimizer.minimize(begin(), meter, new Steps());
        final int visits = meter.getCounts().evaluations();
        final ObjectiveMeter second = Evaluations.meter(problem, 1000, 1000);
        final LocalState state =
            minimizer.begin(Evaluation.unvisited(problem.start()), InitialHessian.IDENTITY, second);
        final Steps five = new Steps();
        five.limit = 5;
        minimizer.minimize(state, second, five);
        assertEquals(5, state.getPairs().size());
        final LocalResult rest = minimizer.minimize(state, second, new Steps());
        assertEquals(whole.end().getValue(), rest.end().getValue());
        assertEquals(visits, second.getCounts().evaluations());
    }

    @Test
    void spentBudgetIsAnEnd() {
        final ObjectiveMeter few = Evaluations.meter(problem, 7, 1000);
        final LocalState state = minimizer.begin(Evaluation.unvisited(problem.start()), InitialHessian.IDENTITY, few);
        final LocalResult result = minimizer.minimize(state, few, new Steps());
        assertSame(StopReason.MAX_EVALUATIONS, result.reason());
        assertTrue(result.end().isUsable());
        final ObjectiveMeter fewSteps = Evaluations.meter(problem, 1000, 4);
        final LocalState other =
            minimizer.begin(Evaluation.unvisited(problem.start()), InitialHessian.IDENTITY, fewSteps);
        assertSame(StopReason.MAX_ITERATIONS, minimizer.minimize(other, fewSteps, new Steps()).reason());
        final ObjectiveMeter none = Evaluations.meter(problem, 0, 1000);
        assertSame(StopReason.MAX_EVALUATIONS, assertThrows(StopRunException.class, () -> minimizer.begin(
            Evaluation.unvisited(problem.start()), InitialHessian.IDENTITY, none)).getReason());
    }

    @Test
    void stationaryStartIsAnEndAfterOneIteration() {
        final LocalState state =
            minimizer.begin(Evaluation.unvisited(new double[] {1, 1}), InitialHessian.IDENTITY, meter);
        assertSame(StopReason.GRADIENT, minimizer.minimize(state, meter, new Steps()).reason());
        assertEquals(1, meter.getIterations());
        assertEquals(1, meter.getCounts().evaluations());
    }

    /**
     * After a failed search the pairs go; then the first trial is a thousandth of the shortest that failed, three times
     * in all.
     */
    @Test
    void failedSearchForgetsThenShrinksThenGivesUp() {
        final List<Double> firstSteps = new ArrayList<>();
        final MoreThuenteLineSearch works = new MoreThuenteLineSearch();
        final LineSearchMethod failsAfterFive = (phi, origin, firstStep, maxStep) -> {
            firstSteps.add(firstStep);
            if (firstSteps.size() <= 5) {
                return works.search(phi, origin, firstStep, maxStep);
            }
            phi.at(firstStep);
            phi.at(firstStep / 8);
            return new LineSearchResult(LineSearchStatus.NO_DECREASE, origin, 2);
        };
        final LocalMinimizer failing = minimizer(failsAfterFive);
        final LocalState state = begin();
        final LocalResult result = failing.minimize(state, meter, new Steps());
        assertSame(StopReason.LINE_SEARCH_FAILED, result.reason());
        assertSame(state.getCurrent(), result.end());
        assertEquals(0, state.getPairs().size());
        assertEquals(9, firstSteps.size());
        assertEquals(1, firstSteps.get(5), "with pairs");
        assertEquals(1e-3 / 8 * firstSteps.get(6), firstSteps.get(7), 1e-15 * firstSteps.get(6));
        assertEquals(1e-3 / 8 * firstSteps.get(7), firstSteps.get(8), 1e-15 * firstSteps.get(6));
        assertEquals(9, meter.getIterations(), "each attempt is an iteration");
    }

    /** A gradient of the wrong sign: no search finds a lower value, and the run says so instead of looping. */
    @Test
    void gradientThatDoesNotFitIsAFailure() {
        final TestProblem wrong = new TestProblem("wrong", new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return x[0] * x[0];
            }

            @Override
            public double[] gradient(final double[] x) {
                return new double[] {-2 * x[0]};
            }
        }, 3);
        final ObjectiveMeter own = Evaluations.meter(wrong, 1000, 1000);
        final LocalResult result = minimizer.minimize(
            minimizer.begin(Evaluation.unvisited(wrong.start()), InitialHessian.IDENTITY, own), own, new Steps());
        assertSame(StopReason.LINE_SEARCH_FAILED, result.reason());
        assertEquals(9, result.end().getValue());
    }

    /** What a failed search promised in vain is below 100 rounding errors of f = 1e9. */
    @Test
    void failureAtTheRoundingFloorIsAnEnd() {
        final TestProblem high = new TestProblem("high", new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return 1e9 + x[0] * x[0];
            }

            @Override
            public double[] gradient(final double[] x) {
                return new double[] {2 * x[0]};
            }
        }, 1e-3);
        final ObjectiveMeter own = Evaluations.meter(high, 1000, 1000);
        final LocalMinimizer failing = minimizer((phi, origin, firstStep, maxStep) ->
            new LineSearchResult(LineSearchStatus.NO_DECREASE, origin, 0));
        final LocalResult result = failing.minimize(
            failing.begin(Evaluation.unvisited(high.start()), InitialHessian.IDENTITY, own), own, new Steps());
        assertSame(StopReason.ROUNDING_FLOOR, result.reason());
        assertEquals(1, own.getIterations());
    }

    @Test
    void calibratedInitialHessianStartsWithAStepOfOne() {
        final List<Double> firstSteps = new ArrayList<>();
        final MoreThuenteLineSearch works = new MoreThuenteLineSearch();
        final LocalMinimizer recording = minimizer((phi, origin, firstStep, maxStep) -> {
            firstSteps.add(firstStep);
            return works.search(phi, origin, firstStep, maxStep);
        });
        final Steps one = new Steps();
        one.limit = 1;
        recording.minimize(recording.begin(Evaluation.unvisited(problem.start()), new Measured(), meter), meter, one);
        recording.minimize(begin(), meter, one);
        assertEquals(1, firstSteps.get(0));
        assertNotEquals(1, firstSteps.get(1));
    }

    @Test
    void keepsNoStateBetweenDescents() {
        final LocalResult first = minimizer.minimize(begin(), meter, new Steps());
        final LocalResult second = minimizer.minimize(begin(), meter, new Steps());
        assertEquals(first.end().getValue(), second.end().getValue());
    }

    private LocalState begin() {
        return minimizer.begin(Evaluation.unvisited(problem.start()), InitialHessian.IDENTITY, meter);
    }

    private static LocalMinimizer minimizer(final LineSearchMethod search) {
        return new LocalMinimizer(LBFGSOption.defaults().withLineSearch(search).withFirstStep(FirstStep.UNIT_LENGTH),
                                  ConvergenceCriteria.defaults(), null);
    }

    /** Keeps the steps and ends as told. */
    private static final class Steps implements DescentWatch {

        private final List<LocalStep> steps = new ArrayList<>();
        private StopReason verdict;
        private int limit = Integer.MAX_VALUE;

        @Override
        public StopReason judge(final LocalStep step) {
            return verdict;
        }

        @Override
        public boolean goOn(final LocalStep step) {
            steps.add(step);
            return steps.size() < limit;
        }
    }

    /** An initial Hessian that claims to be measured. */
    private static final class Measured implements InitialHessian {

        @Override
        public void multiply(final double[] vector, final double[] point) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= 1e-3;
            }
        }

        @Override
        public boolean isCalibrated() {
            return true;
        }
    }
}
