/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.thalweg.objective.ObjectiveMeter;

/**
 * Proposes where to run down from next. A strategy keeps no state: what it wants to remember it gives back as notes.
 * All randomness comes from the context's generator.
 */
public interface HopStrategy {

    /**
     * Proposes a start.
     * @param context all that may be looked at
     * @param meter the door, for scans
     * @return the start, if there is one, and the lines scanned for it
     */
    HopProposals propose(HopContext context, ObjectiveMeter meter);

    /**
     * Measures, at the first minimum, how far the strategy has to go for the landscape to stop being a parabola.
     * @param context all that may be looked at; its lengths are the shortest that other strategies found, 0 if this is
     * the first one asked
     * @param meter the door
     * @return the length in the landscape's own units; 0 if the strategy has none
     */
    double naturalLength(HopContext context, ObjectiveMeter meter);

    /**
     * Whether the natural length tells of the landscape as a whole: the shortest such length is the one that kicks
     * begin with, that descents may not step beyond, and that the energy scale is first guessed from.
     * @return true by default; false if it is the length of this strategy's own lines alone
     */
    default boolean measuresLandscape() {
        return true;
    }

    /**
     * Whether the walk may go uphill to what this strategy finds.
     * @return true if the acceptance rule is asked, false if only lower minima are taken
     */
    default boolean mayGoUphill() {
        return false;
    }

    /**
     * Whether the strategy takes the next cycle whatever its share. The first strategy that says so is taken.
     * @param context all that may be looked at
     * @return true if it is due; by default false
     */
    default boolean isDue(final HopContext context) {
        return false;
    }

    /**
     * A name for histories.
     * @return the class's simple name
     */
    default String name() {
        return getClass().getSimpleName();
    }
}
