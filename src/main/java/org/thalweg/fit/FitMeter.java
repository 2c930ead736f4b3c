/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.StopRunException;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.Purpose;

/**
 * The door to a least-squares problem while it is explored: admits, books, asks. A place where the model fails or is
 * not finite is no place to be, and nothing more.
 *
 * <pre>{@code
 * FitPoint point = meter.on(Purpose.SCAN).visit(parameters);
 * boolean defined = point != null;
 * }</pre>
 */
public final class FitMeter {

    /** The problem. */
    private final LeastSquaresProblem problem;
    /** What is left of it. */
    private final FitLedger ledger;
    /** What this handle's visits are for. */
    private final Purpose purpose;

    /**
     * Opens a handle.
     * @param problem the problem
     * @param ledger the books
     * @param purpose what visits are for
     */
    private FitMeter(final LeastSquaresProblem problem, final FitLedger ledger, final Purpose purpose) {
        this.problem = problem;
        this.ledger = ledger;
        this.purpose = purpose;
    }

    /**
     * Opens a meter after a first fit.
     * @param problem the problem
     * @param evaluations the problem's own counter, which goes on
     * @param iterations the problem's own counter, which goes on
     * @param budget the visits that exploring may make, fewer if the counter ends before
     * @return the meter
     */
    public static FitMeter open(final LeastSquaresProblem problem, final Incrementor evaluations,
                                final Incrementor iterations, final int budget) {
        return new FitMeter(problem, new FitLedger(evaluations, iterations, budget), Purpose.QUENCH);
    }

    /**
     * Another handle on the same books.
     * @param other what its visits are for
     * @return the handle
     */
    public FitMeter on(final Purpose other) {
        return new FitMeter(problem, ledger, other);
    }

    /**
     * Asks the residuals.
     * @param parameters where, n components
     * @return the point; null where the model throws, or a parameter or residual is not finite
     * @throws StopRunException if the budget is spent; nothing was asked
     */
    public FitPoint visit(final double[] parameters) {
        for (final double parameter : parameters) {
            if (!Double.isFinite(parameter)) {
                return null;
            }
        }
        ledger.admit();
        ledger.book(purpose, new EvaluationCounts(1, 1, 0, 0));
        try {
            final FitPoint point = new FitPoint(problem.evaluate(new ArrayRealVector(parameters)),
                                                problem.getObservationSize(),
                                                () -> ledger.book(purpose, new EvaluationCounts(0, 0, 1, 0)));
            if (Double.isFinite(point.sum())) {
                ledger.consider(point);
                return point;
            }
            return null;
        } catch (StopRunException stop) {
            throw stop;
        } catch (RuntimeException refused) {
            // a model may refuse what no local fit would try: an orbit that doesn't close, a negative width
            return null;
        }
    }

    /**
     * Asks residuals and Jacobian.
     * @param parameters where, n components
     * @return the point; null where the model throws or one of both is not finite
     * @throws StopRunException if the budget is spent; nothing was asked
     */
    public FitPoint differentiate(final double[] parameters) {
        final FitPoint point = visit(parameters);
        return point != null && point.isDifferentiable() ? point : null;
    }

    /**
     * Takes over what someone else has asked.
     * @param evaluation the problem's evaluation
     * @return the point
     */
    public FitPoint take(final LeastSquaresProblem.Evaluation evaluation) {
        return new FitPoint(evaluation, problem.getObservationSize(), () -> { });
    }

    /**
     * The problem.
     * @return the problem that is asked
     */
    LeastSquaresProblem problem() {
        return problem;
    }

    /**
     * The books.
     * @return what was asked, and what may be
     */
    public FitLedger ledger() {
        return ledger;
    }
}
