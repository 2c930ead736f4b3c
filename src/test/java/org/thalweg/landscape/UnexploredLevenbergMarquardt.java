/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;

/** Our optimizer, exploring switched off, with Levenberg-Marquardt's constructor and methods, for tests
    written against those. */
public class UnexploredLevenbergMarquardt implements LeastSquaresOptimizer {

    private final LevenbergMarquardtOptimizer local;

    public UnexploredLevenbergMarquardt() {
        this(new LevenbergMarquardtOptimizer());
    }

    private UnexploredLevenbergMarquardt(final LevenbergMarquardtOptimizer local) {
        this.local = local;
    }

    public UnexploredLevenbergMarquardt withCostRelativeTolerance(final double tolerance) {
        return new UnexploredLevenbergMarquardt(local.withCostRelativeTolerance(tolerance));
    }

    public UnexploredLevenbergMarquardt withInitialStepBoundFactor(final double factor) {
        return new UnexploredLevenbergMarquardt(local.withInitialStepBoundFactor(factor));
    }

    public UnexploredLevenbergMarquardt withOrthoTolerance(final double tolerance) {
        return new UnexploredLevenbergMarquardt(local.withOrthoTolerance(tolerance));
    }

    public UnexploredLevenbergMarquardt withParameterRelativeTolerance(final double tolerance) {
        return new UnexploredLevenbergMarquardt(local.withParameterRelativeTolerance(tolerance));
    }

    public UnexploredLevenbergMarquardt withRankingThreshold(final double threshold) {
        return new UnexploredLevenbergMarquardt(local.withRankingThreshold(threshold));
    }

    @Override
    public Optimum optimize(final LeastSquaresProblem problem) {
        return new ExploratoryLeastSquaresOptimizer(local).withoutExploration().optimize(problem);
    }
}
