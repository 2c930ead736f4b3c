/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What an optimizer reached over many starts: how many it solved, and what that cost.
 */
public final class EnsoScore {

    /** Who fitted. */
    private final String name;
    /** The starts. */
    private int starts;
    /** Evaluations of all fits. */
    private int spent;
    /** Evaluations of each fit that ended in the certified minimum. */
    private final List<Integer> solved = new ArrayList<>();

    /**
     * Makes an empty score.
     * @param name who fits
     */
    public EnsoScore(final String name) {
        this.name = name;
    }

    /**
     * Adds a fit.
     * @param value the residual sum of squares reached
     * @param evaluations what it cost
     * @return the fit as text, 20 characters or more
     */
    public String add(final double value, final int evaluations) {
        final boolean certified = EnsoFit.isCertified(value);
        starts++;
        spent += evaluations;
        if (certified) {
            solved.add(evaluations);
        }
        return String.format(Locale.ROOT, "%12.4f%s %6d", value, certified ? "*" : " ", evaluations);
    }

    /**
     * How many starts were solved.
     * @return the number
     */
    public int solved() {
        return solved.size();
    }

    /**
     * The evaluations of a fit that was solved.
     * @return their median, the upper one of two; NaN if none was solved
     */
    public double median() {
        final List<Integer> sorted = new ArrayList<>(solved);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    /**
     * The evaluations spent in all fits for each one solved.
     * @return the ratio; infinite if none was solved
     */
    public double spentForEach() {
        return (double) spent / solved.size();
    }

    /**
     * The expected cost for a user who goes on from start to start until one is solved, and learns only at the end of
     * each budget that another is needed (ERT; Auger and Hansen, CEC 2005).
     * @return Σ evaluations of those solved + budget times those unsolved, over the number solved; infinite if none was
     */
    public double expectedCost() {
        final int successes = solved.stream().mapToInt(Integer::intValue).sum();
        return (double) (successes + EnsoFits.BUDGET * (starts - solved.size())) / solved.size();
    }

    /**
     * The score as a line.
     * @return name, solved, median, evaluations for each solved, expected cost
     */
    public String summary() {
        return String.format(Locale.ROOT, "%-31s %9s %8s %14s %16s", name, solved.size() + " of " + starts,
                             whole(median()), whole(spentForEach()), whole(expectedCost()));
    }

    /**
     * Shows a number of evaluations.
     * @param evaluations the number
     * @return it rounded, or a dash if it is not finite
     */
    private static String whole(final double evaluations) {
        return Double.isFinite(evaluations) ? Long.toString(Math.round(evaluations)) : "-";
    }
}
