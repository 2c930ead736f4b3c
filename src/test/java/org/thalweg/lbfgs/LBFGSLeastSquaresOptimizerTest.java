/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.OpenMapRealMatrix;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.util.Pair;
import org.junit.jupiter.api.Test;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.problems.fits.EnsoCurve;

class LBFGSLeastSquaresOptimizerTest {

    private static final LBFGSLeastSquaresOptimizer OPTIMIZER = new LBFGSLeastSquaresOptimizer();

    /** Rosenbrock's chain as residuals 10 (x_(i+1) - x_i^2) and 1 - x_i, sparse. */
    private static LeastSquaresProblem chain(final int n, final int maxEvaluations) {
        final double[] start = new double[n];
        for (int i = 0; i < n; i++) {
            start[i] = i % 2 == 0 ? -1.2 : 1;
        }
        return new LeastSquaresBuilder().model(x -> {
            final double[] values = new double[2 * n - 2];
            final OpenMapRealMatrix jacobian = new OpenMapRealMatrix(2 * n - 2, n);
            for (int i = 0; i < n - 1; i++) {
                values[2 * i] = 10 * (x.getEntry(i + 1) - x.getEntry(i) * x.getEntry(i));
                values[2 * i + 1] = x.getEntry(i);
                jacobian.setEntry(2 * i, i + 1, 10);
                jacobian.setEntry(2 * i, i, -20 * x.getEntry(i));
                jacobian.setEntry(2 * i + 1, i, 1);
            }
            return new Pair<>(new ArrayRealVector(values, false), jacobian);
        }).target(target(n)).start(start).maxEvaluations(maxEvaluations).maxIterations(100000).build();
    }

    private static double[] target(final int n) {
        final double[] target = new double[2 * n - 2];
        for (int i = 1; i < target.length; i += 2) {
            target[i] = 1;
        }
        return target;
    }

    @Test
    void manyParameters() {
        final Optimum fit = OPTIMIZER.optimize(chain(300, 10000));
        assertTrue(fit.getCost() < 1e-4, "cost " + fit.getCost());
        assertEquals(1, fit.getPoint().getEntry(150), 1e-4);
        assertTrue(fit.getEvaluations() > 10 && fit.getIterations() > 10);
    }

    /** The nearest minimum of ENSO, the one of Levenberg-Marquardt from NIST's second start. */
    @Test
    void endsWhereLevenbergMarquardtDoes() {
        final LeastSquaresProblem enso = new EnsoCurve().from(EnsoModel.secondStart()).problem(100000);
        final Optimum fit = OPTIMIZER.withCriteria(ConvergenceCriteria.defaults().withGradientTolerance(1e-9))
            .optimize(enso);
        final Optimum peer = new LevenbergMarquardtOptimizer().optimize(enso);
        assertEquals(peer.getChiSquare(), fit.getChiSquare(), 1e-8 * peer.getChiSquare());
        assertEquals(peer.getRMS(), fit.getRMS(), 1e-8);
        assertEquals(peer.getSigma(1e-14).getEntry(3), fit.getSigma(1e-14).getEntry(3), 1e-3);
        assertEquals(EnsoModel.CERTIFIED_SUM, fit.getChiSquare(), 1e-8 * EnsoModel.CERTIFIED_SUM);
    }

    @Test
    void limitsThrowAsThePeersDo() {
        assertThrows(MathIllegalStateException.class, () -> OPTIMIZER.optimize(chain(10, 5)));
        final Optimum best = OPTIMIZER.withOption(LBFGSOption.defaults().withBestAtLimit(true)).optimize(chain(10, 5));
        assertTrue(best.getEvaluations() <= 5);
    }

    @Test
    void theProblemsCheckerEndsIt() {
        final LeastSquaresProblem strict = new LeastSquaresBuilder().model(
            x -> new Pair<>(new ArrayRealVector(18).subtract(chain(10, 1).evaluate(x).getResiduals()),
                            chain(10, 1).evaluate(x).getJacobian()))
            .target(new double[18]).start(new double[10]).maxEvaluations(1000).maxIterations(1000)
            .checker((iteration, before, after) -> true).build();
        final Optimum fit = OPTIMIZER.optimize(strict);
        assertTrue(fit.getIterations() <= 3, "iterations " + fit.getIterations());
    }

    @Test
    void badInputIsNamed() {
        final LeastSquaresProblem bad = new LeastSquaresBuilder().model(x -> null).target(new double[1])
            .start(new double[] {1, Double.NaN}).maxEvaluations(10).maxIterations(10).build();
        final MathIllegalArgumentException refused =
            assertThrows(MathIllegalArgumentException.class, () -> OPTIMIZER.optimize(bad));
        assertTrue(refused.getMessage().contains("component 1"), refused.getMessage());
        assertThrows(MathIllegalArgumentException.class, () -> OPTIMIZER.withOption(null));
        assertThrows(MathIllegalArgumentException.class, () -> OPTIMIZER.withCriteria(null));
    }
}
