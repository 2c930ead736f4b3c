/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import com.github.lbfgs4j.LbfgsMinimizer;
import com.github.lbfgs4j.liblbfgs.Function;
import com.github.lbfgs4j.liblbfgs.Lbfgs;
import com.github.lbfgs4j.liblbfgs.LbfgsConstant.LBFGS_Param;

/** lbfgs4j, a translation of liblbfgs to Java, with 10 pairs and otherwise its defaults. */
public final class Lbfgs4jSolver implements Solver {

    /** {@inheritDoc} */
    @Override
    public String name() {
        return "lbfgs4j";
    }

    /** {@inheritDoc} */
    @Override
    public void run(final CountedObjective objective, final double[] start) {
        final LBFGS_Param param = Lbfgs.defaultParams();
        param.m = 10;
        param.epsilon = 0;
        param.past = 0;
        param.max_iterations = 0;
        new LbfgsMinimizer(param, false).minimize(new Joint(objective), start);
    }

    /** Value and gradient, which the solver takes together, the gradient first. */
    private static final class Joint implements Function {

        /** What is counted. */
        private final CountedObjective objective;
        /** The value at the point of the latest gradient. */
        private double value;

        /**
         * Joins value and gradient.
         * @param objective what is counted
         */
        Joint(final CountedObjective objective) {
            this.objective = objective;
        }

        /** {@inheritDoc} */
        @Override
        public int getDimension() {
            return objective.dimension();
        }

        /** {@inheritDoc} */
        @Override
        public double[] gradientAt(final double[] x) {
            value = objective.value(x);
            return objective.gradient(x);
        }

        /** {@inheritDoc} */
        @Override
        public double valueAt(final double[] x) {
            return value;
        }
    }
}
