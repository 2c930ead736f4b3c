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

    /** Failures with an empty memory before the descent gives up: each tries a step 1000 times shorter. */
    private static final int MAX_FAILURES = 3;
    /** The factor of each. */
    private static final double SHORTER = 1e-3;

    /** P of the initial Hessian. */
    private final InitialHessian initial;
    /** The curvature pairs. */
    private final CurvaturePairs pairs;
    /** The size of gradient to which tolerances are relative. */
    private final double startGradientNorm;
    /** Where the descent stands. */
    private Evaluation current;
    /** γ of the latest pair, kept when the pairs are given up; 1 before the first. */
    private double gamma = 1;
    /** Whether γ is known. */
    private boolean scaled;
    /** Failures running with an empty memory. */
    private int failures;
    /** Factor of the first trial along steepest descent: smaller after each failure. */
    private double caution = 1;

    /**
     * Begins at a start.
     * @param start a usable evaluation
     * @param memory curvature pairs kept
     * @param initial P of the initial Hessian
     * @param gradientNorm the size of gradient to which tolerances are relative
     */
    LocalState(final Evaluation start, final int memory, final InitialHessian initial, final double gradientNorm) {
        this.current = start;
        this.pairs = new CurvaturePairs(memory);
        this.initial = initial;
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
     * @return -H g
     */
    SearchDirection direction() {
        return directionFrom(current.getGradient());
    }

    /**
     * What the quasi-Newton model promises at a point near by.
     * @param gradient the gradient g there
     * @return g'H g / 2
     */
    double predictedDecrease(final double[] gradient) {
        return -0.5 * directionFrom(gradient).slope();
    }

    /**
     * The first trial step along a direction.
     * @param direction the direction
     * @return 1 where the scale is known, else the guess of {@link FirstStep}; less after failures
     */
    double firstTrial(final SearchDirection direction) {
        return scaled || initial.isCalibrated() ? caution : caution * FirstStep.guess(direction, current.getValue());
    }

    /**
     * Takes a step.
     * @param step an accepted step
     */
    void commit(final LocalStep step) {
        if (pairs.add(step.before(), step.after())) {
            final int latest = pairs.size() - 1;
            final double[] py = pairs.getGradientChange(latest).clone();
            initial.multiply(py, step.after().getPoint());
            // γ = s'y / y'P y
            scaled = true;
            gamma = pairs.getCurvature(latest) / CurvaturePairs.dot(pairs.getGradientChange(latest), py);
        }
        current = step.after();
        failures = 0;
        caution = 1;
    }

    /**
     * Gives up what may have misled a failed search: first the pairs, then the length of the first trial.
     * @return false if nothing is left to give up
     */
    boolean forget() {
        if (pairs.size() > 0) {
            pairs.clear();
            return true;
        }
        failures++;
        caution *= SHORTER;
        return failures < MAX_FAILURES;
    }

    /**
     * Multiplies a gradient with -H.
     * @param gradient the gradient
     * @return the direction
     */
    private SearchDirection directionFrom(final double[] gradient) {
        return pairs.direction(gradient, gamma, initial, current.getPoint());
    }

    /**
     * Largest absolute component.
     * @param vector the vector
     * @return its maximum norm
     */
    public static double largest(final double[] vector) {
        double largest = 0;
        for (final double component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest;
    }
}
