/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * The first trial step along steepest descent, when no pair tells the scale yet.
 *
 * <p>With d the direction, {@code t = min(max(1, ‖x‖) / ‖d‖, 2 |f| / |g'd|)}: not farther than the point is from the
 * origin (or 1), nor than where a parabola that ends at f = 0 has its minimum. Of nine rules compared on 85 problems
 * it cost the fewest evaluations. It sees the value's zero: a constant added to f changes the first trial, no later
 * one. After a failed search the scale γ that the lost pairs had found is kept to, within a factor of 1000.</p>
 */
final class FirstStep {

    /** How far a guess may be from the last known scale. */
    private static final double TRUST = 1e3;

    /** No instances. */
    private FirstStep() {
    }

    /**
     * Guesses.
     * @param direction the direction
     * @param value f where the descent stands
     * @param gamma the scale γ known before; 0 if none
     * @return a positive step
     */
    static double guess(final SearchDirection direction, final double value, final double gamma) {
        final double length = direction.length();
        final double far = Math.max(1, direction.pointNorm()) / length;
        final double toZero = 2 * Math.abs(value / direction.slope());
        final double guess = toZero > 0 ? Math.min(far, toZero) : 1 / length;
        return gamma > 0 ? Math.min(Math.max(guess, gamma / TRUST), gamma * TRUST) : guess;
    }
}
