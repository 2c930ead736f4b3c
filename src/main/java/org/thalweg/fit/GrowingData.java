/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.thalweg.convergence.StopRunException;

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
        final RandomGenerator random = context.random();
        final int m = meter.problem().getObservationSize();
        final int n = context.best().size();
        final FitPoint base = random.nextBoolean() ? context.start() : context.best();
        final boolean last = random.nextBoolean();
        final double[] beside = base.parameters();
        final double size = random.nextBoolean() ? 0 : BESIDE;
        for (int j = 0; j < n; j++) {
            final double unit = beside[j] == 0 ? FitContext.sizeAtZero(context.best(), j) : beside[j];
            beside[j] += size * random.nextGaussian() * unit;
        }
        FitPoint at = m < LEAST_RATIO * n ? null : size == 0 ? base : meter.differentiate(beside);
        for (int k = Math.max(2 * n + 2, m / FIRST_PART); k < m && at != null; k *= 2) {
            at = fit(at, last ? m - k : 0, k, meter);
        }
        return at == null ? null : at.parameters();
    }

    /**
     * Fits a part of the observations.
     * @param start where to begin
     * @param from the first observation
     * @param count how many
     * @param meter the door
     * @return the end; null if a Jacobian is not finite
     */
    private static FitPoint fit(final FitPoint start, final int from, final int count, final FitMeter meter) {
        final RowsView view =
            new RowsView(meter, start, from, count, Math.min(ITERATIONS, meter.ledger().iterationsLeft()));
        try {
            new LevenbergMarquardtOptimizer().withCostRelativeTolerance(TOLERANCE)
                .withInitialStepBoundFactor(FitQuenchOption.defaults().stepBound()).optimize(view);
        } catch (StopRunException stop) {
            throw stop;
        } catch (MathIllegalStateException | MathIllegalArgumentException end) {
            // iterations are spent, or tolerances too small: the lowest point stands
            return view.lowest();
        } finally {
            meter.ledger().iterated(view.getIterationCounter().getCount());
        }
        return view.lowest();
    }
}
