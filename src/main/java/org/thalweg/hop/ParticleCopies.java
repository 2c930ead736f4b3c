/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * Rotations and permutations at once: two pairs of particles that coincide fix the rotation, the rotation shows who
 * coincides with whom.
 *
 * <p>In the reference the particle a farthest from the centroid and the particle b farthest from the line through
 * both are chosen: a particle displaced by δ turns the others by little more than δ. All pairs (i, j) of the point
 * that agree in distances from the centroid and from each other are put there, as a rotation and, if asked for, as a
 * reflection. That where each place has its nearest particle nearest in all is the beginning; from there the cheapest
 * permutation and the best motion take turns.</p>
 */
final class ParticleCopies implements BasinEquivalence {

    /** How well distances have to agree, as a part of the least distance between particles. */
    private static final double AGREEMENT = 0.25;

    /** The motions. */
    private final RigidAlignment motions;
    /** The particles. */
    private final Blocks particles;
    /** Permutations and motions in turn. */
    private final BasinEquivalence refined;

    /**
     * Makes an equivalence.
     * @param motions the motions
     * @param particles the particles
     */
    ParticleCopies(final RigidAlignment motions, final Blocks particles) {
        this.motions = motions;
        this.particles = particles;
        refined = new BlockPermutations(particles, BasinEquivalence.identity()).and(motions);
    }

    /** {@inheritDoc} */
    @Override
    public double[] nearest(final double[] point, final double[] reference, final double[] scale) {
        final int count = particles.count(point.length);
        final int[][] mates = particles.mates(count);
        final double[] ones = new double[count];
        Arrays.fill(ones, 1);
        final double[] from = motions.centred(point, ones);
        final double[] to = motions.centred(reference, ones);
        final double[] turned = count < 2 ? from : turned(from, to, scale, mates);
        for (int i = 0; i < turned.length; i++) {
            turned[i] += reference[i] - to[i];
        }
        return refined.nearest(turned, reference, scale);
    }

    /**
     * Turns a cluster so that its particles come near to those of another.
     * @param from its coordinates, about the centroid
     * @param to those of the other
     * @param scale the unit of each variable
     * @param mates who may come to each place
     * @return the turned coordinates; as they are if no two particles agree with those chosen
     */
    private double[] turned(final double[] from, final double[] to, final double[] scale, final int[][] mates) {
        final double tolerance = AGREEMENT * leastDistance(to);
        final int a = farthest(to);
        final int b = farthestFromAxis(to, a);
        double[] nearest = from.clone();
        double least = Double.POSITIVE_INFINITY;
        for (final int i : mates[a]) {
            for (final int j : mates[b]) {
                final boolean agree = i != j && Math.abs(length(from, i) - length(to, a)) <= tolerance &&
                                      Math.abs(length(from, j) - length(to, b)) <= tolerance &&
                                      Math.abs(distance(from, i, from, j) - distance(to, a, to, b)) <= tolerance;
                for (int determinant = 1; agree && determinant >= (motions.isMirrored() ? -1 : 1); determinant -= 2) {
                    final RealMatrix cross = new Array2DRowRealMatrix(particles.size(), particles.size());
                    motions.addPair(cross, 1, from, i, to, a);
                    motions.addPair(cross, 1, from, j, to, b);
                    final double[] turned = motions.turned(motions.rotation(cross, determinant), from);
                    final double square = nearestInAll(turned, to, scale, mates, least);
                    if (square < least) {
                        nearest = turned;
                        least = square;
                    }
                }
            }
        }
        return nearest;
    }

    /**
     * How far the particles nearest to each place are.
     * @param from coordinates of particles
     * @param to the places
     * @param scale the unit of each variable
     * @param mates who may come to each place
     * @param enough a sum from which on the rest does not matter
     * @return the sum of their squared distances, or of some that make up enough
     */
    private double nearestInAll(final double[] from, final double[] to, final double[] scale, final int[][] mates,
                                final double enough) {
        final int d = particles.size();
        double sum = 0;
        for (int place = 0; place < mates.length && sum < enough; place++) {
            double least = Double.POSITIVE_INFINITY;
            for (final int mate : mates[place]) {
                double square = 0;
                for (int k = 0; k < d; k++) {
                    final double way = (from[d * mate + k] - to[d * place + k]) / scale[d * place + k];
                    square += way * way;
                }
                least = Math.min(least, square);
            }
            sum += least;
        }
        return sum;
    }

    /**
     * The particle farthest from the origin.
     * @param x coordinates
     * @return its number
     */
    private int farthest(final double[] x) {
        int farthest = 0;
        for (int j = 1; j < x.length / particles.size(); j++) {
            farthest = length(x, j) > length(x, farthest) ? j : farthest;
        }
        return farthest;
    }

    /**
     * The particle farthest from an axis through the origin.
     * @param x coordinates
     * @param a the particle on the axis
     * @return the other's number
     */
    private int farthestFromAxis(final double[] x, final int a) {
        int farthest = -1;
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < x.length / particles.size(); j++) {
            double product = 0;
            for (int k = 0; k < particles.size(); k++) {
                product += x[particles.size() * a + k] * x[particles.size() * j + k];
            }
            // |x_a x x_j|²
            final double area = Math.pow(length(x, a) * length(x, j), 2) - product * product;
            if (j != a && area > largest) {
                farthest = j;
                largest = area;
            }
        }
        return farthest;
    }

    /**
     * The least distance between two particles.
     * @param x coordinates
     * @return the distance
     */
    private double leastDistance(final double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 1; j < x.length / particles.size(); j++) {
            for (int i = 0; i < j; i++) {
                least = Math.min(least, distance(x, i, x, j));
            }
        }
        return least;
    }

    /**
     * How far a particle is from the origin.
     * @param x coordinates
     * @param i the particle
     * @return its distance
     */
    private double length(final double[] x, final int i) {
        return distance(x, i, new double[particles.size()], 0);
    }

    /**
     * How far two particles are apart.
     * @param x coordinates
     * @param i one particle
     * @param y coordinates
     * @param j the other
     * @return their distance
     */
    private double distance(final double[] x, final int i, final double[] y, final int j) {
        double square = 0;
        for (int k = 0; k < particles.size(); k++) {
            final double way = x[particles.size() * i + k] - y[particles.size() * j + k];
            square += way * way;
        }
        return Math.sqrt(square);
    }
}
