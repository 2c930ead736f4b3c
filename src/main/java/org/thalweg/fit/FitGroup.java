/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.Arrays;

/**
 * Parameters that make one term of a model, such as the height, place and width of a peak.
 *
 * <pre>{@code
 * FitGroup peak = new FitGroup(new int[] {1, 2}, new int[] {0});   // place and width; height
 * }</pre>
 *
 * @param nonlinear indices of its nonlinear parameters, at least one, in the order in which all terms of a kind have
 * theirs
 * @param linear indices of the linear parameters in front of it
 */
public record FitGroup(int[] nonlinear, int[] linear) {

    /** Copies both. */
    public FitGroup {
        nonlinear = nonlinear.clone();
        linear = linear.clone();
    }

    /**
     * The nonlinear parameters.
     * @return a copy of their indices
     */
    @Override
    public int[] nonlinear() {
        return nonlinear.clone();
    }

    /**
     * The linear parameters.
     * @return a copy of their indices
     */
    @Override
    public int[] linear() {
        return linear.clone();
    }

    /**
     * Whether another term can be of the same kind.
     * @param other another term
     * @return true if it has as many parameters of each sort
     */
    boolean isLike(final FitGroup other) {
        return nonlinear.length == other.nonlinear.length && linear.length == other.linear.length;
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof FitGroup group && Arrays.equals(nonlinear, group.nonlinear) &&
               Arrays.equals(linear, group.linear);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nonlinear) + Arrays.hashCode(linear);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return Arrays.toString(linear) + "|" + Arrays.toString(nonlinear);
    }
}
