/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

/**
 * The permutation σ of least total cost {@code Σ c_{i σ(i)}}, by shortest augmenting paths: rows are placed one after
 * the other, each by the cheapest chain of changes of place. Potentials u, v with {@code c_ij - u_i - v_j >= 0}, 0 for
 * the pairs placed, keep all ways non-negative, so that Dijkstra's search finds it: O(n³) in all.
 *
 * <p>Harold W. Kuhn, Naval Research Logistics Quarterly 2 (1955) 83; in this form Roy Jonker and Anton Volgenant,
 * Computing 38 (1987) 325, without their reductions at the beginning.</p>
 */
final class Assignment {

    /** c, n x n. */
    private final double[][] cost;
    /** u, of rows. */
    private final double[] u;
    /** v, of columns. */
    private final double[] v;
    /** The column of each row; -1 if not placed yet. */
    private final int[] columnOf;
    /** The row of each column; -1 if free. */
    private final int[] rowOf;

    /**
     * Places all rows.
     * @param cost c, n x n
     */
    private Assignment(final double[][] cost) {
        this.cost = cost;
        u = new double[cost.length];
        v = new double[cost.length];
        columnOf = new int[cost.length];
        rowOf = new int[cost.length];
        Arrays.fill(columnOf, -1);
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < cost.length; row++) {
            place(row);
        }
    }

    /**
     * The cheapest assignment.
     * @param cost c, n x n, finite; the row and the column of anything else may get any place
     * @return σ: the column of each row
     */
    static int[] cheapest(final double[][] cost) {
        return new Assignment(cost).columnOf;
    }

    /**
     * Places a row.
     * @param row the row
     */
    private void place(final int row) {
        final double[] way = new double[cost.length];
        final int[] via = new int[cost.length];
        final boolean[] reached = new boolean[cost.length];
        Arrays.fill(way, Double.POSITIVE_INFINITY);
        Arrays.fill(via, row);
        int from = row;
        int column = -1;
        double length = 0;
        while (from >= 0) {
            column = -1;
            for (int j = 0; j < way.length; j++) {
                if (!reached[j]) {
                    final double further = length + cost[from][j] - u[from] - v[j];
                    if (further < way[j]) {
                        way[j] = further;
                        via[j] = from;
                    }
                    column = column < 0 || way[j] < way[column] ? j : column;
                }
            }
            length = way[column];
            reached[column] = true;
            from = rowOf[column];
        }
        u[row] += length;
        for (int j = 0; j < way.length; j++) {
            if (reached[j] && j != column) {
                u[rowOf[j]] += length - way[j];
                v[j] -= length - way[j];
            }
        }
        change(row, column, via);
    }

    /**
     * Changes places along a way.
     * @param row where it begins
     * @param free the free column where it ends
     * @param via the row before each column
     */
    private void change(final int row, final int free, final int[] via) {
        int column = free;
        int moved = -1;
        while (moved != row) {
            moved = via[column];
            rowOf[column] = moved;
            final int left = columnOf[moved];
            columnOf[moved] = column;
            column = left;
        }
    }
}
