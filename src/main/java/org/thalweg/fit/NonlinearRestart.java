/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.random.RandomGenerator;

/**
 * Moves some of the nonlinear parameters, from their best value or from the start's, by factors or by steps; then
 * solves for the linear ones. The best of three candidates is proposed.
 *
 * <pre>{@code
 * FitOption option = FitOption.defaults().withHops(List.of(new FitHopShare(new NonlinearRestart(), 1)));
 * }</pre>
 */
public final class NonlinearRestart implements FitHop {

    /** Candidates. */
    private static final int CANDIDATES = 3;
    /** How often a parameter is taken from the start. */
    private static final double FROM_START = 0.25;
    /** Smallest relative size of a move. */
    private static final double LEAST = 0.03;
    /** Largest. */
    private static final double MOST = 2;

    /** {@inheritDoc} */
    @Override
    public double[] propose(final FitContext context, final FitMeter meter) {
        final int[] nonlinear = context.structure().nonlinear(context.best().size());
        if (nonlinear.length == 0) {
            return null;
        }
        final Projected candidates = new Projected(context, meter);
        for (int i = 0; i < CANDIDATES; i++) {
            candidates.consider(moved(context, nonlinear));
        }
        return candidates.best();
    }

    /**
     * A candidate.
     * @param context what to start from
     * @param nonlinear the nonlinear parameters
     * @return all parameters
     */
    private static double[] moved(final FitContext context, final int[] nonlinear) {
        final RandomGenerator random = context.random();
        final int[] order = nonlinear.clone();
        final int count = (int) Math.round(context.logUniform(1, order.length));
        final double size = context.logUniform(LEAST, MOST);
        final boolean byFactors = random.nextBoolean();
        final double[] moved = context.best().parameters();
        for (int i = 0; i < count; i++) {
            final int drawn = i + random.nextInt(order.length - i);
            final int j = order[drawn];
            order[drawn] = order[i];
            final double from = (random.nextDouble() < FROM_START ? context.start() : context.best()).parameter(j);
            final double unit = Math.max(Math.abs(from), context.sizeAtZero(j));
            moved[j] = byFactors ? from * Math.exp(size * random.nextGaussian()) :
                from + size * unit * random.nextGaussian();
        }
        return moved;
    }
}
