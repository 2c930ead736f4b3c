/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.analysis.function.Gaussian;
import org.hipparchus.analysis.function.HarmonicOscillator;
import org.hipparchus.fitting.GaussianCurveFitter;
import org.hipparchus.fitting.HarmonicCurveFitter;
import org.hipparchus.fitting.WeightedObservedPoint;
import org.junit.jupiter.api.Test;
import org.thalweg.examples.fits.CurvesExample;
import org.thalweg.examples.fits.ExploringCurveFitter;

class CurvesExampleTest {

    /** The noise alone leaves (120 - 9) variances, with a standard deviation of an eighth of that. */
    private static void assertNoiseIsLeft(final CurvesExample.Fits fits, final double noise) {
        final double expected = (120 - 9) * noise * noise;
        assertEquals(expected, fits.sum(fits.explored()), 0.4 * expected);
        assertTrue(fits.sum(fits.plain()) > 5 * expected, fits.name() + " " + fits.sum(fits.plain()));
    }

    @Test
    void peaksAreFoundWhereLevenbergMarquardtFails() {
        assertNoiseIsLeft(CurvesExample.peaks(), 0.02);
    }

    @Test
    void periodsAreFoundWhereLevenbergMarquardtFails() {
        assertNoiseIsLeft(CurvesExample.sinusoids(), 0.1);
    }

    /** What Hipparchus' own fitters find from their own guesses is found with their functions and guessers. */
    @Test
    void hipparchusFunctionsAndGuessesServe() {
        final List<WeightedObservedPoint> bell = java.util.stream.IntStream.range(0, 40).mapToObj(
            i -> new WeightedObservedPoint(1, 0.25 * i, new Gaussian(3, 4, 0.8).value(0.25 * i))).toList();
        final double[] guess = new GaussianCurveFitter.ParameterGuesser(bell).guess();
        final double[] found = new ExploringCurveFitter(new Gaussian.Parametric(), guess).fit(bell);
        assertEquals(4, found[1], 1e-9);
        assertEquals(0.8, found[2], 1e-9);
        final List<WeightedObservedPoint> wave = java.util.stream.IntStream.range(0, 40).mapToObj(
            i -> new WeightedObservedPoint(1, 0.25 * i, new HarmonicOscillator(2, 1.5, 0.4).value(0.25 * i))).toList();
        final double[] first = new HarmonicCurveFitter.ParameterGuesser(wave).guess();
        final double[] tuned = new ExploringCurveFitter(new HarmonicOscillator.Parametric(), first).fit(wave);
        assertEquals(1.5, tuned[1], 1e-9);
    }
}
