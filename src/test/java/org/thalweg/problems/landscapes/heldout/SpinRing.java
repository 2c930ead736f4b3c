/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes.heldout;

import org.thalweg.problems.SmoothFunction;

/**
 * f(θ) = −Σ Jᵢ cos(θᵢ − θᵢ₊₁), the last spin next to the first: planar spins on a ring.
 *
 * <p>Where the product of the couplings' signs is positive, a choice of 0 and π satisfies all of them and f is
 * −Σ |Jᵢ|. The other minima are wound up: along the ring the spins turn once or several times about themselves. Source:
 * D. C. Mattis, Phys. Lett. A 56 (1976) 421-422, for couplings that are the products of signs.</p>
 */
final class SpinRing implements SmoothFunction {

    /** The couplings J, of spin i to the next at i. */
    private final double[] couplings;

    /**
     * Chooses the couplings.
     * @param couplings the couplings J, as many as there are spins
     */
    SpinRing(final double[] couplings) {
        this.couplings = couplings.clone();
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum -= couplings[i] * Math.cos(x[i] - x[(i + 1) % x.length]);
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            final int next = (i + 1) % x.length;
            final double torque = couplings[i] * Math.sin(x[i] - x[next]);
            g[i] += torque;
            g[next] -= torque;
        }
        return g;
    }
}
