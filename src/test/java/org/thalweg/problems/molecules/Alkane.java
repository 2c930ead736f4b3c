/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.molecules;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;

/**
 * A chain of m carbon atoms with their hydrogen atoms, C_m H_2m+2: atoms 0 to m - 1 are the carbon atoms along the
 * chain, then follow the hydrogen atoms of each carbon atom in turn, two of each, three of each end.
 */
public final class Alkane {

    /** Carbon atoms: the first numbers. */
    private final int carbons;
    /** The neighbours of each atom. */
    private final List<List<Integer>> neighbours = new ArrayList<>();

    /**
     * Builds a molecule.
     * @param carbons its carbon atoms, at least 2
     * @throws MathIllegalArgumentException if there are fewer than 2
     */
    public Alkane(final int carbons) {
        if (carbons < 2) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.NUMBER_TOO_SMALL, carbons, 2);
        }
        this.carbons = carbons;
        for (int i = 0; i < carbons; i++) {
            neighbours.add(new ArrayList<>());
            if (i > 0) {
                join(i - 1, i);
            }
        }
        for (int i = 0; i < carbons; i++) {
            for (int k = 0; k < (isEnd(i) ? 3 : 2); k++) {
                neighbours.add(new ArrayList<>());
                join(i, neighbours.size() - 1);
            }
        }
    }

    /**
     * The number of carbon atoms.
     * @return m
     */
    public int carbons() {
        return carbons;
    }

    /**
     * The number of atoms.
     * @return 3 m + 2
     */
    public int atoms() {
        return neighbours.size();
    }

    /**
     * Tells carbon from hydrogen.
     * @param atom its number
     * @return true for carbon
     */
    public boolean isCarbon(final int atom) {
        return atom < carbons;
    }

    /**
     * Whether a carbon atom has but one carbon neighbour.
     * @param carbon its number
     * @return true at both ends of the chain
     */
    boolean isEnd(final int carbon) {
        return carbon == 0 || carbon == carbons - 1;
    }

    /**
     * The energy.
     * @param field its numbers
     * @return the function of 3 (3 m + 2) coordinates
     */
    public ForceField energy(final AlkaneField field) {
        final List<ForceField.Term> terms = new ArrayList<>();
        for (int j = 0; j < atoms(); j++) {
            for (final int i : neighbours.get(j)) {
                for (final int l : neighbours.get(j)) {
                    if (i < l) {
                        terms.add(Terms.angle(i, j, l, pick(i, l, field.ccc(), field.cch(), field.hch())));
                    }
                }
                if (i < j) {
                    terms.add(Terms.bond(i, j, isCarbon(j) ? field.cc() : field.ch()));
                    addTorsions(terms, field, i, j);
                }
            }
            addForces(terms, field, j);
        }
        return new ForceField(terms);
    }

    /**
     * How many bonds part two atoms, as far as forces depend on it.
     * @param i an atom
     * @param j another
     * @return 1, 2 or 3; 4 for more
     */
    public int bondsBetween(final int i, final int j) {
        int bonds = 1;
        while (bonds < 4 && !reaches(i, j, bonds)) {
            bonds++;
        }
        return bonds;
    }

    /**
     * Whether a walk of so many bonds leads from one atom to another.
     * @param i an atom
     * @param j another
     * @param bonds how many
     * @return true if there is such a walk
     */
    private boolean reaches(final int i, final int j, final int bonds) {
        return bonds == 0 ? i == j : neighbours.get(i).stream().anyMatch(k -> reaches(k, j, bonds - 1));
    }

    /**
     * Adds the torsions about a bond.
     * @param terms to be added to
     * @param field the numbers
     * @param j one end
     * @param l the other
     */
    private void addTorsions(final List<ForceField.Term> terms, final AlkaneField field, final int j, final int l) {
        for (final int i : neighbours.get(j)) {
            for (final int m : neighbours.get(l)) {
                if (i != l && m != j) {
                    terms.add(Terms.torsion(i, j, l, m, pick(i, m, field.cccc(), field.hccc(), field.hcch())));
                }
            }
        }
    }

    /**
     * Adds the weak forces between an atom and those before it.
     * @param terms to be added to
     * @param field the numbers
     * @param j the atom
     */
    private void addForces(final List<ForceField.Term> terms, final AlkaneField field, final int j) {
        for (int i = 0; i < j; i++) {
            // pairs that one or two bonds part have no other force
            final int bonds = bondsBetween(i, j);
            if (bonds > 2) {
                final AlkaneField.Force force = pick(i, j, field.carbons(), field.mixed(), field.hydrogens());
                terms.add(Terms.dispersion(i, j, bonds == 3 ? force.depth() * field.afterThree() : force.depth(),
                                           force.size()));
            }
        }
    }

    /**
     * Chooses by the kinds of two atoms.
     * @param i an atom
     * @param j another
     * @param carbons for two carbon atoms
     * @param mixed for one of each
     * @param hydrogens for two hydrogen atoms
     * @param <T> what is chosen
     * @return one of the three
     */
    private <T> T pick(final int i, final int j, final T carbons, final T mixed, final T hydrogens) {
        if (isCarbon(i) == isCarbon(j)) {
            return isCarbon(i) ? carbons : hydrogens;
        }
        return mixed;
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
