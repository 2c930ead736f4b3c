/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.thalweg.hessian.ModeFinder;
import org.thalweg.hessian.ModeSet;
import org.thalweg.hop.HopContext;
import org.thalweg.hop.HopStrategy;
import org.thalweg.hop.Minimum;
import org.thalweg.hop.VariableKinds;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;
import org.thalweg.objective.Purpose;
import org.thalweg.run.OptimizerPhase;
import org.thalweg.run.RunEvent;

/**
 * Finds out about the landscape's shape: the curvature at the best minimum and, at the first one, the variables' units,
 * the lengths at which it stops being a parabola, and whether it is a fit.
 */
final class Surveyor {

    /** Products that the modes of a large problem are worth in any case: 20 were enough for a lattice of 100 variables
        and 40 for clusters of 55 and 75 atoms. */
    private static final int LEAST_PRODUCTS = 40;

    /** How to explore. */
    private final ExplorationOption option;
    /** Gives strategies their contexts. */
    private final HopScheduler scheduler;
    /** Finds modes. */
    private final ModeFinder finder;
    /** Runs descents. */
    private final Quencher quencher;
    /** The door. */
    private final ObjectiveMeter meter;
    /** Hears of what was measured. */
    private final Consumer<RunEvent> listener;

    /**
     * Makes a surveyor for one run.
     * @param option how to explore
     * @param scheduler gives strategies their contexts
     * @param finder finds modes
     * @param quencher runs descents
     * @param meter the door
     * @param listener hears of what was measured
     */
    Surveyor(final ExplorationOption option, final HopScheduler scheduler, final ModeFinder finder,
             final Quencher quencher, final ObjectiveMeter meter, final Consumer<RunEvent> listener) {
        this.option = option;
        this.scheduler = scheduler;
        this.finder = finder;
        this.quencher = quencher;
        this.meter = meter;
        this.listener = listener;
    }

    /**
     * Surveys the first minimum. Where units are very unequal the first descent may have thrown variables far away
     * with its first step: it is run again, and the lower end taken.
     * @param first the state at the end of the first descent
     * @return the state after
     */
    ExplorationState first(final ExplorationState first) {
        final ExplorationState measured = curvature(first);
        if (!(measured.survey().unitRatio() > option.learning().unequalUnits())) {
            return lengths(measured);
        }
        final Descent again = quencher.firstAgain();
        if (!(again.at().getValue() < first.best().value())) {
            return lengths(measured).alsoFound(again);
        }
        final ExplorationState better = first.restartedAt(again, measured.survey());
        return lengths(curvature(better)).alsoFound(first.firstDescent());
    }

    /**
     * Measures the curvature again if the best minimum is another one, and if that is affordable. Where descents are
     * preconditioned with it, it is worth more, and measured where the walk stands.
     * @param state the state
     * @return the state after
     */
    ExplorationState again(final ExplorationState state) {
        final boolean used = option.quench().preconditions(state.survey().curvature().scaled());
        final double share = used ? option.learning().walkShare() : option.learning().curvatureShare();
        final double spent = meter.getCounts(Purpose.HESSIAN).evaluations();
        return spent <= share * meter.getCounts().evaluations() ?
               curvature(state, used ? state.current() : state.best()) : state;
    }

    /**
     * Measures the curvature at the best minimum, unless it is known.
     * @param state the state
     * @return the state after
     */
    ExplorationState curvature(final ExplorationState state) {
        return curvature(state, state.best());
    }

    /**
     * Measures the curvature at a minimum, unless it is known.
     * @param state the state
     * @param minimum the minimum
     * @return the state after
     */
    private ExplorationState curvature(final ExplorationState state, final Minimum minimum) {
        final Survey survey = state.survey();
        if (survey.at() == minimum.basin().id()) {
            return state;
        }
        final Evaluation at = minimum.at();
        final ExplorationState measured = state.surveyed(survey.measured(
            finder.measureAgain(at, survey.curvature(), meter.on(Purpose.HESSIAN), quencher.pairsAt(at),
                                mostProducts()),
            minimum.basin().id()));
        listener.accept(new ExplorationEvent.ModesMeasured(OptimizerPhase.CONVERGED, meter,
                                                           measured.survey().curvature().modes()));
        return measured;
    }

    /**
     * What measuring the curvature once may cost where it is not formed whole, by central differences.
     * @return products, 40 or as many as take the share of what was spent
     */
    private int mostProducts() {
        return (int) Math.max(LEAST_PRODUCTS, option.learning().curvatureShare() * meter.getCounts().evaluations() / 2);
    }

    /**
     * The modes at the best minimum, asking nothing.
     * @param state the state
     * @return as measured; where they were not, as the descent that ended there knows them
     */
    ModeSet modesAtBest(final ExplorationState state) {
        final Survey survey = state.survey();
        final Evaluation best = state.best().at();
        return survey.at() == state.best().basin().id() ? survey.curvature().modes() :
               finder.estimate(best, quencher.pairsAt(best));
    }

    /**
     * Asks each strategy how far it has to go, then whether the landscape is a fit. Kicks go no farther than the
     * shortest length.
     * @param measured the state with the curvature
     * @return the state after
     */
    private ExplorationState lengths(final ExplorationState measured) {
        final ExplorationState state = measured.surveyed(
            measured.survey().known(0, VariableKinds.unknown(measured.survey().scale())));
        final ObjectiveMeter calibration = meter.on(Purpose.CALIBRATION);
        final RandomGenerator random = new Well19937a(option.seed());
        final double[] lengths = new double[option.hops().size()];
        double shortest = 0;
        for (int k = 0; k < lengths.length; k++) {
            final HopStrategy strategy = option.hops().get(k).strategy();
            lengths[k] = strategy.naturalLength(scheduler.firstContext(state, shortest, random), calibration);
            if (strategy.measuresLandscape() && lengths[k] > 0 && !(shortest > 0 && shortest < lengths[k])) {
                shortest = lengths[k];
            }
        }
        shortest = shortest > 0 ? shortest : 1;
        final HopContext context = scheduler.firstContext(state, shortest, random);
        final VariableKinds kinds = VariableKinds.look(context, option.learning().looks(), calibration);
        return state.surveyed(state.survey().known(shortest, kinds))
                    .scaled(scales(lengths, shortest),
                            EnergyScale.guess(shortest, state.survey().curvature().scaled().unit(),
                                              option.learning().energy()));
    }

    /**
     * Makes the learners of lengths.
     * @param lengths the natural lengths found, 0 where there is none
     * @param shortest the shortest
     * @return one learner for each strategy
     */
    private List<HopScale> scales(final double[] lengths, final double shortest) {
        final LengthOption how = option.learning().lengths();
        final List<HopScale> scales = new ArrayList<>();
        for (int k = 0; k < lengths.length; k++) {
            final boolean kick = option.hops().get(k).strategy().mayGoUphill() || lengths[k] == 0;
            scales.add(kick ? HopScale.begin(shortest, 0, how) : HopScale.begin(lengths[k], how.scansShorter(), how));
        }
        return scales;
    }
}
