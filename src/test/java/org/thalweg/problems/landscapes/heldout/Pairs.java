/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

/** Pairs of atoms, three coordinates each; an atom is told by the place of its first coordinate. */
final class Pairs {

    /** Not for construction. */
    private Pairs() {
    }

    /**
     * The squared distance of two atoms.
     * @param x the coordinates
     * @param i an atom
     * @param j another
     * @return r²
     */
    static double square(final double[] x, final int i, final int j) {
        final double dx = x[i] - x[j];
        final double dy = x[i + 1] - x[j + 1];
        final double dz = x[i + 2] - x[j + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    /**
     * Adds to the gradient of two atoms.
     * @param g to be added to
     * @param x the coordinates
     * @param i an atom
     * @param j another
     * @param slope the derivative of their energy by r, over r
     */
    static void push(final double[] g, final double[] x, final int i, final int j, final double slope) {
        for (int k = 0; k < 3; k++) {
            final double force = slope * (x[i + k] - x[j + k]);
            g[i + k] += force;
            g[j + k] -= force;
        }
    }
}
