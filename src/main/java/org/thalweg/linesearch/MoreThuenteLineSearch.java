/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

/**
 * Finds t with {@code φ(t) <= φ(0) + c1 t φ'(0)} and {@code |φ'(t)| <= c2 |φ'(0)|}: J. J. Moré and D. J. Thuente,
 * Line search algorithms with guaranteed sufficient decrease, ACM Trans. Math. Softw. 20 (1994) 286-307.
 *
 * <p>Departures from the paper:</p>
 * <ul>
 * <li>Where rounding hides the decrease, the approximate Wolfe conditions end the search
 *     ({@link StrongWolfeConditions#approximateHolds}), and slopes stand for values that are no more than rounding:
 *     without them quasi-Newton runs stop early.</li>
 * <li>A trial where the objective can't be evaluated ends the interval; the next trial goes a tenth of the way there,
 *     and extrapolations stop half-way. Within a thousandth of a wall the search ends.</li>
 * <li>The search gives what it has after {@code maxTrials} trials, and when the interval or its values can't be told
 *     from rounding.</li>
 * </ul>
 */
public final class MoreThuenteLineSearch implements LineSearchMethod {

    /** Default limit of trials: usual for this search, which needs one or two as a rule. */
    private static final int DEFAULT_MAX_TRIALS = 20;
    /** Default tolerance of the approximate conditions: ε of Hager and Zhang (2005). */
    private static final double DEFAULT_VALUE_TOLERANCE = 1e-6;

    /** The conditions. */
    private final StrongWolfeConditions conditions;
    /** The limit of trials. */
    private final int maxTrials;
    /** The tolerance of the approximate conditions. */
    private final double approximateWolfeTolerance;

    /**
     * Takes the defaults: conditions {@link StrongWolfeConditions#defaults()}, 20 trials, approximate Wolfe tolerance
     * 1e-6.
     */
    public MoreThuenteLineSearch() {
        this(StrongWolfeConditions.defaults());
    }

    /**
     * Takes the defaults but for the conditions.
     * @param conditions the conditions, not null
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the conditions are null
     */
    public MoreThuenteLineSearch(final StrongWolfeConditions conditions) {
        this(conditions, DEFAULT_MAX_TRIALS, DEFAULT_VALUE_TOLERANCE);
    }

    /**
     * Checks all settings.
     * @param conditions the conditions
     * @param maxTrials the limit of trials
     * @param approximateWolfeTolerance the tolerance of the approximate conditions
     */
    private MoreThuenteLineSearch(final StrongWolfeConditions conditions, final int maxTrials,
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
     * @param limit the new limit, at least 1, never exceeded
     * @return the changed search
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the limit is below 1
     */
    public MoreThuenteLineSearch withMaxTrials(final int limit) {
        return new MoreThuenteLineSearch(conditions, limit, approximateWolfeTolerance);
    }

    /**
     * Changes the tolerance of the approximate conditions.
     * @param tolerance difference of values relative to |φ(0)| up to which slopes decide alone; 0 switches it off
     * @return the changed search
     * @throws org.hipparchus.exception.MathIllegalArgumentException if the tolerance is negative or NaN
     */
    public MoreThuenteLineSearch withApproximateWolfeTolerance(final double tolerance) {
        return new MoreThuenteLineSearch(conditions, maxTrials, tolerance);
    }

    /**
     * Gives the conditions.
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
     * Gives the tolerance of the approximate conditions.
     * @return the tolerance, 0 if they are off
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
        return new MoreThuenteSearch(origin, farthest, trials, conditions, approximateWolfeTolerance)
            .run(Math.min(firstStep, farthest));
    }
}
