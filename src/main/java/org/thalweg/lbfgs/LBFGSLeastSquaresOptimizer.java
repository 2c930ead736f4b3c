/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.util.Incrementor;
import org.thalweg.Settings;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.convergence.StopReason;
import org.thalweg.convergence.StopRunException;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.LeastSquaresObjective;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.run.RunData;

/**
 * Least squares for many parameters: the sum of squares is minimized by L-BFGS with the gradient {@code -J'r}. The
 * Jacobian is multiplied by one vector an evaluation and never factored.
 *
 * <pre>{@code
 * LeastSquaresOptimizer.Optimum fit = new LBFGSLeastSquaresOptimizer()
 *     .withCriteria(ConvergenceCriteria.defaults()).optimize(problem);
 * }</pre>
 *
 * <p>For few parameters {@code LevenbergMarquardtOptimizer}, or
 * {@code org.thalweg.landscape.ExploratoryLeastSquaresOptimizer} where the start may be bad, needs far fewer
 * evaluations. The problem's weights, parameter validator, convergence checker and limits hold; a spent limit throws,
 * as Levenberg-Marquardt's does, unless {@link LBFGSOption#bestAtLimit()} says otherwise. Immutable.</p>
 */
public final class LBFGSLeastSquaresOptimizer implements LeastSquaresOptimizer {

    /** How to descend. */
    private final LBFGSOption option;
    /** When to end. */
    private final ConvergenceCriteria criteria;

    /** Fits by {@link LBFGSOption#defaults()} and {@link ConvergenceCriteria#defaults()}. */
    public LBFGSLeastSquaresOptimizer() {
        this(LBFGSOption.defaults(), ConvergenceCriteria.defaults());
    }

    /**
     * Makes an optimizer.
     * @param option how to descend
     * @param criteria when to end
     */
    private LBFGSLeastSquaresOptimizer(final LBFGSOption option, final ConvergenceCriteria criteria) {
        this.option = Settings.notNull("option", option);
        this.criteria = Settings.notNull("criteria", criteria);
    }

    /**
     * Changes how to descend.
     * @param changed the option, not null
     * @return the changed optimizer
     * @throws MathIllegalArgumentException if it is null
     */
    public LBFGSLeastSquaresOptimizer withOption(final LBFGSOption changed) {
        return new LBFGSLeastSquaresOptimizer(changed, criteria);
    }

    /**
     * Changes when to end, besides the problem's checker.
     * @param changed the criteria, of half the sum of squares and its gradient; not null
     * @return the changed optimizer
     * @throws MathIllegalArgumentException if it is null
     */
    public LBFGSLeastSquaresOptimizer withCriteria(final ConvergenceCriteria changed) {
        return new LBFGSLeastSquaresOptimizer(option, changed);
    }

    /**
     * {@inheritDoc}
     * @throws MathIllegalArgumentException if the start or a residual or derivative there is not finite
     * @throws MathIllegalStateException if a limit is spent
     */
    @Override
    public Optimum optimize(final LeastSquaresProblem problem) {
        final Incrementor evaluations = problem.getEvaluationCounter();
        final Incrementor iterations = problem.getIterationCounter();
        final double[] start = RunData.requireFinite(problem.getStart().toArray());
        final LeastSquaresObjective objective = new LeastSquaresObjective(problem);
        final ObjectiveMeter meter = ObjectiveMeter.open(objective, GoalType.MINIMIZE, evaluations, iterations);
        final LocalResult result;
        try (LocalMinimizer core = new LocalMinimizer(option, criteria, null)) {
            result = core.minimize(core.begin(Evaluation.unvisited(start), InitialHessian.IDENTITY, meter), meter,
                                   new Checked(problem.getConvergenceChecker(), objective, iterations));
        } catch (StopRunException stop) {
            throw RunData.limitExceeded(stop.getReason(), evaluations.getMaximalCount(),
                                        iterations.getMaximalCount());
        }
        if (result.reason().isLimit() && !option.bestAtLimit()) {
            throw RunData.limitExceeded(result.reason(), evaluations.getMaximalCount(),
                                        iterations.getMaximalCount());
        }
        return Optimum.of(at(result.answer(meter).getPoint(), problem, objective, evaluations),
                          evaluations.getCount(), iterations.getCount());
    }

    /**
     * The problem's own evaluation at the result, which is its last one too: some problems report what they were asked
     * last.
     * @param point the result
     * @param problem the problem
     * @param objective tells what was asked last
     * @param evaluations counts
     * @return the evaluation
     */
    private static LeastSquaresProblem.Evaluation at(final double[] point, final LeastSquaresProblem problem,
                                                     final LeastSquaresObjective objective,
                                                     final Incrementor evaluations) {
        final LeastSquaresProblem.Evaluation latest = objective.latestAt(point);
        if (latest != null) {
            return latest;
        }
        if (evaluations.canIncrement()) {
            evaluations.increment();
        }
        return problem.evaluate(new ArrayRealVector(point));
    }

    /** Asks the problem's checker after each step. */
    private static final class Checked implements DescentWatch {

        /** The problem's checker; null if it has none. */
        private final ConvergenceChecker<LeastSquaresProblem.Evaluation> checker;
        /** Tells evaluations. */
        private final LeastSquaresObjective objective;
        /** Tells the iteration. */
        private final Incrementor iterations;
        /** The step before; null at first. */
        private LeastSquaresProblem.Evaluation previous;

        /**
         * Watches a descent.
         * @param checker the problem's checker; null if it has none
         * @param objective tells evaluations
         * @param iterations tells the iteration
         */
        Checked(final ConvergenceChecker<LeastSquaresProblem.Evaluation> checker,
                final LeastSquaresObjective objective, final Incrementor iterations) {
            this.checker = checker;
            this.objective = objective;
            this.iterations = iterations;
        }

        /** {@inheritDoc} Where the step's end is not what was asked last, the next step is compared with the
            one before. */
        @Override
        public StopReason judge(final LocalStep step) {
            final LeastSquaresProblem.Evaluation current = objective.latestAt(step.after().getPoint());
            if (checker == null || current == null) {
                return null;
            }
            final LeastSquaresProblem.Evaluation before = previous;
            previous = current;
            return before != null && checker.converged(iterations.getCount(), before, current) ? StopReason.CHECKER :
                null;
        }

        /** {@inheritDoc} */
        @Override
        public boolean goOn(final LocalStep step) {
            return true;
        }
    }
}
