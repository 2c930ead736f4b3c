/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.Test;

/** Both kinds of user code answer alike. */
class DifferentiableObjectiveTest {

    private final double[] point = {3, 4};
    private final DifferentiableObjective apart =
        DifferentiableObjective.of(x -> x[0] * x[1], x -> new double[] {x[1], x[0]});
    private final DifferentiableObjective joint = DifferentiableObjective.of((x, gradient) -> {
        gradient[0] = x[1];
        gradient[1] = x[0];
        return x[0] * x[1];
    });

    @Test
    void answerAlike() {
        for (final DifferentiableObjective objective : new DifferentiableObjective[] {apart, joint}) {
            final double[] gradient = new double[2];
            assertEquals(12, objective.value(point));
            objective.gradient(point, gradient);
            assertArrayEquals(new double[] {4, 3}, gradient);
            final double[] again = new double[2];
            assertEquals(12, objective.valueAndGradient(point, again));
            assertArrayEquals(gradient, again);
        }
        assertFalse(apart.isJoint());
        assertTrue(joint.isJoint());
    }

    @Test
    void refusesAGradientOfAnotherLength() {
        final DifferentiableObjective wrong = DifferentiableObjective.of(x -> 0, x -> new double[5]);
        final String message = assertThrows(MathIllegalArgumentException.class,
                                            () -> wrong.gradient(point, new double[2])).getMessage();
        assertTrue(message.contains("5 components") && message.contains("2"), message);
        assertThrows(MathIllegalArgumentException.class, () -> wrong.valueAndGradient(point, new double[2]));
    }

    @Test
    void countsAddUp() {
        assertEquals(new EvaluationCounts(11, 22, 33, 44),
                     new EvaluationCounts(1, 2, 3, 4).plus(new EvaluationCounts(10, 20, 30, 40)));
        assertEquals(new EvaluationCounts(1, 2, 3, 4), new EvaluationCounts(1, 2, 3, 4).plus(EvaluationCounts.NONE));
    }
}
