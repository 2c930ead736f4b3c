/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.run;

import org.hipparchus.optim.BaseMultivariateOptimizer;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.PointValuePair;

/** An optimizer that stays where it starts. */
final class StartOptimizer extends BaseMultivariateOptimizer<PointValuePair> {

    StartOptimizer() {
        super(null);
    }

    /** One that was given a start and more. */
    static StartOptimizer with(final double[] start, final OptimizationData... more) {
        final StartOptimizer optimizer = new StartOptimizer();
        optimizer.optimize(new InitialGuess(start));
        optimizer.optimize(more);
        return optimizer;
    }

    @Override
    protected PointValuePair doOptimize() {
        return new PointValuePair(getStartPoint(), 0);
    }
}
