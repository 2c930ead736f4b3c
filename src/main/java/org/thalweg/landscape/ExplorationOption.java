/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.Settings;
import org.thalweg.hop.AcceptanceRule;
import org.thalweg.hop.AxisScan;
import org.thalweg.hop.ModeScan;
import org.thalweg.hop.NegativeCurvatureHop;
import org.thalweg.hop.RelativeKick;
import org.thalweg.hop.UnrelaxedModeScan;

/**
 * How to explore.
 *
 * @param hops the strategies and their shares, at least one share above 0
 * @param acceptance how much higher a minimum the walk may go to, not null
 * @param quench how hops run down, not null
 * @param learning what is learned of the landscape, and what that may cost; not null
 * @param restart when and how far a walk that is stuck is thrown, not null
 * @param stop when the exploration ends, not null
 * @param seed of all random numbers
 */
public record ExplorationOption(List<HopShare> hops, AcceptanceRule acceptance, QuenchOption quench,
                                LearningOption learning, RestartOption restart, StopOption stop, long seed)
    implements OptimizationData {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is null, or no share is above 0
     */
    public ExplorationOption {
        hops = List.copyOf(Settings.notNull("hops", hops));
        Settings.above("sum of the hops' weights", hops.stream().mapToDouble(HopShare::weight).sum(), 0);
        Settings.above("sum of the hops' weights in a fit", hops.stream().mapToDouble(HopShare::fitWeight).sum(), 0);
        Settings.notNull("acceptance", acceptance);
        Settings.notNull("quench", quench);
        Settings.notNull("learning", learning);
        Settings.notNull("restart", restart);
        Settings.notNull("stop", stop);
    }

    /**
     * The library's defaults: of six cycles three kick, two scan axes, one scans modes (shares from a comparison of
     * lattices and clusters); in a fit seven of ten scan axes, most of the rest kick (from ENSO's grid of starting
     * periods); saddles are left along their negative modes; the Metropolis rule at T = 0.2 energy scales; seed 1.
     * @return the defaults
     */
    public static ExplorationOption defaults() {
        return new ExplorationOption(List.of(new HopShare(new RelativeKick(), 3, 1), new HopShare(new AxisScan(), 2, 3),
                                             new HopShare(new ModeScan(), 1, 0.3),
                                             new HopShare(new NegativeCurvatureHop(), 0)),
                                     AcceptanceRule.metropolis(0.2), QuenchOption.defaults(),
                                     LearningOption.defaults(), RestartOption.defaults(), StopOption.defaults(), 1);
    }

    /**
     * The origin's algorithm, for comparison: straight scans along flat and negative modes, a hop only to a point that
     * is already lower, 5 cycles, the first cycle without a hop being the last. Give
     * {@link org.thalweg.hop.ScanOption#originDefaults()} and
     * {@link org.thalweg.hessian.ModeOption#originDefaults()} with it.
     * @return the origin's settings
     */
    public static ExplorationOption originDefaults() {
        return new ExplorationOption(List.of(new HopShare(new UnrelaxedModeScan(), 1)), AcceptanceRule.lowerValue(),
                                     QuenchOption.defaults().withReach(Double.POSITIVE_INFINITY)
                                                 .withWellConditioned(Double.POSITIVE_INFINITY),
                                     LearningOption.defaults().withUnequalUnits(Double.POSITIVE_INFINITY)
                                                   .withLooks(0),
                                     RestartOption.defaults(), StopOption.defaults().withMaxCycles(5).withPatience(1),
                                     1);
    }

    /**
     * Most cycles (the origin's {@code max_exploration_cycles}).
     * @return the number; 0 explores not at all
     */
    public int maxCycles() {
        return stop.maxCycles();
    }

    /**
     * Cycles running without a better basin after which the run ends.
     * @return the number, at least 1
     */
    public int patience() {
        return stop.patience();
    }

    /**
     * Changes the strategies.
     * @param changed the strategies and their shares, at least one share above 0
     * @return the changed option
     */
    public ExplorationOption withHops(final List<HopShare> changed) {
        return new ExplorationOption(changed, acceptance, quench, learning, restart, stop, seed);
    }

    /**
     * Changes the acceptance rule.
     * @param changed how much higher a minimum the walk may go to, not null
     * @return the changed option
     */
    public ExplorationOption withAcceptance(final AcceptanceRule changed) {
        return new ExplorationOption(hops, changed, quench, learning, restart, stop, seed);
    }

    /**
     * Changes how hops run down.
     * @param changed how hops run down, not null
     * @return the changed option
     */
    public ExplorationOption withQuench(final QuenchOption changed) {
        return new ExplorationOption(hops, acceptance, changed, learning, restart, stop, seed);
    }

    /**
     * Changes what is learned.
     * @param changed what is learned of the landscape, not null
     * @return the changed option
     */
    public ExplorationOption withLearning(final LearningOption changed) {
        return new ExplorationOption(hops, acceptance, quench, changed, restart, stop, seed);
    }

    /**
     * Changes when a walk that is stuck is thrown.
     * @param changed when and how far, not null
     * @return the changed option
     */
    public ExplorationOption withRestart(final RestartOption changed) {
        return new ExplorationOption(hops, acceptance, quench, learning, changed, stop, seed);
    }

    /**
     * Changes when the exploration ends.
     * @param changed when, not null
     * @return the changed option
     */
    public ExplorationOption withStop(final StopOption changed) {
        return new ExplorationOption(hops, acceptance, quench, learning, restart, changed, seed);
    }

    /**
     * Changes the number of cycles.
     * @param cycles most cycles, at least 0
     * @return the changed option
     */
    public ExplorationOption withMaxCycles(final int cycles) {
        return withStop(stop.withMaxCycles(cycles));
    }

    /**
     * Changes the patience.
     * @param cycles cycles running without a better basin after which the run ends, at least 1
     * @return the changed option
     */
    public ExplorationOption withPatience(final int cycles) {
        return withStop(stop.withPatience(cycles));
    }

    /**
     * Changes the seed.
     * @param changed the seed of all random numbers
     * @return the changed option
     */
    public ExplorationOption withSeed(final long changed) {
        return new ExplorationOption(hops, acceptance, quench, learning, restart, stop, changed);
    }
}
