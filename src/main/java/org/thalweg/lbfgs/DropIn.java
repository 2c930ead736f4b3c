/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.nonlinear.scalar.gradient.Preconditioner;
import org.thalweg.linesearch.BrentLineSearch;
import org.thalweg.linesearch.LineSearchMethod;

/**
 * What the constructors of {@code NonLinearConjugateGradientOptimizer} fix, for every optimizer that takes its place: a
 * preconditioner becomes P of the initial Hessian, tolerances of the line search ask for Hipparchus' own exact search.
 *
 * @param initial P of the initial Hessian
 * @param lineSearch the line search fixed; null to leave it to {@link LBFGSOption}
 */
public record DropIn(InitialHessian initial, LineSearchMethod lineSearch) {

    /**
     * Without tolerances.
     * @param preconditioner the preconditioner; null for none
     * @return the settings
     */
    public static DropIn of(final Preconditioner preconditioner) {
        return new DropIn(preconditioner == null ? InitialHessian.IDENTITY : InitialHessian.of(preconditioner), null);
    }

    /**
     * With tolerances.
     * @param relativeTolerance relative tolerance of the line search, at least 0
     * @param absoluteTolerance absolute tolerance of the line search, at least 0
     * @param initialBracketingRange extent of its first bracket, positive
     * @param preconditioner the preconditioner; null for none
     * @return the settings
     * @throws MathIllegalArgumentException if a number is outside its range
     */
    public static DropIn of(final double relativeTolerance, final double absoluteTolerance,
                            final double initialBracketingRange, final Preconditioner preconditioner) {
        return new DropIn(of(preconditioner).initial(),
                          new BrentLineSearch(relativeTolerance, absoluteTolerance, initialBracketingRange));
    }

    /**
     * Puts the line search into an option.
     * @param option the option given as data
     * @return the option to use
     */
    public LBFGSOption apply(final LBFGSOption option) {
        return lineSearch == null ? option : option.withLineSearch(lineSearch);
    }
}
