/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.util.EnumMap;
import java.util.Map;

import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;

/**
 * Limits, costs and the best point of a run: the one place that says stop.
 */
final class Ledger {

    /** The limits; they hold the optimizer's own counters, so that its {@code getEvaluations()} is right. */
    private final RunLimits limits;
    /** 1 to minimize, -1 to maximize. */
    private final int sign;
    /** When the run began, by the limits' clock. */
    private final long begun;
    /** Costs by purpose. */
    private final Map<Purpose, EvaluationCounts> costs = new EnumMap<>(Purpose.class);
    /** The lowest value visited, with its point; null before the first. */
    private Evaluation best;
    /** The best before that point; null if there was none. */
    private Evaluation secondBest;

    /**
     * Opens a ledger.
     * @param limits the limits
     * @param sign 1 to minimize, -1 to maximize
     */
    Ledger(final RunLimits limits, final int sign) {
        this.limits = limits;
        this.sign = sign;
        this.begun = limits.clock().getAsLong();
        for (final Purpose purpose : Purpose.values()) {
            costs.put(purpose, EvaluationCounts.NONE);
        }
    }

    /**
     * Admits one visit.
     * @throws StopRunException if the budget or the time is spent, or the best value is good enough
     */
    void admitVisit() {
        final StopReason refusal =
            limits.refusal(begun, sign, best == null ? Double.POSITIVE_INFINITY : best.getValue());
        if (refusal != null) {
            throw new StopRunException(refusal);
        }
        limits.evaluations().increment();
    }

    /**
     * Admits one iteration.
     * @throws StopRunException if the budget is spent
     */
    void admitIteration() {
        if (!limits.iterations().canIncrement()) {
            throw new StopRunException(StopReason.MAX_ITERATIONS);
        }
        limits.iterations().increment();
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
     * Books costs under another purpose than they were booked under.
     * @param from the purpose they were booked under
     * @param to the other purpose
     * @param cost what is moved
     */
    void rebook(final Purpose from, final Purpose to, final EvaluationCounts cost) {
        costs.merge(from, cost, EvaluationCounts::minus);
        book(to, cost);
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
        return limits.evaluations().getMaximalCount() - limits.evaluations().getCount();
    }

    /**
     * Iterations so far.
     * @return the number
     */
    int iterations() {
        return limits.iterations().getCount();
    }
}
