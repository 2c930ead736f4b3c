/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

/**
 * ∇f while its terms are being added: each term of f adds its share and needs not know whether anybody asked for it.
 */
final class Slopes {

    /** The sums so far, null if only the value is wanted. */
    private final double[] g;

    /**
     * Collects into an array or drops everything.
     * @param g the sums to add to, n components; null if only the value is wanted
     */
    Slopes(final double[] g) {
        this.g = g;
    }

    /**
     * Tells whether it pays to compute slopes.
     * @return false if they are dropped
     */
    boolean wanted() {
        return g != null;
    }

    /**
     * Adds a term's share.
     * @param j the index of the variable, from 0
     * @param slope ∂term/∂xⱼ
     */
    void add(final int j, final double slope) {
        if (g != null) {
            g[j] += slope;
        }
    }
}
