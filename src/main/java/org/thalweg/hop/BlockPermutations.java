/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

/**
 * Interchangeable blocks: of all placings of a group's blocks, each as the copy nearest to its place, that of least
 * total distance, {@link Assignment}.
 */
final class BlockPermutations implements BasinEquivalence {

    /** The blocks. */
    private final Blocks blocks;
    /** What is a copy of a block. */
    private final BasinEquivalence ofBlock;

    /**
     * Makes an equivalence.
     * @param blocks the blocks
     * @param ofBlock what is a copy of a block
     */
    BlockPermutations(final Blocks blocks, final BasinEquivalence ofBlock) {
        this.blocks = blocks;
        this.ofBlock = ofBlock;
    }

    /** {@inheritDoc} */
    @Override
    public double[] nearest(final double[] point, final double[] reference, final double[] scale) {
        final double[] copy = point.clone();
        for (final int[] group : blocks.groups(blocks.count(point.length))) {
            final double[][][] placed = new double[group.length][group.length][];
            final double[][] cost = new double[group.length][group.length];
            for (int i = 0; i < group.length; i++) {
                final double[] place = blocks.of(reference, group[i]);
                final double[] unit = blocks.of(scale, group[i]);
                for (int j = 0; j < group.length; j++) {
                    placed[i][j] = ofBlock.nearest(blocks.of(point, group[j]), place, unit);
                    cost[i][j] = Blocks.square(placed[i][j], place, unit);
                }
            }
            final int[] cheapest = Assignment.cheapest(cost);
            for (int i = 0; i < group.length; i++) {
                System.arraycopy(placed[i][cheapest[i]], 0, copy, group[i] * blocks.size(), blocks.size());
            }
        }
        return copy;
    }
}
