/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.molecules;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** The terms of a {@link ForceField}; atoms are given by their numbers. */
final class Terms {

    /** No instances. */
    private Terms() {
    }

    /**
     * k (r - r0)^2 / 2.
     * @param i an atom
     * @param j another
     * @param spring k and r0
     * @return the term
     */
    static ForceField.Term bond(final int i, final int j, final AlkaneField.Spring spring) {
        return (x, g) -> {
            final double k = spring.stiffness();
            final Vector3D d = at(x, i).subtract(at(x, j));
            final double stretch = d.getNorm() - spring.rest();
            final Vector3D slope = d.scalarMultiply(k * stretch / d.getNorm());
            add(g, i, slope);
            add(g, j, slope.negate());
            return k * stretch * stretch / 2;
        };
    }

    /**
     * k (t - t0)^2 / 2, t the angle at the second atom.
     * @param i an atom
     * @param j the one in the middle
     * @param l another
     * @param spring k and t0
     * @return the term
     */
    static ForceField.Term angle(final int i, final int j, final int l, final AlkaneField.Spring spring) {
        return (x, g) -> {
            final double k = spring.stiffness();
            final Vector3D u = at(x, i).subtract(at(x, j));
            final Vector3D v = at(x, l).subtract(at(x, j));
            final double cosine = u.dotProduct(v) / (u.getNorm() * v.getNorm());
            final double bend = Math.acos(cosine) - spring.rest();
            final double byCosine = -k * bend / Math.sqrt(1 - cosine * cosine);
            final Vector3D byU = turned(u, v, cosine).scalarMultiply(byCosine);
            final Vector3D byV = turned(v, u, cosine).scalarMultiply(byCosine);
            add(g, i, byU);
            add(g, l, byV);
            add(g, j, byU.add(byV).negate());
            return k * bend * bend / 2;
        };
    }

    /**
     * (v1 (1 + cos t) + v2 (1 - cos 2t) + v3 (1 + cos 3t)) / 2, t the dihedral angle of a chain of four, 0 for cis.
     * @param i the first atom
     * @param j the second
     * @param l the third
     * @param m the fourth
     * @param v v1, v2 and v3
     * @return the term
     */
    static ForceField.Term torsion(final int i, final int j, final int l, final int m,
                                   final AlkaneField.Torsion v) {
        return (x, g) -> {
            final Vector3D a = at(x, j).subtract(at(x, i));
            final Vector3D b = at(x, l).subtract(at(x, j));
            final Vector3D c = at(x, m).subtract(at(x, l));
            final Vector3D before = a.crossProduct(b);
            final Vector3D behind = b.crossProduct(c);
            final double cosine = before.dotProduct(behind) / (before.getNorm() * behind.getNorm());
            // cos 2t = 2 cos^2 t - 1, cos 3t = 4 cos^3 t - 3 cos t
            final double byCosine = v.three() / 2 * (12 * cosine * cosine - 3) + v.one() / 2 - 2 * v.two() * cosine;
            final Vector3D byBefore = turned(before, behind, cosine).scalarMultiply(byCosine);
            final Vector3D byBehind = turned(behind, before, cosine).scalarMultiply(byCosine);
            final Vector3D byA = b.crossProduct(byBefore);
            final Vector3D byB = byBefore.crossProduct(a).add(c.crossProduct(byBehind));
            final Vector3D byC = byBehind.crossProduct(b);
            add(g, i, byA.negate());
            add(g, j, byA.subtract(byB));
            add(g, l, byB.subtract(byC));
            add(g, m, byC);
            return v.three() / 2 * (1 + cosine * (4 * cosine * cosine - 3))
                + v.one() / 2 * (1 + cosine) + v.two() * (1 - cosine * cosine);
        };
    }

    /**
     * 4 e ((s/r)^12 - (s/r)^6).
     * @param i an atom
     * @param j another
     * @param depth e
     * @param size s
     * @return the term
     */
    static ForceField.Term dispersion(final int i, final int j, final double depth, final double size) {
        return (x, g) -> {
            final Vector3D d = at(x, i).subtract(at(x, j));
            final double attraction = Math.pow(size * size / d.getNormSq(), 3);
            final Vector3D slope =
                d.scalarMultiply(-24 * depth * attraction * (2 * attraction - 1) / d.getNormSq());
            add(g, i, slope);
            add(g, j, slope.negate());
            return 4 * depth * attraction * (attraction - 1);
        };
    }

    /**
     * How the cosine between two vectors changes with the first.
     * @param u the first
     * @param v the second
     * @param cosine the cosine
     * @return its gradient by u
     */
    private static Vector3D turned(final Vector3D u, final Vector3D v, final double cosine) {
        return v.scalarMultiply(1 / v.getNorm()).subtract(cosine / u.getNorm(), u).scalarMultiply(1 / u.getNorm());
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
     * Adds to an atom's gradient.
     * @param g the gradient
     * @param atom the atom
     * @param slope what is added
     */
    private static void add(final double[] g, final int atom, final Vector3D slope) {
        g[3 * atom] += slope.getX();
        g[3 * atom + 1] += slope.getY();
        g[3 * atom + 2] += slope.getZ();
    }
}
