/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.random.RandomGenerator;
import org.thalweg.problems.landscapes.Landscape;

/** The search box of a landscape. */
final class SearchBox {

    /** Least components. */
    private final double[] lower;
    /** Largest components. */
    private final double[] upper;
    /** Where random numbers come from. */
    private final RandomGenerator random;

    /**
     * Takes the box.
     * @param landscape the landscape
     * @param random where random numbers come from
     */
    SearchBox(final Landscape landscape, final RandomGenerator random) {
        this.lower = landscape.lower();
        this.upper = landscape.upper();
        this.random = random;
    }

    /**
     * Draws a point.
     * @return a point uniform in the box
     */
    double[] point() {
        final double[] x = new double[lower.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = lower[i] + (upper[i] - lower[i]) * random.nextDouble();
        }
        return x;
    }

    /**
     * The nearest point of the box.
     * @param x a point
     * @return the point with each component moved to the nearest bound if it lies beyond
     */
    double[] nearest(final double[] x) {
        final double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(lower[i], Math.min(upper[i], x[i]));
        }
        return y;
    }

    /**
     * The widths.
     * @param part a factor
     * @return the widths of the box times the factor
     */
    double[] widths(final double part) {
        final double[] widths = new double[lower.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = part * (upper[i] - lower[i]);
        }
        return widths;
    }

    /**
     * The bounds for Hipparchus.
     * @return the bounds
     */
    SimpleBounds bounds() {
        return new SimpleBounds(lower, upper);
    }
}
