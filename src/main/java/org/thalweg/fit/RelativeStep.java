/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.random.RandomGenerator;

/**
 * Multiplies all parameters by random factors near 1, taking each from the best fit or from the start. Factors are
 * {@code 1 + s z} with z normal and one s for all, evenly drawn on a logarithmic scale; the share of parameters taken
 * from the start is none half of the time, else .3 or all. A parameter of 0 has no size: it moves as one would that, by
 * the linear model, changes the residuals by a tenth of their length.
 *
 * <pre>{@code
 * FitOption option = FitOption.defaults().withHops(List.of(new FitHopShare(new RelativeStep(), 1)));
 * }</pre>
 */
public final class RelativeStep implements FitHop {

    /** Smallest relative size of a step. */
    private static final double LEAST = 0.03;
    /** Largest. */
    private static final double MOST = 1;
    /** Shares of parameters taken from the start, equally likely. */
    private static final double[] ANCHORED = {0, 0, 0.3, 1};

    /** {@inheritDoc} */
    @Override
    public double[] propose(final FitContext context, final FitMeter meter) {
        final RandomGenerator random = context.random();
        final double size = context.logUniform(LEAST, MOST);
        final double anchored = ANCHORED[random.nextInt(ANCHORED.length)];
        final double[] moved = new double[context.best().size()];
        for (int j = 0; j < moved.length; j++) {
            final FitPoint from = random.nextDouble() < anchored ? context.start() : context.best();
            moved[j] = from.parameter(j) + size * random.nextGaussian() * context.sizeOf(from.parameter(j), j);
        }
        return moved;
    }
}
