/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;
import org.thalweg.lbfgs.LocalStep;

/** Heights in units of E = 2; the best is at -10, accepted is up to -8. */
class QuenchRuleTest {

    private static final QuenchOption DEFAULTS = QuenchOption.defaults();
    private static final double E = 2;

    private static QuenchRule rule() {
        return new QuenchRule(DEFAULTS, E, -8, -10, step -> true);
    }

    /** The verdict after some equal steps; null if none stopped. */
    private static StopReason after(final int steps, final double value, final double decrement) {
        final QuenchRule rule = rule();
        StopReason reason = null;
        for (int k = 0; k < steps && reason == null; k++) {
            reason = rule.judge(Steps.step(value + 100, value, decrement));
        }
        return reason;
    }

    @Test
    void settlesWhenTheDecrementIsSmallTwiceRunning() {
        assertNull(after(1, 50, 4.9e-4 * E));
        assertSame(StopReason.SETTLED, after(2, 50, 4.9e-4 * E));
        assertNull(after(9, 50, 5.1e-4 * E));
        final QuenchRule rule = rule();
        for (int k = 0; k < 8; k++) {
            assertNull(rule.judge(Steps.step(150, 50, (k % 2 == 0 ? 1e-6 : 1e-2) * E)));
        }
    }

    @Test
    void looksCloserWhereItMayBeAcceptedAndClosestAtTheBest() {
        assertNull(after(9, -8.5, 1.1e-5 * E));
        assertSame(StopReason.SETTLED, after(2, -8.5, 0.9e-5 * E));
        assertNull(after(9, -9.95, 1.1e-7 * E));
        assertSame(StopReason.SETTLED, after(2, -9.95, 0.9e-7 * E));
        assertNull(after(9, -11, 1.1e-7 * E));
    }

    @Test
    void givesUpNearAMinimumThatLiesTooHigh() {
        // 40 decrements lower is still half an E above what is accepted
        final double decrement = 0.009 * E;
        final double high = -8 + 0.5 * E + 40 * decrement;
        assertNull(after(DEFAULTS.abort().earliest() - 1, high + 0.1, decrement));
        assertSame(StopReason.HOPELESS, after(DEFAULTS.abort().earliest(), high + 0.1, decrement));
        assertNull(after(DEFAULTS.abort().earliest() + 5, high - 0.1, decrement));
    }

    @Test
    void valuesFarFromAMinimumPredictNothing() {
        assertNull(after(19, 1e6, 0.011 * E));
    }

    @Test
    void endsWhereTwentyStepsGainNothing() {
        assertSame(StopReason.SETTLED, slow(-8.5));
        assertSame(StopReason.HOPELESS, slow(-7.5));
    }

    private static StopReason slow(final double value) {
        final QuenchRule rule = rule();
        for (int k = 0; k < 19; k++) {
            assertNull(rule.judge(Steps.step(value, value, E)), "step " + k);
        }
        return rule.judge(Steps.step(value, value, E));
    }

    @Test
    void goesOnWhileTwentyStepsGainSomething() {
        final QuenchRule rule = rule();
        double value = 0;
        for (int k = 0; k < 100; k++) {
            final double next = value - 0.0011 * E;
            assertNull(rule.judge(Steps.step(value, next, E)), "step " + k);
            value = next;
        }
    }

    @Test
    void asksTheAnnouncerAboutGoingOn() {
        final LocalStep step = Steps.step(1, 0, 1);
        assertEquals(true, new QuenchRule(DEFAULTS, E, 0, 0, told -> told == step).goOn(step));
        assertEquals(false, new QuenchRule(DEFAULTS, E, 0, 0, told -> told != step).goOn(step));
    }

    @Test
    void isInUnitsOfE() {
        for (final double unit : new double[] {0x1.0p-30, 0x1.0p20}) {
            for (final double value : new double[] {50, -7, -8.5, -9.95}) {
                for (final double decrement : new double[] {1e-8, 1e-6, 1e-4, 1e-2, 1}) {
                    final QuenchRule plain = rule();
                    final QuenchRule scaled = new QuenchRule(DEFAULTS, unit * E, unit * -8, unit * -10, step -> true);
                    for (int k = 0; k < 25; k++) {
                        assertSame(plain.judge(Steps.step(value + 100, value, decrement)),
                                   scaled.judge(Steps.step(unit * (value + 100), unit * value, unit * decrement)));
                    }
                }
            }
        }
    }
}
