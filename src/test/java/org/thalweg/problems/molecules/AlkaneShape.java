/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.molecules;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Where the atoms of an {@link Alkane} are when bonds and angles rest and the torsions t of the chain are given: pi is
 * trans, pi/3 and -pi/3 are the two gauche. The hydrogen atoms of the ends stand staggered.
 */
public final class AlkaneShape {

    /** The molecule. */
    private final Alkane molecule;
    /** The lengths and angles at rest. */
    private final AlkaneField field;

    /**
     * Chooses molecule and lengths.
     * @param molecule the molecule
     * @param field tells the lengths and angles at rest
     */
    public AlkaneShape(final Alkane molecule, final AlkaneField field) {
        this.molecule = molecule;
        this.field = field;
    }

    /**
     * Places the atoms.
     * @param torsions t about the inner bonds of the chain, one for each four neighbours, in radians
     * @return the coordinates, three for each atom, about the centre of the carbon atoms
     * @throws MathIllegalArgumentException if there is a wrong number of torsions
     */
    public double[] coordinates(final double... torsions) {
        final int m = molecule.carbons();
        if (torsions.length != m - 3) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, torsions.length, m - 3);
        }
        // one place more at each end, where the chain would go on
        final Vector3D[] chain = new Vector3D[m + 2];
        final double length = field.cc().rest();
        final double angle = field.ccc().rest();
        chain[0] = Vector3D.ZERO;
        chain[1] = new Vector3D(length, 0, 0);
        chain[2] = new Vector3D(length * (1 - Math.cos(angle)), length * Math.sin(angle), 0);
        for (int i = 3; i < m + 2; i++) {
            final boolean inner = i > 3 && i < m + 1;
            chain[i] = next(chain[i - 3], chain[i - 2], chain[i - 1], inner ? torsions[i - 4] : Math.PI);
        }
        Vector3D centre = Vector3D.ZERO;
        for (int i = 0; i < m; i++) {
            centre = centre.add(1.0 / m, chain[i + 1]);
        }
        final double[] x = new double[3 * molecule.atoms()];
        int hydrogen = m;
        for (int i = 0; i < m; i++) {
            put(x, i, chain[i + 1].subtract(centre));
            for (final Vector3D bond : bonds(chain, i)) {
                put(x, hydrogen++, chain[i + 1].subtract(centre).add(field.ch().rest(), bond));
            }
        }
        return x;
    }

    /**
     * Reads the torsions of the chain.
     * @param x coordinates
     * @return t about the inner bonds, in (-pi, pi]
     */
    public double[] torsions(final double[] x) {
        final double[] torsions = new double[molecule.carbons() - 3];
        for (int i = 0; i < torsions.length; i++) {
            final Vector3D a = at(x, i + 1).subtract(at(x, i));
            final Vector3D b = at(x, i + 2).subtract(at(x, i + 1));
            final Vector3D c = at(x, i + 3).subtract(at(x, i + 2));
            final Vector3D before = a.crossProduct(b);
            final Vector3D behind = b.crossProduct(c);
            torsions[i] = Math.atan2(before.crossProduct(behind).dotProduct(b.normalize()), before.dotProduct(behind));
        }
        return torsions;
    }

    /**
     * Continues a chain.
     * @param a the last place but two
     * @param b the last but one
     * @param c the last
     * @param torsion about the bond from b to c
     * @return the next place
     */
    private Vector3D next(final Vector3D a, final Vector3D b, final Vector3D c, final double torsion) {
        final Vector3D along = c.subtract(b).normalize();
        final Vector3D up = b.subtract(a).crossProduct(along).normalize();
        // the side of the bend on which a is
        final Vector3D across = up.crossProduct(along);
        final double angle = field.ccc().rest();
        final double length = field.cc().rest();
        return new Vector3D(1, c, -length * Math.cos(angle), along,
                            length * Math.sin(angle) * Math.cos(torsion), across,
                            length * Math.sin(angle) * Math.sin(torsion), up);
    }

    /**
     * The directions from a carbon atom to its hydrogen atoms.
     * @param chain the carbon atoms, one place more at each end
     * @param carbon the atom's number
     * @return two or three unit vectors
     */
    private Vector3D[] bonds(final Vector3D[] chain, final int carbon) {
        final Vector3D back = chain[carbon].subtract(chain[carbon + 1]).normalize();
        final Vector3D ahead = chain[carbon + 2].subtract(chain[carbon + 1]).normalize();
        final Vector3D out = back.add(ahead).normalize().negate();
        final Vector3D up = back.crossProduct(ahead).normalize();
        final double half = field.hch().rest() / 2;
        final Vector3D one = new Vector3D(Math.cos(half), out, Math.sin(half), up);
        final Vector3D two = new Vector3D(Math.cos(half), out, -Math.sin(half), up);
        if (!molecule.isEnd(carbon)) {
            return new Vector3D[] {one, two};
        }
        return new Vector3D[] {one, two, carbon == 0 ? back : ahead};
    }

    /**
     * Reads a place.
     * @param x coordinates
     * @param atom the atom
     * @return where it is
     */
    private static Vector3D at(final double[] x, final int atom) {
        return new Vector3D(x[3 * atom], x[3 * atom + 1], x[3 * atom + 2]);
    }

    /**
     * Writes a place.
     * @param x coordinates
     * @param atom the atom
     * @param place where it is
     */
    private static void put(final double[] x, final int atom, final Vector3D place) {
        x[3 * atom] = place.getX();
        x[3 * atom + 1] = place.getY();
        x[3 * atom + 2] = place.getZ();
    }
}
