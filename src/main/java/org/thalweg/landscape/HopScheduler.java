/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.thalweg.Shares;
import org.thalweg.hop.HopContext;
import org.thalweg.hop.HopNotes;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.Reflection;
import org.thalweg.hop.RestartKick;
import org.thalweg.hop.ScanOption;

/**
 * Decides which strategy goes next: a throw if the walk is stuck, else one that is due, else one drawn by the shares.
 * Each cycle has its own random generator.
 */
final class HopScheduler {

    /** Spreads consecutive cycles over all seeds (2^64 over the golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** How to explore. */
    private final ExplorationOption option;
    /** How to scan. */
    private final ScanOption scan;
    /** The start point. */
    private final double[] start;
    /** Throws a walk that is stuck, in turn. */
    private final List<HopStrategy> throwers = List.of(new Reflection(), new RestartKick());

    /**
     * Makes a scheduler for one run.
     * @param option how to explore
     * @param scan how to scan
     * @param start the start point
     */
    HopScheduler(final ExplorationOption option, final ScanOption scan, final double[] start) {
        this.option = option;
        this.scan = scan;
        this.start = start;
    }

    /**
     * A cycle's own generator.
     * @param seed the run's seed
     * @param cycle the cycle
     * @return the generator
     */
    static RandomGenerator generator(final long seed, final int cycle) {
        return new Well19937a(seed + SPREAD * cycle);
    }

    /**
     * Decides.
     * @param state the state at the beginning of the cycle
     * @return whose turn it is
     */
    HopTurn next(final ExplorationState state) {
        final RandomGenerator random = generator(option.seed(), state.cycle());
        final int stagnation = option.restart().stagnation();
        if (state.sinceGain() % stagnation == 0) {
            final int turn = state.sinceGain() / stagnation - 1;
            final double longest = state.scales().stream().mapToDouble(HopScale::adapted).max().orElse(1);
            return new HopTurn(-1, throwers.get(turn % throwers.size()),
                               context(state, longest, option.restart().length() * longest, HopNotes.EMPTY, random));
        }
        for (int k = 0; k < option.hops().size(); k++) {
            final HopStrategy strategy = option.hops().get(k).strategy();
            final HopContext context = context(state, k, random);
            if (strategy.isDue(context)) {
                return new HopTurn(k, strategy, context);
            }
        }
        final ToDoubleFunction<HopShare> weight =
            state.survey().kinds().isFit() ? HopShare::fitWeight : HopShare::weight;
        final int drawn =
            Shares.draw(option.hops().stream().mapToDouble(weight).toArray(), random.nextDouble());
        return new HopTurn(drawn, option.hops().get(drawn).strategy(), context(state, drawn, random));
    }

    /**
     * What a strategy may look at before any length is known.
     * @param state the state at the first minimum
     * @param shortest the shortest length that other strategies found, 0 if there is none
     * @param random the generator
     * @return the context
     */
    HopContext firstContext(final ExplorationState state, final double shortest, final RandomGenerator random) {
        return new HopContext(start, state.current(), state.best(), state.survey().curvature().modes(),
                              state.survey().curvature().scaled(), state.survey().kinds(), Double.NaN, shortest,
                              shortest, HopNotes.EMPTY, scan, random);
    }

    /**
     * What a strategy may look at.
     * @param state the state
     * @param k the strategy's index
     * @param random the cycle's generator
     * @return the context
     */
    private HopContext context(final ExplorationState state, final int k, final RandomGenerator random) {
        final HopScale length = state.scales().get(k);
        return context(state, length.natural(), length.adapted(), state.notes().get(k), random);
    }

    /**
     * What a strategy may look at.
     * @param state the state
     * @param natural its natural length
     * @param adapted its adapted length
     * @param notes its notes
     * @param random the cycle's generator
     * @return the context
     */
    private HopContext context(final ExplorationState state, final double natural, final double adapted,
                               final HopNotes notes, final RandomGenerator random) {
        return new HopContext(start, state.current(), state.best(), state.survey().curvature().modes(),
                              state.survey().curvature().scaled(), state.survey().kinds(), state.energy().value(),
                              natural, adapted, notes, scan, random);
    }
}
