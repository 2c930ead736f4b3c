/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * Finds t with {@code φ(t) <= φ(0) + δ t φ'(0)} and {@code φ'(t) >= σ φ'(0)} (T1), or with
 * {@code φ(t) <= φ(0) + ε |φ(0)|} and {@code (2 δ - 1) φ'(0) >= φ'(t) >= σ φ'(0)} (T2): W. W. Hager and H. Zhang,
 * SIAM J. Optim. 16 (2005) 170-192, and Algorithm 851, ACM Trans. Math. Softw. 32 (2006) 113-137.
 *
 * <p>T1 is {@link LineSearchStatus#WOLFE}, with the weak form of the curvature; T2 is
 * {@link LineSearchStatus#APPROXIMATE_WOLFE}. δ is the conditions' c1, σ their c2. The interval constants are the
 * papers': θ = 0.5, γ = 0.66, ρ = 5.</p>
 *
 * <p>Departures from the papers:</p>
 * <ul>
 * <li>The steps of the bracket phase end at the largest step. If it has no sufficient decrease, the search goes on
 *     where the decrease was lost, with T1's decrease in the place of {@code φ(0) + ε} in the updates.</li>
 * <li>A trial where the objective can't be evaluated counts as one that is too high, and U3 goes on a tenth of the
 *     way there before it halves. Within a thousandth of a wall the search ends.</li>
 * <li>The search gives what it has after {@code maxTrials} trials, and when the interval or its values can't be told
 *     from rounding.</li>
 * </ul>
 */
public final class HagerZhangLineSearch implements LineSearchMethod {

    /** Default δ of the papers. */
    private static final double DEFAULT_DELTA = 0.1;
    /** Default σ of the papers. */
    private static final double DEFAULT_SIGMA = 0.9;
    /** Default ε of the papers. */
    private static final double DEFAULT_EPSILON = 1e-6;
    /** Default limit of trials: enough to halve an interval to rounding. */
    private static final int DEFAULT_MAX_TRIALS = 50;

    /** The conditions. */
    private final StrongWolfeConditions conditions;
    /** The limit of trials. */
    private final int maxTrials;
    /** ε. */
    private final double approximateWolfeTolerance;

    /**
     * Takes the defaults: δ = 0.1, σ = 0.9, ε = 1e-6, 50 trials.
     */
    public HagerZhangLineSearch() {
        this(new StrongWolfeConditions(DEFAULT_DELTA, DEFAULT_SIGMA));
    }

    /**
     * Takes the defaults but for the conditions.
     * @param conditions δ and σ, not null; T2 can hold only if {@code 1 - 2 δ >= -σ}, it is meant for δ below 0.5
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the conditions are null
     */
    public HagerZhangLineSearch(final StrongWolfeConditions conditions) {
        this(conditions, DEFAULT_MAX_TRIALS, DEFAULT_EPSILON);
    }

    /**
     * Checks all settings.
     * @param conditions δ and σ
     * @param maxTrials the limit of trials
     * @param approximateWolfeTolerance ε
     */
    private HagerZhangLineSearch(final StrongWolfeConditions conditions, final int maxTrials,
                                 final double approximateWolfeTolerance) {
        LineSearchArguments.checkConditions(conditions);
        LineSearchArguments.checkMaxTrials(maxTrials);
        LineSearchArguments.checkNotNegative("approximateWolfeTolerance", approximateWolfeTolerance);
        this.conditions = conditions;
        this.maxTrials = maxTrials;
        this.approximateWolfeTolerance = approximateWolfeTolerance;
    }

    /**
     * Changes the limit of trials.
     * @param trials the new limit, at least 1, never exceeded
     * @return the changed search
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the limit is below 1
     */
    public HagerZhangLineSearch withMaxTrials(final int trials) {
        return new HagerZhangLineSearch(conditions, trials, approximateWolfeTolerance);
    }

    /**
     * Changes ε.
     * @param tolerance rise of the value relative to |φ(0)| that counts as rounding, at least 0
     * @return the changed search
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the tolerance is negative or NaN
     */
    public HagerZhangLineSearch withApproximateWolfeTolerance(final double tolerance) {
        return new HagerZhangLineSearch(conditions, maxTrials, tolerance);
    }

    /**
     * Gives δ and σ.
     * @return the conditions
     */
    public StrongWolfeConditions getConditions() {
        return conditions;
    }

    /**
     * Gives the limit of trials.
     * @return the limit, at least 1
     */
    public int getMaxTrials() {
        return maxTrials;
    }

    /**
     * Gives ε.
     * @return the tolerance, at least 0
     */
    public double getApproximateWolfeTolerance() {
        return approximateWolfeTolerance;
    }

    /** {@inheritDoc} */
    @Override
    public LineSearchResult search(final LineFunction phi, final LinePoint origin, final double firstStep,
                                   final double maxStep) {
        LineSearchArguments.check(origin, firstStep, maxStep);
        final double farthest = Math.min(maxStep, Double.MAX_VALUE);
        final LineTrials trials = new LineTrials(phi, origin, maxTrials);
        return new HagerZhangSearch(origin, farthest, trials, conditions, approximateWolfeTolerance)
            .run(Math.min(firstStep, farthest));
    }
}
