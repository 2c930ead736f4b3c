/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;

/**
 * A symmetry of the objective, {@code f(T x) = f(x)} for every T of a group: points that T carries into each other are
 * one and the same to whoever looks for minima. Of all copies T x it chooses one as near as it can to a reference, by
 * the distance {@code Σ ((x_i - r_i) / d_i)²}.
 *
 * <p>It says what is a copy; how near a copy has to be is the archive's business. So one that is not the nearest makes
 * two basins of one, never one of two: only real copies may be returned. Ready ones are below; {@link #and} joins two,
 * {@link #on} applies one to some of the variables. The archive asks only for minima of the same height.</p>
 */
@FunctionalInterface
public interface BasinEquivalence {

    /**
     * The copy of a point that lies nearest to a reference, or nearly so.
     * @param point x, n components, read only
     * @param reference r, n components, read only
     * @param scale d_i, the unit of each variable, n positive numbers, read only
     * @return T x, n components; the point itself if no copy is nearer
     */
    double[] nearest(double[] point, double[] reference, double[] scale);

    /**
     * No symmetry: each point is its only copy.
     * @return the equivalence
     */
    static BasinEquivalence identity() {
        return Blocks.IDENTITY;
    }

    /**
     * Periodic variables: angles, phases, places in a periodic box. {@code x_i + k p_i} is a copy for any integer k.
     * Finds the nearest copy.
     * @param periods p_i, n components, positive and finite; 0 or NaN where variable i is not periodic
     * @return the equivalence
     * @throws MathIllegalArgumentException if a period is negative or infinite; at a point, if it has another number
     * of components
     */
    static BasinEquivalence periods(final double... periods) {
        final double[] kept = Blocks.required("periods", periods).clone();
        for (final double period : kept) {
            if (period < 0 || period == Double.POSITIVE_INFINITY) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                       "period", period, 0, Double.MAX_VALUE);
            }
        }
        return (point, reference, scale) -> {
            Blocks.sameLength(point.length, kept.length);
            final double[] copy = point.clone();
            for (int i = 0; i < copy.length; i++) {
                if (kept[i] > 0) {
                    copy[i] += kept[i] * Math.rint((reference[i] - copy[i]) / kept[i]);
                }
            }
            return copy;
        };
    }

    /**
     * A sign that does not matter: -x is a copy of x. Together with {@link #on} or
     * {@link #permutations(int, BasinEquivalence, int[][])} for factors or hidden units, whose in- and outgoing weights
     * may change sign together. Finds the nearest copy.
     * @return the equivalence
     */
    static BasinEquivalence eitherSign() {
        return (point, reference, scale) -> {
            final double[] copy = Arrays.stream(point).map(component -> -component).toArray();
            return Blocks.square(copy, reference, scale) < Blocks.square(point, reference, scale) ? copy : point;
        };
    }

    /**
     * A free body of distinct particles: translations and rotations, without mirror images.
     * @param spaceDimension 2 or 3: the variables are x0, y0, (z0,) x1, …
     * @return the equivalence, {@link #rigidMotions(int, boolean)}
     * @throws MathIllegalArgumentException if {@code spaceDimension} is neither 2 nor 3
     */
    static BasinEquivalence rigidMotions(final int spaceDimension) {
        return rigidMotions(spaceDimension, false);
    }

    /**
     * A free body of distinct particles: translations, rotations and, if asked for, reflections. Finds the nearest copy
     * if the units of one particle's coordinates are equal; else the nearest by their mean weight 1/d². For particles
     * of a kind use {@link #particles(int, boolean, int[][])}.
     * @param spaceDimension 2 or 3: the variables are x0, y0, (z0,) x1, …
     * @param mirrored whether mirror images are copies
     * @return the equivalence
     * @throws MathIllegalArgumentException if {@code spaceDimension} is neither 2 nor 3; at a point, if its dimension
     * is no multiple of that
     */
    static BasinEquivalence rigidMotions(final int spaceDimension, final boolean mirrored) {
        return new RigidAlignment(spaceDimension, mirrored);
    }

    /**
     * Interchangeable blocks of variables: identical peaks, components, particles of a fixed frame. Finds the nearest
     * copy. Block b is made of the variables {@code b blockSize} to {@code (b + 1) blockSize - 1}.
     * @param blockSize variables of a block, at least 1
     * @param groups the blocks that may change places with each other, by number; none: all blocks
     * @return the equivalence
     * @throws MathIllegalArgumentException if {@code blockSize} is below 1, or a block's number is negative or named
     * twice; at a point, if it has no such block or its dimension is no multiple of {@code blockSize}
     */
    static BasinEquivalence permutations(final int blockSize, final int[]... groups) {
        return permutations(blockSize, identity(), groups);
    }

    /**
     * Interchangeable blocks of variables that have copies themselves, as oscillations {@code (amplitude, phase)} in
     * any order: {@code permutations(2, periods(0, 2 * Math.PI))}. Finds the nearest copy if {@code ofBlock} does.
     * @param blockSize variables of a block, at least 1
     * @param ofBlock what is a copy of a block, asked of {@code blockSize} variables; for the blocks in groups
     * @param groups the blocks that may change places with each other, by number; none: all blocks
     * @return the equivalence
     * @throws MathIllegalArgumentException if {@code blockSize} is below 1, {@code ofBlock} is null, or a block's
     * number is negative or named twice; at a point, if it has no such block or its dimension is no multiple of
     * {@code blockSize}
     */
    static BasinEquivalence permutations(final int blockSize, final BasinEquivalence ofBlock, final int[]... groups) {
        return new BlockPermutations(new Blocks("blockSize", blockSize, groups), Blocks.required("ofBlock", ofBlock));
    }

    /**
     * A free cluster of particles of one or more kinds: translations, rotations, permutations within each kind and, if
     * asked for, reflections. Finds the nearest copy if its particles lie within a tenth of the least distance between
     * two of them from their places in the reference – farther apart, nobody would call them one cluster.
     * @param spaceDimension 2 or 3: the variables are x0, y0, (z0,) x1, …
     * @param mirrored whether mirror images are copies, as they are for pair potentials
     * @param kinds the particles of each kind, by number; none: all are of one kind; those not named are unique
     * @return the equivalence
     * @throws MathIllegalArgumentException if {@code spaceDimension} is neither 2 nor 3, or a particle's number is
     * negative or named twice; at a point, if it has no such particle or its dimension is no multiple of
     * {@code spaceDimension}
     */
    static BasinEquivalence particles(final int spaceDimension, final boolean mirrored, final int[]... kinds) {
        return new ParticleCopies(new RigidAlignment(spaceDimension, mirrored),
                                  new Blocks("spaceDimension", spaceDimension, kinds));
    }

    /**
     * This symmetry and another. Both in turn, this one first, as long as the copy comes nearer: exact if both act on
     * different variables and each finds its nearest copy; else it may stop at a copy that is nearest to neither's
     * knowledge alone. Permutations go together with periods by
     * {@link #permutations(int, BasinEquivalence, int[][])}, with rotations by {@link #particles}.
     * @param other the other, not null
     * @return the copies by both
     * @throws MathIllegalArgumentException if {@code other} is null
     */
    default BasinEquivalence and(final BasinEquivalence other) {
        Blocks.required("other", other);
        return (point, reference, scale) -> {
            double[] nearest = point;
            double square = Blocks.square(point, reference, scale);
            for (int round = 0; round < Blocks.ROUNDS; round++) {
                final double[] copy = other.nearest(nearest(nearest, reference, scale), reference, scale);
                final double copied = Blocks.square(copy, reference, scale);
                if (!(copied < square)) {
                    break;
                }
                nearest = copy;
                square = copied;
            }
            return nearest;
        };
    }

    /**
     * This symmetry on some of the variables; the others stay as they are.
     * @param from the first variable, at least 0
     * @param count the number of variables, at least 1
     * @return the copies of the whole
     * @throws MathIllegalArgumentException if {@code from} is negative or {@code count} below 1; at a point, if it has
     * fewer variables
     */
    default BasinEquivalence on(final int from, final int count) {
        if (from < 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "from", from, 0);
        }
        if (count < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "count", count, 1);
        }
        final long end = (long) from + count;
        return (point, reference, scale) -> {
            if (end > point.length) {
                throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, point.length, end);
            }
            final int to = (int) end;
            final double[] part = nearest(Arrays.copyOfRange(point, from, to), Arrays.copyOfRange(reference, from, to),
                                          Arrays.copyOfRange(scale, from, to));
            Blocks.sameLength(part.length, count);
            final double[] copy = point.clone();
            System.arraycopy(part, 0, copy, from, count);
            return copy;
        };
    }
}
