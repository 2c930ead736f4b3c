/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.Purpose;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.Rosenbrock;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;

/**
 * Products against known Hessians. Errors are relative to ‖A‖. With e the noise of the gradient relative to ‖A‖, and
 * third derivatives of the order of ‖A‖, the best that central differences can do is about e^(2/3), forward ones
 * e^(1/2):
 * 1e-10 and 1e-7 at e near 1e-15. Bounds leave a factor of 30 to 100 for functions whose derivatives grow faster.
 */
class FiniteDifferenceHessianTest {

    private static final LennardJones ATOMS = new LennardJones(13);
    private static final MullerBrown SURFACE = new MullerBrown();
    private static final FiniteDifferenceHessian CENTRAL = FiniteDifferenceHessian.central();
    private static final FiniteDifferenceHessian FORWARD = FiniteDifferenceHessian.forward();

    private static double error(final FiniteDifferenceHessian product, final SmoothFunction function,
                                final double[] x, final RealMatrix exact) {
        final Watched watched = Watched.of(function);
        return Hessians.worstError(product.at(watched.at(x), watched.meter()), exact, 6);
    }

    private static FiniteDifferenceHessian of(final Differences differences) {
        return new FiniteDifferenceHessian(differences, 0);
    }

    @Test
    void quadraticsAreExactUpToRounding() {
        final Quadratics stiff = new Quadratics(3, Quadratics.logUniform(20, 1e-2, 1e4));
        final Quadratics saddle = new Quadratics(4, -5, 1, 2, 100);
        for (final Differences differences : Differences.values()) {
            assertTrue(error(of(differences), stiff, new double[20], stiff.hessian()) < 1e-8);
            assertTrue(error(of(differences), saddle, new double[4], saddle.hessian()) < 1e-8);
        }
    }

    /** Everywhere: where samples of the noise happen to be rounded alike, the step must not stay at their mercy. */
    @Test
    void accurateAtAnyPointOfASurface() {
        final Well19937c random = new Well19937c(5);
        for (int k = 0; k < 60; k++) {
            final double[] x = {-1.2 + 2 * random.nextDouble(), -0.2 + 1.8 * random.nextDouble()};
            final RealMatrix exact = SURFACE.hessian(x);
            final double central = error(CENTRAL, SURFACE, x, exact);
            assertTrue(central < 1e-7, central + " at " + x[0] + ", " + x[1]);
            assertTrue(error(FORWARD, SURFACE, x, exact) < 3e-5);
        }
    }

    @Test
    void accurateAtMinimaOfClusters() {
        for (int seed = 1; seed <= 12; seed++) {
            final double[] x = Hessians.minimum(ATOMS, ATOMS.randomStart(seed));
            final RealMatrix exact = Hessians.reference(ATOMS, x, 3e-4);
            final double central = error(CENTRAL, ATOMS, x, exact);
            assertTrue(central < 1e-7, central + " for seed " + seed);
            assertTrue(error(FORWARD, ATOMS, x, exact) < 1e-5);
        }
    }

    @Test
    void accurateInACurvedValley() {
        final TestProblem valley = Rosenbrock.problem(10);
        // fourth differences of a polynomial of degree 4 are exact
        for (final double[] x : List.of(valley.start(), Hessians.minimum(valley.function(), valley.start()))) {
            final RealMatrix exact = Hessians.reference(valley.function(), x, 1e-3);
            assertTrue(error(CENTRAL, valley.function(), x, exact) < 1e-7);
            assertTrue(error(FORWARD, valley.function(), x, exact) < 1e-5);
        }
    }

    /** e = 1e-8 and 1e-6 over ‖A‖ near 1e3: e^(2/3) = 5e-8 and 1e-6 central, e^(1/2) = 3e-6 and 3e-5 forward. */
    @Test
    void noiseCostsWhatItMust() {
        for (int seed = 1; seed <= 6; seed++) {
            final double[] x = Hessians.minimum(ATOMS, ATOMS.randomStart(seed));
            final RealMatrix exact = Hessians.reference(ATOMS, x, 3e-4);
            assertTrue(error(CENTRAL, new Noisy(ATOMS, 1e-8), x, exact) < 3e-6);
            assertTrue(error(CENTRAL, new Noisy(ATOMS, 1e-6), x, exact) < 6e-5);
            assertTrue(error(FORWARD, new Noisy(ATOMS, 1e-8), x, exact) < 1e-4);
            assertTrue(error(FORWARD, new Noisy(ATOMS, 1e-6), x, exact) < 1e-3);
        }
    }

    /** Far out coordinates are rounded to 2e-12: noise of the gradient that the step has to find for itself. */
    @Test
    void farFromTheOriginTheMeasuredStepWorksAndTheUsualRuleFails() {
        final double[] x = Hessians.minimum(ATOMS, ATOMS.randomStart(14));
        final RealMatrix exact = Hessians.reference(ATOMS, x, 3e-4);
        final double[] far = Shifted.moved(x, 1e4);
        final SmoothFunction shifted = new Shifted(ATOMS, 1e4);
        assertTrue(error(CENTRAL, shifted, far, exact) < 1e-6);
        assertTrue(error(FORWARD, shifted, far, exact) < 1e-4);
        final double rule = Math.cbrt(Math.ulp(1.0));
        final double near = rule * (1 + new ArrayRealVector(x).getNorm());
        assertTrue(error(CENTRAL.withStep(near), ATOMS, x, exact) < 1e-6);
        final double usual = rule * (1 + new ArrayRealVector(far).getNorm());
        assertTrue(error(CENTRAL.withStep(usual), shifted, far, exact) > 0.1);
    }

    @Test
    void theStepFollowsTheVariablesUnit() {
        final double[] x = Hessians.minimum(ATOMS, ATOMS.randomStart(14));
        final double unit = 0x1.0p-12;
        final SmoothFunction small = new SmoothFunction() {
            @Override
            public double value(final double[] y) {
                return ATOMS.value(scaled(y, 1 / unit));
            }

            @Override
            public double[] gradient(final double[] y) {
                return scaled(ATOMS.gradient(scaled(y, 1 / unit)), 1 / unit);
            }
        };
        for (final Differences differences : Differences.values()) {
            final double step = step(of(differences), ATOMS, x);
            // a power of two changes no digit; the cube root of its cube may round
            assertEquals(unit * step, step(of(differences), small, scaled(x, unit)), 1e-12 * unit * step);
        }
    }

    @Test
    void theStepGrowsWithTheNoise() {
        final double[] x = Hessians.minimum(ATOMS, ATOMS.randomStart(14));
        for (final Differences differences : Differences.values()) {
            double before = step(of(differences), ATOMS, x);
            for (final double amplitude : new double[] {1e-10, 1e-8, 1e-6}) {
                final double step = step(of(differences), new Noisy(ATOMS, amplitude), x);
                assertTrue(step > before, step + " after " + before);
                before = step;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Differences.class)
    void isHomogeneous(final Differences differences) {
        final double[] x = Hessians.minimum(ATOMS, ATOMS.randomStart(14));
        final Watched watched = Watched.of(ATOMS);
        final RealLinearOperator operator = of(differences).at(watched.at(x), watched.meter());
        for (int k = 0; k < 5; k++) {
            final RealVector v = Hessians.unit(39, k);
            final RealVector once = operator.operate(v);
            // the same points are asked: not a bit may differ
            assertArrayEquals(once.mapMultiply(0x1.0p40).toArray(),
                              operator.operate(v.mapMultiply(0x1.0p40)).toArray());
            final RealVector back = operator.operate(v.mapMultiply(-1)).mapMultiply(-1);
            if (differences == Differences.CENTRAL) {
                assertArrayEquals(once.toArray(), back.toArray());
            }
            assertEquals(0, once.getDistance(back), 1e-4 * once.getNorm());
        }
    }

    @Test
    void isLinearAndSymmetricWithinItsError() {
        final double[] x = Hessians.minimum(ATOMS, ATOMS.randomStart(14));
        final double norm = Hessians.norm(Hessians.reference(ATOMS, x, 3e-4));
        final Watched watched = Watched.of(ATOMS);
        final RealLinearOperator operator = CENTRAL.at(watched.at(x), watched.meter());
        for (int k = 0; k < 5; k++) {
            final RealVector v = Hessians.unit(39, k);
            final RealVector w = Hessians.unit(39, 50 + k);
            final RealVector sum = operator.operate(v.add(w));
            // three products and one of length up to 2, each good to 1e-7 of the norm
            assertEquals(0, sum.getDistance(operator.operate(v).add(operator.operate(w))), 4e-7 * norm);
            assertEquals(operator.operate(v).dotProduct(w), operator.operate(w).dotProduct(v), 2e-7 * norm);
        }
    }

    @ParameterizedTest
    @EnumSource(Differences.class)
    void countsProductsAndVisitsUnderThePurpose(final Differences differences) {
        final Watched watched = Watched.of(SURFACE);
        final ObjectiveMeter meter = watched.meter().on(Purpose.HESSIAN);
        final RealLinearOperator operator = of(differences).withStep(1e-4).at(watched.at(0.1, 0.2), meter);
        assertEquals(EvaluationCounts.NONE, meter.getCounts());
        operator.operate(new ArrayRealVector(new double[] {3, 4}));
        operator.operate(new ArrayRealVector(new double[] {0, 1e-9}));
        final int visits = 2 * differences.visits();
        assertEquals(new EvaluationCounts(visits, 0, visits, 2), meter.getCounts());
        assertEquals(meter.getCounts(), meter.getCounts(Purpose.HESSIAN));
        assertEquals(visits, watched.gradients());
        assertEquals(0, watched.values());
    }

    @Test
    void goesTheFixedStepWhateverTheVectorsLength() {
        final Watched watched = Watched.of(SURFACE);
        final RealLinearOperator operator = CENTRAL.withStep(1e-3).at(watched.at(0.1, 0.2), watched.meter());
        operator.operate(new ArrayRealVector(new double[] {3, 4}));
        operator.operate(new ArrayRealVector(new double[] {-3e-9, 4e-9}));
        for (final double[] point : watched.gradientPoints()) {
            // coordinates are rounded to 3e-17
            assertEquals(1e-3, Math.hypot(point[0] - 0.1, point[1] - 0.2), 1e-15);
        }
    }

    @Test
    void theZeroVectorCostsNothing() {
        final Watched watched = Watched.of(SURFACE);
        final ObjectiveMeter meter = watched.meter();
        final RealLinearOperator operator = CENTRAL.withStep(1e-3).at(watched.at(0.1, 0.2), meter);
        assertArrayEquals(new double[2], operator.operate(new ArrayRealVector(2)).toArray());
        assertEquals(EvaluationCounts.NONE, meter.getCounts());
    }

    @Test
    void refusesAVectorOfAnotherDimension() {
        final Watched watched = Watched.of(SURFACE);
        final RealLinearOperator operator = CENTRAL.withStep(1e-3).at(watched.at(0.1, 0.2), watched.meter());
        assertEquals(2, operator.getRowDimension());
        assertEquals(2, operator.getColumnDimension());
        final String message = assertThrows(MathIllegalArgumentException.class,
                                            () -> operator.operate(new ArrayRealVector(7))).getMessage();
        assertTrue(message.contains("7") && message.contains("2"), message);
    }

    @Test
    void aWallIsPassedWithHalfTheStepAndElseTold() {
        final List<Double> steps = new ArrayList<>();
        final double[] limit = {0.6};
        final SmoothFunction walled = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return 0.5 * x[0] * x[0];
            }

            @Override
            public double[] gradient(final double[] x) {
                steps.add(x[0]);
                return new double[] {Math.abs(x[0]) > limit[0] ? Double.NaN : x[0]};
            }
        };
        final Watched watched = Watched.of(walled);
        final RealLinearOperator operator = CENTRAL.withStep(1).at(watched.at(0), watched.meter());
        steps.clear();
        assertEquals(1, operator.operate(new ArrayRealVector(new double[] {1})).getEntry(0), 1e-15);
        assertEquals(List.of(1.0, 0.5, -0.5), steps);
        limit[0] = 0.1;
        steps.clear();
        assertTrue(Double.isNaN(operator.operate(new ArrayRealVector(new double[] {1})).getEntry(0)));
        assertEquals(List.of(1.0, 0.5), steps);
    }

    @Test
    void theMeasuredStepStopsBeforeAWall() {
        final double distance = 1e-7;
        final SmoothFunction walled = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return SURFACE.value(x);
            }

            @Override
            public double[] gradient(final double[] x) {
                final boolean outside = Math.hypot(x[0] - 0.1, x[1] - 0.2) > distance;
                return outside ? new double[] {Double.NaN, 0} : SURFACE.gradient(x);
            }
        };
        assertTrue(step(CENTRAL, walled, new double[] {0.1, 0.2}) <= distance);
        assertTrue(error(CENTRAL, walled, new double[] {0.1, 0.2}, SURFACE.hessian(new double[] {0.1, 0.2})) < 1e-5);
    }

    @Test
    void measuresOnceForAllPoints() {
        final Watched watched = Watched.of(SURFACE);
        final RealLinearOperator operator = CENTRAL.at(watched.at(0.1, 0.2), watched.meter());
        final int asked = watched.gradients();
        assertTrue(asked > 6 && asked <= 6 + 2 * 16, asked + " gradients");
        final HessianProduct again = CENTRAL.reusing(operator);
        again.at(watched.at(0.3, 0.2), watched.meter());
        assertEquals(asked, watched.gradients());
        final HessianProduct exact = Hessians.exactly(SURFACE.hessian(new double[2]));
        assertSame(exact, exact.reusing(operator));
        assertSame(CENTRAL, CENTRAL.reusing(exact.at(watched.at(0, 0), watched.meter())));
    }

    @Test
    void isInMinimizingSign() {
        final double[] x = {0.1, 0.2};
        final RealVector v = Hessians.unit(2, 1);
        final Watched low = Watched.of(SURFACE);
        final Watched high = Watched.negated(SURFACE);
        assertArrayEquals(CENTRAL.at(low.at(x), low.meter()).operate(v).toArray(),
                          CENTRAL.at(high.at(x), high.meter()).operate(v).toArray());
    }

    @Test
    void refusesBadSettings() {
        for (final double step : new double[] {-2, Double.NaN, Double.POSITIVE_INFINITY}) {
            final String message = assertThrows(MathIllegalArgumentException.class,
                                                () -> CENTRAL.withStep(step)).getMessage();
            // as java.text.MessageFormat writes numbers
            final String value = Double.isNaN(step) ? "NaN" : Double.isInfinite(step) ? "∞" : "-2";
            assertTrue(message.contains("step") && message.contains(value), message);
        }
        final String message = assertThrows(MathIllegalArgumentException.class,
                                            () -> new FiniteDifferenceHessian(null, 0)).getMessage();
        assertTrue(message.contains("differences"), message);
    }

    private static double step(final FiniteDifferenceHessian product, final SmoothFunction function,
                               final double[] x) {
        final Watched watched = Watched.of(function);
        return ((DifferenceOperator) product.at(watched.at(x), watched.meter())).getStep();
    }

    private static double[] scaled(final double[] x, final double factor) {
        final double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] *= factor;
        }
        return y;
    }
}
