/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

/**
 * Where a basin was found from.
 *
 * @param parent the id of the basin that the hop left; -1 for the first basin
 * @param strategy the name of the strategy
 * @param offset t, the multiple of the direction; 0 without a direction
 * @param direction the scanned direction u, n components; empty for a kick
 * @param improvement the parent's value minus the basin's, minimizing sign
 */
public record HopOrigin(int parent, String strategy, double offset, double[] direction, double improvement) {

    /** Copies the direction. */
    public HopOrigin {
        direction = direction.clone();
    }

    /**
     * The first basin's origin.
     * @return the start point
     */
    public static HopOrigin start() {
        return new HopOrigin(-1, "start", 0, new double[0], 0);
    }

    /**
     * The direction.
     * @return a copy
     */
    @Override
    public double[] direction() {
        return direction.clone();
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof HopOrigin origin && parent == origin.parent && strategy.equals(origin.strategy) &&
               Double.compare(offset, origin.offset) == 0 &&
               Double.compare(improvement, origin.improvement) == 0 && Arrays.equals(direction, origin.direction);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * strategy.hashCode() + parent;
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return parent < 0 ? strategy : strategy + " from basin " + parent;
    }
}
