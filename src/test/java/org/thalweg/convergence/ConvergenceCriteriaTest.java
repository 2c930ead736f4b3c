/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.Locale;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ConvergenceCriteriaTest {

    private final ConvergenceCriteria criteria = new ConvergenceCriteria(1e-3, 1e-4, 1e-5, 2);

    @Test
    void changesOneSettingAtATime() {
        assertEquals(new ConvergenceCriteria(7, 1e-4, 1e-5, 2), criteria.withGradientTolerance(7));
        assertEquals(new ConvergenceCriteria(1e-3, 7, 1e-5, 2), criteria.withValueTolerance(7));
        assertEquals(new ConvergenceCriteria(1e-3, 1e-4, 7, 2), criteria.withPointTolerance(7));
        assertEquals(new ConvergenceCriteria(1e-3, 1e-4, 1e-5, 7), criteria.withStableSteps(7));
    }

    @Test
    void originHadItsOwnNumbers() {
        assertEquals(new ConvergenceCriteria(1e-5, 1e-7, 1e-6, 3), ConvergenceCriteria.originDefaults());
    }

    @Test
    void zeroSwitchesATestOff() {
        assertEquals(0, criteria.withGradientTolerance(0).gradientTolerance());
        assertEquals(0, criteria.withValueTolerance(0).valueTolerance());
        assertEquals(0, criteria.withPointTolerance(0).pointTolerance());
    }

    @Test
    void refusesWhatIsNoTolerance() {
        for (final double bad : new double[] {-0.25, Double.NaN, Double.NEGATIVE_INFINITY}) {
            final String shown = NumberFormat.getInstance(Locale.US).format(bad);
            refused("gradientTolerance is " + shown, () -> criteria.withGradientTolerance(bad));
            refused("valueTolerance is " + shown, () -> criteria.withValueTolerance(bad));
            refused("pointTolerance is " + shown, () -> criteria.withPointTolerance(bad));
        }
        refused("stableSteps is 0", () -> criteria.withStableSteps(0));
        refused("stableSteps is -1", () -> criteria.withStableSteps(-1));
    }

    private static void refused(final String value, final Executable built) {
        final MathIllegalArgumentException e = assertThrows(MathIllegalArgumentException.class, built);
        assertTrue(e.getMessage().contains(value), e.getMessage());
    }
}
