/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;

/**
 * What the archive of basins keeps, and what counts as the same basin.
 *
 * @param capacity most basins kept, the lowest; at least 1
 * @param nearness part of the energy scale that the way between two ends of one basin may raise the value by, at
 * least 0; see {@link BasinArchive}
 * @param equivalence which minima of the same height are copies of each other
 */
public record ArchiveOption(int capacity, double nearness, BasinEquivalence equivalence) implements OptimizationData {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is null, NaN or outside its range
     */
    public ArchiveOption {
        if (capacity < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "capacity", capacity, 1);
        }
        if (!(nearness >= 0 && nearness < Double.POSITIVE_INFINITY)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "nearness", nearness, 0, Double.MAX_VALUE);
        }
        Blocks.required("equivalence", equivalence);
    }

    /**
     * The library's defaults, both its own. A capacity of 1000: each hop looks through all basins, and each keeps two
     * vectors of n components. A nearness of 0.1: descents left early end within 5e-4 E of their minimum's height, so
     * two such ends lie at most 2e-3 E apart by the full curvature; the factor of 50 leaves room for modes that are as
     * much softer than the variables one by one. No symmetry is known.
     * @return the defaults
     */
    public static ArchiveOption defaults() {
        return new ArchiveOption(1000, 0.1, BasinEquivalence.identity());
    }

    /**
     * Changes the capacity.
     * @param basins most basins kept, at least 1
     * @return the changed option
     */
    public ArchiveOption withCapacity(final int basins) {
        return new ArchiveOption(basins, nearness, equivalence);
    }

    /**
     * Changes the nearness.
     * @param part part of the energy scale, at least 0
     * @return the changed option
     */
    public ArchiveOption withNearness(final double part) {
        return new ArchiveOption(capacity, part, equivalence);
    }

    /**
     * Changes the equivalence.
     * @param symmetry which minima of the same height are copies of each other, not null
     * @return the changed option
     */
    public ArchiveOption withEquivalence(final BasinEquivalence symmetry) {
        return new ArchiveOption(capacity, nearness, symmetry);
    }

    /**
     * Asks the equivalence.
     * @param point x, n components
     * @param reference r, n components
     * @param scale d_i, the unit of each variable
     * @return the copy of x that is nearest to r
     * @throws MathIllegalArgumentException if the equivalence gives null or another number of components
     */
    double[] copy(final double[] point, final double[] reference, final double[] scale) {
        final double[] copy = Blocks.required("nearest", equivalence.nearest(point, reference, scale));
        Blocks.sameLength(copy.length, point.length);
        return copy;
    }

    /**
     * Asks the equivalence once, so that one of a wrong dimension is refused at the first minimum.
     * @param point any point of the search, n components
     * @throws MathIllegalArgumentException if the equivalence refuses it or gives no copy of it
     */
    void check(final double[] point) {
        final double[] ones = new double[point.length];
        Arrays.fill(ones, 1);
        copy(point, point, ones);
    }
}
