/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.List;

import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * A long kick in all variables' units, for a walk that is stuck: from the best minimum or from where the walk stands,
 * by equal chance. Null directions are left out.
 */
public final class RestartKick implements HopStrategy {

    /** Makes the strategy. */
    public RestartKick() {
        // nothing to keep
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final Minimum base = context.random().nextBoolean() ? context.best() : context.current();
        final double[] scale = context.curvature().scale();
        final double[] kick = new double[scale.length];
        for (final int i : context.kinds().order()) {
            kick[i] = context.random().nextGaussian();
        }
        context.curvature().removeNulls(kick);
        final double[] start = base.at().getPoint().clone();
        for (int i = 0; i < start.length; i++) {
            start[i] += context.adaptedLength() * scale[i] * kick[i];
        }
        final HopProposal proposal =
            new HopProposal(Evaluation.unvisited(start), base, context.adaptedLength(), 0, new double[0]);
        return new HopProposals(proposal, List.of(), HopNotes.EMPTY);
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
