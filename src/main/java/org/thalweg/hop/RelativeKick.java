/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * A kick for fits, relative to each variable's own size. Periods, widths and positions are known to their order of
 * magnitude – by the start point alone if the walk has run away –, while linear parameters find their new values by
 * themselves. With s drawn log-uniformly from {@value #LEAST} to {@value #MOST} and z normal, either
 * <ul>
 * <li>one or a few variables along which the landscape is more than a parabola become {@code b_i exp(s z_i)},
 *     or</li>
 * <li>all variables become {@code b_i (1 + min(s, 1) z_i)}.</li>
 * </ul>
 * b_i is the walk's variable or, for some of them, the start point's. A variable at 0 is moved in the landscape's own
 * unit.
 *
 * <p>What was found out about a variable is noted: 0 nothing, 1 it is worth kicking, 2 it is linear. Where
 * {@value #ENOUGH} variables (or all) were looked at and none is linear, the landscape is no fit, sizes of variables
 * mean nothing, and the kick is a {@link LowModeKick}.</p>
 */
public final class RelativeKick implements HopStrategy {

    /** Least size of a kick. */
    static final double LEAST = 0.03;
    /** Largest size of a kick. */
    static final double MOST = 2;
    /** Variables to look at before a landscape without linear ones is taken for no fit. */
    static final int ENOUGH = 5;

    /** Share of kicks that move all variables. */
    private static final double ALL = 0.3;
    /** Share of the other kicks that move one variable. */
    private static final double ONE = 0.5;
    /** Shares of variables taken from the start point, one drawn for each kick of all variables. */
    private static final double[] SHARES = {0, 0, 0.3, 1};
    /** The same for a kick of a few. */
    private static final double FROM_START = 0.25;
    /** How far out, relative to its size, a variable is looked at. */
    private static final double LOOK = 0.3;
    /** The same in natural lengths, for a variable at 0. */
    private static final double FAR = 16;
    /** Noted of a variable that is worth kicking. */
    private static final int WORTH = 1;
    /** Noted of a variable that is linear. */
    private static final int LINEAR = 2;

    /** The kick where there is no fit. */
    private final HopStrategy otherwise = new LowModeKick();

    /** Makes the strategy. */
    public RelativeKick() {
        // nothing to keep
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final int n = context.start().length;
        final double[] noted = context.notes().numbers();
        final double[] known = noted.length == n ? noted : new double[n];
        if (isNoFit(known)) {
            final HopProposals kick = otherwise.propose(context, meter);
            return new HopProposals(kick.start(), kick.scans(), context.notes());
        }
        final RandomGenerator random = context.random();
        final double[] point = random.nextDouble() < ALL ? kickAll(context) : kickSome(context, known, meter);
        final HopProposal proposal = new HopProposal(Evaluation.unvisited(point), context.current(),
                                                     context.adaptedLength(), 0, new double[0]);
        return new HopProposals(proposal, List.of(), new HopNotes(known, List.of()));
    }

    /** {@inheritDoc} Nothing is asked: the variables' sizes are the lengths. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        return 0;
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
    private static double[] kickAll(final HopContext context) {
        final RandomGenerator random = context.random();
        final double[] point = context.current().at().getPoint().clone();
        final double share = SHARES[random.nextInt(SHARES.length)];
        final double size = Math.min(1, size(random));
        for (int i = 0; i < point.length; i++) {
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
    private static double[] kickSome(final HopContext context, final double[] known, final ObjectiveMeter meter) {
        final RandomGenerator random = context.random();
        final double[] point = context.current().at().getPoint().clone();
        final double size = size(random);
        final int few = random.nextDouble() < ONE ? 1 : (int) Math.pow(point.length + 1, random.nextDouble());
        for (final int i : choose(few, known, context, meter)) {
            final double b = random.nextDouble() < FROM_START ? context.start()[i] : point[i];
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
        final double[] best = context.best().at().getPoint();
        for (final int i : LineHop.sample(known.length, known.length, context.random())) {
            if (chosen.size() == size) {
                break;
            }
            if (known[i] == 0) {
                final double far = best[i] == 0 ? FAR * ownUnit(i, context) : LOOK * Math.abs(best[i]);
                known[i] = Parabola.isAxis(i, far, context.best().at(), meter) ? LINEAR : WORTH;
            }
            if (known[i] == WORTH) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    /**
     * Tells a landscape that is no fit.
     * @param known what is noted of each variable
     * @return true if enough variables are known and none is linear
     */
    private static boolean isNoFit(final double[] known) {
        int worth = 0;
        for (final double note : known) {
            if (note == LINEAR) {
                return false;
            }
            worth += note == WORTH ? 1 : 0;
        }
        return worth >= Math.min(ENOUGH, known.length);
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
    private static double size(final RandomGenerator random) {
        return LEAST * Math.pow(MOST / LEAST, random.nextDouble());
    }
}
