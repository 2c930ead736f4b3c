/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * {@code φ'(0) < 0} in, a step t with a lower φ(t) out.
 *
 * <p>A search asks φ neither at 0, where all is known, nor twice at one step, nor beyond the largest step. It keeps
 * nothing between two calls. What φ throws passes through unchanged.</p>
 */
public interface LineSearchMethod {

    /**
     * Searches along a line.
     * @param phi the line function φ
     * @param origin φ at step 0: a finite value and a negative slope
     * @param firstStep the step to try first where the method uses one, finite, above 0; cut to {@code maxStep}
     * @param maxStep the largest step that may be asked, above 0, may be +infinity
     * @return the accepted point, or the origin if no lower value was found
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the origin isn't at step 0 or doesn't descend,
     * or if a step is NaN or not above 0
     */
    LineSearchResult search(LineFunction phi, LinePoint origin, double firstStep, double maxStep);
}
