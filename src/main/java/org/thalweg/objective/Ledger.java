/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.util.EnumMap;
import java.util.Map;

import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;

/**
 * Limits, costs and the best point of a run: the one place that says stop.
 */
final class Ledger {

    /** The optimizer's evaluation counter, so that its {@code getEvaluations()} is right. */
    private final Incrementor evaluations;
    /** The optimizer's iteration counter. */
    private final Incrementor iterations;
    /** Costs by purpose. */
    private final Map<Purpose, EvaluationCounts> costs = new EnumMap<>(Purpose.class);
    /** The lowest value visited, with its point; null before the first. */
    private Evaluation best;
    /** The best before that point; null if there was none. */
    private Evaluation secondBest;

    /**
     * Opens a ledger.
     * @param evaluations the optimizer's own counter of evaluations
     * @param iterations the optimizer's own counter of iterations
     */
    Ledger(final Incrementor evaluations, final Incrementor iterations) {
        this.evaluations = evaluations;
        this.iterations = iterations;
        for (final Purpose purpose : Purpose.values()) {
            costs.put(purpose, EvaluationCounts.NONE);
        }
    }

    /**
     * Admits one visit.
     * @throws StopRunException if the budget is spent
     */
    void admitVisit() {
        if (!evaluations.canIncrement()) {
            throw new StopRunException(StopReason.MAX_EVALUATIONS);
        }
        evaluations.increment();
    }

    /**
     * Admits one iteration.
     * @throws StopRunException if the budget is spent
     */
    void admitIteration() {
        if (!iterations.canIncrement()) {
            throw new StopRunException(StopReason.MAX_ITERATIONS);
        }
        iterations.increment();
    }

    /**
     * Books a cost.
     * @param purpose what it is for
     * @param cost what is asked
     */
    void book(final Purpose purpose, final EvaluationCounts cost) {
        costs.merge(purpose, cost, EvaluationCounts::plus);
    }

    /**
     * Looks whether a visit is the best so far; with equal values the earlier stays, unless its gradient is missing.
     * @param visit the visit
     */
    void consider(final Evaluation visit) {
        if (!visit.hasValue() || visit.isWall()) {
            return;
        }
        final boolean sameButMore = best != null && best.getPoint() == visit.getPoint() && visit.hasGradient();
        if (best == null || visit.getValue() < best.getValue() || sameButMore) {
            secondBest = sameButMore ? secondBest : best;
            best = visit;
        }
    }

    /**
     * Takes a point back whose gradient turned out not to be finite.
     * @param point the point
     */
    void retract(final double[] point) {
        if (best != null && best.getPoint() == point) {
            best = secondBest;
        }
    }

    /**
     * The best visit.
     * @return the visit with the lowest value; null before the first
     */
    Evaluation best() {
        return best;
    }

    /**
     * Costs for one purpose.
     * @param purpose the purpose
     * @return the counts
     */
    EvaluationCounts cost(final Purpose purpose) {
        return costs.get(purpose);
    }

    /**
     * Costs in all.
     * @return the counts
     */
    EvaluationCounts cost() {
        return costs.values().stream().reduce(EvaluationCounts.NONE, EvaluationCounts::plus);
    }

    /**
     * Visits that may still be made.
     * @return the number, at least 0
     */
    int evaluationsLeft() {
        return evaluations.getMaximalCount() - evaluations.getCount();
    }

    /**
     * Iterations so far.
     * @return the number
     */
    int iterations() {
        return iterations.getCount();
    }
}
