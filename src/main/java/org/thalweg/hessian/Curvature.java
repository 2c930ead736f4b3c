/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

/**
 * All that was measured of the Hessian at one point.
 *
 * @param modes the lowest modes in the caller's variables
 * @param scaled the landscape in its own units
 * @param product where to have products from at later points
 */
public record Curvature(ModeSet modes, ScaledModes scaled, HessianProduct product) {

    /**
     * Nothing measured.
     * @param dimension the dimension
     * @param product where to have products from
     * @return unit scale and no modes
     */
    public static Curvature unknown(final int dimension, final HessianProduct product) {
        return new Curvature(ModeSet.NONE, ScaledModes.unknown(dimension), product);
    }
}
