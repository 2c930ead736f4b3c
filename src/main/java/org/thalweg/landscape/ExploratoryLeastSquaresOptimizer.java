/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresAdapter;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Incrementor;
import org.thalweg.Settings;
import org.thalweg.convergence.StopReason;
import org.thalweg.fit.FitMeter;
import org.thalweg.fit.FitOption;
import org.thalweg.fit.FitPoint;
import org.thalweg.fit.WatchedProblem;
import org.thalweg.run.RunObserver;

/**
 * Fits, and does not stop at the first fit: a local optimizer, Hipparchus' Levenberg-Marquardt unless another is
 * given, runs first, exactly as it would run alone; then terms of the model are moved, parameters changed, and each
 * change fitted, until nothing better is found or the budget is spent.
 *
 * <pre>{@code
 * LeastSquaresOptimizer.Optimum fit = new ExploratoryLeastSquaresOptimizer().optimize(problem);
 * RealVector parameters = fit.getPoint();
 * }</pre>
 *
 * <p>It takes the place of {@link LevenbergMarquardtOptimizer} wherever a {@link LeastSquaresOptimizer} is asked for.
 * {@link #optimize} returns the local optimizer's own result, the very object, if nothing better was found; else an
 * {@link ExploratoryLeastSquaresOptimum}. {@link #explore} returns the latter in any case.</p>
 *
 * <ul>
 * <li>The problem's weights, {@link org.hipparchus.optim.nonlinear.vector.leastsquares.ParameterValidator} and
 * convergence checker hold: the first two everywhere, the checker in the first fit and in the last, which starts at the
 * best parameters found.</li>
 * <li>{@code maxEvaluations} and {@code maxIterations} bound everything together. Spent in the first fit, they throw as
 * they do without exploring; later they are a normal end. How much exploring may take at most is said by
 * {@link FitOption#costMultiple()}.</li>
 * <li>A model that evaluates lazily is asked for residuals alone where the Jacobian is not needed, and for nothing
 * twice.</li>
 * <li>Where a model throws or is not finite on the way, that hop is given up. At the start it is an exception that
 * names the observation.</li>
 * <li>The same problem, options and seed give the same bits. The optimizer is immutable; it may serve many threads if
 * its local optimizer and observer may.</li>
 * </ul>
 *
 * <p>Not for many parameters: each local fit factors the Jacobian.</p>
 */
public final class ExploratoryLeastSquaresOptimizer implements LeastSquaresOptimizer {

    /** Fits locally. */
    private final LeastSquaresOptimizer local;
    /** How to explore. */
    private final FitOption option;
    /** Who listens. */
    private final RunObserver observer;

    /** Explores around Hipparchus' {@link LevenbergMarquardtOptimizer}, by {@link FitOption#defaults()}. */
    public ExploratoryLeastSquaresOptimizer() {
        this(new LevenbergMarquardtOptimizer());
    }

    /**
     * Explores around a local optimizer, by {@link FitOption#defaults()}.
     * @param local fits locally, not null
     * @throws MathIllegalArgumentException if it is null
     */
    public ExploratoryLeastSquaresOptimizer(final LeastSquaresOptimizer local) {
        this(local, FitOption.defaults(), event -> true);
    }

    /**
     * Makes an optimizer.
     * @param local fits locally
     * @param option how to explore
     * @param observer who listens
     */
    private ExploratoryLeastSquaresOptimizer(final LeastSquaresOptimizer local, final FitOption option,
                                             final RunObserver observer) {
        this.local = Settings.notNull("local", local);
        this.option = Settings.notNull("option", option);
        this.observer = Settings.notNull("observer", observer);
    }

    /**
     * Changes the local optimizer, which runs first and last. Hops are fitted by Levenberg-Marquardt in any case.
     * @param changed fits locally, not null
     * @return the changed optimizer
     * @throws MathIllegalArgumentException if it is null
     */
    public ExploratoryLeastSquaresOptimizer withLocal(final LeastSquaresOptimizer changed) {
        return new ExploratoryLeastSquaresOptimizer(changed, option, observer);
    }

    /**
     * Changes how to explore.
     * @param changed the option, not null; {@link FitOption#off()} not to
     * @return the changed optimizer
     * @throws MathIllegalArgumentException if it is null
     */
    public ExploratoryLeastSquaresOptimizer withExploration(final FitOption changed) {
        return new ExploratoryLeastSquaresOptimizer(local, changed, observer);
    }

    /**
     * Does not explore: the local optimizer is all.
     * @return the changed optimizer
     */
    public ExploratoryLeastSquaresOptimizer withoutExploration() {
        return withExploration(FitOption.off());
    }

    /**
     * Changes who listens.
     * @param changed hears of each hop, and ends exploring by returning false; not null
     * @return the changed optimizer
     * @throws MathIllegalArgumentException if it is null
     */
    public ExploratoryLeastSquaresOptimizer withObserver(final RunObserver changed) {
        return new ExploratoryLeastSquaresOptimizer(local, option, changed);
    }

    /**
     * The local optimizer.
     * @return what runs first and last
     */
    public LeastSquaresOptimizer getLocal() {
        return local;
    }

    /**
     * How it explores.
     * @return the option
     */
    public FitOption getExploration() {
        return option;
    }

    /**
     * {@inheritDoc}
     * @return the local optimizer's own result if nothing better was found, else an
     * {@link ExploratoryLeastSquaresOptimum}
     * @throws MathIllegalStateException if a limit is spent in the first fit, or the start is not finite
     */
    @Override
    public Optimum optimize(final LeastSquaresProblem problem) {
        final ExploratoryLeastSquaresOptimum explored = explore(problem);
        return explored.isBetter() ? explored : explored.getFirst();
    }

    /**
     * Fits, and tells what was found on the way.
     * @param problem the problem
     * @return the best fit with all that exploring has shown
     * @throws MathIllegalStateException if a limit is spent in the first fit, or the start is not finite
     */
    public ExploratoryLeastSquaresOptimum explore(final LeastSquaresProblem problem) {
        final WatchedProblem watched = new WatchedProblem(problem);
        final Optimum first = local.optimize(watched);
        final Incrementor evaluations = problem.getEvaluationCounter();
        final Incrementor iterations = problem.getIterationCounter();
        evaluations.increment(first.getEvaluations() - evaluations.getCount());
        iterations.increment(first.getIterations() - iterations.getCount());
        final FitMeter meter = FitMeter.open(problem, evaluations, iterations, option.budget(first.getEvaluations()));
        final FitPoint lowest = watched.lowest(first);
        final FitPoint end = lowest == null ? meter.take(first) : lowest;
        final FitExplorer explorer =
            new FitExplorer(option, meter, observer, watched.first(), end, first.getEvaluations());
        final StopReason reason = explorer.explore();
        final Optimum best = explorer.best() == end ? first :
            last(meter, problem, explorer.best(), evaluations, iterations);
        if (meter.ledger().getCounts().evaluations() > 0) {
            // some problems report what they were asked last
            problem.evaluate(best.getPoint());
            evaluations.increment();
        }
        return new ExploratoryLeastSquaresOptimum(best, first, explorer, meter.ledger(), reason);
    }

    /**
     * Fits from the best parameters, as the caller wants fits to end.
     * @param meter keeps what is asked, so that nothing is computed twice
     * @param problem the problem
     * @param found the best parameters found
     * @param evaluations goes on
     * @param iterations goes on
     * @return the local optimizer's result; where it fails or does no better, what it began with
     */
    private Optimum last(final FitMeter meter, final LeastSquaresProblem problem, final FitPoint found,
                         final Incrementor evaluations, final Incrementor iterations) {
        final Incrementor kept = new Incrementor(evaluations.getMaximalCount() - 1);
        kept.increment(evaluations.getCount());
        Optimum last = null;
        try {
            last = local.optimize(new From(meter, problem, found, kept, iterations));
        } catch (RuntimeException end) {
            // limits are spent, tolerances too small to be met, or the model refuses: the parameters found stand
            last = null;
        }
        evaluations.increment(Math.min(kept.getCount(), kept.getMaximalCount()) - evaluations.getCount());
        final boolean kind = last != null && last.getCost() <= Math.sqrt(found.sum());
        return Optimum.of(kind ? last : found, evaluations.getCount(), iterations.getCount());
    }

    /** A problem that starts elsewhere, where it was visited before, and counts on. */
    private static final class From extends LeastSquaresAdapter {

        /** Keeps what is asked. */
        private final FitMeter meter;
        /** Where. */
        private final FitPoint start;
        /** Counts on. */
        private final Incrementor evaluations;
        /** Counts on. */
        private final Incrementor iterations;
        /** Whether the start was told. */
        private boolean begun;

        /**
         * Starts elsewhere.
         * @param meter keeps what is asked
         * @param problem the problem
         * @param start where
         * @param evaluations counts on
         * @param iterations counts on
         */
        From(final FitMeter meter, final LeastSquaresProblem problem, final FitPoint start,
             final Incrementor evaluations, final Incrementor iterations) {
            super(problem);
            this.meter = meter;
            this.start = start;
            this.evaluations = evaluations;
            this.iterations = iterations;
        }

        /** {@inheritDoc} */
        @Override
        public RealVector getStart() {
            return new ArrayRealVector(start.parameters(), false);
        }

        /** {@inheritDoc} */
        @Override
        public Evaluation evaluate(final RealVector point) {
            if (!begun) {
                begun = true;
                return start;
            }
            return meter.take(super.evaluate(point));
        }

        /** {@inheritDoc} */
        @Override
        public Incrementor getEvaluationCounter() {
            return evaluations;
        }

        /** {@inheritDoc} */
        @Override
        public Incrementor getIterationCounter() {
            return iterations;
        }
    }
}
