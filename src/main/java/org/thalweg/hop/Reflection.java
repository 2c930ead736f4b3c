/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;
import java.util.List;

import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * To the other side of the start point: {@code y = start + s (start - x)} with s even from 0.5 to 1.5 and x the best
 * minimum or where the walk stands, by equal chance. For a walk that is stuck: whichever way the descents have led it,
 * nothing has been seen on the other side. It needs no length.
 */
public final class Reflection implements HopStrategy {

    /** Least distance beyond the start point, relative to the distance before it. */
    private static final double NEAREST = 0.5;

    /** Makes the strategy. */
    public Reflection() {
        // nothing to keep
    }

    /** {@inheritDoc} Nothing if the minimum is the start point. */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final Minimum base = context.random().nextBoolean() ? context.best() : context.current();
        final double far = NEAREST + context.random().nextDouble();
        final double[] start = context.start();
        final double[] point = base.at().getPoint().clone();
        if (Arrays.equals(start, point)) {
            return HopProposals.none();
        }
        for (int i = 0; i < point.length; i++) {
            point[i] = start[i] + far * (start[i] - point[i]);
        }
        return new HopProposals(new HopProposal(Evaluation.unvisited(point), base, context.adaptedLength(), 0,
                                                new double[0]), List.of(), HopNotes.EMPTY);
    }

    /** {@inheritDoc} Nothing is asked. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        return 0;
    }

    /** {@inheritDoc} */
    @Override
    public boolean mayGoUphill() {
        return true;
    }
}
