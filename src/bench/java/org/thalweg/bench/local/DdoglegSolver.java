/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import org.ddogleg.optimization.FactoryOptimization;
import org.ddogleg.optimization.OptimizationException;
import org.ddogleg.optimization.UnconstrainedMinimization;
import org.ddogleg.optimization.functions.FunctionNtoN;
import org.ddogleg.optimization.functions.FunctionNtoS;

/** DDogleg's BFGS, which keeps the whole matrix: a thousand variables at most. */
public final class DdoglegSolver implements Solver {

    /** The solver wants a lower bound of the function: this many times the start's value below 0. */
    private static final double BELOW = 1e3;

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "ddogleg";
    }

    /** {@inheritDoc} */
    @Override
    public int largest() {
        return 1000;
    }

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        final UnconstrainedMinimization solver = FactoryOptimization.quasiNewtonBfgs(null);
        solver.setFunction(new Value(objective), new Gradient(objective),
                           -BELOW * (1 + Math.abs(objective.startValue())));
        solver.initialize(start, 0, 0);
        try {
            boolean stopped = false;
            while (!stopped) {
                stopped = solver.iterate();
            }
        } catch (OptimizationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The value.
     * @param objective what is counted
     */
    private record Value(CountedObjective objective) implements FunctionNtoS {

        /** {@inheritDoc} */
        @Override
        public int getNumOfInputsN() {
            return objective.dimension();
        }

        /** {@inheritDoc} */
        @Override
        public double process(final double[] input) {
            return objective.value(input);
        }
    }

    /**
     * The gradient.
     * @param objective what is counted
     */
    private record Gradient(CountedObjective objective) implements FunctionNtoN {

        /** {@inheritDoc} */
        @Override
        public int getN() {
            return objective.dimension();
        }

        /** {@inheritDoc} */
        @Override
        public void process(final double[] input, final double[] output) {
            System.arraycopy(objective.gradient(input), 0, output, 0, output.length);
        }
    }
}
