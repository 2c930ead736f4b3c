/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;
import org.thalweg.lbfgs.LocalStep;

class SlowDescentRuleTest {

    private static final AbortOption DEFAULTS = AbortOption.defaults();

    /** The verdict at the end of a slice that gained a part of what the slice before it gained. */
    private static StopReason second(final double value, final double gain, final double part) {
        final SlowDescentRule rule = new SlowDescentRule(DEFAULTS, value, step -> true);
        final int slice = DEFAULTS.longSlice();
        StopReason reason = null;
        double at = value;
        for (int k = 0; k < 2 * slice; k++) {
            assertNull(reason);
            final double next = at - (k < slice ? gain : part * gain) / slice;
            reason = rule.judge(Steps.step(at, next, 1));
            at = next;
        }
        return reason;
    }

    /** Values and heights at which a thousand sums keep the digits that the rule looks at. */
    @Test
    void aSliceThatGainsTooLittleSettlesWhateverTheUnit() {
        for (final double value : new double[] {788, -44, 0}) {
            for (final double gain : new double[] {1, 1e4}) {
                assertSame(StopReason.SETTLED, second(value, gain, 0.9 * DEFAULTS.longSlow()));
                assertNull(second(value, gain, 1.1 * DEFAULTS.longSlow()));
            }
        }
    }

    @Test
    void goesOnWhileItGainsAtAConstantRate() {
        final SlowDescentRule rule = new SlowDescentRule(DEFAULTS, 0, step -> true);
        for (int k = 0; k < 1000; k++) {
            assertNull(rule.judge(Steps.step(-k, -k - 1, 1)));
        }
    }

    /** The last part of a descent may begin close to the end: what it gains itself tells nothing. */
    @Test
    void countsWhatTheDescentGainedBefore() {
        final double gain = 0.5 * DEFAULTS.longSlow();
        final SlowDescentRule whole = new SlowDescentRule(DEFAULTS, 1, step -> true);
        final SlowDescentRule part = new SlowDescentRule(DEFAULTS, gain, step -> true);
        final int slice = DEFAULTS.longSlice();
        for (int k = 1; k <= slice; k++) {
            final LocalStep step = Steps.step(gain - (k - 1) * gain / slice, gain - k * gain / slice, 1);
            assertSame(k < slice ? null : StopReason.SETTLED, whole.judge(step));
            assertNull(part.judge(step));
        }
    }

    @Test
    void asksTheAnnouncerAboutGoingOn() {
        final LocalStep step = Steps.step(1, 0, 1);
        assertTrue(new SlowDescentRule(DEFAULTS, 1, told -> told == step).goOn(step));
        assertFalse(new SlowDescentRule(DEFAULTS, 1, told -> told != step).goOn(step));
    }
}
