/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a solver asks, measured by another: geometric means of {@code cost / reference's cost} over problems.
 * <ul>
 * <li>Common problems are those where both reach the milestone at one value, {@code |f1 - f2| <=
 * max(0.01 max(|f1|, |f2|), 1e-6 max(1, |f0|))}: a cheaper way into another minimum says nothing.</li>
 * <li>{@code penalized} takes all problems that both were given; a milestone that was missed costs
 * {@value #FAILURE} evaluations.</li>
 * </ul>
 * @param solved problems where the solver reached the milestone
 * @param given problems given to the solver
 * @param common problems in the means of {@code visits} and {@code calls}
 * @param visits mean ratio of {@link Reach#visits()}, NaN without common problems
 * @param calls mean ratio of {@link Reach#calls()}, NaN without common problems
 * @param penalized mean ratio of {@link Reach#visits()} with failures, NaN without problems
 */
public record Comparison(int solved, int given, int common, double visits, double calls, double penalized) {

    /** The cost of a failure: ten times the evaluations allowed. */
    public static final int FAILURE = 200000;

    /** Values apart by less than this part of them are one. */
    private static final double RELATIVE = 0.01;
    /** Values apart by less than this part of the start's value are one. */
    private static final double OF_START = 1e-6;

    /**
     * Compares.
     * @param rows a solver's runs
     * @param reference the reference's runs
     * @param milestone where to measure
     * @return the comparison
     */
    public static Comparison of(final List<Row> rows, final List<Row> reference, final Milestone milestone) {
        final Map<String, Outcome> others = new HashMap<>();
        reference.forEach(row -> others.put(row.key(), row.outcome()));
        int solved = 0;
        int shared = 0;
        int common = 0;
        double visits = 0;
        double calls = 0;
        double penalized = 0;
        for (final Row row : rows) {
            final Reach mine = row.outcome().at(milestone);
            solved += mine == null ? 0 : 1;
            final Outcome other = others.get(row.key());
            if (other != null) {
                final Reach theirs = other.at(milestone);
                shared++;
                penalized += Math.log((double) cost(mine) / cost(theirs));
                if (mine != null && theirs != null && isOne(mine.value(), theirs.value(), other.startValue())) {
                    common++;
                    visits += Math.log((double) mine.visits() / theirs.visits());
                    calls += Math.log((double) mine.calls() / theirs.calls());
                }
            }
        }
        return new Comparison(solved, rows.size(), common, Math.exp(visits / common), Math.exp(calls / common),
                              Math.exp(penalized / shared));
    }

    /**
     * The cost of a run.
     * @param reach what was asked, null if the milestone was missed
     * @return evaluations
     */
    static int cost(final Reach reach) {
        return reach == null ? FAILURE : reach.visits();
    }

    /**
     * Tells whether two values belong to one minimum.
     * @param first a value
     * @param second a value
     * @param start the start's value
     * @return true if they agree
     */
    private static boolean isOne(final double first, final double second, final double start) {
        return Math.abs(first - second) <= Math.max(RELATIVE * Math.max(Math.abs(first), Math.abs(second)),
                                                    OF_START * Math.max(1, Math.abs(start)));
    }
}
