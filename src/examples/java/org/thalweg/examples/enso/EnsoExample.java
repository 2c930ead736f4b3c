/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.landscape.ExplorationOptimum;
import org.thalweg.run.ProgressPrinter;

/**
 * Fits the ENSO data from guessed periods, by Hipparchus' optimizers, by L-BFGS and by L-BFGS with exploration, prints
 * what each reached, and draws the fits and the scans that led to better ones.
 */
public final class EnsoExample {

    /** Exit status for wrong arguments. */
    private static final int REFUSED = 2;
    /** Most scans drawn. */
    private static final int SCANS = 6;

    /** No instances. */
    private EnsoExample() {
    }

    /**
     * Runs the example; figures go to {@code target/enso}.
     * @param args two periods in months and a seed, both optional
     * @throws IOException if a figure can't be written
     */
    public static void main(final String[] args) throws IOException {
        final EnsoArguments arguments;
        try {
            arguments = EnsoArguments.parse(args);
        } catch (MathIllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(REFUSED);
            return;
        }
        run(arguments, System.out, Path.of("target", "enso"));
    }

    /**
     * Runs the example.
     * @param arguments what is asked for
     * @param out where to print
     * @param folder where the figures go, made if missing
     * @return what was found
     * @throws IOException if a figure can't be written
     */
    public static EnsoReport run(final EnsoArguments arguments, final PrintStream out, final Path folder)
        throws IOException {
        final EnsoData data = EnsoData.load();
        final EnsoModel model = new EnsoModel(data);
        final EnsoFits fits = new EnsoFits(model, arguments.start(), EnsoFits.BUDGET);
        final EnsoTable table = new EnsoTable(out);
        table.title(arguments);
        final EnsoScans scans = new EnsoScans(new ProgressPrinter(ProgressPrinter.SUMMARY, out));
        final ExplorationOptimum exploration = fits.exploring(arguments.seed(), scans);
        final EnsoFit local = EnsoFits.row("Thalweg, local", fits.local(event -> true));
        final EnsoFit explored = EnsoFits.row("Thalweg, exploring", exploration);
        final EnsoFit levenberg = fits.levenbergMarquardt();
        final EnsoFit residuals = fits.exploringResiduals(arguments.seed());
        final List<EnsoFit> rows = List.of(fits.start(), fits.conjugateGradient(), levenberg, local, explored,
                                           residuals, EnsoFits.certified());
        table.fits(rows);
        table.verdict(exploration, arguments.seed());
        table.basins(exploration.getBasins());
        table.modes(exploration);
        final EnsoFigures figures = new EnsoFigures(folder);
        figures.fit(data, model, List.of(levenberg, local, explored, residuals));
        figures.scans(scans.latest(SCANS));
        table.files(figures.written());
        return new EnsoReport(rows, exploration, figures.written());
    }
}
