/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.random.RandomGenerator;

/**
 * Whose turn it is to be scanned: the line that was scanned least recently, ties drawn by lot.
 *
 * <p>The notes hold when each line was scanned last (0 for never, infinity for a line known to lead nowhere from the
 * best minimum), then the number of scans so far, the best minimum's id, and the number of scans since it was
 * found.</p>
 *
 * @param line the line's index; -1 if all are known to lead nowhere
 * @param first whether the line has not been scanned before, or not since it was given another chance
 * @param base the minimum to scan from
 * @param notes the notes after this turn
 */
record ScanTurn(int line, boolean first, Minimum base, HopNotes notes) {

    /** Numbers noted beside one for each line. */
    private static final int EXTRA = 3;

    /**
     * Finds the next turn.
     * @param context the hop's context
     * @param order the lines that take turns, in the order that draws go by, at least one
     * @param rounds rounds over all lines before the scans leave the best minimum
     * @return the turn
     */
    static ScanTurn next(final HopContext context, final int[] order, final int rounds) {
        final int lines = order.length;
        double[] numbers = context.notes().numbers();
        if (numbers.length != lines + EXTRA) {
            numbers = new double[lines + EXTRA];
            numbers[lines + 1] = -1;
        }
        final int best = context.best().basin().id();
        if (numbers[lines + 1] != best) {
            numbers[lines + 1] = best;
            numbers[lines + 2] = 0;
            reopen(numbers, lines);
        }
        final int line = leastRecent(numbers, order, context.random());
        final boolean leave = ++numbers[lines + 2] > rounds * lines;
        final boolean first = line >= 0 && numbers[line] == 0;
        if (line >= 0) {
            numbers[line] = ++numbers[lines];
        }
        return new ScanTurn(line, first, leave ? context.current() : context.best(), new HopNotes(numbers));
    }

    /**
     * Tells a fit, whose linear parameters lead nowhere.
     * @return true if a line is known to lead nowhere
     */
    boolean isFit() {
        for (final double number : notes.numbers()) {
            if (Double.isInfinite(number)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The notes of a line that leads nowhere.
     * @return the notes, this turn's line not to be scanned again until there is a new best minimum
     */
    HopNotes nowhere() {
        final double[] numbers = notes.numbers();
        numbers[line] = Double.POSITIVE_INFINITY;
        return new HopNotes(numbers);
    }

    /**
     * Gives all lines another chance.
     * @param last when each was scanned
     * @param lines their number
     */
    private static void reopen(final double[] last, final int lines) {
        for (int i = 0; i < lines; i++) {
            last[i] = Double.isInfinite(last[i]) ? 0 : last[i];
        }
    }

    /**
     * Draws among the lines scanned least recently.
     * @param last when each was scanned
     * @param order the lines in the order that draws go by
     * @param random the generator
     * @return the index drawn; -1 if there is none to scan
     */
    private static int leastRecent(final double[] last, final int[] order, final RandomGenerator random) {
        double least = Double.POSITIVE_INFINITY;
        int ties = 0;
        int drawn = -1;
        for (final int i : order) {
            if (last[i] < least) {
                least = last[i];
                ties = 0;
            }
            if (last[i] == least && least < Double.POSITIVE_INFINITY) {
                ties++;
                drawn = random.nextInt(ties) == 0 ? i : drawn;
            }
        }
        return drawn;
    }
}
