/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.random.RandomGenerator;

/**
 * Fits the first observations alone, or the last ones, then twice as many, until all are fitted: where a phase runs on
 * with time, few observations can't be off by a whole turn. It begins at the start or at the best fit, or a little
 * beside. The observations have to be in order; where they are not, it is a hop like another. Without four
 * observations for each parameter it proposes nothing.
 *
 * <pre>{@code
 * FitOption option = FitOption.defaults().withHops(List.of(new FitHopShare(new GrowingData(), 1)));
 * }</pre>
 */
public final class GrowingData implements FitHop {

    /** Observations for each parameter without which there is nothing to grow. */
    private static final int LEAST_RATIO = 4;
    /** The first part of the observations, one of so many. */
    private static final int FIRST_PART = 16;
    /** Iterations with each part. */
    private static final int ITERATIONS = 12;
    /** Relative gain at which a part is fitted. */
    private static final double TOLERANCE = 1e-3;
    /** Relative size of the step beside. */
    private static final double BESIDE = 0.03;

    /** {@inheritDoc} */
    @Override
    public double[] propose(final FitContext context, final FitMeter meter) {
        final int m = meter.problem().getObservationSize();
        final int n = context.best().size();
        if (m < LEAST_RATIO * n) {
            return null;
        }
        final RandomGenerator random = context.random();
        final FitPoint base = random.nextBoolean() ? context.start() : context.best();
        final boolean last = random.nextBoolean();
        FitPoint at = random.nextBoolean() ? base : meter.differentiate(beside(base, context));
        for (int k = Math.max(2 * n + 2, m / FIRST_PART); k < m && at != null; k *= 2) {
            at = new FitView(meter, at, last ? m - k : 0, k, null, ITERATIONS)
                .fit(TOLERANCE, FitQuenchOption.defaults().stepBound());
        }
        return at == null ? null : at.parameters();
    }

    /**
     * A place near a fit.
     * @param base the fit
     * @param context tells sizes, and draws
     * @return its parameters, all moved a little
     */
    private static double[] beside(final FitPoint base, final FitContext context) {
        final double[] beside = base.parameters();
        for (int j = 0; j < beside.length; j++) {
            beside[j] += BESIDE * context.random().nextGaussian() * context.sizeOf(beside[j], j);
        }
        return beside;
    }
}
