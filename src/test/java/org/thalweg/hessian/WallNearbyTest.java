/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.Incrementor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.convergence.StopRunException;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.RitzPair;
import org.thalweg.objective.DifferentiableObjective;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.SmoothFunction;

/** Modes at a minimum with a wall beside it, beyond which the gradient is NaN. */
class WallNearbyTest {

    private static final LennardJones ATOMS = new LennardJones(13);
    private static final double[] CLUSTER = Hessians.minimum(ATOMS, ATOMS.randomStart(14));
    private static final RealMatrix HESSIAN = new Array2DRowRealMatrix(ATOMS.hessian(CLUSTER), false);
    private static final double STEP = 1e-4;
    private static final HessianProduct FIXED = FiniteDifferenceHessian.central().withStep(STEP);
    private static final ModeOption KRYLOV = ModeOption.defaults().withDenseLimit(0)
                                                       .withNullSpace(NullSpaceAt.rigidMotions(3));
    private static final ModeOption DENSE = KRYLOV.withDenseLimit(150);

    /** The cluster with a wall across one coordinate. */
    private record Walled(int coordinate, double distance) implements SmoothFunction {

        @Override
        public double value(final double[] x) {
            return ATOMS.value(x);
        }

        @Override
        public double[] gradient(final double[] x) {
            final double[] g = ATOMS.gradient(x);
            if (x[coordinate] - CLUSTER[coordinate] > distance) {
                g[0] = Double.NaN;
            }
            return g;
        }
    }

    private static ModeSet modes(final ModeOption option, final HessianProduct product, final Watched watched) {
        return new ModeFinder(option).measure(watched.at(CLUSTER), product, watched.meter()).modes();
    }

    /** Rows of the basis, as seen by the gradient. */
    private static double[][] rows() {
        final Watched watched = Watched.of(ATOMS);
        final double[][] rows = new double[modes(KRYLOV, FIXED, watched).products()][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = new ArrayRealVector(watched.gradientPoints().get(2 * k)).subtract(new ArrayRealVector(CLUSTER))
                                                                              .mapDivide(STEP).toArray();
        }
        return rows;
    }

    /** The part of each row along one coordinate. */
    private static double[] shares(final double[][] rows, final int coordinate) {
        return Arrays.stream(rows).mapToDouble(row -> Math.abs(row[coordinate])).toArray();
    }

    private static int argmax(final double[] values) {
        int largest = 0;
        for (int k = 1; k < values.length; k++) {
            largest = values[k] > values[largest] ? k : largest;
        }
        return largest;
    }

    /** Half the step along a unit vector never leaves half the step along a coordinate. */
    @Test
    void halfTheStepSurvivesAWallAtHalfTheStep() {
        for (final ModeOption option : List.of(KRYLOV, DENSE)) {
            final Watched free = Watched.of(ATOMS);
            final ModeSet expected = modes(option, FIXED, free);
            assertEquals(2 * expected.products(), free.gradients());
            final int coordinate = option == DENSE ? 5 : tallest();
            final Watched watched = Watched.of(new Walled(coordinate, 0.5 * STEP * (1 + 1e-9)));
            final ModeSet modes = modes(option, FIXED, watched);
            assertEquals(expected.products(), modes.products());
            assertTrue(watched.gradients() > free.gradients(), "no product met the wall");
            assertTrue(watched.gradients() <= 4 * modes.products(), watched.gradients() + " gradients");
            for (int j = 0; j < 10; j++) {
                // truncation h² M / 6 with M near 1e5, of which a halved step leaves a quarter
                assertEquals(expected.modes().get(j).eigenvalue(), modes.modes().get(j).eigenvalue(), 1e-3);
            }
        }
    }

    /** The coordinate along which some row goes farthest. */
    private static int tallest() {
        final double[][] rows = rows();
        int tallest = 0;
        double most = 0;
        for (int i = 0; i < CLUSTER.length; i++) {
            final double[] shares = shares(rows, i);
            if (shares[argmax(shares)] > most) {
                most = shares[argmax(shares)];
                tallest = i;
            }
        }
        assertTrue(most > 0.55, "no row meets a wall at half the step: " + most);
        return tallest;
    }

    @Test
    void aWallWithinHalfTheStepEndsWithThePairsSoFar() {
        final double[][] rows = rows();
        int checked = 0;
        for (int coordinate = 0; coordinate < CLUSTER.length; coordinate++) {
            final double[] shares = shares(rows, coordinate);
            final int last = argmax(shares);
            final Watched watched = Watched.of(new Walled(coordinate, 0.499 * STEP * shares[last]));
            final ObjectiveMeter meter = watched.meter();
            final LanczosException told = assertThrows(LanczosException.class, () ->
                new ModeFinder(KRYLOV).measure(watched.at(CLUSTER), FIXED, meter));
            assertTrue(told.getMessage().contains("NaN"), told.getMessage());
            final LanczosResult found = told.getFound();
            assertEquals(meter.getCounts().hessianProducts(), found.products());
            assertEquals(Math.min(10, found.products() - 1), found.pairs().size());
            assertTrue(found.products() <= last + 1, found.products() + " products, " + last + " before the wall");
            assertTrue(watched.gradients() <= 4 * found.products(), watched.gradients() + " gradients");
            assertFalse(found.exact());
            checkPairs(found);
            checked += found.products() > 12 ? 1 : 0;
        }
        assertTrue(checked > 5, checked + " walls met late");
    }

    /** Pairs told are Ritz pairs of the Hessian: residuals are true, values are not below the spectrum. */
    private static void checkPairs(final LanczosResult found) {
        final double lowest = DenseSpectrum.of(HESSIAN.getData()).values()[0];
        for (final RitzPair pair : found.pairs()) {
            final RealVector u = new ArrayRealVector(pair.vector());
            assertEquals(1, u.getNorm(), 1e-12);
            // products with h = 1e-4 are good to h² M / 6 = 1e-4
            assertTrue(pair.value() > lowest - 1e-3);
            assertEquals(HESSIAN.operate(u).subtract(u.mapMultiply(pair.value())).getNorm(), pair.residualNorm(), 1e-3);
        }
    }

    @Test
    void theWholeHessianKnowsNoPairBeforeItsLastColumn() {
        final Watched watched = Watched.of(new Walled(5, 0.1 * STEP));
        final LanczosException told = assertThrows(LanczosException.class, () -> modes(DENSE, FIXED, watched));
        assertTrue(told.getFound().pairs().isEmpty());
        // five columns, and the sixth tried twice
        assertEquals(2 * 5 + 2, watched.gradients());
    }

    /** However near the wall: the modes are right, or it is told. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9})
    void aMeasuredStepFindsTheModesOrTellsOfTheWall(final double distance) {
        final double[] exact = DenseSpectrum.of(HESSIAN.getData()).values();
        for (final ModeOption option : List.of(KRYLOV, DENSE)) {
            final Watched watched = Watched.of(new Noisy(new Walled(2, distance), 1e-8));
            try {
                final ModeSet modes = modes(option, FiniteDifferenceHessian.central(), watched);
                for (final Mode mode : modes.modes()) {
                    final double expected = exact[6 + mode.index()];
                    assertEquals(expected, mode.eigenvalue(), 0.1 * expected);
                    assertEquals(ModeKind.STIFF, mode.kind());
                }
            } catch (LanczosException told) {
                assertTrue(told.getMessage().contains("NaN"), told.getMessage());
            }
        }
    }

    @Test
    void neverMoreProductsThanAllowed() {
        for (final int limit : new int[] {1, 7, 20}) {
            final Watched watched = Watched.of(ATOMS);
            final ModeSet modes =
                modes(KRYLOV.withLanczos(KRYLOV.lanczos().withMaxProducts(limit)), FIXED, watched);
            assertEquals(limit, modes.products());
            assertEquals(2 * limit, watched.gradients());
        }
    }

    @Test
    void neverMoreGradientsThanTheBudget() {
        for (final SmoothFunction function : List.of(ATOMS, new Walled(2, 0.4 * STEP))) {
            for (final HessianProduct product : List.of(FIXED, FiniteDifferenceHessian.central())) {
                for (final ModeOption option : List.of(KRYLOV, DENSE)) {
                    for (int budget = 0; budget < 30; budget += 3) {
                        final Watched watched = Watched.of(function);
                        final ObjectiveMeter meter = ObjectiveMeter.open(
                            DifferentiableObjective.of(watched::value, watched::gradient), watched.goal(),
                            new Incrementor(budget), new Incrementor());
                        final RuntimeException told = assertThrows(RuntimeException.class, () ->
                            new ModeFinder(option).measure(watched.at(CLUSTER), product, meter));
                        assertTrue(told instanceof StopRunException || told instanceof LanczosException,
                                   told::toString);
                        assertTrue(watched.gradients() <= budget, watched.gradients() + " gradients of " + budget);
                    }
                }
            }
        }
    }
}
