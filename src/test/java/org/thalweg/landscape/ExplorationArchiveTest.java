/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.thalweg.hop.ArchiveOption;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

/** What an exploration's archive tells of the landscape, seen from outside. */
class ExplorationArchiveTest {

    private static ExplorationOptimum explore(final TestProblem problem, final int budget,
                                              final OptimizationData... more) {
        final List<OptimizationData> all = new ArrayList<>(
            List.of(new MaxEval(budget), GoalType.MINIMIZE, problem.objective(), problem.objectiveGradient(),
                    new InitialGuess(problem.start())));
        all.addAll(List.of(more));
        return new ExploratoryLBFGSOptimizer(null).optimize(all.toArray(new OptimizationData[0]));
    }

    @Test
    void aSmallArchiveKeepsTheBestAndGoesOn() {
        final TestProblem lattice = TestProblems.named("rastrigin-10");
        final ExplorationOptimum free = explore(lattice, 4000);
        final ExplorationOptimum tight = explore(lattice, 4000, ArchiveOption.defaults().withCapacity(2));
        assertTrue(free.getBasins().size() > 2);
        assertEquals(2, tight.getBasins().size());
        assertEquals(tight.getValue(), tight.getBasins().get(0).value(), 0.0);
        assertEquals(lattice.value(tight.getPoint()), tight.getValue(), 0.0);
    }
}
