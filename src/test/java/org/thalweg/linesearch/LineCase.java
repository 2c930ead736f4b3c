/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.hipparchus.util.FastMath;

/** One φ with the first and the largest step of a search on it. */
record LineCase(String name, DoubleUnaryOperator value, DoubleUnaryOperator slope, double firstStep, double maxStep) {

    static final double[] PUBLISHED_FIRST_STEPS = {1e-3, 1e-1, 1e1, 1e3};

    LineCase(final String name, final DoubleUnaryOperator value, final DoubleUnaryOperator slope) {
        this(name, value, slope, 1, Double.POSITIVE_INFINITY);
    }

    /** What a line function owes a search: walls are +infinity without slope. */
    LinePoint at(final double step) {
        final double found = value.applyAsDouble(step);
        return Double.isFinite(found) ? new LinePoint(step, found, slope.applyAsDouble(step)) :
                                        new LinePoint(step, Double.POSITIVE_INFINITY, Double.NaN);
    }

    LineCase from(final double first) {
        return new LineCase(name, value, slope, first, maxStep);
    }

    LineCase upTo(final double largest) {
        return new LineCase(name, value, slope, firstStep, largest);
    }

    @Override
    public String toString() {
        return name + " from " + firstStep + " up to " + maxStep;
    }

    static LineCase quartic() {
        return new LineCase("(t - pi)^4", t -> FastMath.pow(t - FastMath.PI, 4),
                            t -> 4 * FastMath.pow(t - FastMath.PI, 3));
    }

    static LineCase quadratic() {
        return new LineCase("(t - 1)^2", t -> (t - 1) * (t - 1), t -> 2 * (t - 1));
    }

    /** Descends up to a wall at 1/2 without a minimum before it. */
    static LineCase cliff() {
        return new LineCase("exp(-t), wall at 1/2", t -> t < 0.5 ? FastMath.exp(-t) : Double.NaN,
                            t -> -FastMath.exp(-t));
    }

    /** A minimum at 3/2 before the pole at 2. */
    static LineCase barrier() {
        return new LineCase("1/(2 - t) - 4 t, wall at 2", t -> t < 2 ? 1 / (2 - t) - 4 * t : Double.POSITIVE_INFINITY,
                            t -> 1 / ((2 - t) * (2 - t)) - 4);
    }

    /** Values agree with the origin's to rounding all the way, slopes are exact. */
    static LineCase atRoundingFloor() {
        return new LineCase("1 + 1e-16 (t - 1)^2", t -> 1 + 1e-16 * ((t - 1) * (t - 1)), t -> 2e-16 * (t - 1));
    }

    static LineCase unbounded() {
        return new LineCase("-t - t^2", t -> -t - t * t, t -> -1 - 2 * t);
    }

    /** Moré and Thuente's function 1 to 6, equations 5.1 to 5.4 and tables IV to VI. */
    static LineCase published(final int number) {
        switch (number) {
            case 1:
                return new LineCase("MT 1", t -> -t / (t * t + 2), t -> (t * t - 2) / ((t * t + 2) * (t * t + 2)));
            case 2:
                return new LineCase("MT 2", t -> FastMath.pow(t + 0.004, 5) - 2 * FastMath.pow(t + 0.004, 4),
                                    t -> 5 * FastMath.pow(t + 0.004, 4) - 8 * FastMath.pow(t + 0.004, 3));
            case 3:
                return wavy();
            case 4:
                return yanai("MT 4", 0.001, 0.001);
            case 5:
                return yanai("MT 5", 0.01, 0.001);
            default:
                return yanai("MT 6", 0.001, 0.01);
        }
    }

    private static LineCase wavy() {
        final double beta = 0.01;
        final double frequency = 39 * FastMath.PI / 2;
        return new LineCase("MT 3",
            t -> (FastMath.abs(t - 1) >= beta ? FastMath.abs(t - 1) : (t - 1) * (t - 1) / (2 * beta) + beta / 2) +
                 (1 - beta) / frequency * FastMath.sin(frequency * t),
            t -> (FastMath.abs(t - 1) >= beta ? FastMath.signum(t - 1) : (t - 1) / beta) +
                 (1 - beta) * FastMath.cos(frequency * t));
    }

    private static LineCase yanai(final String name, final double beta1, final double beta2) {
        final double gamma1 = FastMath.hypot(1, beta1) - beta1;
        final double gamma2 = FastMath.hypot(1, beta2) - beta2;
        return new LineCase(name,
            t -> gamma1 * FastMath.hypot(1 - t, beta2) + gamma2 * FastMath.hypot(t, beta1),
            t -> gamma1 * (t - 1) / FastMath.hypot(1 - t, beta2) + gamma2 * t / FastMath.hypot(t, beta1));
    }

    /** What every search has to stand. */
    static List<LineCase> all() {
        final List<LineCase> cases = new ArrayList<>();
        for (final double first : new double[] {1e-6, 1e-2, 1, 1.9, 100}) {
            for (final LineCase phi : List.of(quartic(), quadratic(), cliff(), barrier(), atRoundingFloor())) {
                cases.add(phi.from(first));
                cases.add(phi.from(first).upTo(0.25));
            }
            cases.add(unbounded().from(first));
            cases.add(unbounded().from(first).upTo(10));
        }
        for (int number = 1; number <= 6; number++) {
            for (final double first : PUBLISHED_FIRST_STEPS) {
                cases.add(published(number).from(first));
            }
        }
        cases.add(unbounded().from(Double.MAX_VALUE));
        return cases;
    }
}
