/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.scalable.ProblemFamilies;

/** The number of threads is a matter of time alone. */
class LBFGSThreadsTest {

    /** Some tiles, the last one short, and enough variables for helpers. */
    private static final int N = 120_004;

    /** A function for which the diagonal is used, and one for which it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"woods", "brybnd"})
    void anyNumberOfThreadsGivesTheSameBits(final String family) {
        final TestProblem problem = ProblemFamilies.named(family).at(N);
        final LBFGSOptimum one = run(problem, 1);
        for (final int threads : new int[] {2, 8}) {
            final LBFGSOptimum more = run(problem, threads);
            assertArrayEquals(one.getPoint(), more.getPoint());
            assertEquals(one.getValue(), more.getValue());
            assertEquals(one.getCounts(), more.getCounts());
        }
    }

    @Test
    void noThreadOutlivesTheRun() throws InterruptedException {
        run(ProblemFamilies.named("woods").at(N), 3);
        for (final Thread thread : threads()) {
            if (thread.getName().startsWith("thalweg")) {
                // told to end, it may need a moment
                thread.join(60_000);
                assertTrue(!thread.isAlive(), thread.getName());
            }
        }
    }

    private static List<Thread> threads() {
        return List.copyOf(Thread.getAllStackTraces().keySet());
    }

    private static LBFGSOptimum run(final TestProblem problem, final int threads) {
        return new LBFGSOptimizer(null).optimize(
            new MaxEval(1000), new MaxIter(14), GoalType.MINIMIZE, new InitialGuess(problem.start()),
            LBFGSOption.defaults().withThreads(threads).withBestAtLimit(true), problem.objective(),
            problem.objectiveGradient());
    }
}
