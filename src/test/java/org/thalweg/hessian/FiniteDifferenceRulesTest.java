/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.SmoothFunction;

/**
 * What the rule for the step decides: the error of products, and with it the values and signs of the lowest modes.
 * Exact Hessians are formulas.
 */
class FiniteDifferenceRulesTest {

    private static final LennardJones ATOMS = new LennardJones(38);
    private static final double[] CLUSTER = Hessians.minimum(ATOMS, ATOMS.randomStart(1));
    private static final FiniteDifferenceHessian CENTRAL = FiniteDifferenceHessian.central();
    private static final double FAR = 1e4;
    private static final int COUNT = 10;

    private static final Landscape ATOMS_AT_REST =
        new Landscape("LJ38", ATOMS, CLUSTER, new Array2DRowRealMatrix(ATOMS.hessian(CLUSTER), false),
                      NullSpaceAt.rigidMotions(3));
    private static final Landscape GRID = DoubleWells.landscape(10, 2);
    private static final Landscape VALLEY = RosenbrockChain.landscape(60);

    /** The condition of the gradient: how a landscape is seen. */
    private enum Sight {
        EXACT(0, 0), NOISE_8(1e-8, 0), NOISE_6(1e-6, 0), SHIFTED(0, FAR);

        private final double noise;
        private final double shift;

        Sight(final double noise, final double shift) {
            this.noise = noise;
            this.shift = shift;
        }

        private SmoothFunction of(final SmoothFunction function) {
            final SmoothFunction moved = shift == 0 ? function : new Shifted(function, shift);
            return noise == 0 ? moved : new Noisy(moved, noise);
        }

        private double[] of(final double[] point) {
            return Shifted.moved(point, shift);
        }
    }

    /** A function at a point with its exact Hessian there. */
    record Landscape(String name, SmoothFunction function, double[] point, RealMatrix hessian, NullSpaceAt nulls) {

        /** The lowest curvatures above the null ones of a minimum. */
        double[] lowest() {
            final int zeros = nulls.at(point).dimension();
            return Arrays.copyOfRange(DenseSpectrum.of(hessian.getData()).values(), zeros, zeros + COUNT);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static double error(final HessianProduct product, final SmoothFunction function, final double[] x,
                                final RealMatrix exact) {
        final Watched watched = Watched.of(function);
        final RealLinearOperator operator = product.at(watched.at(x), watched.meter());
        assertTrue(watched.gradients() <= 38, watched.gradients() + " gradients for the step");
        return Hessians.worstError(operator, exact, 6);
    }

    private static FiniteDifferenceHessian usual(final double[] x) {
        return CENTRAL.withStep(Math.cbrt(Math.ulp(1.0)) * (1 + new ArrayRealVector(x).getNorm()));
    }

    private static ModeSet modes(final Landscape landscape, final Sight sight, final HessianProduct product,
                                 final ModeOption option) {
        final Watched watched = Watched.of(sight.of(landscape.function()));
        return new ModeFinder(option).measure(watched.at(sight.of(landscape.point())), product, watched.meter())
                                     .modes();
    }

    private static ModeOption option(final Landscape landscape, final int denseLimit) {
        return ModeOption.defaults().withCount(COUNT).withEigenvalueThreshold(0).withDenseLimit(denseLimit)
                         .withNullSpace(landscape.nulls());
    }

    private static int right(final ModeSet modes, final double[] exact) {
        int right = 0;
        for (int j = 0; j < COUNT; j++) {
            final Mode mode = modes.modes().get(j);
            final ModeKind kind = exact[j] < 0 ? ModeKind.NEGATIVE : ModeKind.STIFF;
            final boolean near = Math.abs(mode.eigenvalue() - exact[j]) <= 0.1 * Math.abs(exact[j]);
            right += near && mode.kind() == kind ? 1 : 0;
        }
        return right;
    }

    /**
     * Errors over ‖A‖ that are within reach, twice that for another minimum: 3e-10 to 1e-9 exact, 3e-7 and 6e-6 with
     * noise 1e-8 and 1e-6, 5e-8 at 1e4.
     */
    @Test
    void productsAreAsGoodAsTheGradientAllows() {
        final RealMatrix exact = ATOMS_AT_REST.hessian();
        assertTrue(error(CENTRAL, ATOMS, CLUSTER, exact) < 1e-9);
        assertTrue(error(CENTRAL, new Noisy(ATOMS, 1e-8), CLUSTER, exact) < 6e-7);
        assertTrue(error(CENTRAL, new Noisy(ATOMS, 1e-6), CLUSTER, exact) < 1.2e-5);
        assertTrue(error(CENTRAL, new Shifted(ATOMS, FAR), Shifted.moved(CLUSTER, FAR), exact) < 1e-7);
    }

    @Test
    void noiseThatDiffersFromVisitToVisitCostsNoMore() {
        for (final double amplitude : new double[] {1e-8, 1e-6}) {
            final Well19937c random = new Well19937c(7);
            final SmoothFunction fresh = new SmoothFunction() {
                @Override
                public double value(final double[] x) {
                    return ATOMS.value(x);
                }

                @Override
                public double[] gradient(final double[] x) {
                    final double[] g = ATOMS.gradient(x);
                    for (int i = 0; i < g.length; i++) {
                        g[i] += amplitude * random.nextGaussian();
                    }
                    return g;
                }
            };
            // normal noise of this amplitude is √3 times the equally distributed one
            final double least = amplitude == 1e-8 ? 3e-7 : 6e-6;
            assertTrue(error(CENTRAL, fresh, CLUSTER, ATOMS_AT_REST.hessian()) < 3 * least);
        }
    }

    /** Relative to the stiffest variable's curvature: 6e-6 is within reach for eight decades of units. */
    @Test
    void badlyScaledVariablesAreBorne() {
        final Well19937c random = new Well19937c(3);
        final double[] unit = new double[CLUSTER.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = Math.pow(10, 8 * random.nextDouble() - 4);
        }
        final double[] y = times(CLUSTER, unit, 1);
        final RealMatrix exact = new Array2DRowRealMatrix(ATOMS.hessian(times(y, unit, -1)), false);
        for (int i = 0; i < unit.length; i++) {
            for (int j = 0; j < unit.length; j++) {
                exact.multiplyEntry(i, j, 1 / (unit[i] * unit[j]));
            }
        }
        final SmoothFunction scaled = new SmoothFunction() {
            @Override
            public double value(final double[] x) {
                return ATOMS.value(times(x, unit, -1));
            }

            @Override
            public double[] gradient(final double[] x) {
                return times(ATOMS.gradient(times(x, unit, -1)), unit, -1);
            }
        };
        assertTrue(error(CENTRAL, scaled, y, exact) < 1.2e-5);
        assertTrue(error(usual(y), scaled, y, exact) > 0.1);
    }

    /** Noise of 1e-5 and 1e-4 of ‖A‖: little is left, but the step must not leave the cluster's own scale. */
    @Test
    void strongNoiseLeavesSomeDigits() {
        assertTrue(error(CENTRAL, new Noisy(ATOMS, 1e-2), CLUSTER, ATOMS_AT_REST.hessian()) < 1e-2);
        assertTrue(error(CENTRAL, new Noisy(ATOMS, 1e-1), CLUSTER, ATOMS_AT_REST.hessian()) < 5e-2);
        assertTrue(error(FiniteDifferenceHessian.forward(), new Noisy(ATOMS, 1e-2), CLUSTER,
                         ATOMS_AT_REST.hessian()) < 5e-2);
    }

    static Stream<Landscape> landscapes() {
        return Stream.of(ATOMS_AT_REST, GRID, VALLEY);
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void tenOfTenModesHaveTheirValuesAndSigns(final Landscape landscape) {
        final double[] exact = landscape.lowest();
        for (final Sight sight : Sight.values()) {
            for (final int denseLimit : new int[] {0, 150}) {
                final ModeSet modes = modes(landscape, sight, CENTRAL, option(landscape, denseLimit));
                assertEquals(COUNT, right(modes, exact), () -> sight + ": " + modes.modes());
            }
        }
    }

    @Test
    void theGridHasModesOfBothSigns() {
        final double[] exact = GRID.lowest();
        assertTrue(exact[2] < 0 && exact[3] > 0, Arrays.toString(exact));
        assertTrue(VALLEY.lowest()[0] > 0 && ATOMS_AT_REST.lowest()[0] > 0);
    }

    @Test
    void rigidMotionsThatAreNotGivenAreZeroAndNoneIsNegative() {
        for (final Sight sight : Sight.values()) {
            final ModeOption free = option(ATOMS_AT_REST, 150).withNullSpace(NullSpaceAt.NONE).withCount(16);
            for (final ModeOption option : List.of(free, free.withDenseLimit(0))) {
                final ModeSet modes = modes(ATOMS_AT_REST, sight, CENTRAL, option);
                assertEquals(6, modes.count(ModeKind.FLAT), () -> sight + ": " + modes.modes());
                assertEquals(10, modes.count(ModeKind.STIFF), () -> sight + ": " + modes.modes());
            }
        }
    }

    /** The step eps^(1/3) (1 + ‖x‖) is 0.6 there: the atoms meet, the chain leaves its valley. */
    @Test
    void theUsualRuleFailsFarFromTheOrigin() {
        for (final Landscape landscape : List.of(ATOMS_AT_REST, VALLEY)) {
            final FiniteDifferenceHessian usual = usual(Sight.SHIFTED.of(landscape.point()));
            final ModeSet modes = modes(landscape, Sight.SHIFTED, usual, option(landscape, 150));
            assertEquals(0, right(modes, landscape.lowest()), () -> modes.modes().toString());
        }
        final FiniteDifferenceHessian usual = usual(Sight.SHIFTED.of(CLUSTER));
        final String message = assertThrows(MathIllegalArgumentException.class, () ->
            modes(ATOMS_AT_REST, Sight.SHIFTED, usual, option(ATOMS_AT_REST, 0))).getMessage();
        assertTrue(message.contains("not symmetric"), message);
        assertTrue(right(modes(GRID, Sight.SHIFTED, usual(Sight.SHIFTED.of(GRID.point())), option(GRID, 150)),
                         GRID.lowest()) < COUNT);
    }

    /** Near the origin the rule is right about the cluster: it is the shift that breaks it. */
    @Test
    void theUsualRuleWorksNearTheOrigin() {
        final ModeSet modes = modes(ATOMS_AT_REST, Sight.EXACT, usual(CLUSTER), option(ATOMS_AT_REST, 150));
        assertEquals(COUNT, right(modes, ATOMS_AT_REST.lowest()));
    }

    private static double[] times(final double[] x, final double[] unit, final int sign) {
        final double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] *= sign > 0 ? unit[i] : 1 / unit[i];
        }
        return y;
    }
}
