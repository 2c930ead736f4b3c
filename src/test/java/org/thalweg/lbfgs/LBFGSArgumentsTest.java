/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.junit.jupiter.api.Test;

/** What is missing or bad is named. */
class LBFGSArgumentsTest {

    private final OptimizationData goal = GoalType.MINIMIZE;
    private final OptimizationData function = new ObjectiveFunction(x -> x[0] * x[0]);
    private final OptimizationData gradient = new ObjectiveFunctionGradient(x -> new double[] {2 * x[0]});
    private final OptimizationData start = new InitialGuess(new double[] {1});
    private final OptimizationData plenty = new MaxEval(100);

    @Test
    void everyPieceOfDataIsNamedWhereItIsMissing() {
        assertEquals(0, new LBFGSOptimizer(null).optimize(goal, function, gradient, start, plenty).getValue(), 1e-15);
        refused("GoalType", function, gradient, start, plenty);
        refused("ObjectiveFunction", goal, gradient, start, plenty);
        refused("ObjectiveFunctionGradient", goal, function, start, plenty);
        refused("InitialGuess", goal, function, gradient, plenty);
    }

    @Test
    void nullsAreNamed() {
        refused("optimization data 2", goal, function, null, start, plenty);
        refused("ObjectiveFunction", goal, new ObjectiveFunction(null), gradient, start, plenty);
        refused("ObjectiveFunctionGradient", goal, function, new ObjectiveFunctionGradient(null), start, plenty);
    }

    @Test
    void startHasToBeFinite() {
        refused("dimension of the start point is 0", goal, function, gradient, plenty, guess());
        for (final double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            refused("component 1 of the start point is " + NumberFormat.getInstance(Locale.US).format(bad),
                    goal, function, gradient, plenty, guess(1, bad));
        }
    }

    @Test
    void gradientHasToFitThePoint() {
        refused("3 components at a point of 1", goal, function, start, plenty,
                new ObjectiveFunctionGradient(x -> new double[3]));
        refused("0 components at a point of 1", goal, function, start, plenty,
                new ObjectiveFunctionGradient(x -> new double[0]));
    }

    /** As the peer does, even where they bound nothing. */
    @Test
    void boundsAreRefused() {
        for (final SimpleBounds bounds : List.of(new SimpleBounds(new double[] {-5}, new double[] {5}),
                                                 SimpleBounds.unbounded(1))) {
            final MathRuntimeException e = assertThrows(MathRuntimeException.class, () -> new LBFGSOptimizer(null)
                .optimize(goal, function, gradient, start, plenty, bounds));
            assertEquals(LocalizedCoreFormats.CONSTRAINT, e.getSpecifier());
        }
    }

    private static InitialGuess guess(final double... x) {
        return new InitialGuess(x);
    }

    private static void refused(final String named, final OptimizationData... data) {
        final String message = assertThrows(MathIllegalArgumentException.class,
                                            () -> new LBFGSOptimizer(null).optimize(data)).getMessage();
        assertTrue(message.contains(named), message);
    }
}
