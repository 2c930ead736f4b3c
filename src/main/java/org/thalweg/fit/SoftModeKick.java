/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.random.RandomGenerator;

/**
 * Kicks the best fit along the directions that the data determine least, each so far that the linear model says the
 * same rise: {@code x + c √S Σ_k D u_k z_k / √(λ_k m)} over the m softest modes, z normal. The length c is learned: it
 * grows while kicks fall back, and half of its logarithm is drawn each time.
 *
 * <pre>{@code
 * FitOption option = FitOption.defaults().withHops(List.of(new FitHopShare(new SoftModeKick(), 1)));
 * }</pre>
 */
public final class SoftModeKick implements FitHop {

    /** Most modes. */
    private static final int MODES = 12;
    /** Smallest eigenvalue relative to the largest: softer modes are kicked as far as one of this. */
    private static final double FLOOR = 1e-4;
    /** Standard deviation of a length's logarithm. */
    private static final double SPREAD = 0.5;

    /** {@inheritDoc} */
    @Override
    public double[] propose(final FitContext context, final FitMeter meter) {
        final RandomGenerator random = context.random();
        final FitModes modes = context.modes();
        final int count = Math.min(MODES, modes.values().length);
        final double floor = FLOOR * modes.values()[modes.values().length - 1];
        final double length = context.length() * Math.exp(SPREAD * random.nextGaussian()) *
                              Math.sqrt(context.best().sum() / count);
        final double[] kicked = context.best().parameters();
        for (int k = 0; k < count; k++) {
            final double along = length * random.nextGaussian() / Math.sqrt(Math.max(modes.values()[k], floor));
            for (int j = 0; j < kicked.length; j++) {
                kicked[j] += along * modes.units()[j] * modes.vectors()[k][j];
            }
        }
        return floor > 0 ? kicked : null;
    }
}
