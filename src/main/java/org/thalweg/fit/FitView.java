/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.nonlinear.vector.leastsquares.AbstractEvaluation;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresAdapter;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.StopRunException;

/**
 * A problem as one local fit of a hop sees it: another start, already visited, visits through the meter, walls where
 * the model is not defined, and all observations or some consecutive ones.
 */
final class FitView extends LeastSquaresAdapter {

    /** The door. */
    private final FitMeter meter;
    /** Where it begins. */
    private final FitPoint start;
    /** The first observation seen. */
    private final int from;
    /** How many are seen. */
    private final int count;
    /** Ends it. */
    private final ConvergenceChecker<LeastSquaresProblem.Evaluation> checker;
    /** Counts its iterations. */
    private final Incrementor iterations;
    /** The point with the lowest sum over what is seen. */
    private FitPoint lowest;
    /** That sum. */
    private double least;
    /** Whether the start was told. */
    private boolean begun;

    /**
     * Makes a view of some observations.
     * @param meter the door
     * @param start where to begin
     * @param from the first observation seen
     * @param count how many are seen
     * @param checker ends the fit; null for none
     * @param maxIterations most iterations, fewer if the problem allows no more
     */
    FitView(final FitMeter meter, final FitPoint start, final int from, final int count,
            final ConvergenceChecker<LeastSquaresProblem.Evaluation> checker, final int maxIterations) {
        super(meter.problem());
        this.meter = meter;
        this.start = start;
        this.from = from;
        this.count = count;
        this.checker = checker;
        this.iterations = new Incrementor(Math.min(maxIterations, meter.ledger().iterationsLeft()));
        this.lowest = start;
        this.least = seen(start).getChiSquare();
    }

    /**
     * Makes a view of all observations.
     * @param meter the door
     * @param start where to begin
     * @param checker ends the fit; null for none
     * @param maxIterations most iterations, fewer if the problem allows no more
     */
    FitView(final FitMeter meter, final FitPoint start,
            final ConvergenceChecker<LeastSquaresProblem.Evaluation> checker, final int maxIterations) {
        this(meter, start, 0, meter.problem().getObservationSize(), checker, maxIterations);
    }

    /**
     * Runs Levenberg-Marquardt.
     * @param tolerance relative gain of an iteration, made and predicted, at which to end
     * @param stepBound bound of the first step
     * @return the point with the lowest sum over what is seen, the start if nothing was lower
     * @throws StopRunException if the budget is spent
     */
    FitPoint fit(final double tolerance, final double stepBound) {
        try {
            new LevenbergMarquardtOptimizer().withInitialStepBoundFactor(stepBound)
                .withCostRelativeTolerance(tolerance).optimize(this);
        } catch (StopRunException stop) {
            throw stop;
        } catch (RuntimeException end) {
            // iterations are spent, tolerances too small, or the model has no Jacobian: the lowest point stands
            return lowest;
        } finally {
            meter.ledger().iterated(iterations.getCount());
        }
        return lowest;
    }

    /** {@inheritDoc} */
    @Override
    public RealVector getStart() {
        return start.getPoint();
    }

    /** {@inheritDoc} */
    @Override
    public int getObservationSize() {
        return count;
    }

    /** {@inheritDoc} */
    @Override
    public LeastSquaresProblem.Evaluation evaluate(final RealVector point) {
        if (!begun) {
            begun = true;
            return seen(start);
        }
        final FitPoint visited = meter.visit(point.toArray());
        if (visited == null) {
            return new Wall(point, count);
        }
        final LeastSquaresProblem.Evaluation seen = seen(visited);
        if (seen.getChiSquare() < least) {
            least = seen.getChiSquare();
            lowest = visited;
        }
        return seen;
    }

    /**
     * What is seen of a point.
     * @param point the point
     * @return the point itself where all is seen
     */
    private LeastSquaresProblem.Evaluation seen(final FitPoint point) {
        return count == meter.problem().getObservationSize() ? point : new Rows(point);
    }

    /** {@inheritDoc} The meter counts. */
    @Override
    public Incrementor getEvaluationCounter() {
        return new Incrementor();
    }

    /** {@inheritDoc} */
    @Override
    public Incrementor getIterationCounter() {
        return iterations;
    }

    /** {@inheritDoc} */
    @Override
    public ConvergenceChecker<LeastSquaresProblem.Evaluation> getConvergenceChecker() {
        return checker;
    }

    /** A place where the model is not defined: farther than any step may lead. */
    private static final class Wall extends AbstractEvaluation {

        /** The place. */
        private final RealVector point;
        /** The number of residuals. */
        private final int observations;

        /**
         * Builds a wall.
         * @param point where
         * @param observations the number of residuals
         */
        Wall(final RealVector point, final int observations) {
            super(observations);
            this.point = point;
            this.observations = observations;
        }

        /** {@inheritDoc} */
        @Override
        public double getCost() {
            return Double.POSITIVE_INFINITY;
        }

        /** {@inheritDoc} */
        @Override
        public RealVector getResiduals() {
            return new ArrayRealVector(observations, Double.POSITIVE_INFINITY);
        }

        /** {@inheritDoc} Nobody asks: a step to infinity is never taken. */
        @Override
        public RealMatrix getJacobian() {
            throw MathRuntimeException.createInternalError();
        }

        /** {@inheritDoc} */
        @Override
        public RealVector getPoint() {
            return point;
        }
    }

    /** The observations seen of a point. */
    private final class Rows extends AbstractEvaluation {

        /** The point. */
        private final FitPoint point;

        /**
         * Looks at a point.
         * @param point the point
         */
        Rows(final FitPoint point) {
            super(count);
            this.point = point;
        }

        /** {@inheritDoc} */
        @Override
        public RealVector getResiduals() {
            return new ArrayRealVector(point.getResiduals().getSubVector(from, count));
        }

        /** {@inheritDoc} */
        @Override
        public RealMatrix getJacobian() {
            return point.getJacobian().getSubMatrix(from, from + count - 1, 0, point.size() - 1);
        }

        /** {@inheritDoc} */
        @Override
        public RealVector getPoint() {
            return point.getPoint();
        }
    }
}
