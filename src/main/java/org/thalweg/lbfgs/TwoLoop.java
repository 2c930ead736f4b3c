/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.function.Consumer;

/**
 * The direction {@code d = -H g} by two loops over the pairs, for any {@code H0}:
 * <pre>
 *   q = -g
 *   α_i = s_i'q / s_i'y_i,   q &lt;- q - α_i y_i           from the newest pair to the oldest
 *   q &lt;- H0 q
 *   β_i = y_i'q / s_i'y_i,   q &lt;- q + (α_i - β_i) s_i    from the oldest pair to the newest
 * </pre>
 * (Nocedal, Math. Comp. 35 (1980)). The addition of one pair and the inner product of the next share a sweep over q.
 * Sums are those of the tiles, added up in their order.
 */
final class TwoLoop {

    /** Does the tiles. */
    private final Crew crew;
    /** The α, as many as there is room for. */
    private double[] alpha = new double[0];
    /** The latest inner product, tile by tile. */
    private final TileSums sums = new TileSums();

    /**
     * Makes an engine.
     * @param crew does the work
     */
    TwoLoop(final Crew crew) {
        this.crew = crew;
    }

    /**
     * The direction with {@code H0 = γ I}.
     * @param pairs the pairs
     * @param gradient g
     * @param gamma γ, positive
     * @param d takes {@code -H g}
     */
    void direction(final PairRows pairs, final double[] gradient, final double gamma, final double[] d) {
        direction(pairs, gradient, q -> crew.run(q.length, (tile, from, to) ->
            RowSweep.scale(q, gamma, q, from, to)), d);
    }

    /**
     * The direction.
     * @param pairs the pairs
     * @param gradient g
     * @param initial {@code q <- H0 q}, positive definite
     * @param d takes {@code -H g}
     */
    void direction(final PairRows pairs, final double[] gradient, final Consumer<double[]> initial,
                   final double[] d) {
        final int size = pairs.size();
        if (alpha.length < size) {
            alpha = new double[pairs.capacity()];
        }
        if (size == 0) {
            crew.run(d.length, (tile, from, to) -> RowSweep.scale(d, -1, gradient, from, to));
            initial.accept(d);
        } else {
            firstLoop(pairs, gradient, d);
            initial.accept(d);
            secondLoop(pairs, d);
        }
    }

    /**
     * Inner product.
     * @param a a vector
     * @param b a vector
     * @return a'b
     */
    double product(final double[] a, final double[] b) {
        multiply(a, b);
        return sums.total(0);
    }

    /**
     * The sums of {@code a'b}.
     * @param a a vector
     * @param b a vector
     */
    private void multiply(final double[] a, final double[] b) {
        final double[] parts = sums.begin(a.length, 1);
        crew.run(a.length, (tile, from, to) -> parts[tile] = RowSweep.dot(a, b, from, to));
    }

    /**
     * From the newest pair to the oldest.
     * @param pairs the pairs, at least one
     * @param gradient g
     * @param q takes the result
     */
    private void firstLoop(final PairRows pairs, final double[] gradient, final double[] q) {
        final int newest = pairs.size() - 1;
        final double[] parts = sums.begin(q.length, 1);
        final double[] last = pairs.step(newest);
        crew.run(q.length, (tile, from, to) -> parts[tile] = RowSweep.negateDot(q, gradient, last, from, to));
        for (int i = newest; i > 0; i--) {
            alpha[i] = sums.total(0) / pairs.curvature(i);
            addDot(q, -alpha[i], pairs.change(i), pairs.step(i - 1));
        }
        alpha[0] = sums.total(0) / pairs.curvature(0);
        add(q, -alpha[0], pairs.change(0));
    }

    /**
     * From the oldest pair to the newest.
     * @param pairs the pairs, at least one
     * @param q the vector
     */
    private void secondLoop(final PairRows pairs, final double[] q) {
        final int newest = pairs.size() - 1;
        multiply(pairs.change(0), q);
        for (int i = 0; i < newest; i++) {
            addDot(q, alpha[i] - sums.total(0) / pairs.curvature(i), pairs.step(i), pairs.change(i + 1));
        }
        add(q, alpha[newest] - sums.total(0) / pairs.curvature(newest), pairs.step(newest));
    }

    /**
     * {@code q <- q + factor b}, and then the sums of {@code a'q}.
     * @param q the vector
     * @param factor of b
     * @param b a row
     * @param a another
     */
    private void addDot(final double[] q, final double factor, final double[] b, final double[] a) {
        final double[] parts = sums.begin(q.length, 1);
        crew.run(q.length, (tile, from, to) -> parts[tile] = RowSweep.addDot(q, factor, b, a, from, to));
    }

    /**
     * {@code q <- q + factor b}.
     * @param q the vector
     * @param factor of b
     * @param b a row
     */
    private void add(final double[] q, final double factor, final double[] b) {
        crew.run(q.length, (tile, from, to) -> RowSweep.add(q, factor, b, from, to));
    }
}
