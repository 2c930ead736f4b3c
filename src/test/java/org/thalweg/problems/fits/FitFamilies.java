/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import java.util.List;

/** The families of the benchmark. */
public final class FitFamilies {

    private FitFamilies() {
    }

    /** All families, with the solved runs aimed at. */
    public static List<FitFamily> all() {
        return List.of(
            new FitFamily("enso-grid", EnsoCurve.PAIRS, 68, seed -> new EnsoCurve().pair((int) seed - 1)),
            new FitFamily("gaussians-3", 12, 10, new Peaks(3, false)::draw),
            new FitFamily("gaussians-4", 12, 10, new Peaks(4, false)::draw),
            new FitFamily("gaussians-6", 12, 9, new Peaks(6, false)::draw),
            new FitFamily("lorentzians-3", 12, 10, new Peaks(3, true)::draw),
            new FitFamily("lorentzians-4", 12, 10, new Peaks(4, true)::draw),
            new FitFamily("sinusoids-3", 12, 10, new SineSum(3)::draw),
            new FitFamily("kepler", 10, 9, new KeplerRanges()::draw));
    }
}
