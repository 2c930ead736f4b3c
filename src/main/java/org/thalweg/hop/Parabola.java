/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Recognizes an axis along which the objective is nothing but a parabola, as for every linear
 * parameter of a least-squares fit: no other basin can lie there.
 */
final class Parabola {

    /** Deviation, relative to the parabola's rise, that rounding errors may cause. */
    private static final double TOLERANCE = 1e-6;

    /** No instances. */
    private Parabola() {
    }

    /**
     * Compares a value half way out with the parabola through the minimum and both values far out.
     * @param axis the variable's index
     * @param far how far to look, in the variable's unit, positive
     * @param base the minimum
     * @param meter the door; three values are asked
     * @return true if it agrees; false at a wall
     */
    static boolean isAxis(final int axis, final double far, final Evaluation base, final ObjectiveMeter meter) {
        final double f = base.getValue();
        final double ahead = valueAt(axis, far, base, meter) - f;
        final double behind = valueAt(axis, -far, base, meter) - f;
        final double half = valueAt(axis, 0.5 * far, base, meter) - f;
        // a parabola through 0: half of its odd part, a quarter of its even part
        final double odd = 0.5 * (ahead - behind);
        final double even = 0.5 * (ahead + behind);
        return Double.isFinite(even) && Math.abs(half - 0.5 * odd - 0.25 * even) <= TOLERANCE * Math.abs(even);
    }

    /**
     * Asks a value on the axis.
     * @param axis the variable's index
     * @param offset how far from the minimum
     * @param base the minimum
     * @param meter the door
     * @return the value
     */
    private static double valueAt(final int axis, final double offset, final Evaluation base,
                                  final ObjectiveMeter meter) {
        final double[] point = base.getPoint().clone();
        point[axis] += offset;
        return meter.evaluateValue(point).getValue();
    }
}
