/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.linesearch.HagerZhangLineSearch;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.MoreThuenteLineSearch;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** Every problem of the list is solved, whatever the line search and the memory. */
class LBFGSConvergenceTest {

    /** Above what any problem needs with one pair: 52268, Osborne 1; 600 with the default memory. */
    private static final MaxEval PLENTY = new MaxEval(100000);

    static Stream<LineSearchMethod> lineSearches() {
        return Stream.of(new MoreThuenteLineSearch(), new HagerZhangLineSearch());
    }

    @ParameterizedTest
    @MethodSource("lineSearches")
    void gradientFallsToAMillionthOfTheStarts(final LineSearchMethod lineSearch) {
        assertGradientFalls(LBFGSOption.defaults().withLineSearch(lineSearch));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 50})
    void gradientFallsWithAnyMemory(final int memory) {
        assertGradientFalls(LBFGSOption.defaults().withMemory(memory));
    }

    @Test
    void gradientFallsWithTheOriginsSettings() {
        assertGradientFalls(LBFGSOption.originDefaults());
    }

    @ParameterizedTest
    @MethodSource("lineSearches")
    void absoluteGradientToleranceEndsInAMinimum(final LineSearchMethod lineSearch) {
        final List<String> missed = new ArrayList<>();
        for (final TestProblem problem : TestProblems.all()) {
            final double relative = TestProblem.GRADIENT_TOLERANCE / scale(problem);
            final LBFGSOptimum optimum = solve(problem, new LBFGSOptimizer(null),
                LBFGSOption.defaults().withLineSearch(lineSearch), new ConvergenceCriteria(relative, 0, 0, 3));
            if (!(optimum.getGradientNorm() <= TestProblem.GRADIENT_TOLERANCE) ||
                !problem.isLegitimateEnd(optimum.getValue())) {
                missed.add(told(problem, optimum));
            }
        }
        assertTrue(missed.isEmpty(), missed::toString);
    }

    /**
     * The exact search looks at values alone, and first at a step of 1e-8, which they don't show any more when
     * {@code 1e-8 g'Hg} falls below eps |f|: for |f| = 100, H = I that is |g| = 1e-3.
     */
    @Test
    void peersLineSearchGoesAsFarAsValuesAloneTell() {
        final List<String> missed = new ArrayList<>();
        for (final TestProblem problem : TestProblems.all()) {
            final LBFGSOptimum optimum =
                solve(problem, new LBFGSOptimizer(Formula.POLAK_RIBIERE, null, 1e-8, 1e-8, 1e-8));
            if (!(optimum.getGradientNorm() <= 1e-3 * scale(problem))) {
                missed.add(told(problem, optimum));
            }
        }
        assertTrue(missed.isEmpty(), missed::toString);
    }

    private static void assertGradientFalls(final LBFGSOption option) {
        final List<String> missed = new ArrayList<>();
        for (final TestProblem problem : TestProblems.all()) {
            final LBFGSOptimum optimum = solve(problem, new LBFGSOptimizer(null), option);
            if (!(optimum.getGradientNorm() <= 1e-6 * scale(problem)) || !optimum.getStopReason().isConverged()) {
                missed.add(told(problem, optimum));
            }
        }
        assertTrue(missed.isEmpty(), missed::toString);
    }

    private static LBFGSOptimum solve(final TestProblem problem, final LBFGSOptimizer optimizer,
                                      final OptimizationData... options) {
        final OptimizationData[] data = Arrays.copyOf(options, options.length + 1);
        data[options.length] = PLENTY;
        return optimizer.optimize(RecordedObjective.of(problem).minimize(problem.start(), data));
    }

    private static double scale(final TestProblem problem) {
        return Math.max(1, LocalState.largest(problem.gradient(problem.start())));
    }

    private static String told(final TestProblem problem, final LBFGSOptimum optimum) {
        return problem + ": f = " + optimum.getValue() + ", |g| = " + optimum.getGradientNorm() + ", " +
               optimum.getStopReason() + " after " + optimum.getCounts() + System.lineSeparator();
    }
}
