/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.Arrays;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.eigen.NullSpace;

/**
 * Directions along which the objective is known not to change, at a point: rigid motions of a cluster, a global
 * phase. They are kept out of the modes.
 *
 * <p>Ready ones are {@link #rigidMotions(int)}, {@link #phase()} and {@link #fixedSum()}; {@link #and(NullSpaceAt)}
 * joins two.
 */
@FunctionalInterface
public interface NullSpaceAt {

    /** No such directions. */
    NullSpaceAt NONE = point -> NullSpace.empty();

    /**
     * The null vectors at a point.
     * @param point the point, n components, read only
     * @return the null space, its vectors of n components
     */
    NullSpace at(double[] point);

    /**
     * Translations and rotations of a free body, {@link NullSpace#rigidMotions(double[], int)}.
     * @param spaceDimension 2 or 3: the variables are x0, y0, (z0,) x1, …
     * @return the motions at any point
     * @throws MathIllegalArgumentException if {@code spaceDimension} is neither 2 nor 3
     */
    static NullSpaceAt rigidMotions(final int spaceDimension) {
        // one point at the origin: refuses a wrong dimension now, not at the first minimum
        NullSpace.rigidMotions(new double[Math.max(spaceDimension, 0)], spaceDimension);
        return point -> NullSpace.rigidMotions(point, spaceDimension);
    }

    /**
     * The global phase of complex variables stored as (re, im) pairs, {@link NullSpace#phase(double[])}. There is none
     * where all variables are zero: nothing turns.
     * @return the direction at any point
     */
    static NullSpaceAt phase() {
        return point -> Arrays.stream(point).allMatch(component -> component == 0) ? NullSpace.empty() :
                        NullSpace.phase(point);
    }

    /**
     * A fixed sum of all variables, or a shift of all by the same amount that changes nothing, as the global angle of
     * XY spins: {@link NullSpace#fixedSum(int)}.
     * @return the direction, the same at every point
     */
    static NullSpaceAt fixedSum() {
        return point -> NullSpace.fixedSum(point.length);
    }

    /**
     * A fixed sum of some variables, {@link NullSpace#fixedSum(int, int...)}.
     * @param indices the variables in the sum, in any order
     * @return the direction, the same at every point
     * @throws MathIllegalArgumentException if there is no index, or one is negative or named twice; at a point, if one
     * is beyond its components
     */
    static NullSpaceAt fixedSum(final int... indices) {
        if (indices == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "indices");
        }
        final int[] kept = indices.clone();
        // the fewest variables that have these indices: refuses bad ones now
        NullSpace.fixedSum(Arrays.stream(kept).map(index -> Math.max(index, 0)).max().orElse(0) + 1, kept);
        return point -> NullSpace.fixedSum(point.length, kept);
    }

    /**
     * These directions and others. Both may overlap: what depends on the rest is left out,
     * {@link NullSpace#and(NullSpace)}.
     * @param other the other directions, not null
     * @return the span of both at any point
     * @throws MathIllegalArgumentException if {@code other} is null; at a point, if the vectors of both differ in
     * length
     */
    default NullSpaceAt and(final NullSpaceAt other) {
        if (other == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "other");
        }
        return point -> at(point).and(other.at(point));
    }
}
