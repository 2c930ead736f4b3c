/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.ArrayList;
import java.util.List;

import org.thalweg.objective.Evaluation;

/**
 * The latest curvature pairs {@code s = x₊ - x}, {@code y = g₊ - g} with {@code s'y > 0}, and the product with the
 * inverse Hessian H that they define:
 * <pre>
 *   H₊ = V' H V + s s' / s'y,    V = I - y s' / s'y
 * </pre>
 * applied pair by pair to {@code H0} (Nocedal, Math. Comp. 35 (1980); Nocedal and Wright, 2nd ed., Algorithm 7.4).
 * Rows of pairs that fall out of the memory are used again.
 */
public final class CurvaturePairs {

    /** Pairs with {@code s'y <= CURVATURE |s| |y|} are skipped: s'y is then all rounding. */
    private static final double CURVATURE = 0x1.0p-52;

    /** Most pairs kept. */
    private final int capacity;
    /** The pairs, oldest first. */
    private final List<Pair> pairs = new ArrayList<>();
    /** Rows to write the next pair to; null if they have to be made. */
    private Pair spare;

    /**
     * Makes an empty memory.
     * @param capacity most pairs kept, at least 1
     */
    public CurvaturePairs(final int capacity) {
        this.capacity = capacity;
    }

    /**
     * Pairs held.
     * @return the number
     */
    public int size() {
        return pairs.size();
    }

    /**
     * A step of a pair.
     * @param index 0 for the oldest
     * @return s, n components, read only
     */
    public double[] getStep(final int index) {
        return pairs.get(index).s;
    }

    /**
     * A change of the gradient.
     * @param index 0 for the oldest
     * @return y, n components, read only
     */
    public double[] getGradientChange(final int index) {
        return pairs.get(index).y;
    }

    /**
     * The curvature of a pair.
     * @param index 0 for the oldest
     * @return s'y, positive
     */
    public double getCurvature(final int index) {
        return pairs.get(index).sy;
    }

    /** Forgets all pairs. */
    public void clear() {
        pairs.clear();
    }

    /**
     * Takes the pair of a step, the oldest pair making room.
     * @param before point, value and gradient before the step
     * @param after the same after it
     * @param corrected whether y is corrected by the values, see {@link SecantCorrection}
     * @return the pair; null if it fails the curvature test and is skipped
     */
    CurvaturePair add(final Evaluation before, final Evaluation after, final boolean corrected) {
        final int n = before.getPoint().length;
        final Pair pair = spare == null ? new Pair(n) : spare;
        spare = pair;
        final double[] x = before.getPoint();
        final double[] next = after.getPoint();
        final double[] g = before.getGradient();
        final double[] gNext = after.getGradient();
        double ss = 0;
        double yy = 0;
        double sy = 0;
        double slopes = 0;
        for (int i = 0; i < n; i++) {
            // s = x₊ - x,  y = g₊ - g
            final double s = next[i] - x[i];
            final double y = gNext[i] - g[i];
            pair.s[i] = s;
            pair.y[i] = y;
            ss += s * s;
            yy += y * y;
            sy += s * y;
            slopes += s * (g[i] + gNext[i]);
        }
        if (!(sy > CURVATURE * Math.sqrt(ss) * Math.sqrt(yy) && Double.isFinite(1 / sy))) {
            return null;
        }
        final double theta = corrected ? SecantCorrection.of(before.getValue(), after.getValue(), slopes, sy) : 0;
        if (theta != 0) {
            add(pair.y, theta / ss, pair.s);
            yy += theta / ss * (2 * sy + theta);
            sy += theta;
        }
        pair.sy = sy;
        pairs.add(pair);
        spare = pairs.size() > capacity ? pairs.remove(0) : null;
        return new CurvaturePair(pair.s, pair.y, ss, sy, yy);
    }

    /**
     * The quasi-Newton direction {@code -H g} by the two-loop recursion.
     * @param gradient g, n components
     * @param initial H0
     * @param point where the descent stands
     * @return the direction
     */
    SearchDirection direction(final double[] gradient, final InitialInverse initial, final double[] point) {
        final double[] q = new double[gradient.length];
        for (int i = 0; i < q.length; i++) {
            q[i] = -gradient[i];
        }
        final double[] alpha = new double[pairs.size()];
        for (int k = pairs.size() - 1; k >= 0; k--) {
            final Pair pair = pairs.get(k);
            // α = s'q / s'y,  q <- q - α y
            alpha[k] = dot(pair.s, q) / pair.sy;
            add(q, -alpha[k], pair.y);
        }
        initial.multiply(q, point);
        for (int k = 0; k < pairs.size(); k++) {
            final Pair pair = pairs.get(k);
            // β = y'q / s'y,  q <- q + (α - β) s
            final double beta = dot(pair.y, q) / pair.sy;
            add(q, alpha[k] - beta, pair.s);
        }
        return SearchDirection.of(q, gradient, point);
    }

    /**
     * Inner product.
     * @param a n components
     * @param b n components
     * @return a'b
     */
    static double dot(final double[] a, final double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /**
     * Adds a multiple: {@code a <- a + factor b}.
     * @param a n components
     * @param factor the factor
     * @param b n components
     */
    private static void add(final double[] a, final double factor, final double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += factor * b[i];
        }
    }

    /** One pair; its rows are overwritten when it is used again. */
    private static final class Pair {
        /** The step s. */
        private final double[] s;
        /** The change of the gradient y. */
        private final double[] y;
        /** Their product s'y. */
        private double sy;

        /**
         * Makes rows.
         * @param n their length
         */
        Pair(final int n) {
            s = new double[n];
            y = new double[n];
        }
    }
}
