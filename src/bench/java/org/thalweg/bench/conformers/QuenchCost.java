/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.conformers;

import java.util.EnumSet;
import java.util.Set;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.convergence.TargetValue;
import org.thalweg.hop.HopVerdict;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.landscape.ExplorationOption;
import org.thalweg.landscape.ExploratoryLBFGSOptimizer;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.landscapes.AlkaneFamily;
import org.thalweg.problems.landscapes.Landscape;

/**
 * Prints what a descent of a hop takes on decane, with and without the Hessian as a preconditioner, over ten seeds.
 * Each run ends at the lowest conformer or after 20000 evaluations.
 */
public final class QuenchCost {

    /** Seeds of starts and runs. */
    private static final int SEEDS = 10;
    /** Descents that ended at a minimum. */
    private static final Set<HopVerdict> ENDED = EnumSet.of(HopVerdict.SAME, HopVerdict.KNOWN, HopVerdict.NEW);

    /** Not for construction. */
    private QuenchCost() {
    }

    /**
     * Prints both tables' rows.
     * @param arguments ignored
     */
    public static void main(final String[] arguments) {
        final ExplorationOption usual = ExplorationOption.defaults().withPatience(Integer.MAX_VALUE);
        print("with the preconditioner", usual);
        print("without", usual.withQuench(usual.quench().withWellConditioned(Double.POSITIVE_INFINITY)));
    }

    private static void print(final String name, final ExplorationOption option) {
        final AlkaneFamily family = new AlkaneFamily();
        int solved = 0;
        long visits = 0;
        long descents = 0;
        long inEnded = 0;
        long aborted = 0;
        long inAborted = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            final Landscape decane = family.draw(seed);
            final ExplorationOptimum end = new ExploratoryLBFGSOptimizer(null).optimize(
                option.withSeed(seed), new MaxEval(family.budget()), GoalType.MINIMIZE,
                new TargetValue(decane.target()), new ObjectiveFunction(decane.function()::value),
                new ObjectiveFunctionGradient(decane.function()::gradient), new InitialGuess(decane.start()));
            solved += end.getValue() <= decane.target() ? 1 : 0;
            visits += end.getCounts().evaluations();
            inEnded += end.getCounts(Purpose.QUENCH).evaluations();
            inAborted += end.getCounts(Purpose.ABORTED).evaluations();
            descents += end.getExplorationHistory().stream().filter(cycle -> ENDED.contains(cycle.verdict())).count();
            aborted += end.getExplorationHistory().stream()
                          .filter(cycle -> cycle.verdict() == HopVerdict.ABORTED).count();
        }
        System.out.printf("%-24s solved %2d of %d, %6d evaluations in all;  a descent to a minimum %4.0f (%d of them),"
                          + "  one given up %4.0f (%d)%n", name, solved, SEEDS, visits,
                          (double) inEnded / descents, descents, (double) inAborted / aborted, aborted);
    }
}
