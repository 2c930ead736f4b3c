/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import org.hipparchus.optim.PointValuePair;

/**
 * What observers and results may see of a run's costs: figures, not the door to the objective.
 */
public interface MeterView {

    /**
     * All that was asked so far.
     * @return the counts
     */
    EvaluationCounts getCounts();

    /**
     * What was asked so far for one purpose.
     * @param purpose the purpose
     * @return the counts
     */
    EvaluationCounts getCounts(Purpose purpose);

    /**
     * Visits that the budget still allows.
     * @return the number, at least 0
     */
    int getEvaluationsLeft();

    /**
     * Iterations so far.
     * @return attempted steps
     */
    int getIterations();

    /**
     * The best point visited.
     * @return point and value, caller's sign; null before the first finite value
     */
    PointValuePair getBest();
}
