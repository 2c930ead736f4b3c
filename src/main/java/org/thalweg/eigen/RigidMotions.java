/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.util.FastMath;
import org.thalweg.LocalizedThalwegFormats;

/**
 * For points r_i with centroid c: translations {@code e_a} and rotations {@code e_a x (r_i - c)}, orthonormal.
 *
 * <p>About the centroid the two kinds are orthogonal, and the rotations have no part that grows with the distance from
 * the origin.
 */
final class RigidMotions {

    /** Points closer together than this, relative to their distance from the origin, coincide: rounding alone. */
    private static final double COINCIDENT = 1e-12;

    /** Functions only. */
    private RigidMotions() {
    }

    /**
     * Builds the motions.
     * @param coordinates points one after another
     * @param dimension 2 or 3
     * @return orthonormal rows, the translations first
     * @throws MathIllegalArgumentException if the arguments are not as said
     */
    static double[][] basis(final double[] coordinates, final int dimension) {
        check(coordinates, dimension);
        final int n = coordinates.length;
        final List<double[]> rows = new ArrayList<>();
        final double[] centered = coordinates.clone();
        for (int axis = 0; axis < dimension; axis++) {
            final double[] translation = new double[n];
            double mean = 0;
            for (int i = axis; i < n; i += dimension) {
                translation[i] = 1 / FastMath.sqrt((double) (n / dimension));
                mean += coordinates[i] / (n / dimension);
            }
            for (int i = axis; i < n; i += dimension) {
                centered[i] -= mean;
            }
            rows.add(translation);
        }
        final double size = Vectors.maxNorm(centered);
        if (size > COINCIDENT * Vectors.maxNorm(coordinates)) {
            Vectors.divide(centered, size);
            IndependentRows.append(rows, rotations(centered, dimension), 0);
        }
        return rows.toArray(new double[0][]);
    }

    /**
     * The rotations, dependent or not.
     * @param r centered points
     * @param dimension 2 or 3
     * @return 1 or 3 rows
     */
    private static List<double[]> rotations(final double[] r, final int dimension) {
        final List<double[]> rotations = new ArrayList<>();
        // the plane of axes a and b; in 2-D there is one
        for (int a = 0; a < dimension; a++) {
            for (int b = a + 1; b < dimension; b++) {
                final double[] rotation = new double[r.length];
                for (int i = 0; i < r.length; i += dimension) {
                    rotation[i + a] = -r[i + b];
                    rotation[i + b] = r[i + a];
                }
                rotations.add(rotation);
            }
        }
        return rotations;
    }

    /**
     * Refuses what are no points.
     * @param coordinates points one after another
     * @param dimension 2 or 3
     * @throws MathIllegalArgumentException if they are no points
     */
    private static void check(final double[] coordinates, final int dimension) {
        if (coordinates == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "coordinates");
        }
        if (dimension < 2 || dimension > 3) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "spaceDimension", dimension, 2, 3);
        }
        if (coordinates.length < dimension) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "coordinates.length", coordinates.length, dimension);
        }
        if (coordinates.length % dimension != 0) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, coordinates.length,
                                                   dimension * (coordinates.length / dimension + 1));
        }
        final int k = Vectors.firstNotFinite(coordinates);
        if (k >= 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.COMPONENT_NOT_FINITE,
                                                   k, "the coordinates", coordinates[k]);
        }
    }
}
