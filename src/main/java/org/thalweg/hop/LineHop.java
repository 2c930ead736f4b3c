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
 * What axis and mode scans share: a line scanned, its candidates proposed.
 *
 * <p>The first step is drawn around two lengths: mostly the natural one, up to e^1.5 times shorter, since one line may
 * hold structures of several sizes; else the one that earlier scans adapted. Adapting alone drifts to lengths that
 * alias the structures. The candidates of a scan are proposed one by one, the lowest first, before the next line is
 * scanned.</p>
 */
final class LineHop {

    /** Share of scans at the natural length. */
    private static final double NATURAL = 0.6;
    /** Natural logarithm of how much shorter these may be. */
    private static final double SHORTER = 1.5;
    /** Spread of the logarithm of the adapted length. */
    private static final double SPREAD = 0.5;
    /** Least factor from point to point of a scan by factors. */
    private static final double LEAST_FACTOR = 1.06;
    /** Largest such factor. */
    private static final double MOST_FACTOR = 1.2;
    /** Most candidates of a scan that are run down from. */
    private static final int MOST = 4;

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
        return from(ScannedLine.outwards(turn.base(), direction, c, context.scan(), meter), c, turn);
    }

    /**
     * Scans a line by factors of a variable's size, from {@value #LEAST_FACTOR} to {@value #MOST_FACTOR} from point to
     * point.
     * @param direction u in the landscape's own unit
     * @param size the variable's size in that unit, not 0
     * @param turn whose turn it is, from where
     * @param context the hop's context
     * @param meter the door
     * @return a candidate, if there is one
     */
    static HopProposals byFactors(final double[] direction, final double size, final ScanTurn turn,
                                  final HopContext context, final ObjectiveMeter meter) {
        final double ratio = LEAST_FACTOR + (MOST_FACTOR - LEAST_FACTOR) * context.random().nextDouble();
        final int points = context.scan().points();
        return from(ScannedLine.byFactors(turn.base(), direction, size, ratio, points, meter),
                    context.adaptedLength(), turn);
    }

    /**
     * Proposes what a scan found.
     * @param line the scan
     * @param length its length, for learning
     * @param turn whose turn it was
     * @return a candidate, if there is one
     */
    private static HopProposals from(final ScannedLine line, final double length, final ScanTurn turn) {
        final List<HopProposal> found = line.candidates().stream().limit(MOST)
            .map(visit -> new HopProposal(visit.at(), turn.base(), length, visit.offset(), line.getDirection()))
            .toList();
        return next(found, List.of(line), turn.notes().numbers());
    }

    /**
     * Proposes what an earlier scan from the same minimum found.
     * @param context the hop's context
     * @return the lowest pending candidate; null if there is none
     */
    static HopProposals pending(final HopContext context) {
        final List<HopProposal> pending = context.notes().pending();
        final boolean stale = pending.isEmpty() ||
            pending.get(0).base().basin().id() != context.best().basin().id() &&
            pending.get(0).base().basin().id() != context.current().basin().id();
        return stale ? null : next(pending, List.of(), context.notes().numbers());
    }

    /**
     * Proposes the first candidate and notes the others.
     * @param found candidates, lowest first
     * @param scans the line just scanned, if any
     * @param numbers the numbers noted
     * @return the proposal; without a start if nothing was found
     */
    private static HopProposals next(final List<HopProposal> found, final List<ScannedLine> scans,
                                     final double[] numbers) {
        final List<HopProposal> rest = found.isEmpty() ? found : found.subList(1, found.size());
        return new HopProposals(found.isEmpty() ? null : found.get(0), scans, new HopNotes(numbers, rest));
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
