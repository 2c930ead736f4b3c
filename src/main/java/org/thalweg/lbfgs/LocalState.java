/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.thalweg.objective.Evaluation;

/**
 * All that a descent remembers. Changed by {@link #commit} and {@link #forget} alone: between two of them it is
 * constant.
 */
public final class LocalState {

    /** Failures with an empty memory before the descent gives up: each tries steps 1000 times shorter. */
    private static final int MAX_FAILURES = 3;
    /** The next first trial, as a part of the shortest step that failed. */
    private static final double SHORTER = 1e-3;

    /** How to run down. */
    private final LBFGSOption option;
    /** P. */
    private final InitialHessian source;
    /** H0, made of P. */
    private final InitialInverse initial;
    /** The curvature pairs. */
    private final CurvaturePairs pairs;
    /** The size of gradient to which tolerances are relative. */
    private final double startGradientNorm;
    /** The direction: one array for all. */
    private final double[] direction;
    /** {@code -H g} for a gradient that is only looked at; null before it is needed. */
    private double[] outlook;
    /** Where the descent stands. */
    private Evaluation current;
    /** Failures running with an empty memory. */
    private int failures;
    /** Longest first trial: below all that failed along the same direction. */
    private double longest = Double.POSITIVE_INFINITY;

    /**
     * Begins at a start.
     * @param start a usable evaluation
     * @param option how to run down
     * @param crew does the tiles of long vectors
     * @param initial P of the initial Hessian
     * @param gradientNorm the size of gradient to which tolerances are relative
     */
    LocalState(final Evaluation start, final LBFGSOption option, final Crew crew, final InitialHessian initial,
               final double gradientNorm) {
        this.current = start;
        this.option = option;
        this.direction = new double[start.getPoint().length];
        final int past = Math.max(0, option.history() - option.memory());
        this.pairs = new CurvaturePairs(new PairRows(option.memory(), past), option.direction(), crew);
        this.source = initial;
        this.initial = InitialInverse.of(initial, option.diagonal());
        this.startGradientNorm = gradientNorm;
    }

    /**
     * Where the descent stands.
     * @return a usable evaluation
     */
    public Evaluation getCurrent() {
        return current;
    }

    /**
     * The memory.
     * @return the curvature pairs, read only
     */
    public CurvaturePairs getPairs() {
        return pairs;
    }

    /**
     * The size of gradient to which tolerances are relative.
     * @return |g0|, a largest absolute component
     */
    public double getStartGradientNorm() {
        return startGradientNorm;
    }

    /**
     * The quasi-Newton direction.
     * @return -H g, in an array that the next direction is written to
     */
    SearchDirection direction() {
        return pairs.direction(current.getGradient(), initial, current.getPoint(), direction);
    }

    /**
     * What the quasi-Newton model promises at a point near by.
     * @param gradient the gradient g there
     * @return g'H g / 2
     */
    double predictedDecrease(final double[] gradient) {
        outlook = outlook == null ? new double[gradient.length] : outlook;
        return -0.5 * pairs.direction(gradient, initial, current.getPoint(), outlook).slope();
    }

    /**
     * Tells whether a pair, or P, has told how long steps are.
     * @return false before the first pair
     */
    boolean isScaled() {
        return initial.isScaled();
    }

    /**
     * How the first step of all is guessed.
     * @return the rule
     */
    FirstStep getFirstStep() {
        return option.firstStep();
    }

    /**
     * The first trial step along a direction.
     * @param along the direction
     * @return 1 where the scale is known, else a guess; less where longer steps failed
     */
    double firstTrial(final SearchDirection along) {
        final double trial = isScaled() ? 1 : getFirstStep().guess(along, current.getPoint(), current.getValue());
        return Math.min(longest, trial);
    }

    /**
     * The longest step along a direction.
     * @param along the direction
     * @return what P allows, positive
     */
    double longestStep(final SearchDirection along) {
        return source.longestStep(along.vector());
    }

    /**
     * Takes a step.
     * @param step an accepted step
     */
    void commit(final LocalStep step) {
        final CurvaturePair pair = pairs.add(step.before(), step.after(), option.secantCorrection());
        if (pair != null) {
            initial.learn(pair, step.after().getPoint());
        }
        current = step.after();
        failures = 0;
        longest = Double.POSITIVE_INFINITY;
    }

    /**
     * Gives up what may have misled a failed search: first the pairs, then the length of the first trial. With no pair
     * left the next search has the direction of the failed one, so it goes on below the steps that were tried.
     * @param failed the step whose search failed
     * @return false if nothing is left to give up
     */
    boolean forget(final LocalStep failed) {
        if (pairs.size() > 0) {
            pairs.clear();
            initial.forget();
            return true;
        }
        failures++;
        longest = SHORTER * failed.shortest();
        return failures < MAX_FAILURES;
    }

    /**
     * Largest absolute component. Four maxima at once: a single one waits for each comparison.
     * @param vector the vector
     * @return its maximum norm
     */
    public static double largest(final double[] vector) {
        double largest0 = 0;
        double largest1 = 0;
        double largest2 = 0;
        double largest3 = 0;
        int i = 0;
        for (; i < vector.length - 3; i += 4) {
            largest0 = Math.max(largest0, Math.abs(vector[i]));
            largest1 = Math.max(largest1, Math.abs(vector[i + 1]));
            largest2 = Math.max(largest2, Math.abs(vector[i + 2]));
            largest3 = Math.max(largest3, Math.abs(vector[i + 3]));
        }
        for (; i < vector.length; i++) {
            largest0 = Math.max(largest0, Math.abs(vector[i]));
        }
        return Math.max(Math.max(largest0, largest1), Math.max(largest2, largest3));
    }
}
