/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.nonlinear.vector.leastsquares.AbstractEvaluation;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresAdapter;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.util.Incrementor;

/**
 * A problem as one local fit of a hop sees it: another start, already visited, visits through the meter, and walls
 * where the model is not defined.
 */
final class FitView extends LeastSquaresAdapter {

    /** The door. */
    private final FitMeter meter;
    /** Where it begins. */
    private final FitPoint start;
    /** Ends it. */
    private final ConvergenceChecker<LeastSquaresProblem.Evaluation> checker;
    /** Counts its iterations. */
    private final Incrementor iterations;
    /** The lowest point seen. */
    private FitPoint lowest;
    /** Whether the start was told. */
    private boolean begun;

    /**
     * Makes a view.
     * @param meter the door
     * @param start where to begin
     * @param checker ends the fit
     * @param maxIterations most iterations
     */
    FitView(final FitMeter meter, final FitPoint start,
            final ConvergenceChecker<LeastSquaresProblem.Evaluation> checker, final int maxIterations) {
        super(meter.problem());
        this.meter = meter;
        this.start = start;
        this.checker = checker;
        this.iterations = new Incrementor(maxIterations);
        this.lowest = start;
    }

    /** {@inheritDoc} */
    @Override
    public RealVector getStart() {
        return start.getPoint();
    }

    /** {@inheritDoc} */
    @Override
    public LeastSquaresProblem.Evaluation evaluate(final RealVector point) {
        if (!begun) {
            begun = true;
            return start;
        }
        final FitPoint visited = meter.visit(point.toArray());
        if (visited == null) {
            return new Wall(point, getObservationSize());
        }
        if (visited.sum() < lowest.sum()) {
            lowest = visited;
        }
        return visited;
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

    /**
     * The lowest point seen.
     * @return the point, the start if nothing was lower
     */
    FitPoint lowest() {
        return lowest;
    }

    /** A place where the model is not defined: farther than any step may lead. */
    static final class Wall extends AbstractEvaluation {

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
            throw new UnsupportedOperationException();
        }

        /** {@inheritDoc} */
        @Override
        public RealVector getPoint() {
            return point;
        }
    }
}
