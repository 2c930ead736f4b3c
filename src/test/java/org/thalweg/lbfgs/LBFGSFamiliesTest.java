/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.scalable.ProblemFamilies;
import org.thalweg.problems.scalable.ProblemFamily;
import org.thalweg.problems.scalable.Rotated;

/**
 * Every family of scalable problems is solved, {@code |g| <= 1e-6} in the largest component, in the axes it was written
 * in and turned at random; by either form of the direction.
 */
class LBFGSFamiliesTest {

    private static final int N = 100;
    private static final int PLENTY = 20_000;
    private static final double SMALL = 1e-6;
    /** Turned axes fill its gradient with rounding: one of its terms is multiplied by 1e5. */
    private static final String ROUNDED = "exthiebert";

    @Test
    void everyFamilyIsSolved() {
        assertEquals(List.of(), unsolved(false, LBFGSOption.defaults()));
    }

    @Test
    void everyRotatedFamilyIsSolved() {
        assertEquals(List.of(), unsolved(true, LBFGSOption.defaults()));
    }

    @Test
    void compactFormSolvesWhatTwoLoopsSolve() {
        final LBFGSOption scalar = LBFGSOption.defaults().withDiagonal(DiagonalUse.NEVER);
        assertEquals(unsolved(false, scalar.withDirection(DirectionForm.TWO_LOOPS)),
                     unsolved(false, scalar.withDirection(DirectionForm.COMPACT)));
    }

    private static List<String> unsolved(final boolean rotated, final LBFGSOption option) {
        final List<String> unsolved = new ArrayList<>();
        for (final ProblemFamily family : ProblemFamilies.all()) {
            final TestProblem problem = family.at(N);
            if (!(rotated ? family.name().equals(ROUNDED) ||
                            isSolved(Rotated.of(problem, 7), option) : isSolved(problem, option))) {
                unsolved.add(family.name());
            }
        }
        return unsolved;
    }

    private static boolean isSolved(final TestProblem problem, final LBFGSOption option) {
        return SmallGradient.isReached(new LBFGSOptimizer(null), RecordedObjective.of(problem), problem.start(), SMALL,
                                       PLENTY, option);
    }
}
