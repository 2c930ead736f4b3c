/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.hop.AcceptanceRule;
import org.thalweg.hop.AxisScan;
import org.thalweg.hop.LowModeKick;
import org.thalweg.hop.ModeScan;
import org.thalweg.hop.RelativeKick;
import org.thalweg.hop.UnrelaxedModeScan;

/**
 * How to explore.
 *
 * @param hops the strategies and their shares, at least one
 * @param acceptance how much higher a minimum the walk may go to, not null
 * @param maxCycles most cycles (the origin's {@code max_exploration_cycles}); 0 explores not at all
 * @param patience cycles running without a better basin after which the run ends, at least 1
 * @param seed of all random numbers
 */
public record ExplorationOption(List<HopShare> hops, AcceptanceRule acceptance, int maxCycles, int patience,
                                long seed) implements OptimizationData {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is null, empty or outside its range
     */
    public ExplorationOption {
        if (hops == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "hops");
        }
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "number of hop strategies", 0, 1);
        }
        if (acceptance == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "acceptance");
        }
        if (maxCycles < 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "maxCycles", maxCycles, 0);
        }
        if (patience < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "patience", patience, 1);
        }
    }

    /**
     * The library's defaults: of fourteen cycles six scan axes, six kick relative to the variables' sizes, one scans
     * modes, one kicks along low modes (shares from a comparison of fits, lattices and clusters); the Metropolis rule
     * at T = 0.2 energy scales; no limit of cycles (the origin has 5, each of many scans; a cycle here is one hop);
     * patience 200; seed 1.
     * @return the defaults
     */
    public static ExplorationOption defaults() {
        return new ExplorationOption(List.of(new HopShare(new LowModeKick(), 1), new HopShare(new AxisScan(), 6),
                                             new HopShare(new ModeScan(), 1), new HopShare(new RelativeKick(), 6)),
                                     AcceptanceRule.metropolis(0.2), Integer.MAX_VALUE, 200, 1);
    }

    /**
     * The origin's algorithm, for comparison: straight scans along flat and negative modes, a hop only to a point that
     * is already lower, 5 cycles, the first cycle without a hop being the last. Give
     * {@link org.thalweg.hop.ScanOption#originDefaults()} and
     * {@link org.thalweg.hessian.ModeOption#originDefaults()} with it.
     * @return the origin's settings
     */
    public static ExplorationOption originDefaults() {
        return new ExplorationOption(List.of(new HopShare(new UnrelaxedModeScan(), 1)),
                                     AcceptanceRule.lowerValue(), 5, 1, 1);
    }

    /**
     * Changes the strategies.
     * @param shares the strategies and their shares, at least one
     * @return the changed option
     */
    public ExplorationOption withHops(final List<HopShare> shares) {
        return new ExplorationOption(shares, acceptance, maxCycles, patience, seed);
    }

    /**
     * Changes the acceptance rule.
     * @param rule how much higher a minimum the walk may go to, not null
     * @return the changed option
     */
    public ExplorationOption withAcceptance(final AcceptanceRule rule) {
        return new ExplorationOption(hops, rule, maxCycles, patience, seed);
    }

    /**
     * Changes the number of cycles.
     * @param cycles most cycles, at least 0
     * @return the changed option
     */
    public ExplorationOption withMaxCycles(final int cycles) {
        return new ExplorationOption(hops, acceptance, cycles, patience, seed);
    }

    /**
     * Changes the patience.
     * @param cycles cycles running without a better basin after which the run ends, at least 1
     * @return the changed option
     */
    public ExplorationOption withPatience(final int cycles) {
        return new ExplorationOption(hops, acceptance, maxCycles, cycles, seed);
    }

    /**
     * Changes the seed.
     * @param number of all random numbers
     * @return the changed option
     */
    public ExplorationOption withSeed(final long number) {
        return new ExplorationOption(hops, acceptance, maxCycles, patience, number);
    }
}
