/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.thalweg.eigen.NullSpace;
import org.thalweg.problems.LennardJones;
import org.thalweg.problems.SmoothFunction;

/**
 * Differentiating {@code f(T(t) x) = f(x)} by t and by x gives {@code H T'x = -(T')^T g}: a null vector's product is
 * nothing but the gradient turned. Reference Hessians are good to 1e-9 of their norm.
 */
class NullSpaceAtTest {

    private static final int SPINS = 12;
    private static final SmoothFunction XY = new SpinRing();
    private static final SmoothFunction PHASES = new PhaseRetrieval(6, 24);
    private static final LennardJones ATOMS = new LennardJones(7);

    /** The worst |H N' - expected| over |H|, relative to the reference Hessian. */
    private static double productOf(final SmoothFunction function, final NullSpace nulls, final double[] x) {
        final RealMatrix hessian = Hessians.reference(function, x, 3e-4);
        double worst = 0;
        for (final double[] row : nulls.basis()) {
            worst = Math.max(worst, hessian.operate(new ArrayRealVector(row)).getNorm());
        }
        return worst / Hessians.norm(hessian);
    }

    private static double[] random(final int n, final long seed) {
        return Hessians.unit(n, seed).mapMultiply(Math.sqrt(n)).toArray();
    }

    @Test
    void shiftsAreNullEverywhere() {
        for (long seed = 1; seed <= 5; seed++) {
            final double[] x = random(SPINS, seed);
            assertEquals(0, productOf(XY, NullSpaceAt.fixedSum().at(x), x), 1e-9);
        }
    }

    @Test
    void aPhasesProductIsTheGradientTurned() {
        for (long seed = 1; seed <= 5; seed++) {
            final double[] z = random(12, seed);
            final RealMatrix hessian = Hessians.reference(PHASES, z, 3e-4);
            final double[] g = PHASES.gradient(z);
            final double[] expected = new double[12];
            for (int i = 0; i < 12; i += 2) {
                // H i z = i g
                expected[i] = -g[i + 1];
                expected[i + 1] = g[i];
            }
            final RealVector turned = new ArrayRealVector(NullSpaceAt.phase().at(z).basis()[0], false)
                .mapMultiply(new ArrayRealVector(z).getNorm());
            assertEquals(0, hessian.operate(turned).getDistance(new ArrayRealVector(expected)),
                         1e-8 * Hessians.norm(hessian) * turned.getNorm());
        }
    }

    @Test
    void rigidMotionsAreNullAsFarAsTheGradientVanishes() {
        final double[] minimum = Hessians.minimum(ATOMS, ATOMS.randomStart(3));
        assertEquals(0, productOf(ATOMS, NullSpaceAt.rigidMotions(3).at(minimum), minimum), 1e-8);
        double before = Double.POSITIVE_INFINITY;
        for (final double distance : new double[] {1e-2, 1e-3, 1e-4}) {
            final double[] x = new ArrayRealVector(minimum).combine(1, distance, Hessians.unit(21, 8)).toArray();
            final double product = productOf(ATOMS, NullSpaceAt.rigidMotions(3).at(x), x);
            // a rotation of unit length turns g by at most 1 / (radius of gyration), which is above 1/2 here
            final double gradient = new ArrayRealVector(ATOMS.gradient(x)).getNorm();
            assertTrue(product > 1e-7 && product < 2 * gradient, product + " with |g| = " + gradient);
            // a tenth of the distance, about a tenth of |g|
            assertTrue(product < before / 5, product + " after " + before);
            before = product;
        }
    }

    @Test
    void aMinimumHasNoFlatModeBesideTheGivenOnes() {
        final List<SmoothFunction> functions = List.of(XY, PHASES, ATOMS);
        final List<NullSpaceAt> nulls =
            List.of(NullSpaceAt.fixedSum(), NullSpaceAt.phase(), NullSpaceAt.rigidMotions(3));
        final double[][] starts = {random(SPINS, 9), random(12, 9), ATOMS.randomStart(3)};
        final int[] zeros = {1, 1, 6};
        for (int k = 0; k < starts.length; k++) {
            final double[] x = Hessians.minimum(functions.get(k), starts[k]);
            for (final int limit : new int[] {0, 150}) {
                final ModeOption option = ModeOption.defaults().withCount(6).withDenseLimit(limit);
                final Watched watched = Watched.of(functions.get(k));
                final ModeSet given = new ModeFinder(option.withNullSpace(nulls.get(k)))
                    .measure(watched.at(x), FiniteDifferenceHessian.central(), watched.meter()).modes();
                assertEquals(6, given.count(ModeKind.STIFF), given.modes()::toString);
                final ModeSet free = new ModeFinder(option)
                    .measure(watched.at(x), FiniteDifferenceHessian.central(), watched.meter()).modes();
                assertSame(ModeKind.FLAT, free.modes().get(0).kind());
                if (free.exact()) {
                    assertEquals(zeros[k], free.count(ModeKind.FLAT), free.modes()::toString);
                }
            }
        }
    }

    @Test
    void joinedDirectionsAreThoseOfBothAtThePoint() {
        final double[] x = ATOMS.randomStart(3);
        final NullSpaceAt motions = NullSpaceAt.rigidMotions(3);
        assertEquals(motions.at(x).and(NullSpace.fixedSum(21, 0)), motions.and(NullSpaceAt.fixedSum(0)).at(x));
        assertEquals(6, motions.and(NullSpaceAt.fixedSum()).at(x).dimension());
        assertEquals(motions.at(x), NullSpaceAt.NONE.and(motions).at(x));
    }

    @Test
    void nothingTurnsAtZero() {
        assertEquals(NullSpace.empty(), NullSpaceAt.phase().at(new double[6]));
    }

    @Test
    void keepsItsIndicesToItself() {
        final int[] indices = {0, 1};
        final NullSpaceAt sum = NullSpaceAt.fixedSum(indices);
        indices[0] = 2;
        assertEquals(NullSpace.fixedSum(3, 0, 1), sum.at(new double[3]));
    }

    @Test
    void refusesBadDirectionsAtOnceAndBadPointsThere() {
        refused("spaceDimension is 4", () -> NullSpaceAt.rigidMotions(4));
        refused("spaceDimension is -1", () -> NullSpaceAt.rigidMotions(-1));
        refused("index is -3", () -> NullSpaceAt.fixedSum(-3));
        refused("index 1 is named twice", () -> NullSpaceAt.fixedSum(1, 1));
        refused("null vector 0 is zero", () -> NullSpaceAt.fixedSum(new int[0]));
        refused("indices", () -> NullSpaceAt.fixedSum((int[]) null));
        refused("other", () -> NullSpaceAt.phase().and(null));
        refused("index is 5", () -> NullSpaceAt.fixedSum(5).at(new double[3]));
        refused("7 != 9", () -> NullSpaceAt.rigidMotions(3).at(new double[7]));
        refused("5 != 6", () -> NullSpaceAt.phase().at(new double[] {1, 0, 0, 0, 0}));
        refused("component 3 of the point is NaN", () -> NullSpaceAt.phase().at(new double[] {1, 0, 0, Double.NaN}));
    }

    private static void refused(final String value, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(value), message);
    }

    /** Angles on a ring, f = -Σ cos(x_i - x_{i+1}): XY spins. */
    private static final class SpinRing implements SmoothFunction {

        @Override
        public double value(final double[] x) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum -= Math.cos(x[i] - x[(i + 1) % x.length]);
            }
            return sum;
        }

        @Override
        public double[] gradient(final double[] x) {
            final double[] g = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                final int j = (i + 1) % x.length;
                g[i] += Math.sin(x[i] - x[j]);
                g[j] -= Math.sin(x[i] - x[j]);
            }
            return g;
        }
    }

    /** f = ¼ Σ (|a_k z|² - b_k)² for complex z, with random a_k and the b_k of a random z. */
    private static final class PhaseRetrieval implements SmoothFunction {

        private final double[][] a;
        private final double[] b;

        PhaseRetrieval(final int unknowns, final int measurements) {
            a = new double[measurements][];
            b = new double[measurements];
            final double[] solution = random(2 * unknowns, 50);
            for (int k = 0; k < measurements; k++) {
                a[k] = random(2 * unknowns, 100 + k);
                final double[] w = product(k, solution);
                b[k] = w[0] * w[0] + w[1] * w[1];
            }
        }

        private double[] product(final int k, final double[] z) {
            final double[] w = new double[2];
            for (int i = 0; i < z.length; i += 2) {
                w[0] += a[k][i] * z[i] - a[k][i + 1] * z[i + 1];
                w[1] += a[k][i] * z[i + 1] + a[k][i + 1] * z[i];
            }
            return w;
        }

        @Override
        public double value(final double[] z) {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
                final double[] w = product(k, z);
                final double r = w[0] * w[0] + w[1] * w[1] - b[k];
                sum += 0.25 * r * r;
            }
            return sum;
        }

        @Override
        public double[] gradient(final double[] z) {
            final double[] g = new double[z.length];
            for (int k = 0; k < a.length; k++) {
                final double[] w = product(k, z);
                final double r = w[0] * w[0] + w[1] * w[1] - b[k];
                for (int i = 0; i < z.length; i += 2) {
                    g[i] += r * (a[k][i] * w[0] + a[k][i + 1] * w[1]);
                    g[i + 1] += r * (a[k][i] * w[1] - a[k][i + 1] * w[0]);
                }
            }
            return g;
        }
    }
}
