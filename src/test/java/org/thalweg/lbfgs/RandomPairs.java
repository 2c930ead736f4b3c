/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/** Pairs {@code y = A s} of a random walk, with {@code 1 <= A_ii <= 3}, and the direction as the books have it. */
final class RandomPairs {

    /** Two ways through 40 additions and inner products, whose rounding errors grow with the curvature (1 to 3). */
    static final double ROUNDING = 1e-12;

    final PairRows pairs;
    private final RandomGenerator random;
    private final double[] curvature;
    private final Crew alone = new Crew(1);
    private double[] x;
    private double[] g;

    RandomPairs(final int n, final int capacity) {
        pairs = new PairRows(capacity);
        random = new Well19937c(1000 * n + capacity);
        curvature = new double[n];
        for (int i = 0; i < n; i++) {
            curvature[i] = 1 + 2 * random.nextDouble();
        }
        x = vector();
        g = gradient(x);
    }

    double[] vector() {
        final double[] vector = new double[curvature.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = random.nextGaussian();
        }
        return vector;
    }

    private double[] gradient(final double[] point) {
        final double[] gradient = new double[point.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = curvature[i] * point[i];
        }
        return gradient;
    }

    /** Forms a pair and leaves it. */
    void form(final Crew crew) {
        final double[] xNext = vector();
        final double[] gNext = gradient(xNext);
        pairs.form(crew, x, xNext, g, gNext);
        x = xNext;
        g = gNext;
    }

    /** Adds pairs. */
    void add(final int count) {
        for (int k = 0; k < count; k++) {
            form(alone);
            pairs.accept(pairs.product());
        }
    }

    /** The direction by two loops, one step after the other, with a diagonal H0. */
    double[] plain(final double[] gradient, final double[] initial) {
        final double[] q = new double[gradient.length];
        for (int i = 0; i < q.length; i++) {
            q[i] = -gradient[i];
        }
        final double[] alpha = new double[pairs.size()];
        for (int k = pairs.size() - 1; k >= 0; k--) {
            alpha[k] = dot(pairs.step(k), q) / pairs.curvature(k);
            add(q, -alpha[k], pairs.change(k));
        }
        for (int i = 0; i < q.length; i++) {
            q[i] *= initial[i];
        }
        for (int k = 0; k < pairs.size(); k++) {
            final double beta = dot(pairs.change(k), q) / pairs.curvature(k);
            add(q, alpha[k] - beta, pairs.step(k));
        }
        return q;
    }

    /** The same with {@code H0 = γ I}. */
    double[] plain(final double[] gradient, final double gamma) {
        final double[] initial = new double[gradient.length];
        Arrays.fill(initial, gamma);
        return plain(gradient, initial);
    }

    static double dot(final double[] a, final double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(final double[] q, final double factor, final double[] row) {
        for (int i = 0; i < q.length; i++) {
            q[i] += factor * row[i];
        }
    }

    static void assertNear(final double[] expected, final double[] actual) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            difference = Math.max(difference, Math.abs(expected[i] - actual[i]));
            size = Math.max(size, Math.abs(expected[i]));
        }
        assertEquals(0, difference / size, ROUNDING);
    }
}
