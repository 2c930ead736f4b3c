/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.hessian.ModeOption;
import org.thalweg.hop.ScanOption;
import org.thalweg.landscape.ExplorationOption;
import org.thalweg.landscape.ExploratoryLBFGSOptimizer;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.problems.landscapes.CountedLandscape;

/**
 * This library's exploration, which is told nothing but the start.
 * @param name the name
 * @param options the options for a seed
 */
record Exploration(String name, LongFunction<List<OptimizationData>> options) implements SearchMethod {

    /**
     * The defaults, but for a search that, like its peers, goes on until its budget is spent.
     * @return the method
     */
    static Exploration usual() {
        return new Exploration("thalweg", seed -> List.of(
            ExplorationOption.defaults().withSeed(seed).withPatience(Integer.MAX_VALUE)));
    }

    /**
     * The defaults, which give up after a number of cycles without a gain.
     * @return the method
     */
    static Exploration stopping() {
        return new Exploration("thalweg-stopping", seed -> List.of(ExplorationOption.defaults().withSeed(seed)));
    }

    /**
     * The algorithm that this one comes from, which gives up after five cycles.
     * @return the method
     */
    static Exploration origin() {
        return new Exploration("origin", seed -> List.of(
            ExplorationOption.originDefaults().withSeed(seed), ScanOption.originDefaults(),
            ModeOption.originDefaults(), LBFGSOption.originDefaults(), ConvergenceCriteria.originDefaults()));
    }

    /** {@inheritDoc} */
    @Override
    public void search(final CountedLandscape account, final long seed) {
        final List<OptimizationData> data = new ArrayList<>(options.apply(seed));
        data.addAll(List.of(MaxEval.unlimited(), GoalType.MINIMIZE, new ObjectiveFunction(account.values()),
                            new ObjectiveFunctionGradient(account.gradients()),
                            new InitialGuess(account.landscape().start())));
        new ExploratoryLBFGSOptimizer(null).optimize(data.toArray(new OptimizationData[0]));
    }
}
