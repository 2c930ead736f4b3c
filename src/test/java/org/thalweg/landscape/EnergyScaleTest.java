/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopVerdict;

class EnergyScaleTest {

    private static final EnergyOption DEFAULTS = EnergyOption.defaults();
    private static final EnergyScale GUESS = EnergyScale.guess(10, 1, DEFAULTS);

    private static HopOutcome rise(final HopVerdict verdict, final double rise) {
        return new HopOutcome(0, verdict, 1, rise, false, false);
    }

    private static EnergyScale after(final EnergyScale scale, final double... rises) {
        EnergyScale learned = scale;
        for (final double rise : rises) {
            learned = learned.after(rise(HopVerdict.NEW, rise));
        }
        return learned;
    }

    @Test
    void aGuessIsTheRiseOfAParabolaTimesAConstant() {
        assertEquals(6, GUESS.value(), 1e-12);
        assertEquals(4 * GUESS.value(), EnergyScale.guess(20, 1, DEFAULTS).value(), 1e-12);
        assertFalse(GUESS.isMeasured());
    }

    @Test
    void measuresFromTheThirdDifferenceOn() {
        assertEquals(GUESS.value(), after(GUESS, 2, -5).value(), 0.0);
        assertFalse(after(GUESS, 2, -5).isMeasured());
        final EnergyScale measured = after(GUESS, 2, -5, 9);
        assertTrue(measured.isMeasured());
        // the lower of three at a quantile of 0.35
        assertEquals(2, measured.value(), 0.0);
    }

    @Test
    void isALowQuantileOfTheSizes() {
        assertEquals(4, after(GUESS, 1, -2, 3, -4, 5, -6, 7, -8, 9, -10).value(), 0.0);
    }

    @Test
    void forgetsTheOldest() {
        EnergyScale scale = GUESS;
        for (int k = 0; k < 100; k++) {
            scale = after(scale, 3);
        }
        assertEquals(3, scale.value(), 0.0);
        assertEquals(DEFAULTS.memory(), scale.differences().length);
        for (int k = 0; k < DEFAULTS.memory(); k++) {
            scale = after(scale, 50);
        }
        assertEquals(50, scale.value(), 0.0);
    }

    @Test
    void fallingBackAndNoiseTellNothing() {
        assertEquals(GUESS, GUESS.after(rise(HopVerdict.SAME, 5)));
        assertEquals(GUESS, GUESS.after(rise(HopVerdict.NEW, 0.0099 * GUESS.value())));
        assertEquals(GUESS, GUESS.after(rise(HopVerdict.ABORTED, Double.NaN)));
        assertEquals(GUESS, GUESS.after(rise(HopVerdict.NOTHING, Double.NaN)));
        assertEquals(GUESS, GUESS.after(rise(HopVerdict.NEW, Double.POSITIVE_INFINITY)));
    }

    /** Differences follow E down, but rounding errors can't carry it to nothing. */
    @Test
    void goesDownWithTheDifferencesButNotToNoise() {
        EnergyScale scale = GUESS;
        double difference = 1;
        for (int k = 0; k < 400; k++) {
            scale = after(scale, difference);
            difference = Math.max(0.5 * scale.value(), 1e-12);
        }
        assertTrue(scale.value() >= 1e-4 * GUESS.value(), "E = " + scale.value());
        assertTrue(scale.value() < 0.1 * GUESS.value(), "E = " + scale.value());
    }

    @Test
    void isInTheUnitOfTheDifferences() {
        final double[] rises = {1, -2, 3, -4, 5};
        final double[] large = new double[5];
        for (int k = 0; k < 5; k++) {
            large[k] = 1024 * rises[k];
        }
        // a length grows by the root of the values
        final EnergyScale guess = EnergyScale.guess(320, 1, DEFAULTS);
        assertEquals(1024 * after(GUESS, rises).value(), after(guess, large).value(), 1e-9);
        assertEquals(guess.value(), EnergyScale.guess(10, 1024, DEFAULTS).value(), 1e-12 * guess.value());
    }
}
