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
 * What axis and mode scans share: a line scanned, its lowest candidate proposed.
 *
 * <p>The first step is drawn around two lengths: mostly the natural one, else the one that earlier scans adapted (see
 * {@link LineOption}). Adapting alone drifts to lengths that alias the structures. Of several candidates only the
 * lowest is run down from: the next line tells more than the others.</p>
 */
final class LineHop {

    /** No instances. */
    private LineHop() {
    }

    /**
     * Scans a line.
     * @param direction u in the landscape's own unit
     * @param unit the length of u in the caller's variables
     * @param turn whose turn it is, from where
     * @param lines how far apart points lie
     * @param context the hop's context
     * @param meter the door
     * @return a candidate, if there is one
     */
    static HopProposals along(final double[] direction, final double unit, final ScanTurn turn,
                              final LineOption lines, final HopContext context, final ObjectiveMeter meter) {
        final RandomGenerator random = context.random();
        final boolean natural = random.nextDouble() < lines.naturalShare();
        final double drawn = natural ?
            context.naturalLength() * Math.exp(-lines.shorter() * random.nextDouble()) :
            context.adaptedLength() * Math.exp(lines.spread() * random.nextGaussian());
        final double fixed = context.scan().stepSize();
        final double c = fixed > 0 ? fixed / unit : drawn;
        return from(ScannedLine.outwards(turn.base(), direction, c, context.scan(), context.energyScale(), meter),
                    c, turn);
    }

    /**
     * Scans a line by factors of a variable's size.
     * @param direction u in the landscape's own unit
     * @param size the variable's size in that unit, not 0
     * @param turn whose turn it is, from where
     * @param lines how far apart points lie
     * @param context the hop's context
     * @param meter the door
     * @return a candidate, if there is one
     */
    static HopProposals byFactors(final double[] direction, final double size, final ScanTurn turn,
                                  final LineOption lines, final HopContext context, final ObjectiveMeter meter) {
        final double ratio = lines.leastFactor() +
            (lines.mostFactor() - lines.leastFactor()) * context.random().nextDouble();
        final int points = context.scan().points();
        return from(ScannedLine.byFactors(turn.base(), direction, size, ratio, points, meter),
                    context.adaptedLength(), turn);
    }

    /**
     * Proposes what a scan found.
     * @param line the scan
     * @param length its length, for learning
     * @param turn whose turn it was
     * @return the lowest candidate, if there is one
     */
    private static HopProposals from(final ScannedLine line, final double length, final ScanTurn turn) {
        final HopProposal lowest = line.candidates().stream().findFirst()
            .map(visit -> new HopProposal(visit.at(), turn.base(), length, visit.offset(), line.getDirection()))
            .orElse(null);
        return new HopProposals(lowest, List.of(line), turn.notes());
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
     * @return the median; 0 if there is none
     */
    static double median(final double[] lengths) {
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }
}
