/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.thalweg.hop.AxisScan;
import org.thalweg.hop.RelativeKick;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

class HopShareTest {

    /** Kicks alone in a cluster, scans of axes alone in a fit. */
    private static final ExplorationOption OPTION = ExplorationOption.defaults().withHops(
        List.of(new HopShare(new RelativeKick(), 1, 0), new HopShare(new AxisScan(), 0, 1))).withMaxCycles(9);

    private static void allCyclesAre(final String strategy, final TestProblem problem) {
        final ExplorationOptimum optimum = new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(2000), GoalType.MINIMIZE, problem.objective(), problem.objectiveGradient(),
            new InitialGuess(problem.start()), OPTION);
        assertEquals(9, optimum.getExplorationHistory().size());
        optimum.getExplorationHistory().forEach(result -> assertEquals(strategy, result.strategy()));
    }

    /** Linear variables make a fit; a cluster has none. */
    @Test
    void sharesGoByWhetherTheLandscapeIsAFit() {
        allCyclesAre("RelativeKick", new LennardJones(6).problem(3));
        allCyclesAre("AxisScan", TestProblems.named("enso-nist-1"));
    }

    @Test
    void oneShareHoldsEverywhere() {
        assertEquals(new HopShare(OPTION.hops().get(0).strategy(), 3, 3),
                     new HopShare(OPTION.hops().get(0).strategy(), 3));
    }
}
