/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.hessian.Watched;
import org.thalweg.lbfgs.LocalStep;
import org.thalweg.objective.Evaluation;
import org.thalweg.problems.SmoothFunction;

/** Steps and points of given heights, without a landscape. */
final class Steps {

    /** The first variable is the value, the others are places. */
    private static final SmoothFunction HEIGHT = new SmoothFunction() {
        @Override
        public double value(final double[] x) {
            return x[0];
        }

        @Override
        public double[] gradient(final double[] x) {
            final double[] gradient = new double[x.length];
            gradient[0] = 1;
            return gradient;
        }
    };

    private Steps() {
    }

    /** A point of a value at a place. */
    static Evaluation at(final double value, final double... place) {
        final double[] point = new double[1 + place.length];
        point[0] = value;
        System.arraycopy(place, 0, point, 1, place.length);
        return Watched.of(HEIGHT).at(point);
    }

    /** A step from one value to another that promised a decrease. */
    static LocalStep step(final double before, final double after, final double decrement) {
        return new LocalStep(at(before), at(after), -2 * decrement, null, Double.POSITIVE_INFINITY);
    }
}
