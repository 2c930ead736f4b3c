/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

/**
 * What had been asked when a milestone was reached.
 * @param values value calls, nf
 * @param gradients gradient calls, ng, with the one that reached it
 * @param value f at that gradient's point
 */
public record Reach(int values, int gradients, double value) {

    /**
     * The cost where a visit to a point gives value and gradient.
     * @return max(nf, ng)
     */
    public int visits() {
        return Math.max(values, gradients);
    }

    /**
     * The cost where a gradient costs as much as a value, and one doesn't come with the other.
     * @return nf + ng
     */
    public int calls() {
        return values + gradients;
    }
}
