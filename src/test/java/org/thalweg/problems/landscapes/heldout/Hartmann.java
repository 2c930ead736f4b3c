/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(x) = −Σ αₖ exp(−Σ Aₖᵢ (xᵢ − Pₖᵢ)²), x in R⁶: four dents, whose rims slope to 0 outside of the unit cube.
 *
 * <p>Source: J. K. Hartman, Naval Research Logistics Quarterly 20 (1973) 569-576; numbers as in L. C. W. Dixon,
 * G. P. Szegő, Towards Global Optimisation 2, North-Holland 1978.</p>
 */
final class Hartmann implements SmoothFunction {

    /** Depths α. */
    private static final double[] DEPTHS = {1, 1.2, 3, 3.2};
    /** Stiffnesses A. */
    private static final double[][] STIFF = {
        {10, 3, 17, 3.5, 1.7, 8}, {0.05, 10, 17, 0.1, 8, 14}, {3, 3.5, 1.7, 10, 17, 8}, {17, 8, 0.05, 10, 0.1, 14}};
    /** Places P. */
    private static final double[][] PLACES = {
        {0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886}, {0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991},
        {0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.6650}, {0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381}};

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int k = 0; k < DEPTHS.length; k++) {
            sum -= dent(x, k);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int k = 0; k < DEPTHS.length; k++) {
            final double dent = dent(x, k);
            for (int i = 0; i < x.length; i++) {
                g[i] += 2 * STIFF[k][i] * (x[i] - PLACES[k][i]) * dent;
            }
        }
        return g;
    }

    private static double dent(final double[] x, final int k) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            final double d = x[i] - PLACES[k][i];
            sum += STIFF[k][i] * d * d;
        }
        return DEPTHS[k] * Math.exp(-sum);
    }
}
