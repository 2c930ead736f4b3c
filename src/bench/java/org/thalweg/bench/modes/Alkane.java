/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * A chain of carbon atoms with their hydrogen atoms, C_m H_2m+2: stiff bonds (1000), softer angles (50), soft torsions
 * (1 for each bond of the chain), and weak Lennard-Jones forces (0.1).
 */
final class Alkane {

    /** Stiffness of bonds. */
    private static final double BOND = 1000;
    /** Stiffness of angles. */
    private static final double ANGLE = 50;
    /** Barrier of the nine torsions about a bond. */
    private static final double TORSION = 1;
    /** Depth of the forces between atoms that three or more bonds part. */
    private static final double DEPTH = 0.1;
    /** Length of a bond between carbon atoms. */
    private static final double CARBON = 1.53;
    /** Length of a bond to a hydrogen atom. */
    private static final double HYDROGEN = 1.09;
    /** The angle of a tetrahedron. */
    private static final double TETRAHEDRAL = Math.acos(-1.0 / 3);
    /** Standard deviation of the start's coordinates about the straight zigzag's. */
    private static final double JITTER = 0.15;

    /** Carbon atoms: the first numbers. */
    private final int carbons;
    /** The neighbours of each atom. */
    private final List<List<Integer>> neighbours = new ArrayList<>();
    /** Where the atoms of the zigzag are. */
    private final List<double[]> places = new ArrayList<>();

    /**
     * Builds a molecule.
     * @param carbons its carbon atoms, at least 2
     */
    Alkane(final int carbons) {
        this.carbons = carbons;
        final double along = CARBON * Math.sin(TETRAHEDRAL / 2);
        final double across = CARBON * Math.cos(TETRAHEDRAL / 2) / 2;
        for (int i = 0; i < carbons; i++) {
            neighbours.add(new ArrayList<>());
            places.add(new double[] {i * along, side(i) * across, 0});
            if (i > 0) {
                join(i - 1, i);
            }
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
     * The energy.
     * @return the function of 3 (3 m + 2) coordinates
     */
    ForceField energy() {
        final List<ForceField.Term> terms = new ArrayList<>();
        for (int j = 0; j < places.size(); j++) {
            for (final int i : neighbours.get(j)) {
                for (final int l : neighbours.get(j)) {
                    if (i < l) {
                        terms.add(Terms.angle(i, j, l, ANGLE, TETRAHEDRAL));
                    }
                }
                if (i < j) {
                    terms.add(Terms.bond(i, j, BOND, isCarbon(j) ? CARBON : HYDROGEN));
                    addTorsions(terms, i, j);
                }
                // pairs that one or two bonds part have no other force
            }
            addDispersion(terms, j);
        }
        return new ForceField(terms);
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
     * Adds the torsions about a bond, together one barrier.
     * @param terms to be added to
     * @param j one end
     * @param l the other
     */
    private void addTorsions(final List<ForceField.Term> terms, final int j, final int l) {
        final int all = (neighbours.get(j).size() - 1) * (neighbours.get(l).size() - 1);
        for (final int i : neighbours.get(j)) {
            for (final int m : neighbours.get(l)) {
                if (i != l && m != j) {
                    terms.add(Terms.torsion(i, j, l, m, TORSION / all));
                }
            }
        }
    }

    /**
     * Adds the weak forces between an atom and those before it.
     * @param terms to be added to
     * @param j the atom
     */
    private void addDispersion(final List<ForceField.Term> terms, final int j) {
        for (int i = 0; i < j; i++) {
            if (!isNear(i, j)) {
                terms.add(Terms.dispersion(i, j, DEPTH, (radius(i) + radius(j))));
            }
        }
    }

    /**
     * Whether two bonds at most part two atoms.
     * @param i an atom
     * @param j another
     * @return true for neighbours and their neighbours
     */
    private boolean isNear(final int i, final int j) {
        return neighbours.get(i).contains(j)
            || neighbours.get(i).stream().anyMatch(k -> neighbours.get(k).contains(j));
    }

    /**
     * The size of an atom.
     * @param atom its number
     * @return its part of the length of a weak force
     */
    private double radius(final int atom) {
        return isCarbon(atom) ? 1.7 : 1.2;
    }

    /**
     * Tells carbon from hydrogen.
     * @param atom its number
     * @return true for carbon
     */
    private boolean isCarbon(final int atom) {
        return atom < carbons;
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
     * Adds a hydrogen atom.
     * @param carbon its neighbour
     * @param x how far from it along the chain
     * @param y how far across
     * @param z how far out of the plane
     */
    private void addHydrogen(final int carbon, final double x, final double y, final double z) {
        final double[] from = places.get(carbon);
        neighbours.add(new ArrayList<>());
        places.add(new double[] {from[0] + x, from[1] + y, from[2] + z});
        join(carbon, places.size() - 1);
    }

    /**
     * Makes two atoms neighbours.
     * @param i an atom
     * @param j another
     */
    private void join(final int i, final int j) {
        neighbours.get(i).add(j);
        neighbours.get(j).add(i);
    }
}
