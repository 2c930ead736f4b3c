/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.optim.PointValuePair;
import org.thalweg.convergence.StopReason;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.ObjectiveMeter;

/**
 * The lowest point a run visited (highest when maximizing; among values that differ by rounding errors alone, where
 * the run converged), how good it is, what it cost, and why the run ended.
 */
public class LBFGSOptimum extends PointValuePair {

    /** Serializable version identifier. */
    private static final long serialVersionUID = 20261125L;

    /** The gradient, caller's sign. */
    private final double[] gradient;
    /** Why the run ended. */
    private final StopReason stopReason;
    /** What was asked. */
    private final EvaluationCounts counts;
    /** Attempted steps. */
    private final int iterations;

    /**
     * Makes the result of a run.
     * @param best the point returned, minimizing sign, with its gradient
     * @param meter the run's meter, for the caller's sign and the costs
     * @param stopReason why the run ended
     */
    public LBFGSOptimum(final Evaluation best, final ObjectiveMeter meter, final StopReason stopReason) {
        super(best.getPoint(), meter.toCaller(best.getValue()), true);
        this.gradient = meter.toCaller(best.getGradient());
        this.stopReason = stopReason;
        this.counts = meter.getCounts();
        this.iterations = meter.getIterations();
    }

    /**
     * The gradient at the point.
     * @return a copy of its n components, caller's sign
     */
    public double[] getGradient() {
        return gradient.clone();
    }

    /**
     * The gradient's size.
     * @return its largest absolute component
     */
    public double getGradientNorm() {
        return LocalState.largest(gradient);
    }

    /**
     * Why the run ended.
     * @return the reason; {@link StopReason#isConverged()} tells success
     */
    public StopReason getStopReason() {
        return stopReason;
    }

    /**
     * What was asked of the objective.
     * @return evaluations, values, gradients and Hessian-vector products
     */
    public EvaluationCounts getCounts() {
        return counts;
    }

    /**
     * Steps attempted.
     * @return iterations, at least 1
     */
    public int getIterations() {
        return iterations;
    }
}
