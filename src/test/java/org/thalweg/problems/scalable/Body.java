/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

/**
 * The formula of a function, written once for value and gradient.
 */
@FunctionalInterface
interface Body {

    /**
     * Computes f and adds ∇f.
     * @param x the point, n components, left as it is
     * @param g receives the slopes
     * @return f(x)
     */
    double at(double[] x, Slopes g);

    /**
     * Adds up elements: those with indices from, from + step, … below n − drop.
     * @param from the index of the first one
     * @param drop how many indices at the end of 0 … n − 1 have no element
     * @param step the distance of indices, 1 in a chain, the size of the blocks if x is cut in blocks
     * @param element the element
     * @return the sum
     */
    static Body sum(final int from, final int drop, final int step, final Element element) {
        return (x, g) -> {
            double sum = 0;
            for (int i = from; i < x.length - drop; i += step) {
                sum += element.at(i, x, g);
            }
            return sum;
        };
    }

    /**
     * Adds another function.
     * @param other the other one
     * @return the sum of both
     */
    default Body plus(final Body other) {
        return (x, g) -> at(x, g) + other.at(x, g);
    }
}
