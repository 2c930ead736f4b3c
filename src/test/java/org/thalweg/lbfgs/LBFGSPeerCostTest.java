/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.optim.nonlinear.scalar.GradientMultivariateOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/**
 * L-BFGS asks less than the peer. Cost is values plus gradients asked until the first gradient with
 * {@code |g| <= 1e-6 max(1, |g0|)} (largest components), at most 20000 evaluations, so that neither optimizer's
 * stopping rule plays a part.
 */
class LBFGSPeerCostTest {

    private static final int LIMIT = 20000;

    @Test
    void costsAThirdOfConjugateGradientsOrLess(final TestReporter reporter) {
        double logarithms = 0;
        int common = 0;
        int peerSolved = 0;
        final List<String> unsolved = new ArrayList<>();
        for (final TestProblem problem : TestProblems.all()) {
            final double ours = cost(problem, new LBFGSOptimizer(null));
            final double peers = cost(problem, new NonLinearConjugateGradientOptimizer(
                Formula.POLAK_RIBIERE, (iteration, previous, current) -> false));
            if (Double.isInfinite(ours)) {
                unsolved.add(problem.name());
            } else if (Double.isFinite(peers)) {
                logarithms += Math.log(peers / ours);
                common++;
            }
            peerSolved += Double.isFinite(peers) ? 1 : 0;
        }
        final double ratio = Math.exp(logarithms / common);
        final String told = String.format("of %d problems: not solved %s, peer solved %d, both %d, cost ratio %.2f",
                                          TestProblems.all().size(), unsolved, peerSolved, common, ratio);
        reporter.publishEntry(told);
        assertTrue(unsolved.isEmpty() && common >= 10 && ratio >= 3, told);
    }

    /** Values plus gradients asked until the gradient is small; infinity if it never is. */
    private static double cost(final TestProblem problem, final GradientMultivariateOptimizer optimizer) {
        final double[] start = problem.start();
        final double bound = 1e-6 * Math.max(1, LocalState.largest(problem.gradient(start)));
        final RecordedObjective objective = RecordedObjective.of(problem);
        final boolean reached = SmallGradient.isReached(optimizer, objective, start, bound, LIMIT,
                                                         LBFGSOption.defaults());
        return reached ? objective.valuePoints.size() + objective.gradientPoints.size() : Double.POSITIVE_INFINITY;
    }
}
