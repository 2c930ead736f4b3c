/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * A direction to search along, with the sizes that decide how far.
 *
 * @param vector d, n components
 * @param slope g'd, with g the gradient where the search begins
 * @param length ‖d‖
 * @param pointNorm ‖x‖, with x where the search begins
 */
record SearchDirection(double[] vector, double slope, double length, double pointNorm) {

    /**
     * Measures a direction.
     * @param vector d
     * @param gradient g
     * @param point x
     * @return the direction with its sizes
     */
    static SearchDirection of(final double[] vector, final double[] gradient, final double[] point) {
        double gd = 0;
        double dd = 0;
        double xx = 0;
        for (int i = 0; i < vector.length; i++) {
            gd += gradient[i] * vector[i];
            dd += vector[i] * vector[i];
            xx += point[i] * point[i];
        }
        return new SearchDirection(vector, gd, Math.sqrt(dd), Math.sqrt(xx));
    }
}
