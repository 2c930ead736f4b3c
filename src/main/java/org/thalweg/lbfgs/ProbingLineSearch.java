/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.linesearch.LineFunction;
import org.thalweg.linesearch.LinePoint;
import org.thalweg.linesearch.LineSearchMethod;
import org.thalweg.linesearch.LineSearchResult;
import org.thalweg.linesearch.LineSearchStatus;

/**
 * Takes the first trial t if {@code φ(t) <= φ(0) + 1e-4 t φ'(0)} and {@code φ'(t) > φ'(0)}: the step makes a curvature
 * pair, which is what it is for. Else another search goes on from there.
 *
 * @param search the other search; it asks the first trial again, which a line function remembers
 */
record ProbingLineSearch(LineSearchMethod search) implements LineSearchMethod {

    /** c1 of the sufficient decrease (Nocedal and Wright, 2nd ed., section 3.1). */
    private static final double SUFFICIENT_DECREASE = 1e-4;

    /** {@inheritDoc} */
    @Override
    public LineSearchResult search(final LineFunction phi, final LinePoint origin, final double firstStep,
                                   final double maxStep) {
        final LinePoint trial = phi.at(Math.min(firstStep, maxStep));
        final boolean decreased =
            trial.value() <= origin.value() + SUFFICIENT_DECREASE * trial.step() * origin.slope();
        return decreased && trial.slope() > origin.slope() && trial.slope() < Double.POSITIVE_INFINITY ?
               new LineSearchResult(LineSearchStatus.DECREASE, trial, 1) :
               search.search(phi, origin, firstStep, maxStep);
    }
}
