/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σ (|pᵢ − pⱼ|² − dᵢⱼ²)² over the pairs that hear each other: places in the plane from distances.
 *
 * <p>p₁ … pₙ are sensors whose places x = (p₁, … pₙ) are looked for, the further ones anchors whose places are known.
 * A pair hears each other when its true distance is below a range; two anchors tell nothing. The distances are exact:
 * the global minimum is 0 at the true places.</p>
 */
final class Sensors implements SmoothFunction {

    /** All places: the sensors' true ones, then the anchors'. */
    private final double[] places;
    /** The number of variables, twice that of sensors. */
    private final int unknown;
    /** First coordinates of the pairs that hear each other, the first one a sensor's. */
    private final List<int[]> pairs = new ArrayList<>();

    /**
     * Measures the distances.
     * @param truth the sensors' places, x and y in turn
     * @param anchors the anchors' places, x and y in turn
     * @param range largest distance that is measured
     */
    Sensors(final double[] truth, final double[] anchors, final double range) {
        unknown = truth.length;
        places = new double[truth.length + anchors.length];
        System.arraycopy(truth, 0, places, 0, truth.length);
        System.arraycopy(anchors, 0, places, truth.length, anchors.length);
        for (int i = 0; i < unknown; i += 2) {
            for (int j = i + 2; j < places.length; j += 2) {
                if (square(places, i, places, j) < range * range) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (final int[] pair : pairs) {
            final double r = excess(x, pair);
            sum += r * r;
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[unknown];
        for (final int[] pair : pairs) {
            final double[] other = pair[1] < unknown ? x : places;
            final double factor = 4 * excess(x, pair);
            for (int k = 0; k < 2; k++) {
                final double pull = factor * (x[pair[0] + k] - other[pair[1] + k]);
                g[pair[0] + k] += pull;
                if (pair[1] < unknown) {
                    g[pair[1] + k] -= pull;
                }
            }
        }
        return g;
    }

    private double excess(final double[] x, final int[] pair) {
        return square(x, pair[0], pair[1] < unknown ? x : places, pair[1]) - square(places, pair[0], places, pair[1]);
    }

    private static double square(final double[] p, final int i, final double[] q, final int j) {
        final double dx = p[i] - q[j];
        final double dy = p[i + 1] - q[j + 1];
        return dx * dx + dy * dy;
    }
}
