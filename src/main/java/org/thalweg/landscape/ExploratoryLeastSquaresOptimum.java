/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.List;

import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.thalweg.convergence.StopReason;
import org.thalweg.fit.FitModes;
import org.thalweg.fit.FitStructure;
import org.thalweg.hop.Basin;
import org.thalweg.hop.HopGraph;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.MeterView;
import org.thalweg.objective.Purpose;

/**
 * A fit, with what exploring it has shown. All that Hipparchus' {@link Optimum} tells is told by the local optimizer's
 * own result for the best parameters: covariances, standard deviations, residuals.
 *
 * <pre>{@code
 * ExploratoryLeastSquaresOptimum fit = new ExploratoryLeastSquaresOptimizer().explore(problem);
 * double chiSquare = fit.getChiSquare();
 * double gained = fit.getFirst().getChiSquare() - chiSquare;
 * List<Integer> notDetermined = fit.getModes().undetermined(1e-9);
 * }</pre>
 */
public final class ExploratoryLeastSquaresOptimum implements Optimum {

    /** The best fit. */
    private final Optimum best;
    /** The first fit. */
    private final Optimum first;
    /** What was found. */
    private final FitExplorer explorer;
    /** What exploring cost. */
    private final MeterView ledger;
    /** Why it ended. */
    private final StopReason reason;

    /**
     * Makes a result.
     * @param best the best fit
     * @param first the first fit
     * @param explorer what was found
     * @param ledger what exploring cost
     * @param reason why it ended
     */
    ExploratoryLeastSquaresOptimum(final Optimum best, final Optimum first, final FitExplorer explorer,
                                   final MeterView ledger, final StopReason reason) {
        this.best = best;
        this.first = first;
        this.explorer = explorer;
        this.ledger = ledger;
        this.reason = reason;
    }

    /**
     * The local optimizer's fit from the user's start.
     * @return what it returned; the same object as {@link #getBest()} if nothing better was found
     */
    public Optimum getFirst() {
        return first;
    }

    /**
     * The best fit.
     * @return the local optimizer's own result
     */
    public Optimum getBest() {
        return best;
    }

    /**
     * Whether exploring found a better fit.
     * @return true if it did
     */
    public boolean isBetter() {
        return best != first;
    }

    /**
     * Why exploring ended.
     * @return the reason; {@link StopReason#ROUNDING_FLOOR} if the residuals vanished
     */
    public StopReason getStopReason() {
        return reason;
    }

    /**
     * The distinct fits found.
     * @return the fits, best first; their values are sums of squares, and fits of one sum are one
     */
    public List<Basin> getBasins() {
        return explorer.fits().stream().map(minimum -> minimum.basin()).toList();
    }

    /**
     * Which fits hops led between.
     * @return the graph
     */
    public HopGraph getHopGraph() {
        return HopGraph.of(getBasins());
    }

    /**
     * How many fits are still to be expected, from how often those found were met again: a hint.
     * @return the number, see {@link org.thalweg.hop.BasinArchive#expectedUnseenBasins()}
     */
    public double expectedUnseenBasins() {
        return explorer.unseen();
    }

    /**
     * The directions that the data determine least, at the best fit.
     * @return the modes of the correlation matrix
     */
    public FitModes getModes() {
        return explorer.modes();
    }

    /**
     * What was found, or told, of the model.
     * @return linear parameters and groups
     */
    public FitStructure getStructure() {
        return explorer.found();
    }

    /**
     * What happened.
     * @return one result for each hop
     */
    public List<ExplorationResult> getExplorationHistory() {
        return List.copyOf(explorer.history());
    }

    /**
     * What exploring has asked on top of the first fit and a last one from the best parameters.
     * @return visits, residuals and Jacobians
     */
    public EvaluationCounts getExplorationCounts() {
        return ledger.getCounts();
    }

    /**
     * The same for one purpose.
     * @param purpose what for
     * @return visits, residuals and Jacobians
     */
    public EvaluationCounts getExplorationCounts(final Purpose purpose) {
        return ledger.getCounts(purpose);
    }

    /** {@inheritDoc} The first fit's, if nothing better was found; else all. */
    @Override
    public int getEvaluations() {
        return best.getEvaluations();
    }

    /** {@inheritDoc} The first fit's, if nothing better was found; else all. */
    @Override
    public int getIterations() {
        return best.getIterations();
    }

    /** {@inheritDoc} */
    @Override
    public RealMatrix getCovariances(final double threshold) {
        return best.getCovariances(threshold);
    }

    /** {@inheritDoc} */
    @Override
    public RealVector getSigma(final double covarianceSingularityThreshold) {
        return best.getSigma(covarianceSingularityThreshold);
    }

    /** {@inheritDoc} */
    @Override
    public double getRMS() {
        return best.getRMS();
    }

    /** {@inheritDoc} */
    @Override
    public RealMatrix getJacobian() {
        return best.getJacobian();
    }

    /** {@inheritDoc} */
    @Override
    public double getCost() {
        return best.getCost();
    }

    /** {@inheritDoc} */
    @Override
    public double getChiSquare() {
        return best.getChiSquare();
    }

    /** {@inheritDoc} */
    @Override
    public double getReducedChiSquare(final int numberOfFittedParameters) {
        return best.getReducedChiSquare(numberOfFittedParameters);
    }

    /** {@inheritDoc} */
    @Override
    public RealVector getResiduals() {
        return best.getResiduals();
    }

    /** {@inheritDoc} */
    @Override
    public RealVector getPoint() {
        return best.getPoint();
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "sum of squares " + getChiSquare() + ", first " + first.getChiSquare() + ": " +
               reason.getSourceString();
    }
}
