/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The latest pairs {@code s_i, y_i}, oldest first, as rows, with {@code s_i'y_i > 0}.
 * <p>
 * The next pair is formed in rows of its own (they may still be changed: that is how y is corrected) and accepted, or
 * left to be written over. The rows of the oldest pair, when it makes room, are those of the next one: no more than
 * {@code 2 (capacity + 1)} rows are ever made. Accepted rows do not change, and each pair has a serial number, one
 * more than that of the pair before it, by which a user of the rows can tell what is new.
 * <p>
 * Pairs that made room may be kept on, for whoever wants to learn from a longer part of the path: they are handed over,
 * not copied, and when there are too many of them it is the rows of the oldest of these that are used again.
 */
final class PairRows {

    /** Sums per tile: s's, s'y, y'y, s'g. */
    private static final int SUMS = 4;

    /** Steps, oldest first; the rows after the last are spare or null. */
    private final double[][] s;
    /** Changes of the gradient. */
    private final double[][] y;
    /** Their products. */
    private final double[] sy;
    /** Pairs held. */
    private int size;
    /** Serial number of the next pair. */
    private long serial;
    /** Most pairs kept that made room. */
    private final int room;
    /** Pairs that made room, oldest first. */
    private final Deque<Past> past = new ArrayDeque<>();
    /** Sums over the pair formed last. */
    private final TileSums sums = new TileSums();
    /** s's, s'y, y'y, s'g of the pair formed last. */
    private final double[] products = new double[SUMS];

    /**
     * Makes an empty memory.
     * @param capacity most pairs kept, at least 1
     */
    PairRows(final int capacity) {
        this(capacity, 0);
    }

    /**
     * Makes an empty memory.
     * @param capacity most pairs kept, at least 1
     * @param room most pairs kept that made room for others, at least 0
     */
    PairRows(final int capacity, final int room) {
        this.room = room;
        s = new double[capacity + 1][];
        y = new double[capacity + 1][];
        sy = new double[capacity + 1];
    }

    /**
     * Room for pairs.
     * @return most pairs kept
     */
    int capacity() {
        return s.length - 1;
    }

    /**
     * Pairs held.
     * @return their number
     */
    int size() {
        return size;
    }

    /**
     * A step.
     * @param index 0 for the oldest; {@code size()} for the pair formed last and not yet accepted
     * @return s, the row itself
     */
    double[] step(final int index) {
        return s[index];
    }

    /**
     * A change of the gradient.
     * @param index 0 for the oldest; {@code size()} for the pair formed last and not yet accepted
     * @return y, the row itself
     */
    double[] change(final int index) {
        return y[index];
    }

    /**
     * The curvature of a pair.
     * @param index 0 for the oldest
     * @return s'y
     */
    double curvature(final int index) {
        return sy[index];
    }

    /**
     * The number of a pair, in the order in which they came.
     * @param index 0 for the oldest; {@code size()} for the next pair
     * @return the serial number
     */
    long serial(final int index) {
        return serial - size + index;
    }

    /** Forgets the pairs; the rows are kept for the next, unless the pairs are kept on. */
    void clear() {
        while (room > 0 && size > 0) {
            makeRoom();
            size--;
        }
        size = 0;
    }

    /**
     * All pairs there are, as long as no other one is accepted.
     * @return those that made room before the others; the rows are shared
     */
    PairRows all() {
        if (past.isEmpty()) {
            return this;
        }
        final PairRows all = new PairRows(past.size() + size);
        for (final Past pair : past) {
            all.put(pair.s(), pair.y(), pair.sy());
        }
        for (int i = 0; i < size; i++) {
            all.put(s[i], y[i], sy[i]);
        }
        return all;
    }

    /**
     * Appends rows that are another's.
     * @param step s
     * @param change y
     * @param curvature s'y
     */
    private void put(final double[] step, final double[] change, final double curvature) {
        s[size] = step;
        y[size] = change;
        accept(curvature);
    }

    /**
     * Forms the next pair, without accepting it.
     * @param crew does the work
     * @param x x
     * @param xNext x₊
     * @param g g
     * @param gNext g₊
     */
    void form(final Crew crew, final double[] x, final double[] xNext, final double[] g, final double[] gNext) {
        final int n = x.length;
        if (s[size] == null || s[size].length != n) {
            s[size] = new double[n];
            y[size] = new double[n];
        }
        final double[] row = s[size];
        final double[] change = y[size];
        final double[] parts = sums.begin(n, SUMS);
        crew.run(n, (tile, from, to) ->
            RowSweep.pair(row, change, x, xNext, g, gNext, from, to, parts, SUMS * tile));
        for (int k = 0; k < SUMS; k++) {
            products[k] = sums.total(k);
        }
    }

    /**
     * Of the pair formed last, before any correction.
     * @return s's
     */
    double stepSquare() {
        return products[0];
    }

    /**
     * Of the pair formed last, before any correction.
     * @return s'y
     */
    double product() {
        return products[1];
    }

    /**
     * Of the pair formed last, before any correction.
     * @return y'y
     */
    double changeSquare() {
        return products[2];
    }

    /**
     * Of the pair formed last.
     * @return (g + g₊)'s
     */
    double slopes() {
        return 2 * products[3] + products[1];
    }

    /**
     * Corrects the pair formed last: {@code y <- y + factor s}.
     * @param crew does the work
     * @param factor of s
     */
    void correct(final Crew crew, final double factor) {
        final double[] step = s[size];
        final double[] change = y[size];
        crew.run(step.length, (tile, from, to) -> RowSweep.add(change, factor, step, from, to));
    }

    /**
     * Accepts the pair formed last; the oldest makes room.
     * @param curvature s'y of its rows as they are now, positive
     */
    void accept(final double curvature) {
        sy[size] = curvature;
        serial++;
        if (size < capacity()) {
            size++;
        } else {
            makeRoom();
        }
    }

    /** Moves all rows down by one; where the oldest were, there is room after the newest. */
    private void makeRoom() {
        double[] step = s[0];
        double[] change = y[0];
        if (room > 0) {
            final Past spare = past.size() < room ? null : past.poll();
            past.add(new Past(step, change, sy[0]));
            step = spare == null ? null : spare.s();
            change = spare == null ? null : spare.y();
        }
        rotate(s, step);
        rotate(y, change);
        System.arraycopy(sy, 1, sy, 0, sy.length - 1);
    }

    /**
     * Moves rows down by one.
     * @param rows the rows
     * @param last comes to the end
     */
    private static void rotate(final double[][] rows, final double[] last) {
        System.arraycopy(rows, 1, rows, 0, rows.length - 1);
        rows[rows.length - 1] = last;
    }

    /**
     * A pair that made room.
     * @param s the step
     * @param y the change of the gradient
     * @param sy their product
     */
    private record Past(double[] s, double[] y, double sy) {
    }
}
