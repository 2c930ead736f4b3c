/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.io.Serializable;

/**
 * What was asked of the objective. One evaluation is one visit to a point at which value, gradient or both are asked.
 *
 * @param evaluations visits: what {@code MaxEval} bounds
 * @param values values asked
 * @param gradients gradients asked
 * @param hessianProducts Hessian-vector products; the visits they cost are among the evaluations
 */
public record EvaluationCounts(int evaluations, int values, int gradients, int hessianProducts)
    implements Serializable {

    /** Nothing asked yet. */
    public static final EvaluationCounts NONE = new EvaluationCounts(0, 0, 0, 0);

    /**
     * Adds other counts.
     * @param other the other counts
     * @return the sum
     */
    public EvaluationCounts plus(final EvaluationCounts other) {
        return new EvaluationCounts(evaluations + other.evaluations, values + other.values,
                                    gradients + other.gradients, hessianProducts + other.hessianProducts);
    }

    /**
     * Takes other counts off.
     * @param other the other counts
     * @return the difference
     */
    public EvaluationCounts minus(final EvaluationCounts other) {
        return new EvaluationCounts(evaluations - other.evaluations, values - other.values,
                                    gradients - other.gradients, hessianProducts - other.hessianProducts);
    }
}
