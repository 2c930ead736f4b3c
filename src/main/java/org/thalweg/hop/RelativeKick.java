/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.RandomGenerator;
import org.thalweg.Settings;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * A kick for fits (see {@link VariableKinds}), relative to each variable's own size: known by the walk, and by the
 * start point alone if the walk has run away. With s drawn log-uniformly from 0.03 to 2 and z normal, either
 * <ul>
 * <li>one or a few variables along which the landscape is more than a parabola become {@code b_i exp(s z_i)},
 *     or</li>
 * <li>all variables become {@code b_i (1 + min(s, 1) z_i)}.</li>
 * </ul>
 * b_i is the walk's variable or, for some of them, the start point's. A variable at 0 is moved in the landscape's own
 * unit.
 *
 * <p>Where no variable is linear sizes of variables mean nothing, and the kick is a {@link LowModeKick}.</p>
 */
public final class RelativeKick implements HopStrategy {

    /** Shares of variables taken from the start point, one drawn for each kick of all variables. */
    private static final double[] SHARES = {0, 0, 0.3, 1};

    /** How to kick. */
    private final KickOption option;
    /** The kick where there is no fit. */
    private final HopStrategy otherwise;

    /** Makes the strategy, {@link KickOption#defaults()}. */
    public RelativeKick() {
        this(KickOption.defaults());
    }

    /**
     * Makes the strategy.
     * @param option how to kick, not null
     * @throws MathIllegalArgumentException if it is null
     */
    public RelativeKick(final KickOption option) {
        this.option = Settings.notNull("option", option);
        this.otherwise = new LowModeKick(option);
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        if (!context.kinds().isFit()) {
            return otherwise.propose(context, meter);
        }
        final double[] noted = context.notes().numbers();
        final double[] known = noted.length == 0 ? context.kinds().known() : noted;
        final RandomGenerator random = context.random();
        final double[] point =
            random.nextDouble() < option.allShare() ? kickAll(context) : kickSome(context, known, meter);
        final HopProposal proposal = new HopProposal(Evaluation.unvisited(point), context.current(),
                                                     context.adaptedLength(), 0, new double[0]);
        return new HopProposals(proposal, List.of(), new HopNotes(known));
    }

    /** {@inheritDoc} That of {@link LowModeKick}: a fit needs none, but is not known yet. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        return otherwise.naturalLength(context, meter);
    }

    /** {@inheritDoc} A kick may go uphill, by the acceptance rule. */
    @Override
    public boolean mayGoUphill() {
        return true;
    }

    /**
     * Moves all variables.
     * @param context the hop's context
     * @return the new point
     */
    private double[] kickAll(final HopContext context) {
        final RandomGenerator random = context.random();
        final double[] point = context.current().at().getPoint().clone();
        final double share = SHARES[random.nextInt(SHARES.length)];
        final double size = Math.min(1, size(random));
        for (final int i : context.kinds().order()) {
            final double b = random.nextDouble() < share ? context.start()[i] : point[i];
            point[i] = b + size * random.nextGaussian() * (b == 0 ? ownUnit(i, context) : b);
        }
        return point;
    }

    /**
     * Moves a few variables that are worth it.
     * @param context the hop's context
     * @param known what is noted of each variable; brought up to date
     * @param meter the door
     * @return the new point
     */
    private double[] kickSome(final HopContext context, final double[] known, final ObjectiveMeter meter) {
        final RandomGenerator random = context.random();
        final double[] point = context.current().at().getPoint().clone();
        final double size = size(random);
        final int few = random.nextDouble() < option.oneShare() ? 1 :
                        (int) Math.pow(point.length + 1, random.nextDouble());
        for (final int i : choose(few, known, context, meter)) {
            final double b = random.nextDouble() < option.startShare() ? context.start()[i] : point[i];
            final double z = random.nextGaussian();
            point[i] = b == 0 ? size * z * ownUnit(i, context) : b * Math.exp(size * z);
        }
        return point;
    }

    /**
     * Draws variables worth kicking.
     * @param size how many
     * @param known what is noted of each variable; brought up to date
     * @param context the hop's context
     * @param meter the door
     * @return their indices, fewer if there are not as many
     */
    private static List<Integer> choose(final int size, final double[] known, final HopContext context,
                                        final ObjectiveMeter meter) {
        final List<Integer> chosen = new ArrayList<>();
        for (final int i : context.kinds().sample(known.length, context.random())) {
            if (chosen.size() == size) {
                break;
            }
            if (known[i] == 0) {
                known[i] = VariableKinds.kindOf(i, context, meter);
            }
            if (known[i] == VariableKinds.CURVED) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    /**
     * The unit of a variable that has no size of its own.
     * @param i its index
     * @param context the hop's context
     * @return the length at which the landscape stops being a parabola along it
     */
    private static double ownUnit(final int i, final HopContext context) {
        return context.naturalLength() * context.curvature().scale()[i];
    }

    /**
     * Draws the size of a kick.
     * @param random the generator
     * @return s, its logarithm uniform
     */
    private double size(final RandomGenerator random) {
        return option.least() * Math.pow(option.most() / option.least(), random.nextDouble());
    }
}
