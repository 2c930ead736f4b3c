/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GradientMultivariateOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.hipparchus.optim.nonlinear.scalar.gradient.Preconditioner;
import org.thalweg.convergence.ConvergenceCriteria;
import org.thalweg.convergence.StopRunException;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunData;

/**
 * Minimizes or maximizes a differentiable function by limited-memory BFGS (Nocedal, Math. Comp. 35 (1980); Liu and
 * Nocedal, Math. Prog. 45 (1989)). A drop-in for Hipparchus' {@code NonLinearConjugateGradientOptimizer}: a program
 * changes the class name.
 *
 * <pre>{@code
 * LBFGSOptimum optimum = new LBFGSOptimizer(null).optimize(
 *     new MaxEval(1000), GoalType.MINIMIZE,
 *     new ObjectiveFunction(f), new ObjectiveFunctionGradient(g), new InitialGuess(start));
 * }</pre>
 *
 * <p>Takes, besides Hipparchus' data, {@link LBFGSOption}, {@link ConvergenceCriteria}, a
 * {@link org.thalweg.objective.JointObjective} in place of function and gradient, and a
 * {@link org.thalweg.run.RunObserver}. Data given stay for later calls, as in Hipparchus.</p>
 *
 * <p>{@code MaxEval} bounds visits to points, each for value and gradient; {@code getEvaluations()} is the number of
 * values asked. When {@code MaxEval} or {@code MaxIter} is spent, a {@code MathIllegalStateException} is thrown as by
 * the peer, unless {@link LBFGSOption#withBestAtLimit(boolean)} asks for the best point; {@link #getBest()} has it
 * in any case, also after an exception of the objective's. Without {@code MaxEval} the limit is 0, as in
 * Hipparchus.</p>
 *
 * <p>A value or gradient that is not finite means "too far" inside a search; at the start it is refused. Bounds are
 * refused with the peer's exception. An instance serves one thread at a time.</p>
 */
public class LBFGSOptimizer extends GradientMultivariateOptimizer {

    /** All data given so far. */
    private final RunData data = new RunData();
    /** What the constructor fixed. */
    private final DropIn dropIn;
    /** The latest run's meter; null before the first. */
    private ObjectiveMeter meter;
    /** What the optimizer is doing. */
    private OptimizerPhase phase = OptimizerPhase.OPTIMIZING;

    /**
     * An optimizer with the library's own line search.
     * @param checker joins the optimizer's own criteria (see {@link org.thalweg.convergence.ConvergenceTracker});
     * null to use these alone
     */
    public LBFGSOptimizer(final ConvergenceChecker<PointValuePair> checker) {
        this(checker, DropIn.of(null));
    }

    /**
     * An optimizer with a preconditioner.
     * @param checker joins the optimizer's own criteria; null to use these alone
     * @param preconditioner approximates the inverse Hessian times a vector, symmetric positive definite
     */
    public LBFGSOptimizer(final ConvergenceChecker<PointValuePair> checker, final Preconditioner preconditioner) {
        this(checker, DropIn.of(preconditioner));
    }

    /**
     * As the peer's constructor.
     * @param updateFormula has no effect: there is no conjugate-gradient formula here
     * @param checker joins the optimizer's own criteria; null to use these alone
     */
    public LBFGSOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker) {
        this(checker, DropIn.of(null));
    }

    /**
     * As the peer's constructor; the tolerances ask for Hipparchus' own exact line search.
     * @param updateFormula has no effect: there is no conjugate-gradient formula here
     * @param checker joins the optimizer's own criteria; null to use these alone
     * @param relativeTolerance relative tolerance of the line search
     * @param absoluteTolerance absolute tolerance of the line search
     * @param initialBracketingRange extent of the first bracket of the line search
     */
    public LBFGSOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                          final double relativeTolerance, final double absoluteTolerance,
                          final double initialBracketingRange) {
        this(checker, DropIn.of(relativeTolerance, absoluteTolerance, initialBracketingRange, null));
    }

    /**
     * As the peer's constructor; the tolerances ask for Hipparchus' own exact line search.
     * @param updateFormula has no effect: there is no conjugate-gradient formula here
     * @param checker joins the optimizer's own criteria; null to use these alone
     * @param relativeTolerance relative tolerance of the line search
     * @param absoluteTolerance absolute tolerance of the line search
     * @param initialBracketingRange extent of the first bracket of the line search
     * @param preconditioner approximates the inverse Hessian times a vector, symmetric positive definite
     */
    public LBFGSOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                          final double relativeTolerance, final double absoluteTolerance,
                          final double initialBracketingRange, final Preconditioner preconditioner) {
        this(checker, DropIn.of(relativeTolerance, absoluteTolerance, initialBracketingRange, preconditioner));
    }

    /**
     * Makes an optimizer.
     * @param checker joins the optimizer's own criteria, or null
     * @param dropIn what the constructor fixes
     */
    private LBFGSOptimizer(final ConvergenceChecker<PointValuePair> checker, final DropIn dropIn) {
        super(checker);
        this.dropIn = dropIn;
    }

    /**
     * {@inheritDoc}
     * @throws MathIllegalArgumentException if objective, gradient, goal or start is missing, null, of a wrong
     * dimension or not finite
     * @throws MathIllegalStateException if {@code MaxEval} or {@code MaxIter} is spent
     * @throws MathRuntimeException if bounds are given
     */
    @Override
    public LBFGSOptimum optimize(final OptimizationData... optData) {
        return (LBFGSOptimum) super.optimize(optData);
    }

    /** {@inheritDoc} The data given before serve again. */
    @Override
    public LBFGSOptimum optimize() {
        return (LBFGSOptimum) super.optimize();
    }

    /**
     * The best point of the latest run, however it ended.
     * @return point and value, caller's sign; null before the first finite value
     */
    public PointValuePair getBest() {
        return meter == null ? null : meter.getBest();
    }

    /**
     * What the optimizer is doing.
     * @return {@link OptimizerPhase#OPTIMIZING} or {@link OptimizerPhase#CONVERGED}
     */
    public OptimizerPhase getPhase() {
        return phase;
    }

    /** {@inheritDoc} */
    @Override
    protected void parseOptimizationData(final OptimizationData... optData) {
        super.parseOptimizationData(optData);
        data.add(optData);
        RunData.refuseBounds(this);
    }

    /** {@inheritDoc} */
    @Override
    protected LBFGSOptimum doOptimize() {
        final LBFGSOption option = dropIn.apply(data.find(LBFGSOption.class, LBFGSOption.defaults()));
        final ConvergenceCriteria criteria = data.find(ConvergenceCriteria.class, ConvergenceCriteria.defaults());
        final Evaluation start = Evaluation.unvisited(RunData.startOf(this));
        meter = null;
        meter = data.openMeter(getGoalType(), evaluations, iterations);
        phase = OptimizerPhase.OPTIMIZING;
        final LocalResult result;
        try (LocalMinimizer core = new LocalMinimizer(option, criteria, getConvergenceChecker())) {
            result = descend(core, start);
        }
        phase = OptimizerPhase.CONVERGED;
        if (result.reason().isLimit() && !option.bestAtLimit()) {
            throw RunData.limitExceeded(this, result.reason());
        }
        return new LBFGSOptimum(result.answer(meter), meter, result.reason());
    }

    /**
     * Runs down.
     * @param core the core
     * @param start where to begin
     * @return how the descent ended
     */
    private LocalResult descend(final LocalMinimizer core, final Evaluation start) {
        try {
            return core.minimize(core.begin(start, dropIn.initial(), meter), meter,
                                 new Announcer(data.observer(), meter));
        } catch (StopRunException stop) {
            // not even the start could be visited: there is no best point to return
            throw RunData.limitExceeded(this, stop.getReason());
        }
    }
}
