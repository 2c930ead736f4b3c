/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.LennardJones;
import org.thalweg.problems.SmoothFunction;

/**
 * Draws of atomic clusters: atoms uniform in a sphere; the search box is the cube around it.
 *
 * <p>The tolerance is 10⁻⁴: the published energies have six decimals, and two minima of these clusters differ by a
 * hundred times more.</p>
 */
final class Clusters {

    /** What a solved run may be above the published energy. */
    private static final double TOLERANCE = 1e-4;
    /** Distance of a Lennard-Jones pair at its minimum; that of a Morse pair is 1. */
    private static final double PAIR = Math.pow(2, 1.0 / 6);

    /** Not for construction. */
    private Clusters() {
    }

    /**
     * A Lennard-Jones cluster.
     * @param atoms the number of atoms
     * @param seed the seed
     * @return the landscape
     */
    static Landscape lennardJones(final int atoms, final long seed) {
        final LennardJones function = new LennardJones(atoms);
        return landscape(function, function.randomStart(seed), function.globalMinimum(), radius(atoms));
    }

    /**
     * A Morse cluster, ρ = 6.
     *
     * <p>Source of the energies: J. P. K. Doye, D. J. Wales, J. Chem. Soc. Faraday Trans. 93 (1997) 4233-4243, and the
     * Cambridge Cluster Database.</p>
     * @param atoms the number of atoms, 13 or 19
     * @param seed the seed
     * @return the landscape
     */
    static Landscape morse(final int atoms, final long seed) {
        final double[] start = new LennardJones(atoms).randomStart(seed);
        for (int i = 0; i < start.length; i++) {
            start[i] /= PAIR;
        }
        return landscape(new Morse(), start, atoms == 13 ? -42.439863 : -68.492285, radius(atoms) / PAIR);
    }

    /**
     * The sphere of {@link LennardJones#randomStart}.
     * @param atoms the number of atoms
     * @return its radius
     */
    private static double radius(final int atoms) {
        return 0.8 * Math.cbrt(atoms) + 0.3;
    }

    private static Landscape landscape(final SmoothFunction function, final double[] start, final double lowest,
                                       final double radius) {
        return new Landscape(function, start, lowest + TOLERANCE, Draws.constant(start.length, -radius),
                             Draws.constant(start.length, radius));
    }
}
