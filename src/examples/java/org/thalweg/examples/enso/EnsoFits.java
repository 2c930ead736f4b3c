/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.util.Locale;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.landscape.ExplorationOption;
import org.thalweg.fit.FitOption;
import org.thalweg.landscape.ExploratoryLBFGSOptimizer;
import org.thalweg.landscape.ExploratoryLeastSquaresOptimizer;
import org.thalweg.lbfgs.LBFGSOptimizer;
import org.thalweg.lbfgs.LBFGSOptimum;
import org.thalweg.lbfgs.LBFGSOption;
import org.thalweg.run.RunObserver;

/**
 * Hipparchus' optimizers and ours, all from one start, each with the same {@code MaxEval}.
 */
public final class EnsoFits {

    /** What each run may ask in the example. */
    public static final int BUDGET = 3000;

    /** Relative and absolute change of the value at which conjugate gradients stop. */
    private static final double VALUE_TOLERANCE = 1e-10;
    /** The end of a run without exception. */
    private static final String RETURNED = "returned";

    /** The model. */
    private final EnsoModel model;
    /** Where all begin. */
    private final double[] start;
    /** What each run may ask. */
    private final int budget;

    /**
     * Fixes start and budget.
     * @param model the model
     * @param start b₁ … b₉
     * @param budget {@code MaxEval} of each run; Hipparchus' conjugate gradients count values alone
     */
    public EnsoFits(final EnsoModel model, final double[] start, final int budget) {
        this.model = model;
        this.start = start.clone();
        this.budget = budget;
    }

    /**
     * The certified answer.
     * @return a row that nothing was run for
     */
    public static EnsoFit certified() {
        return new EnsoFit("NIST, certified", EnsoModel.certified(), EnsoModel.CERTIFIED_SUM, 0, 0, "");
    }

    /**
     * The start itself.
     * @return a row that nothing was run for
     */
    public EnsoFit start() {
        return new EnsoFit("start point", start, model.value(start), 0, 0, "");
    }

    /**
     * Fits by Hipparchus' conjugate gradients.
     * @return the best point seen, with the exception's message if one ended the run
     */
    public EnsoFit conjugateGradient() {
        final BestSeen seen = new BestSeen(model, start);
        String ended = RETURNED;
        try {
            new NonLinearConjugateGradientOptimizer(Formula.POLAK_RIBIERE,
                                                    new SimpleValueChecker(VALUE_TOLERANCE, VALUE_TOLERANCE))
                .optimize(new MaxEval(budget), GoalType.MINIMIZE, new ObjectiveFunction(seen::value),
                          new ObjectiveFunctionGradient(seen::gradient), new InitialGuess(start));
        } catch (MathRuntimeException e) {
            ended = e.getMessage();
        }
        return seen.fit("Hipparchus NLCG", ended);
    }

    /**
     * Fits by Hipparchus' Levenberg-Marquardt optimizer, which sees all residuals, not only the sum of their squares.
     * @return the best point seen, with the exception's message if one ended the run
     */
    public EnsoFit levenbergMarquardt() {
        return leastSquares("Hipparchus Levenberg-Marquardt", new LevenbergMarquardtOptimizer());
    }

    /**
     * Fits by the same and goes on exploring the residuals.
     * @param seed of all random numbers
     * @return the best point seen, with the exception's message if one ended the run
     */
    public EnsoFit exploringResiduals(final long seed) {
        return leastSquares("Thalweg, exploring residuals", new ExploratoryLeastSquaresOptimizer()
            .withExploration(FitOption.defaults().withSeed(seed)));
    }

    /**
     * Fits by an optimizer that sees all residuals.
     * @param name who
     * @param optimizer the optimizer
     * @return the best point seen, with the exception's message if one ended the run
     */
    private EnsoFit leastSquares(final String name, final LeastSquaresOptimizer optimizer) {
        final BestSeen seen = new BestSeen(model, start);
        String ended = RETURNED;
        try {
            optimizer.optimize(new LeastSquaresBuilder()
                .start(start)
                .target(model.observed())
                .model(seen::modelAndJacobian)
                .maxEvaluations(budget)
                .maxIterations(budget)
                .build());
        } catch (MathRuntimeException e) {
            ended = e.getMessage();
        }
        return seen.fit(name, ended);
    }

    /**
     * Fits by L-BFGS.
     * @param observer listens, and may end the run
     * @return the minimum below the start
     */
    public LBFGSOptimum local(final RunObserver observer) {
        return new LBFGSOptimizer(null).optimize(
            new MaxEval(budget), GoalType.MINIMIZE, new ObjectiveFunction(model::value),
            new ObjectiveFunctionGradient(model::gradient), new InitialGuess(start),
            LBFGSOption.defaults().withBestAtLimit(true), observer);
    }

    /**
     * Fits by L-BFGS and goes on exploring.
     * @param seed of all random numbers
     * @param observer listens, and may end the run
     * @return the best minimum found
     */
    public ExplorationOptimum exploring(final long seed, final RunObserver observer) {
        return new ExploratoryLBFGSOptimizer(null).optimize(
            new MaxEval(budget), GoalType.MINIMIZE, new ObjectiveFunction(model::value),
            new ObjectiveFunctionGradient(model::gradient), new InitialGuess(start),
            ExplorationOption.defaults().withSeed(seed), observer);
    }

    /**
     * The row of a run of ours.
     * @param name who fitted
     * @param optimum its result
     * @return the row
     */
    public static EnsoFit row(final String name, final LBFGSOptimum optimum) {
        return new EnsoFit(name, optimum.getPoint(), optimum.getValue(), optimum.getCounts().values(),
                           optimum.getCounts().gradients(),
                           optimum.getStopReason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
