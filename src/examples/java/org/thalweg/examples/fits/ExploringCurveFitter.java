/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.fits;

import java.util.Collection;

import org.hipparchus.analysis.ParametricUnivariateFunction;
import org.hipparchus.fitting.AbstractCurveFitter;
import org.hipparchus.fitting.WeightedObservedPoint;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.thalweg.fit.FitOption;
import org.thalweg.landscape.ExploratoryLeastSquaresOptimizer;

/**
 * A Hipparchus curve fitter whose optimizer explores. {@code SimpleCurveFitter}, {@code GaussianCurveFitter} and
 * {@code HarmonicCurveFitter} fix theirs; this one takes their functions and first guesses:
 *
 * <pre>{@code
 * double[] guess = new GaussianCurveFitter.ParameterGuesser(points).guess();
 * double[] best = new ExploringCurveFitter(new Gaussian.Parametric(), guess).fit(points);
 * }</pre>
 */
public final class ExploringCurveFitter extends AbstractCurveFitter {

    /** Most evaluations. */
    private static final int MAX_EVALUATIONS = 20000;

    /** Evaluations that exploring may take: a curve is cheap. */
    private static final int BUDGET = 10000;
    /** Hops without a better fit that are borne. */
    private static final int PATIENCE = 300;

    /** The curve. */
    private final ParametricUnivariateFunction curve;
    /** The first guess. */
    private final double[] guess;

    /**
     * Makes a fitter.
     * @param curve the curve
     * @param guess the first guess of its parameters
     */
    public ExploringCurveFitter(final ParametricUnivariateFunction curve, final double... guess) {
        this.curve = curve;
        this.guess = guess.clone();
    }

    /** {@inheritDoc} */
    @Override
    protected LeastSquaresOptimizer getOptimizer() {
        return new ExploratoryLeastSquaresOptimizer().withExploration(
            FitOption.defaults().withLeastBudget(BUDGET).withPatience(PATIENCE));
    }

    /** {@inheritDoc} */
    @Override
    protected LeastSquaresProblem getProblem(final Collection<WeightedObservedPoint> points) {
        final double[] target = points.stream().mapToDouble(WeightedObservedPoint::getY).toArray();
        final double[] weights = points.stream().mapToDouble(WeightedObservedPoint::getWeight).toArray();
        final TheoreticalValuesFunction model = new TheoreticalValuesFunction(curve, points);
        return new LeastSquaresBuilder().maxEvaluations(MAX_EVALUATIONS).maxIterations(MAX_EVALUATIONS).start(guess)
            .target(target).weight(new DiagonalMatrix(weights))
            .model(model.getModelFunction(), model.getModelFunctionJacobian()).build();
    }
}
