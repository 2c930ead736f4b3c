/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.random.RandomGenerator;

/**
 * Copies some parameters of another fit, or of the start, into the best one.
 *
 * <pre>{@code
 * FitOption option = FitOption.defaults().withHops(
 *     List.of(new FitHopShare(new RelativeStep(), 2), new FitHopShare(new Crossover(), 1)));
 * }</pre>
 */
public final class Crossover implements FitHop {

    /** Shares of parameters copied, equally likely. */
    private static final double[] DENSITIES = {0.15, 0.3, 0.5};
    /** How often the start is copied from. */
    private static final double FROM_START = 0.25;

    /** {@inheritDoc} */
    @Override
    public double[] propose(final FitContext context, final FitMeter meter) {
        final RandomGenerator random = context.random();
        final double density = DENSITIES[random.nextInt(DENSITIES.length)];
        final boolean fromStart = random.nextDouble() < FROM_START || context.archive().size() < 2;
        final double[] other = fromStart ? context.start().parameters() : context.oneOf(context.archive());
        final double[] crossed = context.best().parameters();
        boolean differs = false;
        for (int j = 0; j < crossed.length; j++) {
            if (random.nextDouble() < density && crossed[j] != other[j]) {
                crossed[j] = other[j];
                differs = true;
            }
        }
        return differs ? crossed : null;
    }
}
