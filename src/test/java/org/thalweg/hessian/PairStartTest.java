/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.eigen.KrylovStart;
import org.thalweg.eigen.NullSpace;
import org.thalweg.lbfgs.CurvaturePairs;
import org.thalweg.lbfgs.InitialHessian;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.lbfgs.LocalMinimizer;
import org.thalweg.lbfgs.LocalState;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.problems.Quadratics;
import org.thalweg.problems.SmoothFunction;

/** What a descent learned saves products, and changes no mode. */
class PairStartTest {

    private static final int N = 120;
    private static final ModeOption KRYLOV = ModeOption.defaults().withDenseLimit(0);

    private final Quadratics quadratic = new Quadratics(4, Quadratics.logUniform(N, 1e-2, 1e2));

    private static LocalState descend(final SmoothFunction function, final double[] start) {
        final ObjectiveMeter meter = Watched.of(function).meter();
        try (LocalMinimizer core = new LocalMinimizer(LBFGSOption.defaults().withHistory(600),
                                                      new ConvergenceCriteria(1e-10, 0, 0, 1), null)) {
            final LocalState state = core.begin(Evaluation.unvisited(start), InitialHessian.IDENTITY, meter);
            core.minimize(state, meter, step -> true);
            return state;
        }
    }

    @Test
    void pairsSaveProductsAndChangeNoMode() {
        final LocalState end = descend(quadratic, new double[N]);
        final CurvaturePairs pairs = end.getPairs().all();
        assertTrue(pairs.size() > 100, "pairs: " + pairs.size());
        final HessianProduct exact = Hessians.exactly(quadratic.hessian());
        final ObjectiveMeter meter = Watched.of(quadratic).meter();
        final ModeFinder finder = new ModeFinder(KRYLOV);
        final ModeSet with = finder.measure(end.getCurrent(), exact, meter, pairs).modes();
        final ModeSet without = finder.measure(end.getCurrent(), exact, meter).modes();
        final double[] spectrum = quadratic.spectrum().clone();
        Arrays.sort(spectrum);
        for (final ModeSet set : new ModeSet[] {with, without}) {
            assertTrue(set.verified());
            for (int j = 0; j < 10; j++) {
                final Mode mode = set.modes().get(j);
                assertEquals(spectrum[j], mode.eigenvalue(), mode.errorBound());
                assertSame(with.modes().get(j).kind(), mode.kind());
            }
        }
    }

    /** On a quadratic a pair is a product, so that what is told of an estimated mode is true of H itself. */
    @Test
    void estimatesTellTheirOwnResiduals() {
        final LocalState end = descend(quadratic, new double[N]);
        final ModeSet set = new ModeFinder(KRYLOV).estimate(end.getCurrent(), end.getPairs().all());
        assertEquals(KRYLOV.count(), set.modes().size());
        for (final Mode mode : set.modes()) {
            final RealVector u = new ArrayRealVector(mode.direction());
            final RealVector rest = quadratic.hessian().operate(u).subtract(u.mapMultiply(mode.eigenvalue()));
            // steps that depend on each other but for 0.03 of their length enlarge rounding by about that
            assertEquals(rest.getNorm(), mode.residualNorm(), 1e-6);
            assertSame(ModeKind.UNSURE, mode.kind());
        }
    }

    /** The Ritz vectors of the steps of a quadratic are those of H in their span: the softest mode is among them. */
    @Test
    void startVectorsAreTheSoftDirections() {
        final CurvaturePairs pairs = descend(quadratic, new double[N]).getPairs().all();
        final double[][] start = PairStart.of(pairs, NullSpace.empty(), 5).vectors();
        assertEquals(5, start.length);
        final double[] spectrum = quadratic.spectrum().clone();
        Arrays.sort(spectrum);
        for (int k = 0; k < 5; k++) {
            final double[] product = quadratic.hessian().operate(start[k]);
            double quotient = 0;
            double length = 0;
            for (int i = 0; i < N; i++) {
                quotient += start[k][i] * product[i];
                length += start[k][i] * start[k][i];
            }
            quotient /= length;
            // Courant and Fischer below; steps dependent to 0.03 blur what is above
            assertTrue(quotient >= spectrum[0] * (1 - 1e-9) && quotient < spectrum[N / 2], k + ": " + quotient);
        }
    }

    @Test
    void theNullSpaceIsTakenOut() {
        final CurvaturePairs pairs = descend(quadratic, new double[N]).getPairs().all();
        final double[] ones = new double[N];
        Arrays.fill(ones, 1);
        for (final double[] vector : PairStart.of(pairs, NullSpace.of(ones), 10).vectors()) {
            assertEquals(0, Arrays.stream(vector).sum(), 1e-8);
        }
    }

    @Test
    void withoutPairsThereIsNothingToStartFrom() {
        assertEquals(KrylovStart.none(), PairStart.of(new CurvaturePairs(3), NullSpace.empty(), 10));
        final double[] v = {1, 2};
        assertArrayEquals(v, new CurvaturePairs(3).multiply(v));
    }
}
