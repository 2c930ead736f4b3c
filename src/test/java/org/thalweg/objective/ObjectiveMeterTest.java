/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;

/** A visit is admitted, booked, asked and looked at, in this order. */
class ObjectiveMeterTest {

    private static final double[] POINT = {1, 2};
    private static final double[] LOWER = {1, 1};

    private final Incrementor evaluations = new Incrementor(100);
    private final Incrementor iterations = new Incrementor(3);
    private final Asked apart = new Asked(false);
    private final Asked together = new Asked(true);
    private final ObjectiveMeter meter = ObjectiveMeter.open(apart, GoalType.MINIMIZE, evaluations, iterations);
    private final ObjectiveMeter joint = ObjectiveMeter.open(together, GoalType.MINIMIZE, evaluations, iterations);

    @Test
    void asksValueThenGradientAsOneVisit() {
        final Evaluation visit = meter.evaluate(POINT);
        assertEquals(List.of("value", "gradient"), apart.calls);
        assertEquals(9, visit.getValue());
        assertArrayEquals(new double[] {2, 8}, visit.getGradient());
        assertSame(POINT, visit.getPoint());
        assertTrue(visit.isUsable());
        assertEquals(new EvaluationCounts(1, 1, 1, 0), meter.getCounts());
        assertEquals(1, evaluations.getCount());
        assertEquals(99, meter.getEvaluationsLeft());
    }

    @Test
    void completesWhatIsMissingWithinTheVisit() {
        final Evaluation valued = meter.evaluateValue(POINT);
        assertTrue(valued.hasValue() && !valued.hasGradient() && !valued.isUsable());
        assertTrue(meter.complete(valued).isUsable());
        final Evaluation sloped = meter.evaluateGradient(LOWER);
        assertTrue(sloped.hasGradient() && !sloped.hasValue() && !sloped.isUsable());
        final Evaluation both = meter.complete(sloped);
        assertTrue(both.isUsable());
        assertEquals(List.of("value", "gradient", "gradient", "value"), apart.calls);
        assertEquals(new EvaluationCounts(2, 2, 2, 0), meter.getCounts());
        assertSame(both, meter.complete(both));
        assertEquals(4, apart.calls.size());
    }

    @Test
    void asksAJointObjectiveOnceWhateverIsWanted() {
        assertTrue(joint.evaluate(POINT).isUsable());
        assertTrue(joint.evaluateValue(LOWER).isUsable());
        assertTrue(joint.evaluateGradient(new double[2]).isUsable());
        assertEquals(List.of("both", "both", "both"), together.calls);
        assertEquals(new EvaluationCounts(3, 3, 3, 0), joint.getCounts());
        assertEquals(0, joint.bestVisit().getValue());
    }

    @Test
    void turnsSignsToMaximize() {
        for (final boolean isJoint : new boolean[] {false, true}) {
            final ObjectiveMeter up =
                ObjectiveMeter.open(new Asked(isJoint), GoalType.MAXIMIZE, evaluations, iterations);
            final Evaluation low = up.evaluate(LOWER);
            final Evaluation high = up.evaluate(POINT);
            assertEquals(-9, high.getValue());
            assertArrayEquals(new double[] {-2, -8}, high.getGradient());
            assertArrayEquals(new double[] {2, 8}, up.toCaller(high.getGradient()));
            assertArrayEquals(new double[] {-2, -8}, high.getGradient(), "toCaller gives a copy");
            assertEquals(3, up.toCaller(low.getValue()));
            assertEquals(9, up.getBest().getValue());
            assertSame(high, up.bestVisit());
        }
    }

    @Test
    void valueThatIsNotFiniteIsAWall() {
        for (final ObjectiveMeter each : List.of(meter, joint)) {
            final Evaluation wall = each.evaluate(new double[] {11, 0});
            assertTrue(wall.isWall() && wall.hasValue() && !wall.hasGradient() && !wall.isUsable());
            assertEquals(Double.POSITIVE_INFINITY, wall.getValue());
            assertTrue(Double.isNaN(wall.getOffence()));
            assertEquals(-1, wall.getOffender());
            assertSame(wall, each.complete(wall));
            assertNull(each.bestVisit());
            assertNull(each.getBest());
        }
        assertEquals(List.of("value"), apart.calls, "no gradient is asked where the value is a wall");
    }

    @Test
    void gradientThatIsNotFiniteIsAWall() {
        for (final ObjectiveMeter each : List.of(meter, joint)) {
            final Evaluation wall = each.evaluate(new double[] {0, 11});
            assertTrue(wall.isWall() && !wall.hasGradient() && !wall.isUsable());
            assertEquals(Double.NEGATIVE_INFINITY, wall.getOffence());
            assertEquals(1, wall.getOffender());
            assertNull(each.bestVisit());
            assertTrue(each.evaluateGradient(new double[] {0, 11}).isWall());
        }
    }

    @Test
    void wallOfTheGradientGivesTheBestBack() {
        final ObjectiveMeter up = ObjectiveMeter.open(new Asked(false), GoalType.MAXIMIZE, evaluations, iterations);
        final Evaluation known = up.evaluate(POINT);
        final Evaluation valued = up.evaluateValue(new double[] {0, 11});
        assertSame(valued, up.bestVisit());
        assertTrue(up.complete(valued).isWall());
        assertSame(known, up.bestVisit());
    }

    @Test
    void asksNobodyAboutAPointThatIsNotFinite() {
        for (final double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            final double[] nowhere = {0, bad};
            assertTrue(meter.evaluate(nowhere).isWall());
            assertTrue(meter.evaluateValue(nowhere).isWall());
            assertTrue(meter.evaluateGradient(nowhere).isWall());
        }
        assertTrue(apart.calls.isEmpty());
        assertEquals(EvaluationCounts.NONE, meter.getCounts());
    }

    @Test
    void keepsTheLowestAndOfEqualsTheFirst() {
        final Evaluation first = meter.evaluate(LOWER);
        meter.evaluate(POINT);
        meter.evaluate(new double[] {-1, 1});
        assertSame(first, meter.bestVisit());
        final double[] lowest = {0, 0.5};
        final Evaluation valued = meter.evaluateValue(lowest);
        assertSame(valued, meter.bestVisit());
        final Evaluation both = meter.complete(valued);
        assertSame(both, meter.bestVisit());
        assertEquals(0.5, meter.getBest().getValue());
        meter.getBest().getPointRef()[0] = 77;
        assertArrayEquals(new double[] {0, 0.5}, meter.getBest().getPoint(), "the caller gets copies");
    }

    @Test
    void spentBudgetAsksNothing() {
        final Incrementor two = new Incrementor(2);
        final ObjectiveMeter small = ObjectiveMeter.open(apart, GoalType.MINIMIZE, two, iterations);
        final Evaluation valued = small.evaluateValue(POINT);
        small.evaluate(LOWER);
        final int asked = apart.calls.size();
        assertStops(StopReason.MAX_EVALUATIONS, () -> small.evaluate(POINT));
        assertStops(StopReason.MAX_EVALUATIONS, () -> small.evaluateValue(POINT));
        assertStops(StopReason.MAX_EVALUATIONS, () -> small.evaluateGradient(POINT));
        assertEquals(asked, apart.calls.size());
        assertEquals(new EvaluationCounts(2, 2, 1, 0), small.getCounts());
        assertEquals(0, small.getEvaluationsLeft());
        assertEquals(3, small.bestVisit().getValue());
        assertTrue(small.complete(valued).isUsable(), "the rest of a visit already paid for");
    }

    @Test
    void spentIterationsStop() {
        for (int i = 1; i <= 3; i++) {
            meter.startIteration();
            assertEquals(i, meter.getIterations());
        }
        assertStops(StopReason.MAX_ITERATIONS, meter::startIteration);
        assertEquals(3, meter.getIterations());
    }

    @Test
    void booksByPurposeOnOneLedger() {
        final ObjectiveMeter hessian = meter.on(Purpose.HESSIAN);
        meter.evaluate(POINT);
        hessian.evaluateGradient(LOWER);
        hessian.evaluateGradient(POINT);
        hessian.countProduct();
        assertEquals(new EvaluationCounts(1, 1, 1, 0), meter.getCounts(Purpose.LOCAL));
        assertEquals(new EvaluationCounts(2, 0, 2, 1), meter.getCounts(Purpose.HESSIAN));
        assertEquals(EvaluationCounts.NONE, meter.getCounts(Purpose.SCAN));
        assertEquals(new EvaluationCounts(3, 1, 3, 1), meter.getCounts());
        assertEquals(meter.getCounts(), hessian.getCounts());
        assertEquals(3, evaluations.getCount());
        assertSame(meter.bestVisit(), hessian.bestVisit());
    }

    @Test
    void exceptionIsPaidForAndLosesNothing() {
        final IllegalStateException thrown = new IllegalStateException("user");
        final ObjectiveMeter fragile = ObjectiveMeter.open(new Asked(false) {
            @Override
            public void gradient(final double[] x, final double[] gradient) {
                throw thrown;
            }
        }, GoalType.MINIMIZE, evaluations, iterations);
        assertSame(thrown, assertThrows(IllegalStateException.class, () -> fragile.evaluate(POINT)));
        assertEquals(new EvaluationCounts(1, 1, 1, 0), fragile.getCounts());
        assertEquals(9, fragile.getBest().getValue());
        assertFalse(fragile.bestVisit().hasGradient());
    }

    private static void assertStops(final StopReason reason, final Runnable visit) {
        final StopRunException stop = assertThrows(StopRunException.class, visit::run);
        assertSame(reason, stop.getReason());
        assertSame(reason, stop.getSpecifier());
    }
}
