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

/** A problem that sees some consecutive observations only, visited through the meter. */
final class RowsView extends LeastSquaresAdapter {

    /** The door. */
    private final FitMeter meter;
    /** Where it begins. */
    private final FitPoint start;
    /** The first observation seen. */
    private final int from;
    /** How many are seen. */
    private final int count;
    /** Counts iterations. */
    private final Incrementor iterations;
    /** The point with the lowest sum over what is seen. */
    private FitPoint lowest;
    /** That sum. */
    private double least;
    /** Whether the start was told. */
    private boolean begun;

    /**
     * Makes a view.
     * @param meter the door
     * @param start where to begin
     * @param from the first observation seen
     * @param count how many are seen
     * @param maxIterations most iterations
     */
    RowsView(final FitMeter meter, final FitPoint start, final int from, final int count, final int maxIterations) {
        super(meter.problem());
        this.meter = meter;
        this.start = start;
        this.from = from;
        this.count = count;
        this.iterations = new Incrementor(maxIterations);
        this.lowest = start;
        this.least = new Rows(start).getChiSquare();
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
            return new Rows(start);
        }
        final FitPoint visited = meter.visit(point.toArray());
        if (visited == null) {
            return new FitView.Wall(point, count);
        }
        final Rows rows = new Rows(visited);
        if (rows.getChiSquare() < least) {
            least = rows.getChiSquare();
            lowest = visited;
        }
        return rows;
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

    /** {@inheritDoc} The caller's checker is meant for all observations. */
    @Override
    public ConvergenceChecker<LeastSquaresProblem.Evaluation> getConvergenceChecker() {
        return null;
    }

    /**
     * The point with the lowest sum over what is seen.
     * @return the point, the start if nothing was lower
     */
    FitPoint lowest() {
        return lowest;
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
