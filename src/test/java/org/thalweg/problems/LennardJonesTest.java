/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;

/** Pair energies, symmetric clusters and starts of the Lennard-Jones problem. */
class LennardJonesTest {

    /** The distance of a pair at its minimum, 2^(1/6). */
    private static final double REST = Math.pow(2, 1.0 / 6);

    @Test
    void aPairHasItsKnownEnergies() {
        assertEquals(-1, pair(REST), 1e-15);
        assertEquals(0, pair(1), 1e-15);
        assertEquals(4 * (Math.pow(2, -12) - Math.pow(2, -6)), pair(2), 1e-15);
        assertEquals(24, -new LennardJones(2).gradient(new double[] {0, 0, 0, 1, 0, 0})[3], 1e-13);
    }

    @Test
    void symmetricClustersHaveThePublishedEnergies() {
        // one length decides: f(s) = A s^-12 - B s^-6 has the minimum -B^2 / (4 A); six published decimals
        assertEquals(new LennardJones(3).globalMinimum(), relaxed(1, 0, 0, 0, 1, 0, 0, 0, 1), 5e-7);
        assertEquals(new LennardJones(4).globalMinimum(), relaxed(1, 1, 1, 1, -1, -1, -1, 1, -1, -1, -1, 1), 5e-7);
        assertEquals(new LennardJones(6).globalMinimum(),
                     relaxed(1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1), 5e-7);
        final double p = (1 + Math.sqrt(5)) / 2;
        assertEquals(new LennardJones(13).globalMinimum(),
                     relaxed(0, 0, 0, 0, 1, p, 0, 1, -p, 0, -1, p, 0, -1, -p, 1, p, 0, 1, -p, 0, -1, p, 0, -1, -p, 0,
                             p, 0, 1, p, 0, -1, -p, 0, 1, -p, 0, -1), 5e-7);
    }

    @Test
    void forcesAddUpToNothing() {
        final LennardJones cluster = new LennardJones(13);
        final double[] g = cluster.gradient(cluster.randomStart(7));
        double largest = 0;
        for (final double component : g) {
            largest = Math.max(largest, Math.abs(component));
        }
        for (int k = 0; k < 3; k++) {
            double sum = 0;
            for (int i = k; i < g.length; i += 3) {
                sum += g[i];
            }
            // each of the 13 components was rounded in up to 12 additions
            assertEquals(0, sum, 13 * 12 * Math.ulp(largest));
        }
    }

    @Test
    void startsFollowFromTheirSeedAndKeepTheirDistance() {
        for (final int atoms : new int[] {2, 13, 38}) {
            final LennardJones cluster = new LennardJones(atoms);
            final double[] x = cluster.randomStart(5);
            assertArrayEquals(x, cluster.randomStart(5));
            assertFalse(Arrays.equals(x, cluster.randomStart(6)));
            assertEquals(3 * atoms, x.length);
            for (int i = 0; i < x.length; i += 3) {
                assertTrue(Math.hypot(Math.hypot(x[i], x[i + 1]), x[i + 2]) <= 0.8 * Math.cbrt(atoms) + 0.3 + 1e-12);
                for (int j = 0; j < i; j += 3) {
                    final double r = Math.hypot(Math.hypot(x[i] - x[j], x[i + 1] - x[j + 1]), x[i + 2] - x[j + 2]);
                    assertTrue(r >= 0.9 - 1e-12, "distance " + r);
                }
            }
        }
    }

    @Test
    void impossibleSizesAreRefused() {
        final MathIllegalArgumentException small =
            assertThrows(MathIllegalArgumentException.class, () -> new LennardJones(1));
        assertTrue(small.getMessage().contains("1"), small.getMessage());
        final MathIllegalArgumentException unknown =
            assertThrows(MathIllegalArgumentException.class, () -> new LennardJones(37).globalMinimum());
        assertTrue(unknown.getMessage().contains("37"), unknown.getMessage());
    }

    private static double pair(final double r) {
        return new LennardJones(2).value(new double[] {0, 0, 0, 0, r, 0});
    }

    private static double relaxed(final double... x) {
        double twelve = 0;
        double six = 0;
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double r = Math.hypot(Math.hypot(x[i] - x[j], x[i + 1] - x[j + 1]), x[i + 2] - x[j + 2]);
                twelve += 4 * Math.pow(r, -12);
                six += 4 * Math.pow(r, -6);
            }
        }
        final double scale = Math.pow(2 * twelve / six, 1.0 / 6);
        final double[] scaled = x.clone();
        for (int i = 0; i < x.length; i++) {
            scaled[i] *= scale;
        }
        final LennardJones cluster = new LennardJones(x.length / 3);
        for (final double g : cluster.gradient(scaled)) {
            // by symmetry the scale is the only free length
            assertEquals(0, g, 1e-12);
        }
        return cluster.value(scaled);
    }
}
