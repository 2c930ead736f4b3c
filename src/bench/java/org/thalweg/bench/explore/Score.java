/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.util.List;
import java.util.Locale;

import org.thalweg.problems.landscapes.CountedLandscape;

/**
 * What came of the runs of a method on a family.
 * @param solved runs that reached the target
 * @param runs all runs
 * @param cost what all runs cost together, each until it was solved, gave up or had spent its budget
 */
record Score(int solved, int runs, double cost) {

    /**
     * Sums up.
     * @param accounts the runs
     * @return the score
     */
    static Score of(final List<CountedLandscape> accounts) {
        return new Score((int) accounts.stream().filter(CountedLandscape::isSolved).count(), accounts.size(),
                         accounts.stream().mapToDouble(CountedLandscape::cost).sum());
    }

    /**
     * What a solution costs: the cost of all runs for each that was solved.
     * @return evaluations, infinite if no run was solved
     */
    double expectedCost() {
        return cost / solved;
    }

    /**
     * The part of the runs that were solved.
     * @return 0 … 1
     */
    double success() {
        return (double) solved / runs;
    }

    /**
     * Compares expected costs.
     * @param peer the peer's score
     * @return this one's by the peer's; where the peer solved none, a bound, as if it had solved one run; a dash if
     * this one solved none
     */
    String ratioTo(final Score peer) {
        if (solved == 0) {
            return "-";
        }
        final String bound = peer.solved == 0 ? "&lt; " : "";
        return bound + String.format(Locale.ROOT, "%.2f", expectedCost() / (peer.cost / Math.max(1, peer.solved)));
    }

    /**
     * The table's cell.
     * @return solved and all runs, and the expected cost
     */
    @Override
    public String toString() {
        return solved + "/" + runs + (solved == 0 ? "" : String.format(Locale.ROOT, " %.0f", expectedCost()));
    }
}
