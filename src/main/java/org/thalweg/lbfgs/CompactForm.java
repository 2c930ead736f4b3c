/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * The direction {@code d = -H g} with {@code H0 = γ I} by the compact form: with {@code R_ij = s_i'y_j} for
 * {@code i <= j} and {@code D} the diagonal of R,
 * <pre>
 *   H = γ I + [S  γY] [ R^-T (D + γ Y'Y) R^-1   -R^-T ] [ S'  ]
 *                     [       -R^-1                0  ] [ γY' ]
 *   u = R^-1 S'g,   v = R^-T ((D + γ Y'Y) u - γ Y'g),   d = -γ g - S v + γ Y u
 * </pre>
 * (Byrd, Nocedal and Schnabel, Math. Programming 63 (1994), equation 3.1). All rows are read twice, for the inner
 * products and for the combination, with the small algebra between: two places where threads meet, instead of two for
 * each pair. R and Y'Y are kept; a direction completes the columns of those pairs that came since the last one, for
 * which a single new pair needs no further sweep.
 */
final class CompactForm {

    /** Does the tiles. */
    private final Crew crew;
    /** The small matrices. */
    private final Gram gram = new Gram();
    /** Steps and then changes of the gradient. */
    private double[][] rows = new double[0][];
    /** Inner products of each row with two vectors, tile by tile. */
    private final TileSums sums = new TileSums();
    /** The same over all tiles; then {@code -v} and {@code γ u}. */
    private double[] products = new double[0];
    /** Factors of the rows. */
    private double[] factors = new double[0];

    /**
     * Makes an engine.
     * @param crew does the work
     */
    CompactForm(final Crew crew) {
        this.crew = crew;
    }

    /**
     * What the next direction has to make up for.
     * @param pairs the pairs
     * @return pairs whose columns are not known; a direction reads the rows once more for every two of them beyond the
     * first
     */
    int missing(final PairRows pairs) {
        return pairs.size() - gram.follow(pairs);
    }

    /**
     * The direction.
     * @param pairs the pairs
     * @param gradient g
     * @param gamma γ, positive
     * @param d takes {@code -H g}; another array than g
     */
    void direction(final PairRows pairs, final double[] gradient, final double gamma, final double[] d) {
        final int size = pairs.size();
        prepare(pairs);
        int column = gram.follow(pairs);
        // the vectors y_column, ..., y_newest, g, two at a time so that the last two are y_newest and g
        if ((size - column) % 2 == 0) {
            final double[] y = column < size ? pairs.change(column) : gradient;
            multiply(2 * size, y, y);
            if (column < size) {
                gram.setColumn(column, products, 0);
                column++;
            }
        }
        while (column < size) {
            final double[] next = column + 1 < size ? pairs.change(column + 1) : gradient;
            multiply(2 * size, pairs.change(column), next);
            gram.setColumn(column, products, 0);
            if (column + 1 < size) {
                gram.setColumn(column + 1, products, 1);
            }
            column += 2;
        }
        gram.solve(products, 1, gamma, factors);
        combine(2 * size, gradient, gamma, d);
    }

    /**
     * Gathers the rows and makes room.
     * @param pairs the pairs
     */
    private void prepare(final PairRows pairs) {
        final int size = pairs.size();
        if (rows.length < 2 * size) {
            rows = new double[2 * pairs.capacity()][];
            products = new double[2 * rows.length];
            factors = new double[rows.length];
        }
        for (int i = 0; i < size; i++) {
            rows[i] = pairs.step(i);
            rows[size + i] = pairs.change(i);
        }
    }

    /**
     * Inner products of all rows with two vectors.
     * @param count number of rows, even
     * @param u first vector
     * @param v second vector
     */
    private void multiply(final int count, final double[] u, final double[] v) {
        final double[] parts = sums.begin(u.length, 2 * count);
        crew.run(u.length, (tile, from, to) -> {
            final int at = 2 * count * tile;
            int k = 0;
            for (; k < count - 3; k += 4) {
                RowSweep.dots(rows[k], rows[k + 1], rows[k + 2], rows[k + 3], u, v, from, to, parts, at + 2 * k);
            }
            if (k < count) {
                RowSweep.dots(rows[k], rows[k + 1], u, v, from, to, parts, at + 2 * k);
            }
        });
        for (int k = 0; k < 2 * count; k++) {
            products[k] = sums.total(k);
        }
    }

    /**
     * The combination {@code d = -γ g + factors of the rows}.
     * @param count number of rows, even
     * @param gradient g
     * @param gamma γ
     * @param d takes the combination
     */
    private void combine(final int count, final double[] gradient, final double gamma, final double[] d) {
        crew.run(d.length, (tile, from, to) -> {
            RowSweep.scale(d, -gamma, gradient, from, to);
            int k = 0;
            for (; k < count - 3; k += 4) {
                RowSweep.add(d, factors, k, rows[k], rows[k + 1], rows[k + 2], rows[k + 3], from, to);
            }
            if (k < count) {
                RowSweep.add(d, factors, k, rows[k], rows[k + 1], from, to);
            }
        });
    }
}
