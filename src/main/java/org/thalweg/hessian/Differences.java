/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

/**
 * How gradients are differenced to a Hessian-vector product, with h the step along v.
 */
public enum Differences {
    /** {@code (g(x + h v) - g(x - h v)) / 2h}: two visits, error O(h²). */
    CENTRAL(2),
    /** {@code (g(x + h v) - g(x)) / h}: one visit, error O(h); for a look at the spectrum, not for signs near zero. */
    FORWARD(1);

    /** Visits of a product. */
    private final int visits;

    /**
     * Binds a scheme to its cost.
     * @param visits visits of a product
     */
    Differences(final int visits) {
        this.visits = visits;
    }

    /**
     * The cost of a product.
     * @return visits to points
     */
    public int visits() {
        return visits;
    }
}
