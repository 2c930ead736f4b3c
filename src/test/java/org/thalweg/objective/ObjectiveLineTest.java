/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.thalweg.linesearch.LinePoint;

/** φ(t) = f(x + t d) and φ'(t) = g'd, and no visit more than needed. */
class ObjectiveLineTest {

    private final Asked asked = new Asked(false);
    private final ObjectiveMeter meter =
        ObjectiveMeter.open(asked, GoalType.MINIMIZE, new Incrementor(100), new Incrementor(1));
    private final Evaluation origin = meter.evaluate(new double[] {4, 2});
    private final ObjectiveLine line = new ObjectiveLine(origin, new double[] {-1, -0.5}, meter);

    @Test
    void seesValueAndSlopeAlongTheLine() {
        for (final double t : new double[] {0.5, 1, 3, -2}) {
            // f = (4 - t)^2 + 2 (2 - t / 2)^2 = 1.5 (4 - t)^2, exact for these t
            assertEquals(new LinePoint(t, 1.5 * (4 - t) * (4 - t), -3 * (4 - t)), line.at(t));
        }
    }

    @Test
    void asksTheSlopeOfAValueWithoutASecondVisit() {
        assertEquals(13.5, line.valueAt(1));
        assertEquals(new LinePoint(1, 13.5, -9), line.at(1));
        assertEquals(List.of("value", "gradient", "value", "gradient"), asked.calls);
        assertEquals(2, meter.getCounts().evaluations());
    }

    @Test
    void holdsTheLastTrialAndTheLowest() {
        line.at(3);
        line.at(1);
        line.at(2);
        final int calls = asked.calls.size();
        assertEquals(1.5, line.evaluationAt(3).getValue());
        assertEquals(6, line.evaluationAt(2).getValue());
        assertArrayEquals(new double[] {2, 1}, line.evaluationAt(2).getPoint());
        assertEquals(calls, asked.calls.size());
        assertEquals(13.5, line.evaluationAt(1).getValue());
        assertEquals(calls + 2, asked.calls.size(), "any other is visited again");
    }

    @Test
    void completesTheLowestOfTheValues() {
        line.valueAt(1);
        line.valueAt(3);
        line.valueAt(2);
        assertTrue(line.evaluationAt(3).isUsable());
        assertEquals(new EvaluationCounts(4, 4, 2, 0), meter.getCounts());
    }

    /** 1e-20 is lost beside 4 and 2, and so is one unit in the last place of a step. */
    @Test
    void stepsThatLeadToOnePointAreOneVisit() {
        assertEquals(new LinePoint(1e-20, 24, -12), line.at(1e-20));
        assertSame(origin, line.evaluationAt(1e-20));
        assertEquals(24, line.valueAt(-1e-20));
        final double tiny = 1e-3;
        line.valueAt(tiny);
        final int calls = asked.calls.size();
        line.valueAt(Math.nextUp(tiny));
        assertEquals(calls, asked.calls.size());
    }

    @Test
    void showsWalls() {
        final LinePoint wall = line.at(-7);
        assertTrue(wall.isWall() && Double.isNaN(wall.slope()));
        assertEquals(Double.POSITIVE_INFINITY, line.valueAt(-8));
        assertTrue(line.at(-8).isWall());
        assertTrue(line.evaluationAt(-8).isWall());
        assertTrue(line.at(Double.POSITIVE_INFINITY).isWall());
        // the gradient is not defined beyond x1 = 10, the value is
        final ObjectiveLine up = new ObjectiveLine(origin, new double[] {0, 1}, meter);
        assertEquals(16 + 2 * 144, up.valueAt(10));
        assertTrue(up.at(10).isWall());
    }

    @Test
    void leavesOriginAndDirectionAlone() {
        final double[] direction = {-1, -0.5};
        new ObjectiveLine(origin, direction, meter).at(1).value();
        assertArrayEquals(new double[] {-1, -0.5}, direction);
        assertArrayEquals(new double[] {4, 2}, origin.getPoint());
    }
}
