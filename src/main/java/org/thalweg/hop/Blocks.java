/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.Settings;

/**
 * A point as blocks of equally many variables, some of which may change places; and what equivalences have in common.
 */
final class Blocks {

    /** Turns that two equivalences take at most; they settle in two or three. */
    static final int ROUNDS = 20;

    /** No symmetry; one instance, so that equal options are equal. */
    static final BasinEquivalence IDENTITY = (point, reference, scale) -> point;

    /** Variables of a block. */
    private final int size;
    /** Blocks that may change places; none if all may. */
    private final int[][] groups;

    /**
     * Divides points into blocks.
     * @param name what the size is called
     * @param size variables of a block, at least 1
     * @param groups blocks that may change places with each other, by number; none if all may
     * @throws MathIllegalArgumentException if the size is below 1, or a number is negative or named twice
     */
    Blocks(final String name, final int size, final int[]... groups) {
        if (size < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, name, size, 1);
        }
        this.size = size;
        this.groups = Arrays.stream(Settings.notNull("groups", groups))
            .map(group -> Settings.notNull("group", group).clone())
            .toArray(int[][]::new);
        final int[] named = Arrays.stream(this.groups).flatMapToInt(Arrays::stream).sorted().toArray();
        for (int i = 0; i < named.length; i++) {
            if (named[i] < 0) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "block", named[i], 0);
            }
            if (i > 0 && named[i] == named[i - 1]) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.INDEX_TWICE, named[i]);
            }
        }
    }

    /**
     * Variables of a block.
     * @return the number
     */
    int size() {
        return size;
    }

    /**
     * How many blocks a point has.
     * @param n its dimension
     * @return the number
     * @throws MathIllegalArgumentException if the dimension is no multiple of a block's size
     */
    int count(final int n) {
        sameLength(n, (n + size - 1) / size * size);
        return n / size;
    }

    /**
     * The blocks that may change places.
     * @param count how many blocks there are
     * @return the groups, not copies
     * @throws MathIllegalArgumentException if there is no such block
     */
    int[][] groups(final int count) {
        if (groups.length == 0) {
            return new int[][] {IntStream.range(0, count).toArray()};
        }
        for (final int[] group : groups) {
            for (final int block : group) {
                if (block >= count) {
                    throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                           "block", block, 0, count - 1);
                }
            }
        }
        return groups;
    }

    /**
     * The blocks that may come to the place of each.
     * @param count how many blocks there are
     * @return for each block its group, or itself alone if it is in none; not copies
     * @throws MathIllegalArgumentException if there is no such block
     */
    int[][] mates(final int count) {
        final int[][] mates = new int[count][];
        for (final int[] group : groups(count)) {
            for (final int block : group) {
                mates[block] = group;
            }
        }
        for (int block = 0; block < count; block++) {
            mates[block] = mates[block] == null ? new int[] {block} : mates[block];
        }
        return mates;
    }

    /**
     * One block of a vector.
     * @param vector the vector
     * @param block the block's number
     * @return its variables
     */
    double[] of(final double[] vector, final int block) {
        return Arrays.copyOfRange(vector, block * size, (block + 1) * size);
    }

    /**
     * How far apart two points are.
     * @param point x
     * @param reference r
     * @param scale d
     * @return {@code Σ ((x_i - r_i) / d_i)²}
     * @throws MathIllegalArgumentException if the points differ in length
     */
    static double square(final double[] point, final double[] reference, final double[] scale) {
        sameLength(point.length, reference.length);
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            final double way = (point[i] - reference[i]) / scale[i];
            sum += way * way;
        }
        return sum;
    }

    /**
     * Refuses a wrong length.
     * @param length a length
     * @param expected what it has to be
     * @throws MathIllegalArgumentException if they differ
     */
    static void sameLength(final int length, final int expected) {
        if (length != expected) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, length, expected);
        }
    }
}
