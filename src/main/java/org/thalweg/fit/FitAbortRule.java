/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;

/** Gives up a fit whose latest gains, many times over, would not lead below the best. */
final class FitAbortRule implements ConvergenceChecker<LeastSquaresProblem.Evaluation> {

    /** When. */
    private final FitQuenchOption option;
    /** The best sum of squares. */
    private final double best;
    /** The sums of squares after each iteration, the start's first. */
    private final List<Double> sums = new ArrayList<>();
    /** Whether it gave up. */
    private boolean aborted;

    /**
     * Watches one fit.
     * @param option when to give up
     * @param best the best sum of squares
     */
    FitAbortRule(final FitQuenchOption option, final double best) {
        this.option = option;
        this.best = best;
    }

    /** {@inheritDoc} */
    @Override
    public boolean converged(final int iteration, final LeastSquaresProblem.Evaluation previous,
                             final LeastSquaresProblem.Evaluation current) {
        if (sums.isEmpty()) {
            sums.add(previous.getChiSquare());
        }
        final double sum = current.getChiSquare();
        sums.add(sum);
        final int before = sums.size() - 1 - option.lookBack();
        aborted = iteration >= option.earliest() && before >= 0 &&
                  sum - option.caution() * (sums.get(before) - sum) > best;
        return aborted;
    }

    /**
     * Whether it gave up.
     * @return true if it did
     */
    boolean aborted() {
        return aborted;
    }
}
