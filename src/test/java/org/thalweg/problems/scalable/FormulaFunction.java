/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.function.IntFunction;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.TestProblem;

/**
 * A function with its gradient from one {@link Body}.
 */
final class FormulaFunction implements SmoothFunction {

    /** The lowest value of a family for which none is stated. */
    static final double UNKNOWN = Double.NaN;

    /** No family is smaller. */
    private static final int SMALLEST = 8;

    /** The largest block of variables in any family. */
    private static final int BLOCK = 4;

    /** The formula. */
    private final Body body;

    /**
     * Wraps a formula.
     * @param body the formula
     */
    FormulaFunction(final Body body) {
        this.body = body;
    }

    /**
     * Names a family with one formula for all n.
     * @param name its name
     * @param lowest the global minimum value if it is the same for all n, else {@link #UNKNOWN}
     * @param start its start
     * @param body the formula
     * @return the family
     */
    static ProblemFamily family(final String name, final double lowest, final Start start, final Body body) {
        return sized(name, lowest, start, n -> body);
    }

    /**
     * Names a family with a formula that is prepared for each n.
     * @param name its name
     * @param lowest the global minimum value if it is the same for all n, else {@link #UNKNOWN}
     * @param start its start
     * @param bodies makes the formula for n variables
     * @return the family
     */
    static ProblemFamily sized(final String name, final double lowest, final Start start,
                               final IntFunction<Body> bodies) {
        return new ProblemFamily(name, n -> {
            if (n < SMALLEST || n % BLOCK != 0) {
                throw new MathIllegalArgumentException(LocalizedCoreFormats.SIMPLE_MESSAGE,
                    "the family " + name + " has no member of " + n + " variables, only multiples of " + BLOCK
                    + " from " + SMALLEST + " on");
            }
            final TestProblem problem = new TestProblem(name, new FormulaFunction(bodies.apply(n)), start.point(n));
            return Double.isNaN(lowest) ? problem : problem.withLowest(lowest);
        });
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        return body.at(x, new Slopes(null));
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        body.at(x, new Slopes(g));
        return g;
    }
}
