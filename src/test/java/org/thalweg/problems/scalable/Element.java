/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

/**
 * One term of a sum: value and slopes from the same intermediate results.
 */
@FunctionalInterface
interface Element {

    /**
     * Computes the term and adds its slopes.
     * @param i the index of the term, from 0
     * @param x the point, n components, left as it is
     * @param g receives ∂term/∂xⱼ for every xⱼ the term depends on
     * @return the term
     */
    double at(int i, double[] x, Slopes g);
}
