/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.List;

import org.thalweg.convergence.StopReason;
import org.thalweg.hessian.Mode;
import org.thalweg.hessian.ModeSet;
import org.thalweg.hessian.ParameterGroup;
import org.thalweg.hop.Basin;
import org.thalweg.lbfgs.LBFGSOptimum;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.EvaluationCounts;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.Purpose;

/**
 * The best point an exploration visited, and what it learned on the way.
 */
public class ExplorationOptimum extends LBFGSOptimum {

    /** Serializable version identifier. */
    private static final long serialVersionUID = 20261125L;

    /** The basins, best first, caller's sign. */
    private final transient List<Basin> basins;
    /** The modes at the best minimum. */
    private final transient ModeSet modes;
    /** One result for each cycle. */
    private final transient List<ExplorationResult> history;
    /** The run's meter, for costs by purpose. */
    private final transient ObjectiveMeter meter;

    /**
     * Makes the result of a run.
     * @param best the point returned, minimizing sign, with its gradient
     * @param meter the run's meter
     * @param stopReason why the run ended
     * @param basins the basins, best first, caller's sign
     * @param modes the modes at the best minimum
     * @param history one result for each cycle
     */
    public ExplorationOptimum(final Evaluation best, final ObjectiveMeter meter, final StopReason stopReason,
                              final List<Basin> basins, final ModeSet modes, final List<ExplorationResult> history) {
        super(best, meter, stopReason);
        this.basins = List.copyOf(basins);
        this.modes = modes;
        this.history = List.copyOf(history);
        this.meter = meter;
    }

    /**
     * All basins found.
     * @return the distinct minima, best first, each with its parent
     */
    public List<Basin> getBasins() {
        return basins;
    }

    /**
     * The lowest modes at the best minimum.
     * @return the modes, lowest curvature first (minimizing sign); empty if the budget did not reach to measure them
     */
    public List<Mode> getModes() {
        return modes.modes();
    }

    /**
     * The same with what is known of the measurement.
     * @return modes, products, noise
     */
    public ModeSet getModeSet() {
        return modes;
    }

    /**
     * The variables that take part in each mode.
     * @return the groups, in the order of the modes
     */
    public List<ParameterGroup> getParameterGroups() {
        return modes.groups();
    }

    /**
     * What happened (the origin's {@code exploration_history}).
     * @return one result for each cycle
     */
    public List<ExplorationResult> getExplorationHistory() {
        return history;
    }

    /**
     * What was asked for one purpose.
     * @param purpose the purpose
     * @return the counts
     */
    public EvaluationCounts getCounts(final Purpose purpose) {
        return meter.getCounts(purpose);
    }
}
