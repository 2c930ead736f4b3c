/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.thalweg.hessian.Mode;
import org.thalweg.hessian.ParameterGroup;
import org.thalweg.hop.Basin;
import org.thalweg.landscape.ExplorationOptimum;

/**
 * The example's results as text.
 *
 * <p>A cycle with period -T and amplitudes p, q is the one with T, p, -q: periods are shown without sign.</p>
 */
public final class EnsoTable {

    /** Most basins shown. */
    private static final int BASINS = 8;
    /** Where b4 and b7 are. */
    private static final int[] PERIODS = {3, 6};

    /** Periods from here on, in months, are shown with few digits. */
    private static final double FAR = 1e4;

    /** Where to print. */
    private final PrintStream out;

    /**
     * Makes a printer.
     * @param out where to print
     */
    public EnsoTable(final PrintStream out) {
        this.out = out;
    }

    /**
     * Names a parameter.
     * @param index its index, from 0
     * @return b1 … b9
     */
    static String name(final int index) {
        return "b" + (index + 1);
    }

    /**
     * Shows a period.
     * @param months the period, of either sign
     * @return it without sign, with four decimals, or with three digits if it is far beyond any use
     */
    public static String period(final double months) {
        final double positive = Math.abs(months);
        return String.format(Locale.ROOT, positive < FAR ? "%.4f" : "%.2e", positive);
    }

    /**
     * Prints what is about to be fitted.
     * @param arguments what is asked for
     */
    public void title(final EnsoArguments arguments) {
        line("ENSO (NIST): least-squares fit of 9 parameters to %d months, first guesses b4 = %s, b7 = %s, seed %d",
             EnsoData.MONTHS, arguments.b4(), arguments.b7(), arguments.seed());
    }

    /**
     * Prints the comparison.
     * @param fits the rows
     */
    public void fits(final List<EnsoFit> fits) {
        line("%n%-31s %16s %9s %9s %16s   %s", "", "sum of squares", "b4", "b7", "values/gradients", "ended");
        for (final EnsoFit fit : fits) {
            final String cost = fit.values() == 0 ? "" : fit.values() + " / " + fit.gradients();
            final String mark = fit.isCertified() ? "*" : " ";
            line("%-31s %15.7f%s %s %16s   %s", fit.name(), fit.value(), mark, periods(fit.point()), cost,
                 fit.ended());
        }
        line("* the certified minimum, up to a relative %.0e", EnsoFit.TOLERANCE);
        line("  Levenberg-Marquardt and who explores residuals are told all 168 residuals and their derivatives each "
             + "time, the others their sum of squares only");
    }

    /**
     * Prints the basins found.
     * @param basins the basins, best first
     */
    public void basins(final List<Basin> basins) {
        final String shown = basins.size() > BASINS ? ", the best " + BASINS : "";
        line("%nBasins found: %d%s", basins.size(), shown);
        line("%5s %16s %9s %9s %5s   %s", "basin", "sum of squares", "b4", "b7", "met", "found by");
        for (final Basin basin : basins.subList(0, Math.min(BASINS, basins.size()))) {
            line("%5d %15.7f%s %s %5d   %s", basin.id(), basin.value(), EnsoFit.isCertified(basin.value()) ? "*" : " ",
                 periods(basin.point()), basin.met(), basin.origin());
        }
    }

    /**
     * Prints the modes at the best minimum.
     * @param exploration the exploration's result
     */
    public void modes(final ExplorationOptimum exploration) {
        final List<Mode> modes = exploration.getModes();
        if (modes.isEmpty()) {
            line("%nModes at the best minimum: not measured, the budget was needed elsewhere");
            return;
        }
        line("%nModes at the best minimum");
        line("%5s %16s %12s   %-8s   %s", "mode", "curvature", "residual", "kind", "variables");
        for (int j = 0; j < modes.size(); j++) {
            final Mode mode = modes.get(j);
            line("%5d %16.6g %12.1e   %-8s   %s", mode.index(), mode.eigenvalue(), mode.residualNorm(),
                 mode.kind().name().toLowerCase(Locale.ROOT), names(exploration.getParameterGroups().get(j)));
        }
    }

    /**
     * Says whether the exploration found the certified minimum.
     * @param exploration its result
     * @param seed the seed it ran with
     */
    public void verdict(final ExplorationOptimum exploration, final long seed) {
        final int found = EnsoReport.evaluationsToCertified(exploration);
        final int all = exploration.getCounts().evaluations();
        if (found == 0) {
            line("%nThe first descent already ended in the certified minimum: there was nothing better to find.");
        } else if (found > 0) {
            line("%nThe exploration found the certified minimum after %d of its %d evaluations.", found, all);
        } else {
            line("%nThe exploration did not find the certified minimum in %d evaluations with seed %d: another seed "
                 + "(third argument) may.", all, seed);
        }
    }

    /**
     * Lists the figures.
     * @param paths the files written
     */
    public void files(final List<Path> paths) {
        line("%nFigures: %s", paths.stream().map(Path::toString).collect(Collectors.joining(" ")));
    }

    /**
     * Prints a line.
     * @param format the format
     * @param args what to fill in
     */
    void line(final String format, final Object... args) {
        out.println(String.format(Locale.ROOT, format, args).stripTrailing());
    }

    /**
     * Shows the two periods.
     * @param b the nine parameters
     * @return two columns
     */
    private static String periods(final double[] b) {
        return Arrays.stream(PERIODS).mapToObj(i -> String.format("%9s", period(b[i])))
                     .collect(Collectors.joining(" "));
    }

    /**
     * Names the variables of a mode.
     * @param group the variables
     * @return their names
     */
    private static String names(final ParameterGroup group) {
        return Arrays.stream(group.indices()).mapToObj(EnsoTable::name).collect(Collectors.joining(" "));
    }
}
