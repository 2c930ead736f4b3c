/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.thalweg.hop.Basin;
import org.thalweg.hop.HopVerdict;
import org.thalweg.landscape.ExplorationEvent;
import org.thalweg.landscape.ExplorationOption;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.landscape.ExplorationResult;
import org.thalweg.landscape.ExploratoryLBFGSOptimizer;
import org.thalweg.lbfgs.LBFGSIteration;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunEvent;
import org.thalweg.run.RunObserver;

/**
 * Watches a run from outside until a hop of one strategy has found another minimum, and keeps what that hop did. All is
 * taken from the objective's calls and the observer's events.
 */
final class RecordedHop implements RunObserver {

    /** Evaluations after which a run is given up. */
    private static final int BUDGET = 20000;

    /** The landscape. */
    private final SmoothFunction surface;
    /** Where the run begins. */
    private final double[] start;
    /** The strategy waited for. */
    private final String strategy;
    /** Runs. */
    private final ExploratoryLBFGSOptimizer optimizer = new ExploratoryLBFGSOptimizer(null);
    /** Points that this cycle's strategy asked values of. */
    private final List<double[]> asked = new ArrayList<>();
    /** Points that this cycle's descent asked of, its start first, of which the value may be known. */
    private final List<double[]> trials = new ArrayList<>();
    /** The start of this cycle's descent, then its steps' ends. */
    private final List<double[]> path = new ArrayList<>();
    /** The cycle; null before the hop waited for. */
    private ExplorationResult cycle;
    /** Where the hop left. */
    private Basin base;

    /**
     * Begins to watch.
     * @param surface the landscape
     * @param start where the run begins
     * @param strategy the strategy waited for
     */
    private RecordedHop(final SmoothFunction surface, final double[] start, final String strategy) {
        this.surface = surface;
        this.start = start.clone();
        this.strategy = strategy;
    }

    /**
     * Runs until a hop has found another minimum.
     * @param surface the landscape
     * @param start where the run begins
     * @param option how to explore
     * @param strategy the strategy waited for
     * @return the hop; empty if no hop did
     */
    static Optional<RecordedHop> first(final SmoothFunction surface, final double[] start,
                                       final ExplorationOption option, final String strategy) {
        final RecordedHop hop = new RecordedHop(surface, start, strategy);
        final ExplorationOptimum end = hop.optimizer.optimize(
            new MaxEval(BUDGET), GoalType.MINIMIZE, new ObjectiveFunction(hop::value),
            new ObjectiveFunctionGradient(hop::gradient), new InitialGuess(start), option, hop);
        if (hop.cycle == null) {
            return Optional.empty();
        }
        final int parent = hop.cycle.bestBasin().origin().parent();
        hop.base = end.getBasins().stream().filter(basin -> basin.id() == parent).findFirst().orElseThrow();
        return Optional.of(hop);
    }

    /**
     * The function, watched.
     * @param point the point
     * @return its value
     */
    private double value(final double[] point) {
        final OptimizerPhase phase = optimizer.getPhase();
        if (phase == OptimizerPhase.EXPLORING) {
            asked.add(point.clone());
        } else if (phase == OptimizerPhase.HOPPING) {
            trials.add(point.clone());
        }
        return surface.value(point);
    }

    /**
     * The gradient, watched.
     * @param point the point
     * @return its gradient
     */
    private double[] gradient(final double[] point) {
        if (optimizer.getPhase() == OptimizerPhase.HOPPING && trials.isEmpty()) {
            trials.add(point.clone());
        }
        return surface.gradient(point);
    }

    /** {@inheritDoc} */
    @Override
    public boolean notice(final RunEvent event) {
        if (event instanceof LBFGSIteration step && step.phase() == OptimizerPhase.HOPPING) {
            accept(step.value());
        }
        if (event instanceof ExplorationEvent.CycleEnded ended) {
            if (ended.result().verdict() == HopVerdict.NEW && strategy.equals(ended.result().strategy())) {
                cycle = ended.result();
                return false;
            }
            asked.clear();
            trials.clear();
            path.clear();
        }
        return true;
    }

    /**
     * Adds the trial that became a step.
     * @param value the step's value
     */
    private void accept(final double value) {
        if (path.isEmpty()) {
            path.add(trials.get(0));
        }
        for (int k = trials.size() - 1; k >= 0; k--) {
            if (surface.value(trials.get(k)) == value) {
                path.add(trials.get(k));
                return;
            }
        }
        throw new IllegalStateException("no trial has the value " + value);
    }

    /**
     * Points that the strategy asked values of.
     * @return the points
     */
    List<double[]> asked() {
        return asked;
    }

    /**
     * The descent.
     * @return the start proposed, then the ends of all steps
     */
    List<double[]> path() {
        return path;
    }

    /**
     * What the hop left.
     * @return the basin
     */
    Basin base() {
        return base;
    }

    /**
     * Where the hop led.
     * @return the basin
     */
    Basin end() {
        return cycle.bestBasin();
    }

    /**
     * When it happened.
     * @return the number of the cycle, from 1
     */
    int number() {
        return cycle.cycle();
    }

    /**
     * Where the run began.
     * @return the start point
     */
    double[] start() {
        return start.clone();
    }
}
