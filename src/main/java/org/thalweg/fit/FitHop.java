/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.thalweg.convergence.StopRunException;

/**
 * Proposes parameters to fit from next. A strategy keeps no state; all randomness comes from the context's generator.
 *
 * <p>It is to fits what {@link org.thalweg.hop.HopStrategy} is to functions: it sees residuals and Jacobian, not only
 * a value. This one exchanges two parameters:</p>
 *
 * <pre>{@code
 * FitHop exchange = (context, meter) -> {
 *     double[] parameters = context.best().parameters();
 *     double first = parameters[0];
 *     parameters[0] = parameters[1];
 *     parameters[1] = first;
 *     return parameters;
 * };
 * }</pre>
 */
@FunctionalInterface
public interface FitHop {

    /**
     * Proposes.
     * @param context all that may be looked at
     * @param meter the door, for looking first; every visit counts
     * @return the parameters to fit from, n components; null if there is nothing to propose
     * @throws StopRunException if the budget is spent
     */
    double[] propose(FitContext context, FitMeter meter);

    /**
     * A name for histories.
     * @return the class's simple name
     */
    default String name() {
        return getClass().getSimpleName();
    }
}
