/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.util.FastMath;

/**
 * The rounds of verification of one solution: the values that a round must leave as they are, and the steps it has
 * left.
 */
final class VerificationRounds {

    /** Steps of a round. */
    private final int length;

    /** Values found before the round; null between rounds. */
    private double[] found;

    /** Steps left in the round. */
    private int left;

    /** Rounds begun. */
    private int rounds;

    /** Whether the last round ended and changed nothing. */
    private boolean passed;

    /**
     * Builds rounds.
     * @param length products of a round, 0 for no verification
     */
    VerificationRounds(final int length) {
        this.length = length;
    }

    /**
     * Whether results are verified at all.
     * @return true if a round has steps
     */
    boolean areWanted() {
        return length > 0;
    }

    /**
     * Begins a round.
     * @param look the pairs, all converged
     * @param count pairs that count
     */
    void begin(final RitzLook look, final int count) {
        found = new double[count];
        for (int i = 0; i < count; i++) {
            found[i] = look.value(i);
        }
        left = length;
        rounds++;
    }

    /**
     * Whether there has been a round.
     * @return true from the begin of the first one on
     */
    boolean hasBegun() {
        return rounds > 0;
    }

    /**
     * Whether a round goes on.
     * @return true between its begin and its end
     */
    boolean isOpen() {
        return found != null;
    }

    /**
     * Whether the next row is the random one that begins the round.
     * @return true before the first step of a round
     */
    boolean isAtStart() {
        return isOpen() && left == length;
    }

    /**
     * Whether the steps of the round have been done.
     * @return true if it remains to look at the pairs
     */
    boolean isSpent() {
        return isOpen() && left == 0;
    }

    /** Counts a step, if a round goes on. */
    void step() {
        if (isOpen()) {
            left--;
        }
    }

    /**
     * Whether a value moved by more than a residual may be, since the round began.
     * @param look the pairs now
     * @return true if a pair was missing
     */
    boolean areContradictedBy(final RitzLook look) {
        for (int i = 0; i < found.length; i++) {
            if (FastMath.abs(look.value(i) - found[i]) > look.allowed(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Ends a round.
     * @param unchanged whether all its steps were done and changed nothing
     */
    void end(final boolean unchanged) {
        found = null;
        passed = unchanged;
    }

    /**
     * Whether the last round changed nothing.
     * @return true if it ended so
     */
    boolean havePassed() {
        return passed;
    }

    /**
     * What is known at the end of the solution.
     * @param n dimension of the operator
     * @param width largest less smallest Ritz value seen
     * @return the verification
     */
    Verification summary(final int n, final double width) {
        return passed ? Verification.passed(rounds, length, n, width) :
            new Verification(rounds, 0, Double.POSITIVE_INFINITY);
    }
}
