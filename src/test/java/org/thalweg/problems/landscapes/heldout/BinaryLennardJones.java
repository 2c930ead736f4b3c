/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σ_{i&lt;j} 4 ((s/r)¹² − (s/r)⁶), r = |xᵢ − xⱼ|, s the mean of two atoms' sizes: the first atoms are small, of
 * size 1, the others large.
 *
 * <p>Source: J. P. K. Doye, L. Meyer, Phys. Rev. Lett. 95 (2005) 063401.</p>
 */
final class BinaryLennardJones implements SmoothFunction {

    /** The number of small atoms. */
    private final int small;
    /** The size of the large ones. */
    private final double large;

    /**
     * Chooses the atoms.
     * @param small the number of small atoms
     * @param large the size of the large ones
     */
    BinaryLennardJones(final int small, final double large) {
        this.small = small;
        this.large = large;
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double attraction = attraction(x, i, j);
                sum += 4 * attraction * (attraction - 1);
            }
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double attraction = attraction(x, i, j);
                Pairs.push(g, x, i, j, -24 * attraction * (2 * attraction - 1) / Pairs.square(x, i, j));
            }
        }
        return g;
    }

    private double attraction(final double[] x, final int i, final int j) {
        final double size = (size(i) + size(j)) / 2;
        final double ratio = size * size / Pairs.square(x, i, j);
        return ratio * ratio * ratio;
    }

    private double size(final int i) {
        return i < 3 * small ? 1 : large;
    }
}
