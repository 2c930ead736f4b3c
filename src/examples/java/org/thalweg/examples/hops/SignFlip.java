/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.hops;

import java.util.List;

import org.thalweg.hop.HopContext;
import org.thalweg.hop.HopNotes;
import org.thalweg.hop.HopProposal;
import org.thalweg.hop.HopProposals;
import org.thalweg.hop.HopStrategy;
import org.thalweg.objective.Evaluation;
import org.thalweg.objective.ObjectiveMeter;

/**
 * Turns the sign of one variable: for models that come close to the data with a variable of the wrong sign, which no
 * small step can mend.
 */
public final class SignFlip implements HopStrategy {

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final double[] point = context.current().at().getPoint().clone();
        final int i = context.random().nextInt(point.length);
        point[i] = -point[i];
        final HopProposal start = new HopProposal(Evaluation.unvisited(point), context.current(),
                                                  context.adaptedLength(), 0, new double[0]);
        return new HopProposals(start, List.of(), HopNotes.EMPTY);
    }

    /** {@inheritDoc} None: a sign has no length. */
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
