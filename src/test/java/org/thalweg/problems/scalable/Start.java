/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

/**
 * The start of a family.
 */
@FunctionalInterface
interface Start {

    /**
     * Computes a component.
     * @param i the index as in the papers, from 1
     * @param n the number of variables
     * @return xᵢ
     */
    double at(int i, int n);

    /**
     * Repeats a block.
     * @param block the first components
     * @return block, block, …
     */
    static Start repeat(final double... block) {
        return (i, n) -> block[(i - 1) % block.length];
    }

    /**
     * Starts with a block and goes on with a constant.
     * @param rest the remaining components
     * @param block the first components
     * @return block, rest, rest, …
     */
    static Start first(final double rest, final double... block) {
        return (i, n) -> i <= block.length ? block[i - 1] : rest;
    }

    /**
     * Lists the components.
     * @param n the number of variables
     * @return a fresh array
     */
    default double[] point(final int n) {
        final double[] x = new double[n];
        for (int i = 1; i <= n; i++) {
            x[i - 1] = at(i, n);
        }
        return x;
    }
}
