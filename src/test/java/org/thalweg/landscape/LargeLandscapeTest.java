/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.junit.jupiter.api.Test;
import org.thalweg.hop.Basin;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.SmoothFunction;

/** Exploration where the Hessian is too large to be formed. */
class LargeLandscapeTest {

    private static final int N = 400;
    private static final int BUDGET = 6000;

    /**
     * A ring of coupled double wells, sum of (x_i^2 - 1)^2 + c/2 (x_(i+1) - x_i)^2 + t x_i, whose walls between the
     * wells are pinned. It begins with five islands of three in the right well; the lowest state has all in the left.
     */
    private record Ring(double[] units) implements SmoothFunction {

        private static final double COUPLING = 1;
        private static final double TILT = 0.2;

        static Ring of(final double decades) {
            final RandomGenerator random = new Well19937a(11);
            final double[] units = new double[N];
            for (int i = 0; i < N; i++) {
                units[i] = Math.pow(10, decades * (2 * random.nextDouble() - 1));
            }
            return new Ring(units);
        }

        @Override
        public double value(final double[] y) {
            double sum = 0;
            for (int i = 0; i < N; i++) {
                final double x = y[i] / units[i];
                final double next = y[(i + 1) % N] / units[(i + 1) % N];
                sum += (x * x - 1) * (x * x - 1) + COUPLING / 2 * (next - x) * (next - x) + TILT * x;
            }
            return sum;
        }

        @Override
        public double[] gradient(final double[] y) {
            final double[] gradient = new double[N];
            for (int i = 0; i < N; i++) {
                final double x = y[i] / units[i];
                final double next = y[(i + 1) % N] / units[(i + 1) % N];
                final double before = y[(i + N - 1) % N] / units[(i + N - 1) % N];
                gradient[i] = (4 * x * (x * x - 1) + COUPLING * (2 * x - next - before) + TILT) / units[i];
            }
            return gradient;
        }

        double[] start() {
            final RandomGenerator random = new Well19937a(3);
            final double[] start = new double[N];
            for (int i = 0; i < N; i++) {
                start[i] = units[i] * ((i % 80 < 3 ? 1 : -1) + 0.1 * random.nextGaussian());
            }
            return start;
        }

        double lowest() {
            double left = -1;
            for (int k = 0; k < 50; k++) {
                left -= (4 * left * (left * left - 1) + TILT) / (12 * left * left - 4);
            }
            return N * ((left * left - 1) * (left * left - 1) + TILT * left);
        }
    }

    private static ExplorationOptimum explore(final Ring ring, final int budget) {
        return new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(budget), GoalType.MINIMIZE, new ObjectiveFunction(ring::value),
            new ObjectiveFunctionGradient(ring::gradient), new InitialGuess(ring.start()));
    }

    @Test
    void islandsOfARingAreRemovedWhateverTheUnits() {
        for (final double decades : new double[] {0, 2}) {
            final Ring ring = Ring.of(decades);
            final ExplorationOptimum best = explore(ring, BUDGET);
            final Basin first = best.getBasins().stream().filter(one -> one.id() == 0).findFirst().orElseThrow();
            // each island costs more than the 3 t by which the wells differ
            assertTrue(first.value() > ring.lowest() + 5 * 3 * 0.2, first.toString());
            // gradients within 1e-8 of the start's
            assertEquals(ring.lowest(), best.getValue(), 1e-6 * Math.abs(ring.lowest()));
        }
    }

    /** Eight products for the units and at most forty, or a tenth of the visits so far, for each look at the modes. */
    @Test
    void modesTakeABoundedShareOfTheVisits() {
        final ExplorationOptimum best = explore(Ring.of(2), BUDGET);
        final EvaluationCounts curvature = best.getCounts(Purpose.HESSIAN);
        assertTrue(curvature.evaluations() < 0.4 * best.getCounts().evaluations(), curvature.toString());
    }

    @Test
    void theSameBitsEachTime() {
        final Ring ring = Ring.of(2);
        assertArrayEquals(explore(ring, 1500).getPoint(), explore(ring, 1500).getPoint());
    }
}
