/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.landscapes;

import java.util.Arrays;
import java.util.function.Consumer;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;

/**
 * Bills a run on a landscape: a value costs 1/2, a gradient 1, both at one point together 1 if they follow each other.
 * The run ends at the first value that is not above the target, and when the budget is spent.
 *
 * <p>An optimizer is given {@link #values()} and {@link #gradients()} and does not learn of the ends: they come as
 * exceptions through it, and {@link #run} catches them.</p>
 */
public final class CountedLandscape {

    /** What half a visit costs. */
    private static final double HALF = 0.5;

    /** The landscape. */
    private final Landscape landscape;
    /** Evaluations that may be spent. */
    private final double budget;
    /** Where the last value or gradient was asked; null before the first. */
    private double[] last;
    /** What has been paid there. */
    private double paid;
    /** Evaluations spent. */
    private double cost;
    /** The lowest value seen. */
    private double best = Double.POSITIVE_INFINITY;

    /**
     * Opens an account.
     * @param landscape the landscape
     * @param budget evaluations that may be spent
     */
    public CountedLandscape(final Landscape landscape, final double budget) {
        this.landscape = landscape;
        this.budget = budget;
    }

    /**
     * Runs a method until it returns, gets to the target, or has spent the budget.
     * @param method what to do with the account
     * @return true if the target was reached
     */
    public boolean run(final Consumer<CountedLandscape> method) {
        try {
            method.accept(this);
        } catch (Solved | Spent end) {
            // the account tells all
            assert isSolved() || cost >= budget;
        }
        return isSolved();
    }

    /**
     * The landscape.
     * @return start, search box and target; its function is not billed
     */
    public Landscape landscape() {
        return landscape;
    }

    /**
     * The function for Hipparchus.
     * @return a function that is billed
     */
    public MultivariateFunction values() {
        return this::value;
    }

    /**
     * The gradient for Hipparchus.
     * @return a function that is billed
     */
    public MultivariateVectorFunction gradients() {
        return this::gradient;
    }

    /**
     * Evaluations spent.
     * @return the cost, halves possible
     */
    public double cost() {
        return cost;
    }

    /**
     * The lowest value seen.
     * @return f, infinite before the first value
     */
    public double best() {
        return best;
    }

    /**
     * Tells whether the target was reached.
     * @return true if a value was not above it
     */
    public boolean isSolved() {
        return best <= landscape.target();
    }

    private double value(final double[] x) {
        pay(x, HALF);
        final double value = landscape.function().value(x);
        if (value < best) {
            best = value;
        }
        if (isSolved()) {
            throw new Solved();
        }
        return value;
    }

    private double[] gradient(final double[] x) {
        pay(x, 1);
        return landscape.function().gradient(x);
    }

    /**
     * Pays what a visit costs beyond what has been paid at this point. A point that comes back later is paid anew, and
     * so is one value after another at one point.
     * @param x the point
     * @param price a half for a value, 1 for a gradient, which makes the value free
     */
    private void pay(final double[] x, final double price) {
        if (cost >= budget) {
            throw new Spent();
        }
        final boolean completes = paid > 0 && (price == 1) != (paid == 1) && Arrays.equals(x, last);
        cost += completes ? 1 - paid : price;
        paid = completes ? 0 : price;
        last = completes ? null : x.clone();
    }

    /** Ends a run at the target. */
    private static final class Solved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Solved() {
            super("the target is reached", null, false, false);
        }
    }

    /** Ends a run without money. */
    private static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("the budget is spent", null, false, false);
        }
    }
}
