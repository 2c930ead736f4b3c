/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.thalweg.problems.SmoothFunction;

/** Energies of structures that are known by their symmetry, and of published ones. */
class SystemsTest {

    /** An icosahedron with edges of 2. */
    private static final List<Vector3D> CORNERS = corners();

    @Test
    void relaxedIcosahedraReachTheTargets() {
        final double silver = relaxed(new SuttonChen(), icosahedron(0.65));
        assertEquals(Systems.SILVER, silver, 1e-3);
        assertTrue(silver <= Systems.suttonChen(1).target());
        final double binary = relaxed(new BinaryLennardJones(1, Systems.LARGE), icosahedron(1.18));
        assertEquals(Systems.BINARY, binary, 1e-6);
        assertTrue(binary <= Systems.binary(1).target());
    }

    @Test
    void smallAtomElsewhereMissesTheTarget() {
        final double[] x = icosahedron(1.18);
        for (int k = 0; k < 3; k++) {
            // the first atom, the small one, was in the middle
            x[k] = x[k + 3];
            x[k + 3] = 0;
        }
        assertTrue(relaxed(new BinaryLennardJones(1, Systems.LARGE), x) > Systems.binary(1).target() + 1);
    }

    @Test
    void equalAtomsAreLennardJones() {
        // the published energy of 13 atoms
        assertEquals(-44.326801, relaxed(new BinaryLennardJones(1, 1), icosahedron(1.08)), 1e-6);
    }

    @Test
    void smallClustersOfSilverHaveThePublishedEnergies() {
        // four digits are published; a triangle and an octahedron
        assertEquals(-1704.6905, relaxed(new SuttonChen(), new double[] {0, 0, 0, 0.65, 0, 0, 0.3, 0.6, 0}), 1e-4);
        assertEquals(-4378.8875, relaxed(new SuttonChen(), new double[] {
            0.5, 0, 0, -0.5, 0, 0, 0, 0.5, 0, 0, -0.5, 0, 0, 0, 0.5, 0, 0, -0.5}), 1e-4);
    }

    @Test
    void chargesOfIcosahedralSymmetryReachTheTarget() {
        final double[] x = new double[3 * Systems.CHARGES];
        int next = 0;
        for (final Vector3D corner : CORNERS) {
            next = put(x, next, corner);
        }
        // a place in a face, away from its mirror planes
        final Vector3D place = new Vector3D(0.7, corner(0), 0.1, neighbour(), 0.2, between());
        for (final Rotation rotation : rotations()) {
            next = put(x, next, rotation.applyTo(place));
        }
        assertEquals(x.length, next);
        final double energy = relaxed(new Thomson(), x);
        // nine digits are published; what the end of a descent leaves
        assertEquals(Systems.THOMSON, energy, 1e-6);
        assertTrue(energy <= Systems.thomson(1).target());
    }

    @Test
    void chargesOfAnIcosahedronHaveThePublishedEnergy() {
        final double[] x = new double[36];
        int next = 0;
        for (final Vector3D corner : CORNERS) {
            next = put(x, next, corner);
        }
        assertEquals(49.165253058, new Thomson().value(x), 1e-9);
    }

    @Test
    void lengthsOfChargesDoNotCount() {
        final double[] x = Systems.thomson(4).start();
        final double[] stretched = x.clone();
        for (int k = 0; k < 3; k++) {
            stretched[k] *= 3;
        }
        // 2,556 terms
        final double energy = new Thomson().value(x);
        assertEquals(energy, new Thomson().value(stretched), 1e-12 * energy);
        final double[] g = new Thomson().gradient(stretched);
        assertEquals(0, g[0] * x[0] + g[1] * x[1] + g[2] * x[2], 1e-10);
    }

    private static double relaxed(final SmoothFunction function, final double[] x) {
        return HeldOutFamiliesTest.relaxed(function, x);
    }

    private static double[] icosahedron(final double radius) {
        final double[] x = new double[3 * Systems.ATOMS];
        int next = 3;
        for (final Vector3D corner : CORNERS) {
            next = put(x, next, corner.normalize().scalarMultiply(radius));
        }
        return x;
    }

    private static int put(final double[] x, final int first, final Vector3D place) {
        System.arraycopy(place.toArray(), 0, x, first, 3);
        return first + 3;
    }

    private static List<Vector3D> corners() {
        final double golden = (1 + Math.sqrt(5)) / 2;
        final List<Vector3D> corners = new ArrayList<>();
        for (int one = -1; one <= 1; one += 2) {
            for (int other = -1; other <= 1; other += 2) {
                corners.add(new Vector3D(0, one, other * golden));
                corners.add(new Vector3D(one, other * golden, 0));
                corners.add(new Vector3D(other * golden, 0, one));
            }
        }
        return corners;
    }

    private static Vector3D corner(final int index) {
        return CORNERS.get(index);
    }

    private static Vector3D neighbour() {
        return CORNERS.stream().filter(other -> touch(corner(0), other)).findFirst().orElseThrow();
    }

    private static Vector3D between() {
        return CORNERS.stream().filter(other -> touch(corner(0), other) && touch(neighbour(), other)).findFirst()
            .orElseThrow();
    }

    private static boolean touch(final Vector3D one, final Vector3D other) {
        return Math.abs(Vector3D.distance(one, other) - 2) < 1e-9;
    }

    /** All 60 that turn the icosahedron into itself: each edge becomes each edge, in both directions. */
    private static List<Rotation> rotations() {
        final List<Rotation> rotations = new ArrayList<>();
        for (final Vector3D one : CORNERS) {
            for (final Vector3D other : CORNERS) {
                if (touch(one, other)) {
                    rotations.add(new Rotation(corner(0), neighbour(), one, other));
                }
            }
        }
        return rotations;
    }
}
