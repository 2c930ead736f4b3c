/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;

/** Our optimizer with Levenberg-Marquardt's constructor and methods, for tests written against those. */
public class ExploringLevenbergMarquardt implements LeastSquaresOptimizer {

    private final LevenbergMarquardtOptimizer local;

    public ExploringLevenbergMarquardt() {
        this(new LevenbergMarquardtOptimizer());
    }

    private ExploringLevenbergMarquardt(final LevenbergMarquardtOptimizer local) {
        this.local = local;
    }

    public ExploringLevenbergMarquardt withCostRelativeTolerance(final double tolerance) {
        return new ExploringLevenbergMarquardt(local.withCostRelativeTolerance(tolerance));
    }

    public ExploringLevenbergMarquardt withInitialStepBoundFactor(final double factor) {
        return new ExploringLevenbergMarquardt(local.withInitialStepBoundFactor(factor));
    }

    public ExploringLevenbergMarquardt withOrthoTolerance(final double tolerance) {
        return new ExploringLevenbergMarquardt(local.withOrthoTolerance(tolerance));
    }

    public ExploringLevenbergMarquardt withParameterRelativeTolerance(final double tolerance) {
        return new ExploringLevenbergMarquardt(local.withParameterRelativeTolerance(tolerance));
    }

    public ExploringLevenbergMarquardt withRankingThreshold(final double threshold) {
        return new ExploringLevenbergMarquardt(local.withRankingThreshold(threshold));
    }

    @Override
    public Optimum optimize(final LeastSquaresProblem problem) {
        return new ExploratoryLeastSquaresOptimizer(local).optimize(problem);
    }
}
