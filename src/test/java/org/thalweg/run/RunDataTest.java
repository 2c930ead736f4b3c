/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.thalweg.objective.JointObjective;

/** The latest of each role counts. */
class RunDataTest {

    private static final ObjectiveFunction ONE = new ObjectiveFunction(x -> 1);
    private static final ObjectiveFunction TWO = new ObjectiveFunction(x -> 2);
    private static final ObjectiveFunctionGradient GRADIENT = new ObjectiveFunctionGradient(x -> new double[1]);
    private static final JointObjective THREE = (x, gradient) -> 3;

    private final RunData data = new RunData();

    @Test
    void latestOfEachRoleCounts() {
        final MaxEval[] limits = {new MaxEval(1), new MaxEval(2), new MaxEval(3)};
        data.add(limits[0], GoalType.MINIMIZE, limits[1]);
        assertSame(limits[1], data.find(MaxEval.class, null));
        data.add(limits[2]);
        assertSame(limits[2], data.find(MaxEval.class, null));
        assertSame(GoalType.MINIMIZE, data.find(GoalType.class, null));
        assertSame(limits[0], new RunData().find(MaxEval.class, limits[0]));
    }

    @Test
    void observersAreOneRoleWhateverTheirClass() {
        assertTrue(data.observer().notice(null), "nobody listens");
        final RunObserver first = event -> true;
        final RunObserver second = new SilentObserver();
        data.add(first);
        assertSame(first, data.observer());
        data.add(second);
        assertSame(second, data.observer());
        data.add(first);
        assertSame(first, data.observer());
    }

    @Test
    void jointGoesBeforeFunctionOfTheSameCallInAnyOrder() {
        data.add(THREE, ONE, GRADIENT);
        assertEquals(3, value(data));
        final RunData other = new RunData();
        other.add(ONE, GRADIENT, THREE);
        assertEquals(3, value(other));
    }

    @Test
    void laterFunctionTakesThePlaceOfAJoint() {
        data.add(THREE);
        assertEquals(3, value(data));
        data.add(ONE, GRADIENT);
        assertEquals(1, value(data));
        data.add(TWO);
        assertEquals(2, value(data));
        data.add(THREE);
        assertEquals(3, value(data));
    }

    @Test
    void namesWhatIsMissing() {
        refused("ObjectiveFunction", () -> value(data));
        data.add(ONE);
        refused("ObjectiveFunctionGradient", () -> value(data));
        data.add(GRADIENT);
        refused("GoalType", () -> data.openMeter(null, new Incrementor(1), new Incrementor(1)));
        assertEquals(1, value(data));
    }

    @Test
    void namesTheNullAndTakesNothingOfThatCall() {
        refused("optimization data 1", () -> data.add(GoalType.MINIMIZE, null, ONE));
        assertNull(data.find(GoalType.class, null));
    }

    @Test
    void copiesTheStart() {
        final double[] given = {1, 2};
        final double[] start = RunData.startOf(StartOptimizer.with(given));
        assertArrayEquals(given, start);
        assertNotSame(given, start);
    }

    @Test
    void refusesStartsThatAreNone() {
        refused("InitialGuess", () -> RunData.startOf(new StartOptimizer()));
        refused("dimension of the start point is 0", () -> RunData.startOf(StartOptimizer.with(new double[0])));
        refused("component 2", () -> RunData.startOf(StartOptimizer.with(new double[] {1, 2, Double.NaN})));
        refused("component 0",
                () -> RunData.startOf(StartOptimizer.with(new double[] {Double.NEGATIVE_INFINITY})));
    }

    @Test
    void refusesBoundsAlone() {
        RunData.refuseBounds(StartOptimizer.with(new double[1], new MaxEval(1)));
        final StartOptimizer bounded = StartOptimizer.with(new double[1], SimpleBounds.unbounded(1));
        assertEquals(LocalizedCoreFormats.CONSTRAINT,
                     assertThrows(MathRuntimeException.class, () -> RunData.refuseBounds(bounded)).getSpecifier());
    }

    private static double value(final RunData from) {
        return from.openMeter(GoalType.MINIMIZE, new Incrementor(1), new Incrementor(1)).evaluate(new double[1])
            .getValue();
    }

    private static void refused(final String named, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(named), message);
    }

    /** An observer that is a class of its own. */
    private static final class SilentObserver implements RunObserver {
        @Override
        public boolean notice(final RunEvent event) {
            return true;
        }
    }
}
