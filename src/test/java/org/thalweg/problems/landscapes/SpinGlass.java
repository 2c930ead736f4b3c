/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(θ) = −Σ Jᵢⱼ cos(θᵢ − θⱼ) over the neighbours of a square L x L lattice that is closed to a ring in both directions:
 * planar spins whose couplings can't all be satisfied.
 *
 * <p>The couplings J are standard normal numbers from a fixed seed, so that all draws have one global minimum. All
 * spins turned together, or mirrored, have the same energy.</p>
 */
final class SpinGlass implements SmoothFunction {

    /** The seed of the couplings. */
    private static final long SEED = 1;

    /** The side L of the lattice. */
    private final int side;
    /** The couplings: of spin i to its right at 2i, to the one below at 2i + 1. */
    private final double[] couplings;

    /**
     * Draws the couplings.
     * @param side the side L of the lattice, at least 3
     */
    SpinGlass(final int side) {
        this.side = side;
        couplings = new Draws("spin glass", SEED).normal(2 * side * side);
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum -= couplings[2 * i] * Math.cos(x[i] - x[right(i)]);
            sum -= couplings[2 * i + 1] * Math.cos(x[i] - x[below(i)]);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            pull(g, x, couplings[2 * i], i, right(i));
            pull(g, x, couplings[2 * i + 1], i, below(i));
        }
        return g;
    }

    private static void pull(final double[] g, final double[] x, final double coupling, final int i, final int j) {
        final double torque = coupling * Math.sin(x[i] - x[j]);
        g[i] += torque;
        g[j] -= torque;
    }

    private int right(final int i) {
        return i % side == side - 1 ? i - side + 1 : i + 1;
    }

    private int below(final int i) {
        return (i + side) % (side * side);
    }
}
