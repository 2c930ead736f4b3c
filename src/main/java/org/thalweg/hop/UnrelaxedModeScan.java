/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.thalweg.hessian.Mode;
import org.thalweg.hessian.ModeKind;
import org.thalweg.objective.ObjectiveMeter;

/**
 * The origin's hop, for comparison: straight scans along every flat or negative mode, evenly spaced, and a hop to the
 * lowest point met only if its value, without any descent, is already below the minimum's.
 */
public final class UnrelaxedModeScan implements HopStrategy {

    /** Makes the strategy. */
    public UnrelaxedModeScan() {
        // nothing to keep
    }

    /** {@inheritDoc} */
    @Override
    public HopProposals propose(final HopContext context, final ObjectiveMeter meter) {
        final Minimum base = context.current();
        final double first = context.scan().stepSize() > 0 ? context.scan().stepSize() : context.naturalLength();
        final List<ScannedLine> scans = new ArrayList<>();
        final List<HopProposal> lower = new ArrayList<>();
        for (final Mode mode : context.modes().modes()) {
            if (mode.kind() != ModeKind.STIFF) {
                final ScannedLine line =
                    ScannedLine.outwards(base, mode.direction(), first, context.scan(),
                                          context.energyScale(), meter);
                scans.add(line);
                final ScannedLine.Visit lowest = line.lowest();
                if (lowest != null && lowest.at().getValue() < base.value()) {
                    lower.add(new HopProposal(lowest.at(), base, first, lowest.offset(), line.getDirection()));
                }
            }
        }
        lower.sort(Comparator.comparingDouble(proposal -> proposal.start().getValue()));
        return new HopProposals(lower.isEmpty() ? null : lower.get(0), scans, HopNotes.EMPTY);
    }

    /** {@inheritDoc} The origin knows no scale. */
    @Override
    public double naturalLength(final HopContext context, final ObjectiveMeter meter) {
        return ScanOption.originDefaults().stepSize();
    }
}
