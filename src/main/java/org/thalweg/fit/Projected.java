/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

/**
 * The best of several candidates, each with its linear parameters at their best: asking residuals and Jacobian once
 * tells its sum of squares exactly.
 */
final class Projected {

    /** The meter. */
    private final FitMeter meter;
    /** The linear parameters. */
    private final int[] linear;
    /** The lowest sum of squares so far. */
    private double lowest = Double.POSITIVE_INFINITY;
    /** Its parameters; null if no candidate was defined. */
    private double[] best;

    /**
     * Begins.
     * @param context tells the linear parameters
     * @param meter the door
     */
    Projected(final FitContext context, final FitMeter meter) {
        this.meter = meter;
        this.linear = context.structure().linear();
    }

    /**
     * Looks at a candidate.
     * @param parameters all its parameters
     */
    void consider(final double[] parameters) {
        final FitPoint point = meter.differentiate(parameters);
        if (point != null) {
            final Projection projection = Projection.of(point, linear);
            if (projection.sum() < lowest) {
                lowest = projection.sum();
                best = projection.applied(point.parameters());
            }
        }
    }

    /**
     * The best candidate.
     * @return its parameters, linear ones at their best; null if none was defined
     */
    double[] best() {
        return best;
    }
}
