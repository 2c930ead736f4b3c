/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.thalweg.objective.ObjectiveMeter;

/**
 * What axis and mode scans share: one line scanned, one of its candidates proposed.
 *
 * <p>The first step is drawn around two lengths: mostly the natural one, up to e³ times shorter, since one line may
 * hold structures of several sizes; else the one that earlier scans adapted. Adapting alone drifts to lengths that
 * alias the structures. The lowest candidate is proposed, now and then any.</p>
 */
final class LineHop {

    /** Share of scans at the natural length. */
    private static final double NATURAL = 0.6;
    /** Natural logarithm of how much shorter these may be. */
    private static final double SHORTER = 3;
    /** Spread of the logarithm of the adapted length. */
    private static final double SPREAD = 0.5;
    /** Share of proposals that are not the lowest candidate. */
    private static final double ANY = 0.2;
    /** A side of a scan ends this many energy scales above its minimum. */
    private static final double CEILING = 1e4;

    /** No instances. */
    private LineHop() {
    }

    /**
     * Scans a line.
     * @param direction u in the landscape's own unit
     * @param unit the length of u in the caller's variables
     * @param turn whose turn it is, from where
     * @param context the hop's context
     * @param meter the door
     * @return a candidate, if there is one
     */
    static HopProposals along(final double[] direction, final double unit, final ScanTurn turn,
                              final HopContext context, final ObjectiveMeter meter) {
        final RandomGenerator random = context.random();
        final boolean natural = random.nextDouble() < NATURAL;
        final double drawn = natural ?
            context.naturalLength() * Math.exp(-SHORTER * random.nextDouble()) :
            context.adaptedLength() * Math.exp(SPREAD * random.nextGaussian());
        final double fixed = context.scan().stepSize();
        final double c = fixed > 0 ? fixed / unit : drawn;
        final double ceiling = context.energyScale() > 0 ?
            turn.base().value() + CEILING * context.energyScale() : Double.MAX_VALUE;
        final ScannedLine line =
            new ScannedLine(turn.base(), direction, c, context.scan(), ceiling, meter);
        final List<ScannedLine.Visit> candidates = line.candidates();
        if (candidates.isEmpty()) {
            return new HopProposals(null, List.of(line), turn.notes());
        }
        final boolean any = random.nextDouble() < ANY;
        final ScannedLine.Visit chosen = candidates.get(any ? random.nextInt(candidates.size()) : 0);
        final HopProposal proposal =
            new HopProposal(chosen.at(), turn.base(), c, chosen.offset(), line.getDirection());
        return new HopProposals(proposal, List.of(line), turn.notes());
    }

    /**
     * Draws lines to try.
     * @param lines how many there are
     * @param size how many to draw at the most
     * @param random the generator
     * @return different indices
     */
    static int[] sample(final int lines, final int size, final RandomGenerator random) {
        final int[] order = new int[lines];
        for (int i = 0; i < lines; i++) {
            final int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return Arrays.copyOf(order, Math.min(size, lines));
    }

    /**
     * The median length.
     * @param lengths lengths, ascending
     * @return the median; 1 if there is none
     */
    static double median(final double[] lengths) {
        return lengths.length == 0 ? 1 : lengths[lengths.length / 2];
    }
}
