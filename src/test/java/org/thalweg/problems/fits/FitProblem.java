/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * Data, a model and a start.
 *
 * @param name the name
 * @param curve the model
 * @param observed m observations
 * @param start n parameters
 * @param target the sum of squares of a fit in the right valley
 */
public record FitProblem(String name, Curve curve, double[] observed, double[] start, double target) {

    /** Iterations after which a fit is taken as it is: one that still creeps then runs away. */
    private static final int ITERATIONS = 60;
    /** How much worse than the fit from the truth a fit may be to lie in its valley. */
    private static final double MARGIN = 1e-3;

    /**
     * Data drawn from a truth.
     * @param name the name
     * @param curve the model
     * @param observed the data
     * @param truth the parameters that made them
     * @param start the start
     * @return the problem, its target a fit from the truth and a thousandth more
     */
    static FitProblem drawn(final String name, final Curve curve, final double[] observed, final double[] truth,
                            final double[] start) {
        final LeastSquaresOptimizer.Optimum best = new LevenbergMarquardtOptimizer().optimize(
            new FitProblem(name, curve, observed, truth, 0).problem(Integer.MAX_VALUE));
        return new FitProblem(name, curve, observed, start, (1 + MARGIN) * best.getChiSquare());
    }

    /**
     * As Hipparchus wants it, lazily evaluated, and ended after 60 iterations if it does not converge before.
     * @param maxEvaluations most evaluations
     * @return the problem
     */
    public LeastSquaresProblem problem(final int maxEvaluations) {
        return problem(curve, maxEvaluations);
    }

    /**
     * The same with another model in the place of this.
     * @param other the model
     * @param maxEvaluations most evaluations
     * @return the problem
     */
    public LeastSquaresProblem problem(final Curve other, final int maxEvaluations) {
        return new LeastSquaresBuilder().model(new Model(other)).target(observed).start(start).lazyEvaluation(true)
            .maxEvaluations(maxEvaluations).maxIterations(Integer.MAX_VALUE)
            .checker((iteration, previous, current) -> iteration >= ITERATIONS).build();
    }

    /**
     * A curve in Hipparchus' form.
     * @param curve the curve
     */
    private record Model(Curve curve) implements ValueAndJacobianFunction {

        @Override
        public RealVector computeValue(final double[] parameters) {
            return new ArrayRealVector(curve.values(parameters), false);
        }

        @Override
        public RealMatrix computeJacobian(final double[] parameters) {
            return new Array2DRowRealMatrix(curve.jacobian(parameters), false);
        }

        @Override
        public Pair<RealVector, RealMatrix> value(final RealVector point) {
            return new Pair<>(computeValue(point.toArray()), computeJacobian(point.toArray()));
        }
    }
}
