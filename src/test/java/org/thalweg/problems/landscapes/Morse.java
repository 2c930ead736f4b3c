/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σ_{i&lt;j} e (e − 2), e = exp(ρ (1 − r)), r = |xᵢ − xⱼ|, ρ = 6: the energy of a cluster of atoms whose pairs
 * have their minimum −1 at r = 1, with about the curvature of Lennard-Jones pairs.
 *
 * <p>x holds the atoms one after the other, three coordinates each.</p>
 */
final class Morse implements SmoothFunction {

    /** The range ρ. */
    private static final double RANGE = 6;

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double e = Math.exp(RANGE * (1 - distance(x, i, j)));
                sum += e * (e - 2);
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
                final double r = distance(x, i, j);
                final double e = Math.exp(RANGE * (1 - r));
                final double factor = -2 * RANGE * e * (e - 1) / r;
                for (int k = 0; k < 3; k++) {
                    final double force = factor * (x[i + k] - x[j + k]);
                    g[i + k] += force;
                    g[j + k] -= force;
                }
            }
        }
        return g;
    }

    private static double distance(final double[] x, final int i, final int j) {
        final double dx = x[i] - x[j];
        final double dy = x[i + 1] - x[j + 1];
        final double dz = x[i + 2] - x[j + 2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
