/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

/**
 * {@code c = R t}, {@code t += R'c} and {@code R = Z R} for rows R (j x n): where an eigensolver spends its own time.
 *
 * <p>These passes read memory and compute little, so each walks the columns in tiles, takes four rows at once, and
 * leaves a tile of t in the cache until all rows have met it: a pass reads R once and t once. Where a second pass of
 * scalar products follows a subtraction, both share one walk.
 *
 * <p>Sums run upwards within a tile, tiles are added upwards, rows are taken in order: the same input gives the same
 * bits.
 */
final class RowKernels {

    /** Columns of a tile, 32 kB of t. */
    private static final int TILE = 4096;

    /** Columns of a tile of a rotation, so that a tile of all rows fits a second-level cache. */
    private static final int ROTATION_TILE = 512;

    /** The passes on the caller's thread. */
    static final RowKernels ALONE = new RowKernels(new TileCrew(1));

    /** Does the tiles. */
    private final TileCrew crew;

    /**
     * Makes the passes.
     * @param crew does the tiles; closed by its owner
     */
    RowKernels(final TileCrew crew) {
        this.crew = crew;
    }

    /**
     * {@code c = R t}.
     * @param rows the rows, of the length of {@code t}
     * @param size rows that count
     * @param t a vector
     * @return {@code size} scalar products
     */
    double[] products(final double[][] rows, final int size, final double[] t) {
        final double[] parts = parts(size, t.length);
        crew.run(t.length, TILE, (tile, from, to) -> addProducts(rows, size, t, parts, tile * size, from, to));
        return total(parts, size);
    }

    /**
     * {@code t += R'c}.
     * @param t the vector that changes
     * @param rows the rows, of the length of {@code t}
     * @param size rows that count
     * @param c their coefficients
     */
    void add(final double[] t, final double[][] rows, final int size, final double[] c) {
        crew.run(t.length, TILE, (tile, from, to) -> add(t, 0, rows, size, c, from, to));
    }

    /**
     * {@code t += R'c}, then {@code R t}, in one walk.
     * @param t the vector that changes
     * @param rows the rows, of the length of {@code t}
     * @param size rows that count
     * @param c their coefficients
     * @return the scalar products with what became of {@code t}
     */
    double[] addThenProducts(final double[] t, final double[][] rows, final int size, final double[] c) {
        final double[] parts = parts(size, t.length);
        crew.run(t.length, TILE, (tile, from, to) -> {
            add(t, 0, rows, size, c, from, to);
            addProducts(rows, size, t, parts, tile * size, from, to);
        });
        return total(parts, size);
    }

    /**
     * {@code R = Z R} in place, with a tile of the new rows for all extra memory.
     * @param rows the rows; the first {@code z.length} of them change
     * @param size rows that are combined
     * @param z at most {@code size} rows of {@code size} coefficients
     */
    void rotate(final double[][] rows, final int size, final double[][] z) {
        final int n = rows[0].length;
        crew.run(n, ROTATION_TILE, (number, from, to) -> {
            final double[][] tile = new double[z.length][to - from];
            for (int i = 0; i < z.length; i++) {
                add(tile[i], from, rows, size, z[i], from, to);
            }
            for (int i = 0; i < z.length; i++) {
                System.arraycopy(tile[i], 0, rows[i], from, to - from);
            }
        });
    }

    /**
     * Room for what each tile adds.
     * @param size sums
     * @param n length of the vectors
     * @return sum k of a tile at {@code tile * size + k}
     */
    private static double[] parts(final int size, final int n) {
        return new double[size * ((n + TILE - 1) / TILE)];
    }

    /**
     * Adds the tiles upwards.
     * @param parts what each tile adds
     * @param size sums
     * @return the sums
     */
    private static double[] total(final double[] parts, final int size) {
        final double[] total = new double[size];
        for (int i = 0; i < parts.length; i++) {
            total[i % size] += parts[i];
        }
        return total;
    }

    /**
     * A tile's part of {@code R t}.
     * @param rows the rows
     * @param size rows that count
     * @param t a vector
     * @param c where the scalar products are put
     * @param at index of the first one
     * @param from first column
     * @param to column after the last
     */
    private static void addProducts(final double[][] rows, final int size, final double[] t, final double[] c,
                                    final int at, final int from, final int to) {
        int k = 0;
        for (; k + 3 < size; k += 4) {
            final double[] r0 = rows[k];
            final double[] r1 = rows[k + 1];
            final double[] r2 = rows[k + 2];
            final double[] r3 = rows[k + 3];
            double s0 = 0;
            double s1 = 0;
            double s2 = 0;
            double s3 = 0;
            for (int i = from; i < to; i++) {
                s0 += r0[i] * t[i];
                s1 += r1[i] * t[i];
                s2 += r2[i] * t[i];
                s3 += r3[i] * t[i];
            }
            c[at + k] = s0;
            c[at + k + 1] = s1;
            c[at + k + 2] = s2;
            c[at + k + 3] = s3;
        }
        for (; k < size; k++) {
            final double[] r = rows[k];
            double s = 0;
            for (int i = from; i < to; i++) {
                s += r[i] * t[i];
            }
            c[at + k] = s;
        }
    }

    /**
     * Adds {@code R'c} in the columns of a tile.
     * @param t the vector that changes
     * @param skipped columns before the first one that {@code t} has
     * @param rows the rows
     * @param size rows that count
     * @param c their coefficients
     * @param from first column
     * @param to column after the last
     */
    private static void add(final double[] t, final int skipped, final double[][] rows, final int size,
                            final double[] c, final int from, final int to) {
        int k = 0;
        for (; k + 3 < size; k += 4) {
            final double[] r0 = rows[k];
            final double[] r1 = rows[k + 1];
            final double[] r2 = rows[k + 2];
            final double[] r3 = rows[k + 3];
            final double c0 = c[k];
            final double c1 = c[k + 1];
            final double c2 = c[k + 2];
            final double c3 = c[k + 3];
            for (int i = from; i < to; i++) {
                t[i - skipped] += c0 * r0[i] + c1 * r1[i] + (c2 * r2[i] + c3 * r3[i]);
            }
        }
        for (; k < size; k++) {
            final double[] r = rows[k];
            final double ck = c[k];
            for (int i = from; i < to; i++) {
                t[i - skipped] += ck * r[i];
            }
        }
    }
}
