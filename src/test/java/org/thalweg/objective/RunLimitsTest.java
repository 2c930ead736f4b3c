/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.MaxTime;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.convergence.TargetValue;

/** A visit is refused once the target is reached, the evaluations are spent or the time is over, in this order. */
class RunLimitsTest {

    private static final double[] POINT = {1, 2};

    private final AtomicLong clock = new AtomicLong(-5);
    private final RunLimits counters =
        new RunLimits(new Incrementor(2), new Incrementor(1), MaxTime.unlimited(), null, clock::get);

    @Test
    void endsBeforeTheFirstVisitAfterTheTimeIsOver() {
        final ObjectiveMeter meter = open(GoalType.MINIMIZE, counters.withMaxTime(new MaxTime(Duration.ofNanos(10))));
        clock.set(4);
        meter.evaluate(POINT);
        clock.set(5);
        assertRefused(StopReason.MAX_TIME, meter);
        assertEquals(1, counters.evaluations().getCount());
    }

    @Test
    void hasNoEndOfTimeUnlessAsked() {
        final ObjectiveMeter meter = open(GoalType.MINIMIZE, counters);
        clock.set(Long.MAX_VALUE - 10);
        meter.evaluate(POINT);
        assertEquals(1, counters.evaluations().getCount());
    }

    @Test
    void stopsOnceAVisitIsAsGoodAsTheTarget() {
        // Asked has the value 9 at POINT
        final ObjectiveMeter reached = open(GoalType.MINIMIZE, counters.withTarget(new TargetValue(9)));
        reached.evaluate(POINT);
        assertRefused(StopReason.TARGET_VALUE, reached);
        final ObjectiveMeter missed = open(GoalType.MINIMIZE, counters.withTarget(new TargetValue(8.9)));
        missed.evaluate(POINT);
        assertRefused(StopReason.MAX_EVALUATIONS, missed);
    }

    @Test
    void readsTheTargetInTheCallersSign() {
        final ObjectiveMeter reached = open(GoalType.MAXIMIZE, counters.withTarget(new TargetValue(9)));
        reached.evaluate(POINT);
        assertRefused(StopReason.TARGET_VALUE, reached);
        final ObjectiveMeter missed = open(GoalType.MAXIMIZE, counters.withTarget(new TargetValue(9.1)));
        missed.evaluate(POINT);
        assertRefused(StopReason.MAX_EVALUATIONS, missed);
    }

    @Test
    void movesWhatWasSpentToAnotherPurpose() {
        final ObjectiveMeter meter = open(GoalType.MINIMIZE, counters).on(Purpose.QUENCH);
        meter.evaluate(POINT);
        final EvaluationCounts before = meter.getCounts(Purpose.QUENCH);
        meter.evaluateValue(new double[2]);
        meter.rebook(Purpose.ABORTED, before);
        assertEquals(new EvaluationCounts(1, 1, 1, 0), meter.getCounts(Purpose.QUENCH));
        assertEquals(new EvaluationCounts(1, 1, 0, 0), meter.getCounts(Purpose.ABORTED));
        assertEquals(new EvaluationCounts(2, 2, 1, 0), meter.getCounts());
    }

    @Test
    void refusesTimesAndTargetsThatMeanNothing() {
        assertEquals(MaxTime.unlimited(), new MaxTime(ChronoUnit.FOREVER.getDuration()));
        assertMessage("limit", () -> new MaxTime(null));
        assertMessage("PT0S", () -> new MaxTime(Duration.ZERO));
        assertMessage("PT-1S", () -> new MaxTime(Duration.ofSeconds(-1)));
        assertMessage("NaN", () -> new TargetValue(Double.NaN));
        assertMessage("Infinity", () -> new TargetValue(Double.NEGATIVE_INFINITY));
    }

    private static ObjectiveMeter open(final GoalType goal, final RunLimits limits) {
        return ObjectiveMeter.open(new Asked(false), goal, limits);
    }

    private static void assertRefused(final StopReason reason, final ObjectiveMeter meter) {
        assertEquals(reason, assertThrows(StopRunException.class, () -> {
            meter.evaluate(POINT);
            meter.evaluate(POINT);
        }).getReason());
    }

    private static void assertMessage(final String part, final Runnable bad) {
        final String message = assertThrows(MathIllegalArgumentException.class, bad::run).getMessage();
        assertTrue(message.contains(part), message);
    }
}
