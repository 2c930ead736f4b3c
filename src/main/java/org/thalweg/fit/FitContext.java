/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.List;

import org.hipparchus.random.RandomGenerator;

/**
 * All that a hop of a fit may look at.
 *
 * <pre>{@code
 * FitHop back = (context, meter) -> context.start().parameters();
 * }</pre>
 *
 * @param start the user's start: what is known of sensible magnitudes, however far the walk has run away
 * @param best the best fit so far, with its Jacobian
 * @param archive the distinct fits so far, lowest first, at least the first one
 * @param structure what is known of linear parameters and groups
 * @param modes the softest directions at the best fit
 * @param length the length that this hop's successes and failures have led to, 1 at first, positive
 * @param random this hop's own generator
 */
public record FitContext(FitPoint start, FitPoint best, List<double[]> archive, FitStructure structure, FitModes modes,
                         double length, RandomGenerator random) {

    /** Part of the residuals' length by which a parameter of size 0 may move them. */
    private static final double AT_ZERO = 0.1;

    /**
     * A number between two, evenly on a logarithmic scale.
     * @param least the smallest, positive
     * @param most the largest
     * @return the number
     */
    double logUniform(final double least, final double most) {
        return least * Math.exp(random.nextDouble() * Math.log(most / least));
    }

    /**
     * What a parameter's relative changes are relative to.
     * @param value its value
     * @param j the parameter
     * @return the value; at 0, which has no size, {@link #sizeAtZero}
     */
    double sizeOf(final double value, final int j) {
        return value == 0 ? sizeAtZero(j) : value;
    }

    /**
     * A size for a parameter that has none of its own.
     * @param j the parameter
     * @return the change that would move the best fit's residuals by a tenth of their length; 0 if it moves nothing
     */
    double sizeAtZero(final int j) {
        return best.norms()[j] > 0 ? AT_ZERO * Math.sqrt(best.sum()) / best.norms()[j] : 0;
    }

    /**
     * Draws one of several.
     * @param from the choice, not empty
     * @param <T> what is drawn
     * @return one of them
     */
    <T> T oneOf(final List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
