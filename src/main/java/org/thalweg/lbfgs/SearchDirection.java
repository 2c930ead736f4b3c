/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * A direction to search along, with its slope.
 *
 * @param vector d, n components, lent until the next direction is made
 * @param slope g'd, with g the gradient where the search begins
 */
record SearchDirection(double[] vector, double slope) {

    /**
     * The Euclidean length.
     * @return ‖d‖
     */
    double length() {
        return norm(vector);
    }

    /**
     * The Euclidean norm.
     * @param x a vector
     * @return ‖x‖
     */
    static double norm(final double[] x) {
        double sum = 0;
        for (final double component : x) {
            sum += component * component;
        }
        return Math.sqrt(sum);
    }
}
