/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

/**
 * Points beside a point.
 */
final class Displaced {

    /** No instances. */
    private Displaced() {
    }

    /**
     * Goes along a direction.
     * @param point x, n components
     * @param direction v, n components
     * @param step t
     * @return x + t v, a new array
     */
    static double[] by(final double[] point, final double[] direction, final double step) {
        final double[] moved = new double[point.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = point[i] + step * direction[i];
        }
        return moved;
    }
}
