/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of clusters: moved, turned, mirrored, renumbered, shaken. */
class ParticleCopiesTest {

    /** Particles on a grid of spacing 1, each displaced by less than 0.1: at least 0.8 apart, of no symmetry. */
    private static double[] cluster(final RandomGenerator random, final int count) {
        final double[] x = new double[3 * count];
        for (int j = 0; j < count; j++) {
            for (int k = 0; k < 3; k++) {
                x[3 * j + k] = j / (int) Math.pow(3, k) % 3 + 0.2 * (random.nextDouble() - 0.5);
            }
        }
        return x;
    }

    /** Turned at random and moved far; z turned over before if mirrored. */
    private static double[] moved(final RandomGenerator random, final double[] x, final boolean mirrored) {
        final Vector3D axis = new Vector3D(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        final Rotation rotation = new Rotation(axis, 6 * random.nextDouble(), RotationConvention.VECTOR_OPERATOR);
        final double[] y = new double[x.length];
        for (int i = 0; i < x.length; i += 3) {
            final Vector3D at = rotation.applyTo(new Vector3D(x[i], x[i + 1], mirrored ? -x[i + 2] : x[i + 2]));
            System.arraycopy(at.add(new Vector3D(5, -7, 9)).toArray(), 0, y, i, 3);
        }
        return y;
    }

    /** Particles renumbered: the first ones among each other, the others among each other. */
    private static double[] renumbered(final double[] x, final int first) {
        final double[] y = new double[x.length];
        final int count = x.length / 3;
        for (int j = 0; j < count; j++) {
            final int from = j < first ? (j + 1) % first : first + (j - first + 2) % (count - first);
            System.arraycopy(x, 3 * from, y, 3 * j, 3);
        }
        return y;
    }

    private static double[] shaken(final RandomGenerator random, final double[] x, final double size) {
        return Arrays.stream(x).map(place -> place + size * (2 * random.nextDouble() - 1)).toArray();
    }

    private static double[] nearest(final BasinEquivalence equivalence, final double[] x, final double[] reference) {
        final double[] ones = new double[x.length];
        Arrays.fill(ones, 1);
        return equivalence.nearest(x, reference, ones);
    }

    private static double square(final double[] x, final double[] y) {
        final double[] ones = new double[x.length];
        Arrays.fill(ones, 1);
        return Blocks.square(x, y, ones);
    }

    /** All distances, ascending: the same in all copies. */
    private static double[] distances(final double[] x) {
        final int count = x.length / 3;
        final double[] all = new double[count * (count - 1) / 2];
        int pair = 0;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                all[pair++] = Math.sqrt(square(Arrays.copyOfRange(x, 3 * i, 3 * i + 3),
                                               Arrays.copyOfRange(x, 3 * j, 3 * j + 3)));
            }
        }
        Arrays.sort(all);
        return all;
    }

    private static int[] numbers(final int from, final int to) {
        return IntStream.range(from, to).toArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMovedBodyComesBack(final boolean mirrored) {
        final RandomGenerator random = new Well19937a(8);
        for (int repeat = 0; repeat < 30; repeat++) {
            final double[] r = cluster(random, 6);
            final double[] copy = nearest(BasinEquivalence.rigidMotions(3, mirrored), moved(random, r, mirrored), r);
            // rounding of coordinates below 20 in some tens of operations
            assertArrayEquals(r, copy, 1e-13);
        }
    }

    @Test
    void aMirrorImageIsNoCopyUnlessAskedFor() {
        final RandomGenerator random = new Well19937a(9);
        final double[] r = cluster(random, 12);
        final double[] image = moved(random, r, true);
        assertTrue(square(nearest(BasinEquivalence.rigidMotions(3), image, r), r) > 0.01);
        assertTrue(square(nearest(BasinEquivalence.particles(3, false), image, r), r) > 0.01);
        assertArrayEquals(r, nearest(BasinEquivalence.particles(3, true), image, r), 1e-13);
    }

    @Test
    void noOtherMotionComesNearer() {
        final RandomGenerator random = new Well19937a(10);
        final double[] r = cluster(random, 5);
        final double[] x = moved(random, shaken(random, r, 0.5), false);
        final double[] copy = nearest(BasinEquivalence.rigidMotions(3), x, r);
        final double least = square(copy, r);
        for (int repeat = 0; repeat < 200; repeat++) {
            final double angle = Math.pow(10, -3 * random.nextDouble());
            final Rotation turn = new Rotation(new Vector3D(random.nextGaussian(), random.nextGaussian(),
                                                            random.nextGaussian()), angle,
                                               RotationConvention.VECTOR_OPERATOR);
            final Vector3D shift = new Vector3D(angle * random.nextGaussian(), 0, 0);
            final double[] other = new double[copy.length];
            for (int i = 0; i < copy.length; i += 3) {
                final Vector3D at = turn.applyTo(new Vector3D(Arrays.copyOfRange(copy, i, i + 3)));
                System.arraycopy(at.add(shift).toArray(), 0, other, i, 3);
            }
            assertTrue(square(other, r) >= least);
        }
        // a motion, nothing else
        assertArrayEquals(distances(x), distances(copy), 1e-13);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7, 13, 27})
    void aRenumberedClusterComesBack(final int count) {
        final RandomGenerator random = new Well19937a(count);
        for (int repeat = 0; repeat < 10; repeat++) {
            final double[] r = cluster(random, count);
            // shaken by at most 0.03 in each coordinate: 0.052, below a tenth of the least distance 0.8
            final double[] shaken = shaken(random, r, 0.03);
            final double[] x = moved(random, renumbered(shaken, count - 1), true);
            final double[] copy = nearest(BasinEquivalence.particles(3, true), x, r);
            assertTrue(square(copy, r) <= square(shaken, r) + 1e-12, "repeat " + repeat);
            assertArrayEquals(distances(x), distances(copy), 1e-13);
        }
    }

    @Test
    void onlyParticlesOfAKindChangePlaces() {
        final RandomGenerator random = new Well19937a(11);
        final double[] r = cluster(random, 12);
        final BasinEquivalence kinds = BasinEquivalence.particles(3, false, numbers(0, 5), numbers(5, 12));
        final double[] within = moved(random, renumbered(r, 5), false);
        assertArrayEquals(r, nearest(kinds, within, r), 1e-13);
        final double[] across = moved(random, renumbered(r, 6), false);
        assertTrue(square(nearest(kinds, across, r), r) > 0.5);
        // those not named are unique
        final BasinEquivalence few = BasinEquivalence.particles(3, false, numbers(0, 5));
        assertTrue(square(nearest(few, within, r), r) > 0.5);
    }

    @Test
    void particlesInThePlane() {
        final double[] r = {0, 0, 1, 0, 0, 2, 3, 3};
        // renumbered, turned by 90 degrees, moved: (x, y) becomes (7 - y, x - 4)
        final double[] x = {4, -1, 7, -4, 7, -3, 5, -4};
        assertArrayEquals(r, nearest(BasinEquivalence.particles(2, false), x, r), 1e-14);
        final double[] mirrored = {4, 1, 7, 4, 7, 3, 5, 4};
        assertArrayEquals(r, nearest(BasinEquivalence.particles(2, true), mirrored, r), 1e-14);
    }

    @Test
    void aRegularBodyIsACopyOfItselfInManyWays() {
        // an octahedron, and one turned by 30 degrees about z
        final double[] r = {1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1};
        final double c = Math.sqrt(0.75);
        final double[] x = {0, 0, -1, c, 0.5, 0, -c, -0.5, 0, -0.5, c, 0, 0, 0, 1, 0.5, -c, 0};
        assertArrayEquals(r, nearest(BasinEquivalence.particles(3, false), x, r), 1e-14);
    }

    @Test
    void oneParticleAndBodiesOnALine() {
        final double[] one = {1, 2, 3};
        assertArrayEquals(one, nearest(BasinEquivalence.particles(3, true), new double[] {9, 9, 9}, one), 1e-14);
        final double[] line = {0, 0, 0, 1, 0, 0, 3, 0, 0};
        final double[] upright = {5, 5, 3, 5, 5, 0, 5, 5, 1};
        assertArrayEquals(line, nearest(BasinEquivalence.particles(3, false), upright, line), 1e-14);
        final double[] same = {5, 5, 0, 5, 5, 1, 5, 5, 3};
        assertArrayEquals(line, nearest(BasinEquivalence.rigidMotions(3), same, line), 1e-14);
        assertEquals(0, nearest(BasinEquivalence.rigidMotions(3), new double[0], new double[0]).length);
    }
}
