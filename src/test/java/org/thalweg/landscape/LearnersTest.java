/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;
import org.thalweg.hop.HopOutcome;
import org.thalweg.hop.HopVerdict;
import org.thalweg.lbfgs.DescentWatch;
import org.thalweg.lbfgs.LocalStep;
import org.thalweg.linesearch.LinePoint;
import org.thalweg.linesearch.LineSearchResult;
import org.thalweg.linesearch.LineSearchStatus;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/** What is learned from outcomes, without any objective. */
class LearnersTest {

    private static HopOutcome hop(final HopVerdict verdict, final double rise, final boolean accepted) {
        return new HopOutcome(0, verdict, 2, rise, accepted, false);
    }

    private static LocalStep step(final double before, final double after, final double decrement) {
        return new LocalStep(at(before), at(after), -2 * decrement,
                             new LineSearchResult(LineSearchStatus.WOLFE, new LinePoint(1, after, 0), 1));
    }

    private static Evaluation at(final double value) {
        return ObjectiveMeter.open(DifferentiableObjective.of(x -> value, x -> new double[1]), GoalType.MINIMIZE,
                                   new Incrementor(9), new Incrementor(9)).evaluate(new double[1]);
    }

    @Test
    void theEnergyScaleIsAQuantileOfDifferences() {
        EnergyScale scale = EnergyScale.guess(10);
        assertEquals(6, scale.value(), 1e-12);
        for (int i = 1; i <= 100; i++) {
            scale = scale.after(hop(HopVerdict.NEW, i % 2 == 0 ? i : -i, false));
        }
        // the last 40 are 61 … 100; 35 % of the 39 steps between them
        assertEquals(74, scale.value(), 0.0);
        assertTrue(scale.isMeasured());
    }

    @Test
    void noiseDoesNotFreezeTheEnergyScale() {
        EnergyScale scale = EnergyScale.guess(10);
        for (int i = 0; i < 200; i++) {
            scale = scale.after(hop(HopVerdict.NEW, scale.value() * 0.02, false));
        }
        assertEquals(6e-3, scale.value(), 1e-12);
        final double before = scale.value();
        assertEquals(before, scale.after(hop(HopVerdict.SAME, 1e-9, false)).value(), 0.0);
        assertEquals(before, scale.after(hop(HopVerdict.ABORTED, Double.NaN, false)).value(), 0.0);
    }

    @Test
    void fallingBackLengthensAndFindingShortens() {
        final HopScale scale = HopScale.begin(1, 0);
        final HopScale found = scale.after(hop(HopVerdict.NEW, 1, false));
        assertTrue(found.adapted() < scale.adapted());
        assertTrue(found.after(hop(HopVerdict.SAME, 0, false)).adapted() > found.adapted());
        // before anything was found the steps are longer
        assertTrue(scale.after(hop(HopVerdict.SAME, 0, false)).adapted() >
                   found.after(hop(HopVerdict.SAME, 0, false)).adapted());
        // an accepted hop of length 2 downhill pulls to its own length
        assertTrue(scale.after(hop(HopVerdict.NEW, -1, true)).adapted() > scale.adapted());
        HopScale far = scale;
        for (int i = 0; i < 1000; i++) {
            far = far.after(hop(HopVerdict.NOTHING, Double.NaN, false));
        }
        assertEquals(Math.exp(6), far.adapted(), 1e-9);
    }

    @Test
    void quenchesEndWhenEnoughIsKnown() {
        final DescentWatch rule = new QuenchRule(1, 10, 0, step -> true);
        assertNull(rule.judge(step(50, 20, 5)));
        assertNull(rule.judge(step(20, 19, 4e-4)));
        assertSame(StopReason.SETTLED, rule.judge(step(19, 18.9, 4e-4)));
        // near acceptance it has to be known better
        final DescentWatch near = new QuenchRule(1, 10, 0, step -> true);
        assertNull(near.judge(step(20, 9, 4e-4)));
        assertNull(near.judge(step(9, 8.9, 4e-4)));
        assertNull(near.judge(step(8.9, 8.8, 5e-6)));
        assertSame(StopReason.SETTLED, near.judge(step(8.8, 8.7, 5e-6)));
    }

    @Test
    void hopelessQuenchesAreGivenUpButNotFarFromAMinimum() {
        final DescentWatch rule = new QuenchRule(1, 10, 0, step -> true);
        for (int i = 1; i < QuenchRule.EARLIEST_ABORT; i++) {
            assertNull(rule.judge(step(100 - i, 99 - i, 5e-3)), "step " + i);
        }
        assertNull(rule.judge(step(90, 89, 5)), "far from a minimum");
        assertSame(StopReason.HOPELESS, rule.judge(step(89, 88, 5e-3)));
    }

    @Test
    void slowDescentsAreLeft() {
        final DescentWatch rule = new SlowDescentRule(step -> true);
        StopReason reason = null;
        int steps = 0;
        while (reason == null && steps < 200) {
            steps++;
            reason = rule.judge(step(100 - 1e-6 * (steps - 1), 100 - 1e-6 * steps, 1));
        }
        assertSame(StopReason.SETTLED, reason);
        assertEquals(SlowDescentRule.SLICE, steps);
        final DescentWatch fast = new SlowDescentRule(step -> true);
        for (int i = 0; i < 200; i++) {
            assertNull(fast.judge(step(100 - 0.01 * i, 99.99 - 0.01 * i, 1)));
        }
    }
}
