/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.hessian.Curvature;
import org.thalweg.hop.VariableKinds;

/**
 * What is known of the landscape's shape.
 *
 * @param curvature the curvature last measured
 * @param at the id of the basin where it was measured; -1 if nowhere yet
 * @param length the shortest length at which the landscape stops being a parabola, in its own units; 0 until known
 * @param kinds what is known of each variable
 */
record Survey(Curvature curvature, int at, double length, VariableKinds kinds) {

    /**
     * Nothing known.
     * @param unknown the curvature
     * @return the survey
     */
    static Survey none(final Curvature unknown) {
        return new Survey(unknown, -1, 0, VariableKinds.unknown(unknown.scaled().scale()));
    }

    /**
     * With a curvature.
     * @param measured the curvature
     * @param basin the id of the basin where it was measured; -1 if the basin's minimum has moved since
     * @return the survey after
     */
    Survey measured(final Curvature measured, final int basin) {
        return new Survey(measured, basin, length, kinds);
    }

    /**
     * With the landscape's length and the variables' kinds.
     * @param shortest the length
     * @param found the kinds
     * @return the survey after
     */
    Survey known(final double shortest, final VariableKinds found) {
        return new Survey(curvature, at, shortest, found);
    }

    /**
     * The variables' units.
     * @return d_i, n positive numbers
     */
    double[] scale() {
        return curvature.scaled().scale();
    }

    /**
     * How unequal the variables' units are.
     * @return the largest over the smallest
     */
    double unitRatio() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (final double unit : scale()) {
            least = Math.min(least, unit);
            most = Math.max(most, unit);
        }
        return most / least;
    }
}
