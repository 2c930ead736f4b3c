/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.Arrays;

/**
 * The variables that take part in a mode: those with {@code |component| > participation threshold * ‖mode‖}.
 *
 * @param indices the variables, ascending
 * @param direction their components of the mode, in the same order
 * @param eigenvalue the mode's curvature, minimizing sign
 * @param modeIndex the mode's index
 */
public record ParameterGroup(int[] indices, double[] direction, double eigenvalue, int modeIndex) {

    /** Copies the arrays. */
    public ParameterGroup {
        indices = indices.clone();
        direction = direction.clone();
    }

    /**
     * Collects the variables of a mode.
     * @param mode the mode
     * @param participationThreshold the least |component| / ‖mode‖ that counts, in [0, 1)
     * @return the group
     */
    public static ParameterGroup of(final Mode mode, final double participationThreshold) {
        final double[] all = mode.direction();
        final double least = participationThreshold * DifferenceStep.norm(all);
        int size = 0;
        final int[] indices = new int[all.length];
        final double[] components = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            if (Math.abs(all[i]) > least) {
                indices[size] = i;
                components[size++] = all[i];
            }
        }
        return new ParameterGroup(Arrays.copyOf(indices, size), Arrays.copyOf(components, size),
                                  mode.eigenvalue(), mode.index());
    }

    /**
     * The variables.
     * @return a copy, ascending
     */
    @Override
    public int[] indices() {
        return indices.clone();
    }

    /**
     * Their components of the mode.
     * @return a copy, in the order of {@link #indices()}
     */
    @Override
    public double[] direction() {
        return direction.clone();
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof ParameterGroup group && modeIndex == group.modeIndex &&
               Double.compare(eigenvalue, group.eigenvalue) == 0 &&
               Arrays.equals(indices, group.indices) && Arrays.equals(direction, group.direction);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(indices) + modeIndex;
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "mode " + modeIndex + ": variables " + Arrays.toString(indices);
    }
}
