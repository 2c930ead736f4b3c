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
     * Draws one of several.
     * @param from the choice, not empty
     * @param <T> what is drawn
     * @return one of them
     */
    <T> T oneOf(final List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
