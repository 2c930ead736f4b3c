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

    /** The verdict at the end of a slice that gained a part of the value, after one that gained enough. */
    private static StopReason second(final double value, final double gain) {
        final SlowDescentRule rule = new SlowDescentRule(step -> true);
        double at = value + Math.abs(value);
        for (int k = 0; k < SlowDescentRule.SLICE; k++) {
            final double next = at - Math.abs(value) / SlowDescentRule.SLICE;
            assertNull(rule.judge(Steps.step(at, next, 1)));
            at = next;
        }
        for (int k = 0; k < SlowDescentRule.SLICE - 1; k++) {
            final double next = at - gain * Math.abs(value) / SlowDescentRule.SLICE;
            assertNull(rule.judge(Steps.step(at, next, 1)));
            at = next;
        }
        return rule.judge(Steps.step(at, at - gain * Math.abs(value) / SlowDescentRule.SLICE, 1));
    }

    @Test
    void aSliceThatGainsTooLittleSettles() {
        for (final double value : new double[] {788, -44, 1e-9}) {
            assertSame(StopReason.SETTLED, second(value, 0.9 * SlowDescentRule.LEAST_GAIN));
            assertNull(second(value, 1.1 * SlowDescentRule.LEAST_GAIN));
        }
    }

    @Test
    void goesOnTowardsZero() {
        final SlowDescentRule rule = new SlowDescentRule(step -> true);
        double value = 1;
        for (int k = 0; k < 1000; k++) {
            assertNull(rule.judge(Steps.step(value, 0.99 * value, 1)));
            value *= 0.99;
        }
    }

    @Test
    void asksTheAnnouncerAboutGoingOn() {
        final LocalStep step = Steps.step(1, 0, 1);
        assertTrue(new SlowDescentRule(told -> told == step).goOn(step));
        assertFalse(new SlowDescentRule(told -> told != step).goOn(step));
    }
}
