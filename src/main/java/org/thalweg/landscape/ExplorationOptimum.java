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
import org.thalweg.hop.BasinArchive;
import org.thalweg.hop.HopGraph;
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
    /** How many more are to be expected. */
    private final double unseen;
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
     * @param archive the basins, minimizing sign
     * @param modes the modes at the best minimum
     * @param history one result for each cycle
     */
    public ExplorationOptimum(final Evaluation best, final ObjectiveMeter meter, final StopReason stopReason,
                              final BasinArchive archive, final ModeSet modes, final List<ExplorationResult> history) {
        super(best, meter, stopReason);
        this.basins = archive.lowestFirst().stream()
            .map(minimum -> minimum.basin().withValue(meter.toCaller(minimum.value()))).toList();
        this.unseen = archive.expectedUnseenBasins();
        this.modes = modes;
        this.history = List.copyOf(history);
        this.meter = meter;
    }

    /**
     * All basins found.
     * @return the distinct minima, best first, caller's sign, each with its parents
     */
    public List<Basin> getBasins() {
        return basins;
    }

    /**
     * Which basins hops led between.
     * @return the graph of {@link #getBasins()}
     */
    public HopGraph getHopGraph() {
        return HopGraph.of(basins);
    }

    /**
     * How many basins are still to be expected, from how often those found were met again: a hint, see
     * {@link BasinArchive#expectedUnseenBasins()}.
     * @return the number, above 0; infinite if too few were met again to tell
     */
    public double expectedUnseenBasins() {
        return unseen;
    }

    /**
     * The lowest modes at the best minimum.
     * @return the modes, lowest curvature first (minimizing sign). Where the budget did not reach to measure them,
     *         what the descent that ended there knows of them, all {@link org.thalweg.hessian.ModeKind#UNSURE}, as many
     *         as it made independent steps; empty if it made none
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
