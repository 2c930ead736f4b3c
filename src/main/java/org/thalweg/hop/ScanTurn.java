/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import java.util.Arrays;

import org.hipparchus.random.RandomGenerator;

/**
 * Whose turn it is to be scanned: the line that was scanned least recently, ties drawn by lot.
 *
 * <p>The notes hold when each line was scanned last (0 for never), then the number of scans so far, the best
 * minimum's id, and the number of scans since it was found.</p>
 *
 * @param line the line's index
 * @param base the minimum to scan from
 * @param notes the notes after this turn
 */
record ScanTurn(int line, Minimum base, HopNotes notes) {

    /** Numbers noted beside one for each line. */
    private static final int EXTRA = 3;

    /**
     * Finds the next turn.
     * @param context the hop's context
     * @param lines how many lines take turns, at least 1
     * @param rounds rounds over all lines before the scans leave the best minimum
     * @return the turn
     */
    static ScanTurn next(final HopContext context, final int lines, final int rounds) {
        double[] numbers = context.notes().numbers();
        if (numbers.length != lines + EXTRA) {
            numbers = Arrays.copyOf(new double[0], lines + EXTRA);
        }
        final int line = leastRecent(numbers, lines, context.random());
        final int best = context.best().basin().id();
        numbers[lines + 2] = numbers[lines + 1] == best ? numbers[lines + 2] + 1 : 0;
        numbers[lines + 1] = best;
        numbers[line] = ++numbers[lines];
        final boolean leave = numbers[lines + 2] >= rounds * lines;
        return new ScanTurn(line, leave ? context.current() : context.best(), new HopNotes(numbers));
    }

    /**
     * Draws among the lines scanned least recently.
     * @param last when each was scanned
     * @param lines their number
     * @param random the generator
     * @return the index drawn
     */
    private static int leastRecent(final double[] last, final int lines, final RandomGenerator random) {
        double least = Double.POSITIVE_INFINITY;
        int ties = 0;
        int drawn = 0;
        for (int i = 0; i < lines; i++) {
            if (last[i] < least) {
                least = last[i];
                ties = 0;
            }
            if (last[i] == least) {
                ties++;
                drawn = random.nextInt(ties) == 0 ? i : drawn;
            }
        }
        return drawn;
    }
}
