/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = Σᵢ (Σ_{j≠i} r⁻¹²/2 − c √ρᵢ), ρᵢ = Σ_{j≠i} r⁻⁶, r = |xᵢ − xⱼ|, c = 144.41: atoms of a metal, here silver, whose
 * bonds weaken the more there are. The unit of length is the side of the crystal's cell.
 *
 * <p>Source: A. P. Sutton, J. Chen, Phil. Mag. Lett. 61 (1990) 139-146.</p>
 */
final class SuttonChen implements SmoothFunction {

    /** The weight of the bonds. */
    private static final double BOND = 144.41;

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        final double[] density = densities(x);
        double sum = 0;
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                sum += Math.pow(Pairs.square(x, i, j), -6);
            }
            sum -= BOND * Math.sqrt(density[i / 3]);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] density = densities(x);
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double square = Pairs.square(x, i, j);
                final double bonds = 1 / Math.sqrt(density[i / 3]) + 1 / Math.sqrt(density[j / 3]);
                Pairs.push(g, x, i, j, -12 * Math.pow(square, -7) + 3 * BOND * bonds * Math.pow(square, -4));
            }
        }
        return g;
    }

    private static double[] densities(final double[] x) {
        final double[] density = new double[x.length / 3];
        for (int i = 0; i < x.length; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double term = Math.pow(Pairs.square(x, i, j), -3);
                density[i / 3] += term;
                density[j / 3] += term;
            }
        }
        return density;
    }
}
