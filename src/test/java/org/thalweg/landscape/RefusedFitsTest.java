/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thalweg.convergence.StopReason;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.problems.fits.Curve;
import org.thalweg.problems.fits.EnsoCurve;
import org.thalweg.problems.fits.FitProblem;

/** Models that refuse an answer after the first fit: what was found before stands. */
class RefusedFitsTest {

    /** Where a model refuses. */
    private enum Refusal {
        /** The Jacobian throws, of a type that Hipparchus doesn't know. */
        THROWS,
        /** The Jacobian is not finite. */
        NOT_FINITE
    }

    /** ENSO's curve; what it refuses is said by its heirs. */
    private static class Refusing implements Curve {

        /** The curve. */
        private final Curve curve = new EnsoCurve().from(EnsoModel.start(30, 12.5)).curve();
        /** How often values were asked. */
        private int values;
        /** Whether the first fit is over. */
        private boolean exploring;

        @Override
        public double[] values(final double[] parameters) {
            values++;
            return curve.values(parameters);
        }

        @Override
        public double[][] jacobian(final double[] parameters) {
            return curve.jacobian(parameters);
        }

        /** Levenberg-Marquardt, by whose first end this knows that exploring begins. */
        Optimum first(final LeastSquaresProblem problem) {
            try {
                return new LevenbergMarquardtOptimizer().optimize(problem);
            } finally {
                exploring = true;
            }
        }
    }

    private static ExploratoryLeastSquaresOptimum explore(final Refusing curve) {
        final FitProblem enso = new EnsoCurve().from(EnsoModel.start(30, 12.5));
        return new ExploratoryLeastSquaresOptimizer(curve::first).explore(enso.problem(curve, 100000));
    }

    /** One Jacobian of ten is refused, drawn by the parameters, so wherever a fit may be: within it or at its end. */
    private static boolean isDrawn(final double[] parameters) {
        return Math.floorMod(Arrays.hashCode(parameters), 10) == 0;
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void aRefusedJacobianGivesUpTheHop(final Refusal refusal) {
        final int[] refused = {0};
        final Refusing curve = new Refusing() {
            @Override
            public double[][] jacobian(final double[] parameters) {
                final double[][] jacobian = super.jacobian(parameters);
                if (super.exploring && isDrawn(parameters)) {
                    refused[0]++;
                    if (refusal == Refusal.THROWS) {
                        throw new IllegalStateException("no derivative");
                    }
                    jacobian[7][2] = Double.NaN;
                }
                return jacobian;
            }
        };
        final ExploratoryLeastSquaresOptimum fit = explore(curve);
        assertTrue(refused[0] > 0);
        assertTrue(fit.isBetter());
        assertEquals(EnsoModel.CERTIFIED_SUM, fit.getChiSquare(), 1e-3 * EnsoModel.CERTIFIED_SUM);
        assertEquals(9, fit.getSigma(1e-14).getDimension());
        assertEquals(9, fit.getModes().values().length);
    }

    /** Where the first fit ends without a Jacobian, there is nothing to start from. */
    @Test
    void aFirstFitWithoutJacobianStands() {
        final ExploratoryLeastSquaresOptimum fit = explore(new Refusing() {
            @Override
            public double[][] jacobian(final double[] parameters) {
                if (super.exploring) {
                    throw new IllegalStateException("no derivative");
                }
                return super.jacobian(parameters);
            }
        });
        assertSame(fit.getFirst(), fit.getBest());
        assertEquals(StopReason.NO_BETTER_BASIN, fit.getStopReason());
        assertEquals(0, fit.getExplorationCounts().evaluations());
    }

    /** The last fit fails as orbits do, with a plain {@link MathRuntimeException}: the parameters found stand. */
    @Test
    void aRefusedLastFitLosesNothing() {
        final Refusing curve = new Refusing() {
            @Override
            Optimum first(final LeastSquaresProblem problem) {
                if (super.exploring) {
                    throw new MathRuntimeException(LocalizedCoreFormats.SIMPLE_MESSAGE, "no such orbit");
                }
                return super.first(problem);
            }
        };
        final ExploratoryLeastSquaresOptimum fit = explore(curve);
        assertTrue(fit.isBetter());
        // fits of hops end when an iteration gains a relative 1e-7; Levenberg-Marquardt converges linearly here
        assertEquals(EnsoModel.CERTIFIED_SUM, fit.getChiSquare(), 1e-5 * EnsoModel.CERTIFIED_SUM);
        assertEquals(9, fit.getSigma(1e-14).getDimension());
    }

    /** A lazy model is asked once for each evaluation told, but for the last fit's start, which is known already. */
    @Test
    void noEvaluationAsksTwice() {
        final Refusing curve = new Refusing();
        final ExploratoryLeastSquaresOptimum fit = explore(curve);
        assertTrue(fit.isBetter());
        assertEquals(fit.getRMS(), Math.sqrt(fit.getChiSquare() / 168), 1e-12 * fit.getRMS());
        assertEquals(fit.getEvaluations() - 1, curve.values);
    }
}
