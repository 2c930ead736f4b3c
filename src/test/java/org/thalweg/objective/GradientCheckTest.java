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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.problems.TestProblem;
import org.thalweg.problems.TestProblems;

class GradientCheckTest {

    static java.util.List<TestProblem> problems() {
        return java.util.List.of(TestProblems.named("muller-brown-2"), TestProblems.named("enso-nist-1"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void rightGradientsAgree(final TestProblem problem) {
        final GradientCheck check = GradientCheck.of(problem::value, problem::gradient, problem.start());
        assertTrue(check.agrees(), check.toString());
        // the cubic term of a hundredth's step
        assertEquals(2, check.slope(), 0.3);
    }

    /** One component off by a thousandth is named, with both values. */
    @ParameterizedTest
    @MethodSource("problems")
    void aWrongComponentIsNamed(final TestProblem problem) {
        final double[] right = problem.gradient(problem.start());
        final GradientCheck check = GradientCheck.of(problem::value, x -> {
            final double[] gradient = problem.gradient(x);
            gradient[1] *= 1.001;
            return gradient;
        }, problem.start());
        assertFalse(check.agrees());
        assertEquals(1, check.worst());
        assertEquals(1.001 * right[1], check.given(), 1e-12 * Math.abs(right[1]));
        assertEquals(right[1], check.measured(), 1e-5 * Math.abs(right[1]));
        assertTrue(check.toString().contains("component 1"), check.toString());
    }

    @Test
    void aLinearFunctionHasNoRemainder() {
        assertTrue(GradientCheck.of(x -> 2 * x[0], x -> new double[] {2}, 1).agrees());
        final GradientCheck wrong = GradientCheck.of(x -> 2 * x[0], x -> new double[] {3}, 1);
        assertFalse(wrong.agrees());
        assertEquals(1, wrong.slope(), 1e-6);
    }

    @Test
    void badInputIsNamed() {
        assertThrows(MathIllegalArgumentException.class, () -> GradientCheck.of(x -> 1, x -> null, 1));
        assertThrows(MathIllegalArgumentException.class, () -> GradientCheck.of(x -> 1, x -> new double[2], 1));
        assertThrows(MathIllegalArgumentException.class, () ->
            GradientCheck.of(x -> 1, x -> new double[] {Double.NaN}, 1));
        assertThrows(MathIllegalArgumentException.class, () ->
            GradientCheck.of(x -> Double.NaN, x -> new double[1], 1));
    }

    /** Rosenbrock's function in the Gradient type has Rosenbrock's gradient. */
    @Test
    void automaticDifferentiationIsExact() {
        final DifferentiatedObjective automatic = new DifferentiatedObjective(x ->
            x[1].subtract(x[0].square()).square().multiply(100).add(x[0].negate().add(1).square()));
        final double[] gradient = new double[2];
        final double value = automatic.valueAndGradient(new double[] {-1.2, 1}, gradient);
        assertEquals(24.2, value, 1e-12);
        // published: (-215.6, -88)
        assertArrayEquals(new double[] {-215.6, -88}, gradient, 1e-11);
        assertThrows(MathIllegalArgumentException.class, () -> new DifferentiatedObjective(null));
    }
}
