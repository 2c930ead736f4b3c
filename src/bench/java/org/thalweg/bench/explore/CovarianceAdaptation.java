/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.thalweg.problems.landscapes.CountedLandscape;

/**
 * Hipparchus' CMA-ES within the search box, which it is told: populations of 4 + 3 ln n, standard deviations of 0.3
 * widths at first (N. Hansen, arXiv:1604.00772), from the start and, whenever it ends, from a random point of the box.
 * It asks for values alone.
 */
final class CovarianceAdaptation implements SearchMethod {

    /** First standard deviations, in widths of the box. */
    private static final double SIGMA = 0.3;

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "cma-es";
    }

    /** {@inheritDoc} */
    @Override
    public void search(final CountedLandscape account, final long seed) {
        final RandomGenerator random = random(seed);
        final SearchBox box = new SearchBox(account.landscape(), random);
        final int population = 4 + (int) (3 * Math.log(account.landscape().dimension()));
        double[] start = box.nearest(account.landscape().start());
        for (int run = 0; run < Integer.MAX_VALUE; run++) {
            try {
                new CMAESOptimizer(Integer.MAX_VALUE, 0, true, 0, 0, random, false, null).optimize(
                    MaxEval.unlimited(), GoalType.MINIMIZE, new ObjectiveFunction(account.values()), box.bounds(),
                    new InitialGuess(start), new CMAESOptimizer.Sigma(box.widths(SIGMA)),
                    new CMAESOptimizer.PopulationSize(population));
            } catch (final MathRuntimeException e) {
                // an end too: a covariance matrix whose eigenvalues were not found
                assert account.cost() > 0;
            }
            start = box.point();
        }
    }
}
