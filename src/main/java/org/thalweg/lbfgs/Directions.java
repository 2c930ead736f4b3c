/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

import java.util.function.Consumer;

/**
 * The direction {@code d = -H g} by the engine that is wanted, or the faster one: the compact form for
 * {@code H0 = γ I} and long vectors, two loops else. Which one it is depends on the calls alone, never on the time they
 * take.
 */
final class Directions {

    /*
     * Time of a pair and a direction, compact form / two loops, 10 pairs, one thread (Zen 3, Java 17):
     * n = 30 1.45, 100 1.14, 200 1.04, 300 1.00, 500 0.96, 1000 0.94, 10^4 0.88, 10^6 0.8-0.95
     */
    /** Shorter vectors go through two loops. */
    private static final int LONG = 500;

    /** Which engine is wanted. */
    private final DirectionForm form;
    /** Two loops. */
    private final TwoLoop twoLoop;
    /** Compact form. */
    private final CompactForm compactForm;
    /** Calls in a row that asked for {@code H0 = γ I}. */
    private int streak;

    /**
     * Makes both engines; their arrays are made when needed.
     * @param form which engine is wanted
     * @param crew does the work
     */
    Directions(final DirectionForm form, final Crew crew) {
        this.form = form;
        twoLoop = new TwoLoop(crew);
        compactForm = new CompactForm(crew);
    }

    /**
     * The direction with {@code H0 = γ I}.
     * @param pairs the pairs
     * @param gradient g
     * @param gamma γ, positive
     * @param d takes {@code -H g}; another array than g
     */
    void direction(final PairRows pairs, final double[] gradient, final double gamma, final double[] d) {
        streak++;
        if (suits(pairs, d.length)) {
            compactForm.direction(pairs, gradient, gamma, d);
        } else {
            twoLoop.direction(pairs, gradient, gamma, d);
        }
    }

    /**
     * The direction with any {@code H0}.
     * @param pairs the pairs
     * @param gradient g
     * @param initial {@code q <- H0 q}, positive definite
     * @param d takes {@code -H g}; another array than g
     */
    void direction(final PairRows pairs, final double[] gradient, final Consumer<double[]> initial,
                   final double[] d) {
        streak = 0;
        twoLoop.direction(pairs, gradient, initial, d);
    }

    /**
     * Inner product, the same bits for any number of threads.
     * @param a a vector
     * @param b a vector
     * @return a'b
     */
    double product(final double[] a, final double[] b) {
        return twoLoop.product(a, b);
    }

    /**
     * Are the rows long, and has the compact form little to make up for, or does that seem to pay?
     * @param pairs the pairs
     * @param n their length
     * @return true for the compact form
     */
    private boolean suits(final PairRows pairs, final int n) {
        if (form != DirectionForm.FASTEST) {
            return form == DirectionForm.COMPACT;
        }
        return n >= LONG && (compactForm.missing(pairs) <= 1 || streak > pairs.capacity());
    }
}
