/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

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
import org.thalweg.convergence.StopReason;
import org.thalweg.hessian.FiniteDifferenceHessian;
import org.thalweg.hessian.HessianProduct;
import org.thalweg.hessian.ModeFinder;
import org.thalweg.hessian.ModeOption;
import org.thalweg.hop.ArchiveOption;
import org.thalweg.hop.ScanOption;
import org.thalweg.lbfgs.DropIn;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.lbfgs.LocalMinimizer;
import org.thalweg.lbfgs.LocalResult;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunData;

/**
 * Minimizes or maximizes a differentiable function without stopping at the first minimum: runs down by L-BFGS,
 * measures the Hessian's modes there, scans and kicks along modes and axes for other basins, hops to better ones, and
 * again, until nothing better is found or the budget is spent.
 *
 * <pre>{@code
 * ExplorationOptimum optimum = new ExploratoryLBFGSOptimizer(null).optimize(
 *     new MaxEval(3000), GoalType.MINIMIZE,
 *     new ObjectiveFunction(f), new ObjectiveFunctionGradient(g), new InitialGuess(start));
 * }</pre>
 *
 * <p>A drop-in for {@code NonLinearConjugateGradientOptimizer}, as {@link org.thalweg.lbfgs.LBFGSOptimizer} is. Takes,
 * besides Hipparchus' data and those of the local optimizer, {@link ExplorationOption}, {@link ScanOption},
 * {@link ArchiveOption}, {@link ModeOption} and a {@link HessianProduct}; by default products come from forward
 * differences of gradients, one gradient each.</p>
 *
 * <p>{@code MaxEval} bounds all visits: descents, scans, Hessian products. A spent budget is a normal end: the best
 * point is returned with its {@link StopReason}. The same input, options and seed give the same bits.</p>
 */
public class ExploratoryLBFGSOptimizer extends GradientMultivariateOptimizer {

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
     * @param checker joins the criteria of each descent (see {@link org.thalweg.convergence.ConvergenceTracker});
     * null to use these alone
     */
    public ExploratoryLBFGSOptimizer(final ConvergenceChecker<PointValuePair> checker) {
        this(checker, DropIn.of(null));
    }

    /**
     * An optimizer with a preconditioner for the first descent.
     * @param checker joins the criteria of each descent; null to use these alone
     * @param preconditioner approximates the inverse Hessian times a vector, symmetric positive definite
     */
    public ExploratoryLBFGSOptimizer(final ConvergenceChecker<PointValuePair> checker,
                                     final Preconditioner preconditioner) {
        this(checker, DropIn.of(preconditioner));
    }

    /**
     * As the peer's constructor.
     * @param updateFormula has no effect: there is no conjugate-gradient formula here
     * @param checker joins the criteria of each descent; null to use these alone
     */
    public ExploratoryLBFGSOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker) {
        this(checker, DropIn.of(null));
    }

    /**
     * As the peer's constructor; the tolerances ask for Hipparchus' own exact line search.
     * @param updateFormula has no effect: there is no conjugate-gradient formula here
     * @param checker joins the criteria of each descent; null to use these alone
     * @param relativeTolerance relative tolerance of the line search
     * @param absoluteTolerance absolute tolerance of the line search
     * @param initialBracketingRange extent of the first bracket of the line search
     */
    public ExploratoryLBFGSOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                                     final double relativeTolerance, final double absoluteTolerance,
                                     final double initialBracketingRange) {
        this(checker, DropIn.of(relativeTolerance, absoluteTolerance, initialBracketingRange, null));
    }

    /**
     * As the peer's constructor; the tolerances ask for Hipparchus' own exact line search.
     * @param updateFormula has no effect: there is no conjugate-gradient formula here
     * @param checker joins the criteria of each descent; null to use these alone
     * @param relativeTolerance relative tolerance of the line search
     * @param absoluteTolerance absolute tolerance of the line search
     * @param initialBracketingRange extent of the first bracket of the line search
     * @param preconditioner approximates the inverse Hessian times a vector, symmetric positive definite
     */
    public ExploratoryLBFGSOptimizer(final Formula updateFormula, final ConvergenceChecker<PointValuePair> checker,
                                     final double relativeTolerance, final double absoluteTolerance,
                                     final double initialBracketingRange, final Preconditioner preconditioner) {
        this(checker, DropIn.of(relativeTolerance, absoluteTolerance, initialBracketingRange, preconditioner));
    }

    /**
     * Makes an optimizer.
     * @param checker joins the optimizer's own criteria, or null
     * @param dropIn what the constructor fixes
     */
    private ExploratoryLBFGSOptimizer(final ConvergenceChecker<PointValuePair> checker, final DropIn dropIn) {
        super(checker);
        this.dropIn = dropIn;
    }

    /**
     * {@inheritDoc}
     * @throws MathIllegalArgumentException if objective, gradient, goal or start is missing, null, of a wrong
     * dimension or not finite
     * @throws MathIllegalStateException if the budget does not even reach for the start point
     * @throws MathRuntimeException if bounds are given
     */
    @Override
    public ExplorationOptimum optimize(final OptimizationData... optData) {
        return (ExplorationOptimum) super.optimize(optData);
    }

    /** {@inheritDoc} The data given before serve again. */
    @Override
    public ExplorationOptimum optimize() {
        return (ExplorationOptimum) super.optimize();
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
     * @return the phase
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
    protected ExplorationOptimum doOptimize() {
        final double[] start = RunData.startOf(this);
        meter = null;
        meter = data.openMeter(getGoalType(), evaluations, iterations);
        try (LocalMinimizer core = core(start.length)) {
            return explore(start, core, data.find(ExplorationOption.class, ExplorationOption.defaults()));
        }
    }

    /**
     * Explores.
     * @param start where to begin
     * @param core runs down
     * @param option how to explore
     * @return the result
     */
    private ExplorationOptimum explore(final double[] start, final LocalMinimizer core,
                                       final ExplorationOption option) {
        final LandscapeExplorer explorer =
            new LandscapeExplorer(option, data.find(ScanOption.class, ScanOption.defaults()),
                                  data.find(ArchiveOption.class, ArchiveOption.defaults()),
                                  new ModeFinder(data.find(ModeOption.class, ModeOption.defaults())),
                                  new Quencher(option.quench(), core, dropIn.initial(), meter, data.observer()),
                                  meter, data.observer(), entered -> phase = entered, start);
        final StopReason reason =
            explorer.explore(data.find(HessianProduct.class, FiniteDifferenceHessian.forward()));
        phase = OptimizerPhase.CONVERGED;
        final LocalResult best = explorer.best();
        if (best == null) {
            throw RunData.limitExceeded(this, reason);
        }
        return new ExplorationOptimum(best.answer(meter), meter, reason, explorer.basins(), explorer.modes(),
                                      explorer.history());
    }

    /**
     * The core of all descents, which keep as many pairs as modes are learned from.
     * @param n the dimension
     * @return the core, with the options given
     */
    private LocalMinimizer core(final int n) {
        final LBFGSOption given = data.find(LBFGSOption.class, LBFGSOption.defaults());
        final int pairs = data.find(ModeOption.class, ModeOption.defaults()).pairLimit(n);
        return new LocalMinimizer(dropIn.apply(given.withHistory(Math.max(given.history(), pairs))),
                                  data.find(ConvergenceCriteria.class, ConvergenceCriteria.defaults()),
                                  getConvergenceChecker(), 0);
    }
}
