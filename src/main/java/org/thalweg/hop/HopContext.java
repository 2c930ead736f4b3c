/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.random.RandomGenerator;
import org.thalweg.hessian.ModeSet;
import org.thalweg.hessian.ScaledModes;

/**
 * All that a strategy may look at.
 *
 * @param start the run's start point, n components, read only
 * @param current where the walk stands
 * @param best the lowest minimum so far
 * @param modes the lowest modes at the best minimum, in the caller's variables
 * @param curvature the landscape's own units and modes, measured at the best minimum
 * @param kinds what is known of each variable since the first minimum
 * @param energyScale E, what minima typically differ by; NaN until known
 * @param naturalLength the length at which the landscape stops being a parabola, in its own units
 * @param adaptedLength the length that this strategy's successes and failures have led to
 * @param notes what the strategy wanted to be told again
 * @param scan how lines are scanned
 * @param random this hop's own generator
 */
public record HopContext(double[] start, Minimum current, Minimum best, ModeSet modes, ScaledModes curvature,
                         VariableKinds kinds, double energyScale, double naturalLength, double adaptedLength,
                         HopNotes notes, ScanOption scan, RandomGenerator random) {

    /**
     * The same context with other notes.
     * @param other the notes
     * @return the changed context
     */
    HopContext withNotes(final HopNotes other) {
        return new HopContext(start, current, best, modes, curvature, kinds, energyScale, naturalLength,
                              adaptedLength, other, scan, random);
    }
}
