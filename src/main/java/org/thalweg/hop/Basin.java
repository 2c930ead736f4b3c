/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;

import org.thalweg.convergence.StopReason;

/**
 * A minimum, standing for all starts that run down to it. The origin's
 * {@code Basin(t, loss, direction, loss_improvement)} is here {@code origin().offset()}, {@code value()},
 * {@code origin().direction()}, {@code origin().improvement()}.
 *
 * @param id 0 for the first, counting up in the order of discovery
 * @param point the minimum, n components
 * @param value its value
 * @param gradientNorm largest absolute component of the gradient there
 * @param end how the descent to it ended
 * @param origin where it was found from the first time
 * @param visits the descents that ended here
 */
public record Basin(int id, double[] point, double value, double gradientNorm, StopReason end, HopOrigin origin,
                    BasinVisits visits) {

    /** Copies the point. */
    public Basin {
        point = point.clone();
    }

    /**
     * The minimum.
     * @return a copy of its n components
     */
    @Override
    public double[] point() {
        return point.clone();
    }

    /**
     * How often it was met.
     * @return the number of descents that ended here
     */
    public int met() {
        return visits.met();
    }

    /**
     * Where the hops that ended here had left from.
     * @return how many hops from each basin, by that basin's id, ascending; the basin itself is among them if hops
     * fell back, and none is there if the run began here and never came again
     */
    public SortedMap<Integer, Integer> parents() {
        return visits.parents();
    }

    /**
     * What was spent on it.
     * @return evaluations of the descents that ended here, without the scans before them
     */
    public int evaluations() {
        return visits.evaluations();
    }

    /**
     * The same basin with other visits: met once more, or gone on from.
     * @param others the descents that ended here
     * @return the changed basin
     */
    public Basin withVisits(final BasinVisits others) {
        return new Basin(id, point, value, gradientNorm, end, origin, others);
    }

    /**
     * The same basin with another value: in the caller's sign, or lower after a better descent.
     * @param other the value
     * @return the changed basin
     */
    public Basin withValue(final double other) {
        return new Basin(id, point, other, gradientNorm, end, origin, visits);
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof Basin basin && id == basin.id && visits.equals(basin.visits) &&
               Double.compare(value, basin.value) == 0 && end == basin.end && origin.equals(basin.origin) &&
               Double.compare(gradientNorm, basin.gradientNorm) == 0 && Arrays.equals(point, basin.point);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(point) + id;
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "basin %d: value %.10g, met %d times, by %s", id, value, met(), origin);
    }
}
