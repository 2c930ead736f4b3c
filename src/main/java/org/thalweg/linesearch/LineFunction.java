/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * {@code φ(t) = f(x + t d)}, {@code φ'(t) = g(x + t d)'d}: an objective seen along a line.
 *
 * <p>A step where the objective is NaN or infinite is a wall: its value is +infinity, its slope NaN. Exceptions, a
 * spent budget for example, pass through every search unchanged.</p>
 */
public interface LineFunction {

    /**
     * Asks for value and slope.
     * @param step the step t, finite
     * @return what is found there; a wall has value +infinity and slope NaN
     */
    LinePoint at(double step);

    /**
     * Asks for the value alone, for searches that need no slope.
     * @param step the step t, finite
     * @return the value; +infinity at a wall
     */
    double valueAt(double step);
}
