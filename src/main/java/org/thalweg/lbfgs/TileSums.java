/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * Sums over long vectors that are made tile by tile and added up in the order of the tiles: the same bits, whoever did
 * which tile.
 */
final class TileSums {

    /** For each tile its part of every sum. */
    private double[] parts = new double[0];
    /** Sums. */
    private int width;
    /** Tiles. */
    private int tiles;

    /**
     * Makes room; what was summed before is lost.
     * @param n length of the vectors
     * @param sums how many sums there are
     * @return where a tile puts its part of sum k: {@code sums * tile + k}
     */
    double[] begin(final int n, final int sums) {
        width = sums;
        tiles = RowSweep.tiles(n);
        if (parts.length < width * tiles) {
            parts = new double[width * tiles];
        }
        return parts;
    }

    /**
     * Adds the tiles up.
     * @param sum which sum
     * @return it
     */
    double total(final int sum) {
        double total = parts[sum];
        for (int tile = 1; tile < tiles; tile++) {
            total += parts[width * tile + sum];
        }
        return total;
    }
}
