/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.util.Incrementor;
import org.thalweg.convergence.StopRunException;

/**
 * The door: the only class that calls user code. A visit is admitted (budget), booked, asked, and looked at (is it a
 * wall, is it the best so far), in this order, so that an exception of the user's is paid for and loses nothing.
 *
 * <p>Inside the library everything is minimized: the meter turns signs for {@link GoalType#MAXIMIZE}. A value or
 * gradient that is not finite makes the point a wall; a point that is not finite is a wall that nobody is asked
 * about. When value and gradient come apart, a gradient is not asked where the value is a wall.</p>
 *
 * <p>{@link #on(Purpose)} gives another handle on the same ledger that books under another purpose.</p>
 */
public final class ObjectiveMeter implements MeterView {

    /** The user's function. */
    private final DifferentiableObjective objective;
    /** 1 to minimize, -1 to maximize. */
    private final int sign;
    /** Limits, costs, best. */
    private final Ledger ledger;
    /** What this handle's visits are for. */
    private final Purpose purpose;

    /**
     * Opens a handle.
     * @param objective the user's function
     * @param sign 1 to minimize, -1 to maximize
     * @param ledger limits, costs, best
     * @param purpose what visits are for
     */
    private ObjectiveMeter(final DifferentiableObjective objective, final int sign, final Ledger ledger,
                           final Purpose purpose) {
        this.objective = objective;
        this.sign = sign;
        this.ledger = ledger;
        this.purpose = purpose;
    }

    /**
     * Opens a meter for one run.
     * @param objective the user's function
     * @param goal minimize or maximize
     * @param evaluations the optimizer's own counter of evaluations, incremented here alone
     * @param iterations the optimizer's own counter of iterations, incremented here alone
     * @return the meter, for purpose {@link Purpose#LOCAL}
     */
    public static ObjectiveMeter open(final DifferentiableObjective objective, final GoalType goal,
                                      final Incrementor evaluations, final Incrementor iterations) {
        return open(objective, goal, RunLimits.of(evaluations, iterations));
    }

    /**
     * Opens a meter for one run; its time begins.
     * @param objective the user's function
     * @param goal minimize or maximize
     * @param limits what may be spent, and what is enough
     * @return the meter, for purpose {@link Purpose#LOCAL}
     */
    public static ObjectiveMeter open(final DifferentiableObjective objective, final GoalType goal,
                                      final RunLimits limits) {
        final int sign = goal == GoalType.MAXIMIZE ? -1 : 1;
        return new ObjectiveMeter(objective, sign, new Ledger(limits, sign), Purpose.LOCAL);
    }

    /**
     * Another handle on the same ledger.
     * @param other what its visits are for
     * @return the handle
     */
    public ObjectiveMeter on(final Purpose other) {
        return new ObjectiveMeter(objective, sign, ledger, other);
    }

    /**
     * Visits a point for value and gradient.
     * @param point the point; kept, not copied
     * @return what was learned, complete or a wall
     * @throws StopRunException if the budget or the time is spent or the target reached; nothing was asked
     */
    public Evaluation evaluate(final double[] point) {
        return complete(Evaluation.unvisited(point));
    }

    /**
     * Visits a point for its value. If value and gradient come together, both are kept.
     * @param point the point; kept, not copied
     * @return what was learned
     * @throws StopRunException if the budget or the time is spent or the target reached; nothing was asked
     */
    public Evaluation evaluateValue(final double[] point) {
        if (firstNotFinite(point) >= 0) {
            return Evaluation.wall(point, Double.NaN, -1);
        }
        ledger.admitVisit();
        return objective.isJoint() ? askBoth(point, 1) : askValue(point, 1);
    }

    /**
     * Visits a point for its gradient. If value and gradient come together, both are kept.
     * @param point the point; kept, not copied
     * @return what was learned
     * @throws StopRunException if the budget or the time is spent or the target reached; nothing was asked
     */
    public Evaluation evaluateGradient(final double[] point) {
        if (firstNotFinite(point) >= 0) {
            return Evaluation.wall(point, Double.NaN, -1);
        }
        ledger.admitVisit();
        return objective.isJoint() ? askBoth(point, 1) : askGradient(Evaluation.unvisited(point), 1);
    }

    /**
     * Asks what is missing of value and gradient. If one of them is known, the rest belongs to the same visit and is
     * no further evaluation.
     * @param known what is known
     * @return what was learned, complete or a wall; {@code known} itself if nothing is missing
     * @throws StopRunException if a visit is needed and none may be made; nothing was asked
     */
    public Evaluation complete(final Evaluation known) {
        if (known.isUsable() || known.isWall()) {
            return known;
        }
        if (firstNotFinite(known.getPoint()) >= 0) {
            return Evaluation.wall(known.getPoint(), Double.NaN, -1);
        }
        final int visits = known.hasValue() || known.hasGradient() ? 0 : 1;
        if (visits > 0) {
            ledger.admitVisit();
        }
        if (objective.isJoint()) {
            return askBoth(known.getPoint(), visits);
        }
        if (known.hasGradient()) {
            return askValueToo(known);
        }
        final Evaluation valued = known.hasValue() ? known : askValue(known.getPoint(), visits);
        return valued.isWall() ? valued : askGradient(valued, 0);
    }

    /**
     * Counts an attempted step.
     * @throws StopRunException if the iteration budget is spent
     */
    public void startIteration() {
        ledger.admitIteration();
    }

    /** Counts a Hessian-vector product; its visits count apart. */
    public void countProduct() {
        ledger.book(purpose, new EvaluationCounts(0, 0, 0, 1));
    }

    /**
     * Books what was spent lately under another purpose than this handle's, once it is known what it was for.
     * @param other the other purpose
     * @param before the counts of this handle's purpose before it was spent
     */
    public void rebook(final Purpose other, final EvaluationCounts before) {
        ledger.rebook(purpose, other, ledger.cost(purpose).minus(before));
    }

    /**
     * The best visit, minimizing sign.
     * @return the visit with the lowest value; null before the first finite one
     */
    public Evaluation bestVisit() {
        return ledger.best();
    }

    /**
     * Turns a value into the caller's sign.
     * @param value a value, minimizing sign
     * @return the value as the caller knows it
     */
    public double toCaller(final double value) {
        return sign * value;
    }

    /**
     * Turns a gradient into the caller's sign.
     * @param gradient a gradient, minimizing sign
     * @return a copy as the caller knows it
     */
    public double[] toCaller(final double[] gradient) {
        return withSign(gradient.clone());
    }

    /** {@inheritDoc} */
    @Override
    public EvaluationCounts getCounts() {
        return ledger.cost();
    }

    /** {@inheritDoc} */
    @Override
    public EvaluationCounts getCounts(final Purpose wanted) {
        return ledger.cost(wanted);
    }

    /** {@inheritDoc} */
    @Override
    public int getEvaluationsLeft() {
        return ledger.evaluationsLeft();
    }

    /** {@inheritDoc} */
    @Override
    public int getIterations() {
        return ledger.iterations();
    }

    /** {@inheritDoc} */
    @Override
    public PointValuePair getBest() {
        final Evaluation best = ledger.best();
        return best == null ? null : new PointValuePair(best.getPoint(), toCaller(best.getValue()), true);
    }

    /**
     * Asks value and gradient in one call.
     * @param point the point
     * @param visits 1 for a new visit, else 0
     * @return what was learned
     */
    private Evaluation askBoth(final double[] point, final int visits) {
        ledger.book(purpose, new EvaluationCounts(visits, 1, 1, 0));
        final double[] gradient = new double[point.length];
        final double value = objective.valueAndGradient(point, gradient);
        return Double.isFinite(value) ? learn(point, sign * value, gradient) : Evaluation.wall(point, value, -1);
    }

    /**
     * Asks the value.
     * @param point the point
     * @param visits 1 for a new visit, else 0
     * @return what was learned
     */
    private Evaluation askValue(final double[] point, final int visits) {
        ledger.book(purpose, new EvaluationCounts(visits, 1, 0, 0));
        final double value = objective.value(point);
        return Double.isFinite(value) ? learn(point, sign * value, null) : Evaluation.wall(point, value, -1);
    }

    /**
     * Asks the value where the gradient is known.
     * @param known point and gradient
     * @return what was learned
     */
    private Evaluation askValueToo(final Evaluation known) {
        final Evaluation valued = askValue(known.getPoint(), 0);
        if (!valued.isWall()) {
            final Evaluation both = Evaluation.of(known.getPoint(), valued.getValue(), known.getGradient());
            ledger.consider(both);
            return both;
        }
        return valued;
    }

    /**
     * Asks the gradient.
     * @param known point, and value if known
     * @param visits 1 for a new visit, else 0
     * @return what was learned
     */
    private Evaluation askGradient(final Evaluation known, final int visits) {
        ledger.book(purpose, new EvaluationCounts(visits, 0, 1, 0));
        final double[] gradient = new double[known.getPoint().length];
        objective.gradient(known.getPoint(), gradient);
        return learn(known.getPoint(), known.getValue(), gradient);
    }

    /**
     * Makes an evaluation of answers, notices a gradient that is a wall, remembers the best.
     * @param point the point
     * @param value the finite value, minimizing sign; NaN if not asked
     * @param gradient the gradient, caller's sign, turned in place; null if not asked
     * @return the evaluation
     */
    private Evaluation learn(final double[] point, final double value, final double[] gradient) {
        final int bad = gradient == null ? -1 : firstNotFinite(gradient);
        if (bad >= 0) {
            ledger.retract(point);
            return Evaluation.wall(point, gradient[bad], bad);
        }
        final Evaluation visit = Evaluation.of(point, value, gradient == null ? null : withSign(gradient));
        ledger.consider(visit);
        return visit;
    }

    /**
     * Turns the signs of an array in place when maximizing.
     * @param array the array
     * @return the same array
     */
    private double[] withSign(final double[] array) {
        if (sign < 0) {
            for (int i = 0; i < array.length; i++) {
                array[i] = -array[i];
            }
        }
        return array;
    }

    /**
     * Looks for components that are not finite.
     * @param array the array
     * @return the first such component; -1 if all are finite
     */
    private static int firstNotFinite(final double[] array) {
        for (int i = 0; i < array.length; i++) {
            if (!Double.isFinite(array[i])) {
                return i;
            }
        }
        return -1;
    }
}
