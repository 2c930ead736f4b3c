/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.List;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.Settings;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Any point of a box, evenly drawn: random multistart as one strategy among others, for users who know where minima can
 * lie. The box bounds the draw alone, not the descent from there.
 */
public final class BoxResample implements HopStrategy {

    /** Lower bounds. */
    private final double[] lower;
    /** Upper bounds. */
    private final double[] upper;

    /**
     * Makes the strategy.
     * @param lower lower bounds, n finite components
     * @param upper upper bounds, n finite components, none below the lower bound
     * @throws MathIllegalArgumentException if one is null, not finite or below its lower bound, or lengths differ
     */
    public BoxResample(final double[] lower, final double[] upper) {
        this.lower = Settings.notNull("lower", lower).clone();
        this.upper = Settings.notNull("upper", upper).clone();
        if (lower.length != upper.length) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, upper.length,
                                                   lower.length);
        }
        for (int i = 0; i < lower.length; i++) {
            Settings.within("lower bound " + i, lower[i], -Double.MAX_VALUE, Double.MAX_VALUE);
            Settings.within("upper bound " + i, upper[i], lower[i], Double.MAX_VALUE);
        }
    }

    /**
     * {@inheritDoc}
     * @throws MathIllegalArgumentException if the box has another dimension than the start point
     */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final double[] point = context.current().at().getPoint().clone();
        if (point.length != lower.length) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, lower.length,
                                                   point.length);
        }
        for (int i = 0; i < point.length; i++) {
            point[i] = lower[i] + context.random().nextDouble() * (upper[i] - lower[i]);
        }
        return new HopProposals(new HopProposal(Evaluation.unvisited(point), context.current(),
                                                context.adaptedLength(), 0, new double[0]),
                                List.of(), HopNotes.EMPTY);
    }

    /** {@inheritDoc} Nothing is asked: the box is the length. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        return 0;
    }

    /** {@inheritDoc} A draw may go uphill, by the acceptance rule. */
    @Override
    public boolean mayGoUphill() {
        return true;
    }
}
