/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import java.util.Arrays;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/** Random numbers of a family and a seed: other families draw other numbers from the same seed. */
public final class Draws {

    /** The source. */
    private final RandomGenerator random;

    /**
     * Opens a stream.
     * @param name of what is drawn
     * @param seed the seed
     */
    public Draws(final String name, final long seed) {
        random = new Well19937c((long) name.hashCode() << Integer.SIZE ^ seed);
    }

    /**
     * Draws a number.
     * @param low the least
     * @param high the largest
     * @return a number uniform in [low, high)
     */
    public double uniform(final double low, final double high) {
        return low + (high - low) * random.nextDouble();
    }

    /**
     * Draws a vector.
     * @param n the number of components
     * @param low the least
     * @param high the largest
     * @return components uniform in [low, high), a fresh array
     */
    public double[] uniform(final int n, final double low, final double high) {
        final double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = uniform(low, high);
        }
        return x;
    }

    /**
     * Draws a number.
     * @return a standard normal number
     */
    public double normal() {
        return random.nextGaussian();
    }

    /**
     * Draws a vector.
     * @param n the number of components
     * @return standard normal components, a fresh array
     */
    public double[] normal(final int n) {
        final double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = normal();
        }
        return x;
    }

    /**
     * Makes a vector of equal components.
     * @param n the number of components
     * @param value the component
     * @return a fresh array
     */
    public static double[] constant(final int n, final double value) {
        final double[] x = new double[n];
        Arrays.fill(x, value);
        return x;
    }
}
