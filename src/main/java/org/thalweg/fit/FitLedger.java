/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.EnumMap;
import java.util.Map;

import org.hipparchus.optim.PointValuePair;
import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.MeterView;
import org.thalweg.objective.Purpose;

/**
 * What exploring a fit has cost and may cost, beside the problem's own counters.
 *
 * <pre>{@code
 * int asked = meter.ledger().getCounts(Purpose.CALIBRATION).evaluations();
 * }</pre>
 */
public final class FitLedger implements MeterView {

    /** The problem's own counter of evaluations. */
    private final Incrementor evaluations;
    /** The problem's own counter of iterations. */
    private final Incrementor iterations;
    /** Visits allowed. */
    private final int budget;
    /** Costs by purpose. */
    private final Map<Purpose, EvaluationCounts> costs = new EnumMap<>(Purpose.class);
    /** The lowest point visited, the first fit's end at first. */
    private FitPoint lowest;

    /**
     * Opens the books.
     * @param evaluations the problem's own counter of evaluations
     * @param iterations the problem's own counter of iterations
     * @param budget visits allowed
     */
    FitLedger(final Incrementor evaluations, final Incrementor iterations, final int budget) {
        this.evaluations = evaluations;
        this.iterations = iterations;
        this.budget = budget;
    }

    /**
     * Why nothing may be asked. One visit of the problem's own is kept for the end: some problems take what they
     * report from their latest evaluation, so that the result has to be visited again.
     * @return the reason; null if a visit may be made
     */
    StopReason refusal() {
        if (getEvaluationsLeft() < 1) {
            return StopReason.MAX_EVALUATIONS;
        }
        return iterations.canIncrement() ? null : StopReason.MAX_ITERATIONS;
    }

    /** Lets a visit happen, or ends the run. */
    void admit() {
        final StopReason reason = refusal();
        if (reason != null) {
            throw new StopRunException(reason);
        }
    }

    /**
     * Books.
     * @param purpose what for
     * @param cost what was asked
     */
    void book(final Purpose purpose, final EvaluationCounts cost) {
        costs.merge(purpose, cost, EvaluationCounts::plus);
        evaluations.increment(cost.evaluations());
    }

    /**
     * Books what was asked for one purpose under another.
     * @param from the purpose it was booked under
     * @param to the purpose it had
     * @param before the costs of the first purpose before
     */
    public void rebook(final Purpose from, final Purpose to, final EvaluationCounts before) {
        final EvaluationCounts moved = getCounts(from).minus(before);
        costs.put(from, before);
        costs.merge(to, moved, EvaluationCounts::plus);
    }

    /**
     * Counts iterations of a quench.
     * @param done how many
     */
    void iterated(final int done) {
        iterations.increment(Math.min(done, iterationsLeft()));
    }

    /**
     * Iterations left.
     * @return how many the problem still allows
     */
    int iterationsLeft() {
        return iterations.getMaximalCount() - iterations.getCount();
    }

    /**
     * Remembers the lowest.
     * @param point a point visited
     */
    public void consider(final FitPoint point) {
        lowest = lowest == null || point.sum() < lowest.sum() ? point : lowest;
    }

    /**
     * The lowest point visited.
     * @return the point; null before any
     */
    public FitPoint lowest() {
        return lowest;
    }

    /** {@inheritDoc} */
    @Override
    public EvaluationCounts getCounts() {
        return costs.values().stream().reduce(EvaluationCounts.NONE, EvaluationCounts::plus);
    }

    /** {@inheritDoc} */
    @Override
    public EvaluationCounts getCounts(final Purpose purpose) {
        return costs.getOrDefault(purpose, EvaluationCounts.NONE);
    }

    /** {@inheritDoc} */
    @Override
    public int getEvaluationsLeft() {
        return Math.min(budget - getCounts().evaluations(), evaluations.getMaximalCount() - evaluations.getCount() - 1);
    }

    /** {@inheritDoc} */
    @Override
    public int getIterations() {
        return iterations.getCount();
    }

    /** {@inheritDoc} Its value is the sum of squares. */
    @Override
    public PointValuePair getBest() {
        return lowest == null ? null : new PointValuePair(lowest.parameters(), lowest.sum(), false);
    }
}
