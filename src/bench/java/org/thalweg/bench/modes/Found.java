/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

/**
 * What a solver came back with.
 * @param products products of the Hessian it asked for
 * @param values eigenvalues, ascending; fewer than asked for if it found fewer
 * @param vectors their unit vectors, as rows
 */
public record Found(int products, double[] values, double[][] vectors) {

    /**
     * Nothing but the cost.
     * @param products products of the Hessian
     * @return no pairs
     */
    static Found nothing(final int products) {
        return new Found(products, new double[0], new double[0][]);
    }
}
