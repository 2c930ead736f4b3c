/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopVerdict;

class HopScaleTest {

    private static final LengthOption DEFAULTS = LengthOption.defaults();

    private static HopOutcome hop(final HopVerdict verdict) {
        return new HopOutcome(0, verdict, 1, verdict == HopVerdict.ABORTED ? Double.NaN : 1, false, false);
    }

    private static HopOutcome downhill(final double length) {
        return new HopOutcome(0, HopVerdict.NEW, length, -1, true, true);
    }

    @Test
    void beginsShorterThanNaturalByAFactor() {
        final HopScale scale = HopScale.begin(4, Math.log(8), DEFAULTS);
        assertEquals(0.5, scale.adapted(), 1e-15);
        assertEquals(4, scale.natural(), 0.0);
        assertFalse(scale.found());
    }

    @Test
    void fallingBackLengthensFindingShortens() {
        final HopScale scale = HopScale.begin(1, 0, DEFAULTS);
        for (final HopVerdict verdict : HopVerdict.values()) {
            final boolean other = verdict == HopVerdict.NEW || verdict == HopVerdict.ABORTED;
            assertEquals(other, scale.after(hop(verdict)).adapted() < 1, verdict.name());
            assertEquals(other, scale.after(hop(verdict)).found(), verdict.name());
            assertEquals(1, scale.after(hop(verdict)).natural(), 0.0);
        }
    }

    @Test
    void lengthensFasterUntilSomethingWasFound() {
        final HopScale fresh = HopScale.begin(1, 0, DEFAULTS);
        final HopScale settled = fresh.after(hop(HopVerdict.NEW));
        final double before = settled.adapted();
        assertEquals(Math.exp(0.5), fresh.after(hop(HopVerdict.SAME)).adapted(), 1e-12);
        assertEquals(Math.exp(0.1), settled.after(hop(HopVerdict.SAME)).adapted() / before, 1e-12);
        // a descent that was given up tells little
        assertEquals(Math.exp(-0.03), settled.after(hop(HopVerdict.ABORTED)).adapted() / before, 1e-12);
    }

    @Test
    void aSuccessPullsToItsOwnLength() {
        HopScale scale = HopScale.begin(1, 0, DEFAULTS);
        for (int k = 0; k < 50; k++) {
            scale = scale.after(downhill(20));
        }
        // the pull's fixed point lies a sixth above in the logarithm
        assertEquals(Math.log(20) + 0.05 / 0.3, Math.log(scale.adapted()), 1e-6);
    }

    @Test
    void staysWithinItsRange() {
        HopScale longer = HopScale.begin(3, 0, DEFAULTS);
        HopScale shorter = HopScale.begin(3, 0, DEFAULTS);
        for (int k = 0; k < 500; k++) {
            longer = longer.after(hop(HopVerdict.SAME));
            shorter = shorter.after(hop(HopVerdict.NEW));
        }
        assertEquals(3 * Math.exp(6), longer.adapted(), 1e-9);
        assertEquals(3 * Math.exp(-6), shorter.adapted(), 1e-9);
    }

    /** Where hops fall back with probability 1 / (1 + c²), half of them do at c = 1. */
    @Test
    void settlesWhereHalfOfTheHopsFallBack() {
        final Well19937a random = new Well19937a(1);
        HopScale scale = HopScale.begin(30, 0, DEFAULTS);
        double sum = 0;
        for (int k = 0; k < 4000; k++) {
            final double c = scale.adapted();
            final boolean back = random.nextDouble() < 1 / (1 + c * c);
            scale = scale.after(hop(back ? HopVerdict.SAME : HopVerdict.NEW));
            sum += k < 1000 ? 0 : scale.logarithm();
        }
        assertEquals(0, sum / 3000, 0.1);
    }

    @Test
    void isInTheUnitOfTheLengths() {
        HopScale small = HopScale.begin(1, 1, DEFAULTS);
        HopScale large = HopScale.begin(1000, 1, DEFAULTS);
        for (final HopVerdict verdict : HopVerdict.values()) {
            small = small.after(hop(verdict)).after(downhill(2));
            large = large.after(hop(verdict)).after(downhill(2000));
            assertEquals(1000, large.adapted() / small.adapted(), 1e-9);
        }
        assertTrue(small.found());
    }
}
