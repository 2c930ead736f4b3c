/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * Inner products and combinations of long rows, on the indices {@code from <= i < to} of one tile.
 * <p>
 * A sum of products is carried in several independent sums, for the compiler keeps the order of a single one and waits
 * for each addition. How many there are and how they are added up depends on {@code to - from} alone, so that equal
 * input gives equal bits. Several rows share a sweep when they meet the same vectors: each of those is then loaded
 * once. All arrays of a loop are indexed by the same variable, without which the compiler does not vectorise it.
 */
final class RowSweep {

    /** Components per tile: tiles of the vectors that all rows meet (32 KB each) stay in the second cache. */
    static final int TILE = 4096;

    /** Not needed. */
    private RowSweep() { }

    /**
     * Tiles of a vector.
     * @param n its length
     * @return their number, the last one may be short
     */
    static int tiles(final int n) {
        return (n + TILE - 1) / TILE;
    }

    /**
     * Inner products of four rows with two vectors.
     * @param a first row
     * @param b second row
     * @param c third row
     * @param d fourth row
     * @param u first vector
     * @param v second vector
     * @param from first index
     * @param to index after the last
     * @param sums takes a'u, a'v, b'u, b'v, c'u, c'v, d'u, d'v
     * @param at where the first of them goes
     */
    static void dots(final double[] a, final double[] b, final double[] c, final double[] d,
                     final double[] u, final double[] v, final int from, final int to,
                     final double[] sums, final int at) {
        double au = 0;
        double av = 0;
        double bu = 0;
        double bv = 0;
        double cu = 0;
        double cv = 0;
        double du = 0;
        double dv = 0;
        for (int i = from; i < to; i++) {
            final double ui = u[i];
            final double vi = v[i];
            au += a[i] * ui;
            av += a[i] * vi;
            bu += b[i] * ui;
            bv += b[i] * vi;
            cu += c[i] * ui;
            cv += c[i] * vi;
            du += d[i] * ui;
            dv += d[i] * vi;
        }
        sums[at] = au;
        sums[at + 1] = av;
        sums[at + 2] = bu;
        sums[at + 3] = bv;
        sums[at + 4] = cu;
        sums[at + 5] = cv;
        sums[at + 6] = du;
        sums[at + 7] = dv;
    }

    /**
     * Inner products of two rows with two vectors.
     * @param a first row
     * @param b second row
     * @param u first vector
     * @param v second vector
     * @param from first index
     * @param to index after the last
     * @param sums takes a'u, a'v, b'u, b'v
     * @param at where the first of them goes
     */
    static void dots(final double[] a, final double[] b, final double[] u, final double[] v,
                     final int from, final int to, final double[] sums, final int at) {
        double au = 0;
        double av = 0;
        double bu = 0;
        double bv = 0;
        for (int i = from; i < to; i++) {
            final double ui = u[i];
            final double vi = v[i];
            au += a[i] * ui;
            av += a[i] * vi;
            bu += b[i] * ui;
            bv += b[i] * vi;
        }
        sums[at] = au;
        sums[at + 1] = av;
        sums[at + 2] = bu;
        sums[at + 3] = bv;
    }

    /**
     * Inner product.
     * @param a a row
     * @param b a row
     * @param from first index
     * @param to index after the last
     * @return a'b
     */
    static double dot(final double[] a, final double[] b, final int from, final int to) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        for (; i < to; i++) {
            sum0 += a[i] * b[i];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    /**
     * The negative and its inner product: {@code q <- -g}.
     * @param q takes the negative
     * @param g a vector
     * @param a a row
     * @param from first index
     * @param to index after the last
     * @return a'q
     */
    static double negateDot(final double[] q, final double[] g, final double[] a, final int from, final int to) {
        for (int i = from; i < to; i++) {
            q[i] = -g[i];
        }
        return -dot(a, g, from, to);
    }

    /**
     * Adds a multiple of one row and multiplies by the next: {@code q <- q + factor b}.
     * @param q a vector
     * @param factor of the row
     * @param b the row
     * @param a the next row
     * @param from first index
     * @param to index after the last
     * @return a'q with the new q
     */
    static double addDot(final double[] q, final double factor, final double[] b, final double[] a,
                         final int from, final int to) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            final double q0 = q[i] + factor * b[i];
            final double q1 = q[i + 1] + factor * b[i + 1];
            final double q2 = q[i + 2] + factor * b[i + 2];
            final double q3 = q[i + 3] + factor * b[i + 3];
            q[i] = q0;
            q[i + 1] = q1;
            q[i + 2] = q2;
            q[i + 3] = q3;
            sum0 += a[i] * q0;
            sum1 += a[i + 1] * q1;
            sum2 += a[i + 2] * q2;
            sum3 += a[i + 3] * q3;
        }
        for (; i < to; i++) {
            q[i] += factor * b[i];
            sum0 += a[i] * q[i];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    /**
     * Adds a multiple: {@code q <- q + factor b}.
     * @param q a vector
     * @param factor of the row
     * @param b the row
     * @param from first index
     * @param to index after the last
     */
    static void add(final double[] q, final double factor, final double[] b, final int from, final int to) {
        for (int i = from; i < to; i++) {
            q[i] += factor * b[i];
        }
    }

    /**
     * Multiplies: {@code q <- factor b}.
     * @param q takes the multiple
     * @param factor of the row
     * @param b the row
     * @param from first index
     * @param to index after the last
     */
    static void scale(final double[] q, final double factor, final double[] b, final int from, final int to) {
        for (int i = from; i < to; i++) {
            q[i] = factor * b[i];
        }
    }

    /**
     * Adds multiples of two rows: {@code q <- q + c[at] a + c[at + 1] b}.
     * @param q a vector
     * @param c factors
     * @param at the first factor
     * @param a first row
     * @param b second row
     * @param from first index
     * @param to index after the last
     */
    static void add(final double[] q, final double[] c, final int at, final double[] a, final double[] b,
                    final int from, final int to) {
        final double ca = c[at];
        final double cb = c[at + 1];
        for (int i = from; i < to; i++) {
            q[i] += ca * a[i] + cb * b[i];
        }
    }

    /**
     * Adds multiples of four rows: {@code q <- q + c[at] r0 + c[at + 1] r1 + c[at + 2] r2 + c[at + 3] r3}.
     * @param q a vector
     * @param c factors
     * @param at the first factor
     * @param r0 first row
     * @param r1 second row
     * @param r2 third row
     * @param r3 fourth row
     * @param from first index
     * @param to index after the last
     */
    static void add(final double[] q, final double[] c, final int at, final double[] r0, final double[] r1,
                    final double[] r2, final double[] r3, final int from, final int to) {
        final double c0 = c[at];
        final double c1 = c[at + 1];
        final double c2 = c[at + 2];
        final double c3 = c[at + 3];
        for (int i = from; i < to; i++) {
            q[i] += c0 * r0[i] + c1 * r1[i] + (c2 * r2[i] + c3 * r3[i]);
        }
    }

    /**
     * Forms a pair: {@code s = x₊ - x, y = g₊ - g}.
     * @param s takes s
     * @param y takes y
     * @param x x
     * @param xNext x₊
     * @param g g
     * @param gNext g₊
     * @param from first index
     * @param to index after the last
     * @param sums takes s's, s'y, y'y, s'g
     * @param at where the first of them goes
     */
    static void pair(final double[] s, final double[] y, final double[] x, final double[] xNext,
                     final double[] g, final double[] gNext, final int from, final int to,
                     final double[] sums, final int at) {
        double ss = 0;
        double sy = 0;
        double yy = 0;
        double sg = 0;
        for (int i = from; i < to; i++) {
            final double si = xNext[i] - x[i];
            final double gi = g[i];
            final double yi = gNext[i] - gi;
            s[i] = si;
            y[i] = yi;
            ss += si * si;
            sy += si * yi;
            yy += yi * yi;
            sg += si * gi;
        }
        sums[at] = ss;
        sums[at + 1] = sy;
        sums[at + 2] = yy;
        sums[at + 3] = sg;
    }
}
