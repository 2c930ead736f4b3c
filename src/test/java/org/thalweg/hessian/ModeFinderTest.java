/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.eigen.LanczosException;
import org.thalweg.eigen.LanczosOption;
import org.thalweg.eigen.NullSpace;
import org.thalweg.lbfgs.CurvaturePairs;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.MullerBrown;
import org.thalweg.problems.Quadratics;

class ModeFinderTest {

    private static final LennardJones ATOMS = new LennardJones(13);
    private static final double[] CLUSTER = Hessians.minimum(ATOMS, ATOMS.randomStart(14));
    private static final ModeOption DENSE = ModeOption.defaults();
    private static final ModeOption KRYLOV = ModeOption.defaults().withDenseLimit(0);

    private static Curvature measure(final ModeOption option, final HessianProduct product, final RealMatrix matrix) {
        final Watched watched = Watched.of(new Quadratics(1, new double[matrix.getRowDimension()]));
        return new ModeFinder(option).measure(watched.at(new double[matrix.getRowDimension()]), product,
                                              watched.meter());
    }

    private static ModeSet modes(final ModeOption option, final double... spectrum) {
        final RealMatrix matrix = new Quadratics(5, spectrum).hessian();
        return measure(option, Hessians.exactly(matrix), matrix).modes();
    }

    private static ModeSet cluster(final ModeOption option) {
        final Watched watched = Watched.of(ATOMS);
        return new ModeFinder(option).measure(watched.at(CLUSTER), FiniteDifferenceHessian.central(),
                                              watched.meter()).modes();
    }

    @Test
    void bothWaysAgreeOnTheLowestModesOfACluster() {
        final ModeOption rigid = DENSE.withNullSpace(x -> NullSpace.rigidMotions(x, 3));
        final ModeSet whole = cluster(rigid);
        final ModeSet some = cluster(rigid.withDenseLimit(0).withLanczos(
            LanczosOption.defaults().withTolerance(1e-4)));
        assertTrue(whole.exact());
        assertEquals(10, some.modes().size());
        // above the six rigid motions
        final double[] exact =
            Arrays.copyOfRange(DenseSpectrum.of(Hessians.reference(ATOMS, CLUSTER, 3e-4).getData()).values(), 6, 16);
        for (int j = 0; j < 10; j++) {
            final Mode one = whole.modes().get(j);
            final Mode other = some.modes().get(j);
            final double noise = 5 * (whole.noise() + some.noise());
            assertEquals(one.eigenvalue(), other.eigenvalue(), one.residualNorm() + other.residualNorm() + noise);
            // the projection of the rigid motions at a point with |g| near 1e-9 changes nothing above
            assertEquals(exact[j], one.eigenvalue(), one.residualNorm() + noise + 1e-6);
            assertSame(ModeKind.STIFF, one.kind());
            assertSame(ModeKind.STIFF, other.kind());
            assertEquals(j, other.index());
        }
    }

    @Test
    void rigidMotionsAreFlatUnlessTheyAreGiven() {
        final ModeSet free = cluster(DENSE);
        assertEquals(6, free.count(ModeKind.FLAT));
        assertEquals(0, free.count(ModeKind.NEGATIVE));
        for (int j = 0; j < 6; j++) {
            assertSame(ModeKind.FLAT, free.modes().get(j).kind());
        }
        final ModeSet held = cluster(DENSE.withNullSpace(x -> NullSpace.rigidMotions(x, 3)));
        assertEquals(10, held.count(ModeKind.STIFF));
        assertEquals(free.modes().get(6).eigenvalue(), held.modes().get(0).eigenvalue(), 1e-3);
    }

    @Test
    void kindsFollowTheCurvature() {
        // positive median 4, of which 0.01 is flat; zero is 1e-6 of |A| = 1000
        final double[] spectrum = {-2, -1e-4, 1e-9, 0.03, 0.05, 3, 4, 5, 6, 1000};
        final List<ModeKind> kinds = modes(DENSE, spectrum).modes().stream().map(Mode::kind).toList();
        assertEquals(List.of(ModeKind.NEGATIVE, ModeKind.FLAT, ModeKind.FLAT, ModeKind.FLAT, ModeKind.STIFF,
                             ModeKind.STIFF, ModeKind.STIFF, ModeKind.STIFF, ModeKind.STIFF, ModeKind.STIFF), kinds);
        assertTrue(modes(DENSE, spectrum).modes().get(0).isNegative());
    }

    @Test
    void theThresholdIsAShareOfTheMedianPositiveCurvature() {
        final double[] spectrum = {1, 10, 100, 1000, 10000};
        assertEquals(0, modes(DENSE, spectrum).count(ModeKind.FLAT));
        assertEquals(1, modes(DENSE.withEigenvalueThreshold(0.02), spectrum).count(ModeKind.FLAT));
        assertEquals(3, modes(DENSE.withEigenvalueThreshold(1), spectrum).count(ModeKind.FLAT));
        assertEquals(0, modes(DENSE.withEigenvalueThreshold(0), spectrum).count(ModeKind.FLAT));
    }

    /** A curvature within 5 σ of zero has no sign. */
    @Test
    void noiseTakesTheSignAway() {
        final RealMatrix quiet = new Quadratics(5, -0.01, 1, 2, 3, 4, 5).hessian();
        assertSame(ModeKind.NEGATIVE, measure(DENSE, Hessians.exactly(quiet), quiet).modes().modes().get(0).kind());
        final RealMatrix noisy = quiet.copy();
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                noisy.addToEntry(i, j, (i + j) % 2 == 0 ? 3e-3 : -3e-3);
                noisy.addToEntry(j, i, (i + j) % 2 == 0 ? -3e-3 : 3e-3);
            }
        }
        final ModeSet modes = measure(DENSE, Hessians.exactly(noisy), noisy).modes();
        assertEquals(3e-3 * Math.sqrt(2), modes.noise(), 1e-12);
        assertSame(ModeKind.FLAT, modes.modes().get(0).kind());
    }

    /** Noisy gradients: what is called negative is negative, what is called stiff is positive, whatever the seed. */
    @Test
    void noisyCurvaturesGetNoWrongSign() {
        int sure = 0;
        for (int seed = 0; seed < 30; seed++) {
            final double small = 3e-5 * (1 + seed % 10) * (seed % 2 == 0 ? 1 : -1);
            final Quadratics quadratic = new Quadratics(seed, small, 1, 2, 3, 5, 8);
            final Noisy noisy = new Noisy(quadratic, 1e-6);
            final Watched watched = Watched.of(noisy);
            final ModeSet modes = new ModeFinder(seed % 3 == 0 ? DENSE : KRYLOV).measure(
                watched.at(quadratic.centre()), FiniteDifferenceHessian.central().withStep(0.05), watched.meter())
                .modes();
            final Mode lowest = modes.modes().get(0);
            assertEquals(small, lowest.eigenvalue(), lowest.errorBound(), "seed " + seed);
            if (lowest.kind() == ModeKind.NEGATIVE) {
                assertTrue(small < 0, "seed " + seed);
                sure++;
            }
        }
        assertTrue(sure >= 5, "sure: " + sure);
    }

    @Test
    void aSaddlesNegativeModeIsTheWayDown() {
        final MullerBrown surface = new MullerBrown();
        final double[] x = MullerBrown.saddles().get(1).point();
        for (final ModeOption option : List.of(DENSE, KRYLOV.withCount(2))) {
            final Watched watched = Watched.of(surface);
            final ModeSet modes = new ModeFinder(option).measure(watched.at(x), FiniteDifferenceHessian.central(),
                                                                 watched.meter()).modes();
            assertSame(ModeKind.NEGATIVE, modes.modes().get(0).kind());
            final double[] u = modes.modes().get(0).direction();
            final double t = 1e-2;
            for (final double side : new double[] {t, -t}) {
                final double there = surface.value(new double[] {x[0] + side * u[0], x[1] + side * u[1]});
                final double expected = surface.value(x) + 0.5 * t * t * modes.modes().get(0).eigenvalue();
                // third order: t times the second
                assertEquals(expected, there, 0.2 * Math.abs(expected - surface.value(x)));
            }
        }
    }

    @Test
    void neverMoreModesThanThereAre() {
        assertEquals(3, modes(DENSE, 1, 2, 3).modes().size());
        assertEquals(3, modes(KRYLOV, 1, 2, 3).modes().size());
        assertEquals(2, modes(DENSE.withCount(2), 1, 2, 3).modes().size());
        final RealMatrix matrix = new Quadratics(5, 1, 2, 3).hessian();
        final NullSpace first = NullSpace.of(new double[] {1, 0, 0});
        for (final ModeOption option : List.of(DENSE, KRYLOV)) {
            final ModeSet modes =
                measure(option.withNullSpace(x -> first), Hessians.exactly(matrix), matrix).modes();
            assertEquals(2, modes.modes().size());
            for (final Mode mode : modes.modes()) {
                assertEquals(0, mode.direction()[0], 1e-12);
            }
        }
    }

    @Test
    void tellsTheProductsSpent() {
        assertEquals(5, modes(DENSE, 1, 2, 3, 4, 5).products());
        final Watched watched = Watched.of(ATOMS);
        final ObjectiveMeter meter = watched.meter();
        final ModeFinder finder = new ModeFinder(KRYLOV);
        final int first = finder.measure(watched.at(CLUSTER), FiniteDifferenceHessian.central(), meter).modes()
                                .products();
        assertEquals(meter.getCounts().hessianProducts(), first);
        final int second = finder.measure(watched.at(CLUSTER), FiniteDifferenceHessian.central(), meter).modes()
                                 .products();
        assertEquals(first, second);
        assertEquals(2 * first, meter.getCounts().hessianProducts());
    }

    @Test
    void groupsBelongToModesInOrder() {
        final ModeSet modes = modes(DENSE.withParticipationThreshold(0.3), 1, 2, 3, 4, 5, 6);
        for (int j = 0; j < 6; j++) {
            assertEquals(ParameterGroup.of(modes.modes().get(j), 0.3), modes.groups().get(j));
            assertEquals(j, modes.groups().get(j).modeIndex());
        }
    }

    @Test
    void aProductThatIsNotFiniteEndsMeasuringAndKeepsWhatIsKnown() {
        final RealMatrix matrix = new Quadratics(5, 1, 2, 3).hessian();
        final RealMatrix broken = matrix.copy();
        broken.setEntry(1, 1, Double.NaN);
        final HessianProduct product = Hessians.exactly(broken);
        final Watched watched = Watched.of(new Quadratics(5, 1, 2, 3));
        for (final ModeOption option : List.of(DENSE, KRYLOV)) {
            final ModeFinder finder = new ModeFinder(option);
            assertThrows(LanczosException.class, () -> measure(option, product, broken));
            final Curvature known = measure(option, Hessians.exactly(matrix), matrix);
            final Curvature after = finder.measureAgain(watched.at(0, 0, 0),
                                                        new Curvature(known.modes(), known.scaled(), product),
                                                        watched.meter(), new CurvaturePairs(1), 40);
            assertTrue(after.modes().modes().isEmpty());
            assertSame(known.scaled(), after.scaled());
            assertSame(product, after.product());
        }
    }

    @Test
    void aFlatFunctionHasNoStiffMode() {
        final ModeSet modes = modes(DENSE, 0, 0, 0);
        assertEquals(3, modes.count(ModeKind.FLAT));
        assertFalse(modes.modes().get(0).isNegative());
    }
}
