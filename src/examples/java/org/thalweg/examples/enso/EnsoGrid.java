/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.io.PrintStream;
import java.util.Locale;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.lbfgs.LBFGSOptimum;
import org.thalweg.run.RunObserver;

/**
 * How often the certified minimum is found, and at what cost: the same fit from 90 pairs of guessed periods.
 *
 * <p>Our runs end as soon as they have reached the certified minimum.</p>
 */
public final class EnsoGrid {

    /** The guesses, in months; each ordered pair of different ones is a start. */
    private static final double[] PERIODS = {4, 6, 9, 12.5, 17, 23, 30, 44, 60, 90};
    /** Seeds from which each start is explored: one alone would tell more of its luck than of the algorithm. */
    private static final int SEEDS = 5;
    /** Exit status for wrong arguments. */
    private static final int REFUSED = 2;
    /** Ends a run that has reached the certified minimum. */
    private static final RunObserver UNTIL_CERTIFIED =
        event -> event.meter().getBest() == null || !EnsoFit.isCertified(event.meter().getBest().getValue());

    /** No instances. */
    private EnsoGrid() {
    }

    /**
     * Runs the comparison.
     * @param args a seed, which may be left out
     */
    public static void main(final String[] args) {
        final long seed;
        try {
            seed = seed(args);
        } catch (MathIllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(REFUSED);
            return;
        }
        run(PERIODS, seed, System.out);
    }

    /**
     * Reads a command line.
     * @param args a seed, which may be left out
     * @return the seed
     * @throws MathIllegalArgumentException if there are more arguments or the seed is no whole number
     */
    public static long seed(final String... args) {
        return args.length == 0 ? EnsoArguments.SEED : EnsoArguments.seed("usage: EnsoGrid [seed]", args);
    }

    /**
     * Fits from all ordered pairs of different periods.
     * @param periods the periods, in months
     * @param seed the first of five; each start is explored with each of them
     * @param out where to print a line for each start, and the scores
     */
    public static void run(final double[] periods, final long seed, final PrintStream out) {
        final EnsoModel model = new EnsoModel(EnsoData.load());
        final EnsoScore local = new EnsoScore("Thalweg, local");
        final EnsoScore peer = new EnsoScore("Hipparchus Levenberg-Marquardt");
        final EnsoScore[] exploring = new EnsoScore[SEEDS];
        final EnsoScore together = new EnsoScore("Thalweg, exploring, all seeds");
        for (int k = 0; k < SEEDS; k++) {
            exploring[k] = new EnsoScore("Thalweg, exploring, seed " + (seed + k));
        }
        out.printf(Locale.ROOT, "ENSO (NIST) from a grid of periods, at most %d evaluations for a fit%n"
                   + "each fit: sum of squares, evaluations, * = the certified minimum; explored with seed %d%n%n"
                   + "%4s %4s %20s %20s %20s%n",
                   EnsoFits.BUDGET, seed, "b4", "b7", "local", "Lev.-Marquardt", "exploring");
        for (final double b4 : periods) {
            for (final double b7 : periods) {
                if (b4 != b7) {
                    final EnsoFits fits = new EnsoFits(model, EnsoModel.start(b4, b7), EnsoFits.BUDGET);
                    final LBFGSOptimum near = fits.local(UNTIL_CERTIFIED);
                    final EnsoFit marquardt = fits.levenbergMarquardt();
                    final String[] far = new String[SEEDS];
                    for (int k = 0; k < SEEDS; k++) {
                        final ExplorationOptimum end = fits.exploring(seed + k, UNTIL_CERTIFIED);
                        far[k] = exploring[k].add(end.getValue(), end.getCounts().evaluations());
                        together.add(end.getValue(), end.getCounts().evaluations());
                    }
                    out.printf(Locale.ROOT, "%4s %4s %s %s %s%n", period(b4), period(b7),
                               local.add(near.getValue(), near.getCounts().evaluations()),
                               peer.add(marquardt.value(), marquardt.values()),
                               far[0]);
                }
            }
        }
        out.printf(Locale.ROOT, "%n%-31s %9s %8s %14s %16s%n", "", "solved", "median", "all/solved", "expected cost");
        out.println(local.summary());
        out.println(peer.summary());
        for (final EnsoScore score : exploring) {
            out.println(score.summary());
        }
        out.println(together.summary());
        out.println("median: evaluations of the solved fits; all/solved: those of all fits over the number solved;");
        out.printf(Locale.ROOT, "expected cost: the same, each unsolved fit counted as %d evaluations%n",
                   EnsoFits.BUDGET);
    }

    /**
     * Shows a period.
     * @param months the period
     * @return its shortest text
     */
    private static String period(final double months) {
        return months == Math.rint(months) ? Long.toString((long) months) : Double.toString(months);
    }
}
