/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/** The straight zigzag of an {@link org.thalweg.problems.molecules.Alkane}, shaken; atoms are numbered as there. */
final class Zigzag {

    /** Length of a bond between carbon atoms. */
    private static final double CARBON = 1.53;
    /** Length of a bond to a hydrogen atom. */
    private static final double HYDROGEN = 1.09;
    /** The angle of a tetrahedron. */
    private static final double TETRAHEDRAL = Math.acos(-1.0 / 3);
    /** Standard deviation of the start's coordinates about the straight zigzag's. */
    private static final double JITTER = 0.15;

    /** Where the atoms of the zigzag are. */
    private final List<double[]> places = new ArrayList<>();

    /**
     * Places the atoms.
     * @param carbons the carbon atoms, at least 2
     */
    Zigzag(final int carbons) {
        final double along = CARBON * Math.sin(TETRAHEDRAL / 2);
        final double across = CARBON * Math.cos(TETRAHEDRAL / 2) / 2;
        for (int i = 0; i < carbons; i++) {
            places.add(new double[] {i * along, side(i) * across, 0});
        }
        final double out = HYDROGEN * Math.cos(TETRAHEDRAL / 2);
        final double up = HYDROGEN * Math.sin(TETRAHEDRAL / 2);
        for (int i = 0; i < carbons; i++) {
            addHydrogen(i, 0, side(i) * out, up);
            addHydrogen(i, 0, side(i) * out, -up);
            if (i == 0 || i == carbons - 1) {
                // where the chain would go on
                addHydrogen(i, (i == 0 ? -1 : 1) * up, -side(i) * out, 0);
            }
        }
    }

    /**
     * Shakes the zigzag.
     * @param seed the seed
     * @return the coordinates
     */
    double[] start(final long seed) {
        final RandomGenerator random = new Well19937c(seed);
        final double[] x = new double[3 * places.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = places.get(i / 3)[i % 3] + JITTER * random.nextGaussian();
        }
        return x;
    }

    /**
     * The side of the zigzag.
     * @param carbon the atom's number
     * @return 1 or -1
     */
    private static int side(final int carbon) {
        return carbon % 2 == 0 ? -1 : 1;
    }

    /**
     * Places a hydrogen atom.
     * @param carbon its neighbour
     * @param x how far from it along the chain
     * @param y how far across
     * @param z how far out of the plane
     */
    private void addHydrogen(final int carbon, final double x, final double y, final double z) {
        final double[] from = places.get(carbon);
        places.add(new double[] {from[0] + x, from[1] + y, from[2] + z});
    }
}
