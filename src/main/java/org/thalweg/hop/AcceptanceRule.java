/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

/**
 * How much higher a minimum may lie for the walk to go there.
 */
@FunctionalInterface
public interface AcceptanceRule {

    /**
     * The highest rise accepted, fixed before the descent so that a hopeless one can be given up.
     * @param energyScale E, what minima typically differ by; NaN until known
     * @param uniform a random number in (0, 1)
     * @return the rise, at least 0; 0 accepts lower minima only
     */
    double highestRise(double energyScale, double uniform);

    /**
     * Accepts lower values only.
     * @return the rule
     */
    static AcceptanceRule lowerValue() {
        return (energyScale, uniform) -> 0;
    }

    /**
     * The Metropolis rule: a rise r is accepted with probability {@code exp(-r / (T E))} (Metropolis et al., J. Chem.
     * Phys. 21 (1953) 1087; in basin hopping: Wales and Doye, J. Phys. Chem. A 101 (1997) 5111).
     * @param temperature T, in units of the energy scale, at least 0
     * @return the rule
     */
    static AcceptanceRule metropolis(final double temperature) {
        return (energyScale, uniform) ->
            energyScale > 0 ? -temperature * energyScale * Math.log(uniform) : 0;
    }
}
