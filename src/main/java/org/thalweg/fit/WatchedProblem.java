/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.Arrays;

import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresAdapter;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.thalweg.LocalizedThalwegFormats;

/**
 * A problem as the first fit sees it: as it is, but its start is remembered, and refused if it is not finite, and
 * nothing is computed twice where the problem evaluates lazily.
 *
 * <pre>{@code
 * WatchedProblem watched = new WatchedProblem(problem);
 * Optimum first = new LevenbergMarquardtOptimizer().optimize(watched);
 * FitPoint start = watched.first();
 * }</pre>
 */
public final class WatchedProblem extends LeastSquaresAdapter {

    /** The first point. */
    private FitPoint first;
    /** The lowest point. */
    private FitPoint lowest;

    /**
     * Watches a problem.
     * @param problem the problem
     */
    public WatchedProblem(final LeastSquaresProblem problem) {
        super(problem);
    }

    /**
     * {@inheritDoc}
     * @throws MathIllegalStateException if a residual or derivative is not finite at the first point
     */
    @Override
    public LeastSquaresProblem.Evaluation evaluate(final RealVector point) {
        final FitPoint visited = new FitPoint(super.evaluate(point), getObservationSize(), () -> { });
        if (first == null) {
            first = requireFinite(visited);
            lowest = visited;
        } else if (visited.sum() < lowest.sum()) {
            lowest = visited;
        }
        return visited;
    }

    /**
     * Refuses a start that is not finite.
     * @param start the start
     * @return the start
     */
    private static FitPoint requireFinite(final FitPoint start) {
        final double[] residuals = start.getResiduals().toArray();
        for (int i = 0; i < residuals.length; i++) {
            if (!Double.isFinite(residuals[i])) {
                throw new MathIllegalStateException(LocalizedThalwegFormats.RESIDUAL_NOT_FINITE_AT_START, i,
                                                    residuals[i]);
            }
        }
        if (!start.isDifferentiable()) {
            final RealMatrix jacobian = start.getJacobian();
            for (int i = 0; i < residuals.length; i++) {
                for (int j = 0; j < start.size(); j++) {
                    if (!Double.isFinite(jacobian.getEntry(i, j))) {
                        throw new MathIllegalStateException(LocalizedThalwegFormats.JACOBIAN_NOT_FINITE_AT_START, i, j,
                                                            jacobian.getEntry(i, j));
                    }
                }
            }
        }
        return start;
    }

    /**
     * The start.
     * @return the first point visited; null before it
     */
    public FitPoint first() {
        return first;
    }

    /**
     * The lowest point, if it is the one that is returned.
     * @param returned the fit's result
     * @return the point; null if another one was returned
     */
    public FitPoint lowest(final LeastSquaresProblem.Evaluation returned) {
        return lowest != null && Arrays.equals(lowest.parameters(), returned.getPoint().toArray()) ? lowest : null;
    }
}
