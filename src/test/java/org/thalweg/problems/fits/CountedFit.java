/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Counts what a fit costs: residuals 1/2, residuals and Jacobian 1, asking again at the latest point nothing; and ends
 * it at the target or when the budget is spent.
 */
public final class CountedFit {

    /** What either half costs. */
    private static final double HALF = 0.5;

    /** The problem. */
    private final FitProblem problem;
    /** Evaluations allowed. */
    private final double budget;
    /** Spent so far. */
    private double cost;
    /** The lowest sum of squares. */
    private double best = Double.POSITIVE_INFINITY;
    /** Where values were asked last. */
    private double[] valued;
    /** They. */
    private double[] values;
    /** Where the Jacobian was asked last. */
    private double[] differentiated;

    /**
     * Opens an account.
     * @param problem the problem
     * @param budget evaluations allowed
     */
    public CountedFit(final FitProblem problem, final double budget) {
        this.problem = problem;
        this.budget = budget;
    }

    /**
     * Runs a method to its end, the target or the budget's end.
     * @param method gets the problem's model, counted
     * @return this
     */
    public CountedFit run(final Consumer<Curve> method) {
        try {
            method.accept(new Counted());
        } catch (Ended end) {
            valued = null;
        }
        return this;
    }

    /**
     * Whether the target was reached.
     * @return true if it was
     */
    public boolean isSolved() {
        return best <= problem.target();
    }

    /**
     * What was spent.
     * @return evaluations
     */
    public double cost() {
        return cost;
    }

    /**
     * The lowest sum of squares seen.
     * @return the sum
     */
    public double best() {
        return best;
    }

    /** The model, counted. */
    private final class Counted implements Curve {

        @Override
        public double[] values(final double[] parameters) {
            if (!Arrays.equals(valued, parameters)) {
                pay();
                valued = parameters.clone();
                values = problem.curve().values(parameters);
                double sum = 0;
                for (int i = 0; i < values.length; i++) {
                    sum += (problem.observed()[i] - values[i]) * (problem.observed()[i] - values[i]);
                }
                best = sum < best ? sum : best;
                if (isSolved()) {
                    throw new Ended();
                }
            }
            return values.clone();
        }

        @Override
        public double[][] jacobian(final double[] parameters) {
            if (!Arrays.equals(differentiated, parameters)) {
                pay();
                differentiated = parameters.clone();
            }
            return problem.curve().jacobian(parameters);
        }

        /** Pays for one half. */
        private void pay() {
            if (cost + HALF > budget) {
                throw new Ended();
            }
            cost += HALF;
        }
    }

    /** The end of a run; no exception, which a method may catch. */
    private static final class Ended extends Error {

        private static final long serialVersionUID = 20261127L;

        Ended() {
            super(null, null, false, false);
        }
    }
}
