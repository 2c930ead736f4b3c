/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.LennardJones;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.landscapes.Draws;
import org.thalweg.problems.landscapes.Landscape;
import org.thalweg.problems.landscapes.Located;

/** Draws of atoms, charges, spins, and of a spectrum's peaks. */
final class Systems {

    /** Atoms of a cluster: one, and twelve about it. */
    static final int ATOMS = 13;
    /** Charges on the sphere. */
    static final int CHARGES = 72;
    /** The size of the twelve, relative to the one: they touch each other where they touch it, to half a percent. */
    static final double LARGE = 1.1;
    /** The energy of their icosahedron: its 42 pairs of neighbours, more than any other cluster's, all rest. */
    static final double BINARY = -45.543272;
    /** The energy of silver's icosahedron. */
    static final double SILVER = -10968.508;
    /** The lowest energy known of the charges, symmetric as the icosahedron but for mirror images. */
    static final double THOMSON = 2255.001190975;
    /** Distance of silver atoms in a cluster, in sides of the crystal's cell; it is 0.71 in the crystal. */
    private static final double SILVER_PAIR = 0.67;
    /** The sphere of {@link LennardJones#randomStart}. */
    private static final double RADIUS = 0.8 * Math.cbrt(ATOMS) + 0.3;
    /** Distance of a Lennard-Jones pair at its minimum. */
    private static final double PAIR = Math.pow(2, 1.0 / 6);
    /** What solved clusters and charges may be above the energies, which are told to six digits behind the point. */
    private static final double TOLERANCE = 1e-4;
    /** The same for silver: a millionth of the energy. */
    private static final double SILVER_TOLERANCE = 1e-2;
    /** What solved spins may be above the lowest energy: the first winding of 30 spins is at about 0.6. */
    private static final double SPIN_TOLERANCE = 1e-4;
    /** What a solved fit's mean square may be: residuals of a thousandth of a peak. */
    private static final double FIT_TOLERANCE = 1e-6;
    /** Half widths of peaks at half their heights. */
    private static final double[] WIDTHS = {0.03, 0.1};
    /** Heights of peaks. */
    private static final double[] HEIGHTS = {0.5, 1.5};

    /** Not for construction. */
    private Systems() {
    }

    /**
     * Charges on the sphere from random directions; the box is the cube about the sphere.
     *
     * <p>Source of the energy: T. Erber, G. M. Hockney, J. Phys. A 24 (1991) L1369-L1377.</p>
     * @param seed the seed
     * @return the landscape
     */
    static Landscape thomson(final long seed) {
        final double[] start = new Draws("thomson", seed).normal(3 * CHARGES);
        for (int i = 0; i < start.length; i += 3) {
            final double radius = Math.sqrt(start[i] * start[i] + start[i + 1] * start[i + 1]
                                            + start[i + 2] * start[i + 2]);
            for (int k = i; k < i + 3; k++) {
                start[k] /= radius;
            }
        }
        return cube(new Thomson(), start, THOMSON + TOLERANCE, 1);
    }

    /**
     * A cluster of silver.
     *
     * <p>That the icosahedron is lowest: J. P. K. Doye, D. J. Wales, New J. Chem. 22 (1998) 733-744.</p>
     * @param seed the seed
     * @return the landscape
     */
    static Landscape suttonChen(final long seed) {
        return cluster(new SuttonChen(), SILVER_PAIR / PAIR, SILVER + SILVER_TOLERANCE, seed);
    }

    /**
     * A cluster of one small and twelve large atoms.
     * @param seed the seed
     * @return the landscape
     */
    static Landscape binary(final long seed) {
        return cluster(new BinaryLennardJones(1, LARGE), LARGE, BINARY + TOLERANCE, seed);
    }

    /**
     * Spins whose couplings all can be satisfied, of sizes of 0.5 … 1.5.
     * @param n the number of spins
     * @param seed the seed
     * @return the landscape
     */
    static Landscape spins(final int n, final long seed) {
        final Draws draws = new Draws("spin ring", seed);
        final double[] best = new double[n];
        for (int i = 0; i < n; i++) {
            best[i] = draws.uniform(-1, 1) < 0 ? 0 : Math.PI;
        }
        final double[] couplings = draws.uniform(n, 0.5, 1.5);
        double lowest = 0;
        for (int i = 0; i < n; i++) {
            lowest -= couplings[i];
            couplings[i] *= best[i] == best[(i + 1) % n] ? 1 : -1;
        }
        return cube(new Located(new SpinRing(couplings), best), draws.uniform(n, -Math.PI, Math.PI),
                    lowest + SPIN_TOLERANCE, Math.PI);
    }

    /**
     * Peaks on a ground of 0 … 0.5; a start has a ground of 0 and other peaks of the same kind.
     * @param k the number of peaks
     * @param seed the seed
     * @return the landscape
     */
    static Landscape lorentzians(final int k, final long seed) {
        final Draws draws = new Draws("lorentzians", seed);
        final int n = 1 + Lorentzians.EACH * k;
        final double[] truth = new double[n];
        final double[] start = new double[n];
        final double[] lower = new double[n];
        final double[] upper = Draws.constant(n, 1);
        truth[0] = draws.uniform(0, 0.5);
        for (int i = 1; i < n; i += Lorentzians.EACH) {
            for (final double[] x : new double[][] {truth, start}) {
                x[i] = draws.uniform(HEIGHTS[0], HEIGHTS[1]);
                x[i + 1] = draws.uniform(0, 1);
                x[i + 2] = draws.uniform(WIDTHS[0], WIDTHS[1]);
            }
            upper[i] = 2 * HEIGHTS[1];
            lower[i + 2] = WIDTHS[0] / 2;
            upper[i + 2] = 2 * WIDTHS[1];
        }
        return new Landscape(new Located(new Lorentzians(truth), truth), start, FIT_TOLERANCE, lower, upper);
    }

    private static Landscape cluster(final SmoothFunction function, final double unit, final double target,
                                     final long seed) {
        final double[] start = new LennardJones(ATOMS).randomStart(seed);
        for (int i = 0; i < start.length; i++) {
            start[i] *= unit;
        }
        return cube(function, start, target, unit * RADIUS);
    }

    private static Landscape cube(final SmoothFunction function, final double[] start, final double target,
                                  final double reach) {
        return new Landscape(function, start, target, Draws.constant(start.length, -reach),
                             Draws.constant(start.length, reach));
    }
}
