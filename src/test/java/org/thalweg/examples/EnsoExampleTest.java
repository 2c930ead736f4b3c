/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.thalweg.convergence.StopReason;
import org.thalweg.examples.enso.EnsoArguments;
import org.thalweg.examples.enso.EnsoData;
import org.thalweg.examples.enso.EnsoExample;
import org.thalweg.examples.enso.EnsoFigures;
import org.thalweg.examples.enso.EnsoFit;
import org.thalweg.examples.enso.EnsoFits;
import org.thalweg.examples.enso.EnsoGrid;
import org.thalweg.examples.enso.EnsoModel;
import org.thalweg.examples.enso.EnsoReport;
import org.thalweg.examples.enso.EnsoScore;
import org.thalweg.examples.enso.EnsoTable;
import org.thalweg.hop.Basin;
import org.thalweg.landscape.ExplorationOptimum;

/** The main example, run as a user runs it. */
class EnsoExampleTest {

    /** The certified minimum. */
    private static final double CERTIFIED = EnsoModel.CERTIFIED_SUM;

    @TempDir
    private static Path folder;

    private static EnsoReport report;

    private static String printed;

    private final EnsoModel model = new EnsoModel(EnsoData.load());

    @BeforeAll
    static void runsWithoutArguments() {
        printed = printedBy(out -> {
            try {
                report = EnsoExample.run(EnsoArguments.parse(), out, folder.resolve("made/enso"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void readsPeriodsAndSeed() {
        assertEquals(new EnsoArguments(30, 12.5, 1), EnsoArguments.parse());
        assertEquals(new EnsoArguments(4, 1000, 1), EnsoArguments.parse("4", "1e3"));
        assertEquals(new EnsoArguments(0.5, 90, -7), EnsoArguments.parse("0.5", "90", "-7"));
        assertArrayEquals(EnsoModel.start(4, 90), EnsoArguments.parse("4", "90").start());
        assertEquals(5, EnsoGrid.seed("5"));
        assertEquals(1, EnsoGrid.seed());
    }

    @Test
    void refusesBadArgumentsWithOneUsageLine() {
        assertRefused("1 arguments", "30");
        assertRefused("4 arguments", "30", "12", "1", "2");
        assertRefused("thirty", "thirty", "12");
        assertRefused("0", "30", "0");
        assertRefused("-12", "-12", "30");
        assertRefused("NaN", "30", "NaN");
        assertRefused("Infinity", "Infinity", "30");
        assertRefused("1000.5", "30", "1000.5");
        assertRefused("1.5", "30", "12", "1.5");
        assertRefused("one", () -> EnsoGrid.seed("one"));
        assertRefused("2 arguments", () -> EnsoGrid.seed("1", "2"));
    }

    @Test
    void tableHasAllRowsWithTheFiguresOfTheRuns() {
        assertEquals(List.of("start point", "Hipparchus NLCG", "Hipparchus Levenberg-Marquardt", "Thalweg, local",
                             "Thalweg, exploring", "Thalweg, exploring residuals", "NIST, certified"),
                     report.fits().stream().map(EnsoFit::name).toList());
        for (final EnsoFit fit : report.fits()) {
            final String row = row(fit.name());
            // the certified point has eleven digits, the others are the very points of the values
            assertEquals(model.value(fit.point()), fit.value(), 1e-10 * fit.value(), row);
            assertTrue(row.contains(String.format(Locale.ROOT, "%.7f", fit.value())), row);
            assertTrue(row.contains(EnsoTable.period(fit.point()[3])), row);
            assertTrue(row.contains(EnsoTable.period(fit.point()[6])), row);
            assertTrue(row.endsWith(fit.ended()), row);
            assertEquals(fit.values() > 0, row.contains(fit.values() + " / " + fit.gradients()), row);
            assertEquals(Math.abs(fit.value() - CERTIFIED) <= EnsoFit.TOLERANCE * CERTIFIED, row.contains("*"), row);
        }
    }

    @Test
    void showsPeriodsWithoutSign() {
        assertEquals("44.3111", EnsoTable.period(-44.3110887));
        assertEquals("9999.0000", EnsoTable.period(9999));
        assertEquals("1.40e+20", EnsoTable.period(-1.404e20));
    }

    @Test
    void rowsAreThoseOfRunsOfTheirOwn() {
        final EnsoFits fits = new EnsoFits(model, EnsoArguments.parse().start(), EnsoFits.BUDGET);
        assertSameFit(fits.conjugateGradient(), report.fits().get(1));
        assertSameFit(fits.levenbergMarquardt(), report.fits().get(2));
        assertSameFit(EnsoFits.row("Thalweg, local", fits.local(event -> true)), report.fits().get(3));
        assertSameFit(EnsoFits.row("Thalweg, exploring", report.exploration()), report.fits().get(4));
    }

    @Test
    void exploringIsNoWorseThanTheDescentItBeginsWith() {
        assertTrue(report.fits().get(4).value() <= report.fits().get(3).value());
        assertTrue(report.exploration().getCounts().evaluations() <= EnsoFits.BUDGET);
    }

    @Test
    void saysWhetherTheCertifiedMinimumWasFound() {
        final boolean found = EnsoFit.isCertified(report.exploration().getValue());
        assertEquals(found, printed.contains("The exploration found the certified minimum after"), printed);
        assertEquals(!found, printed.contains("The exploration did not find the certified minimum"), printed);
    }

    @Test
    void saysSoWhenTheFirstDescentWasEnough() {
        final EnsoFits fits = new EnsoFits(model, EnsoModel.secondStart(), 100);
        final ExplorationOptimum near = fits.exploring(1, event -> true);
        assertEquals(0, EnsoReport.evaluationsToCertified(near));
        assertTrue(printedBy(out -> new EnsoTable(out).verdict(near, 1)).contains("first descent already ended"));
    }

    @Test
    void listsBasinsAndModes() {
        final List<Basin> basins = report.exploration().getBasins();
        assertTrue(printed.contains("Basins found: " + basins.size()), printed);
        for (final Basin basin : basins.subList(0, Math.min(8, basins.size()))) {
            assertTrue(printed.contains(String.format(Locale.ROOT, "%5d %15.7f", basin.id(), basin.value())), printed);
        }
        report.exploration().getModes().forEach(mode -> assertTrue(
            printed.contains(String.format(Locale.ROOT, "%5d %16.6g", mode.index(), mode.eigenvalue())), printed));
        assertTrue(printed.contains("Modes at the best minimum"), printed);
    }

    @Test
    void tellsOfTheExplorationWhileItRuns() {
        assertTrue(printed.indexOf("first minimum") < printed.indexOf("sum of squares"), printed);
    }

    @Test
    void writesEachFigureTwice() throws IOException {
        final Path made = folder.resolve("made/enso");
        assertEquals(List.of(made.resolve("fit.png"), made.resolve("fit.svg"), made.resolve("scans.png"),
                             made.resolve("scans.svg")), report.figures());
        for (final Path file : report.figures()) {
            assertTrue(printed.contains(file.toString()), printed);
            if (file.toString().endsWith(".png")) {
                final BufferedImage image = ImageIO.read(file.toFile());
                assertNotNull(image, file.toString());
                assertEquals(1200, image.getWidth());
                assertEquals(600, image.getHeight());
                assertTrue(colours(image) > 10, "an empty picture: " + file);
            } else {
                final String text = Files.readString(file);
                assertTrue(text.startsWith("<?xml") && text.contains("<svg"), file.toString());
                assertTrue(text.stripTrailing().endsWith("</svg>"), file.toString());
            }
        }
    }

    @Test
    void drawsScansEvenIfThereWereNone() throws IOException {
        final EnsoFigures figures = new EnsoFigures(folder.resolve("none"));
        figures.scans(List.of());
        assertEquals(2, figures.written().size());
        assertNotNull(ImageIO.read(figures.written().get(0).toFile()));
    }

    @Test
    void showsTheBestPointSeenWhenTheBudgetIsSpent() {
        final EnsoFits fits = new EnsoFits(model, EnsoArguments.parse().start(), 5);
        for (final EnsoFit fit : List.of(fits.conjugateGradient(), fits.levenbergMarquardt())) {
            assertTrue(fit.ended().contains("5"), fit.ended());
            assertEquals(5, fit.values(), 1, fit.name());
            assertEquals(model.value(fit.point()), fit.value(), fit.name());
            assertTrue(fit.value() <= fits.start().value(), fit.name());
        }
        assertEquals(StopReason.MAX_EVALUATIONS, fits.local(event -> true).getStopReason());
    }

    @Test
    void scoreCountsWhatSuccessCosts() {
        final EnsoScore score = new EnsoScore("someone");
        score.add(2 * CERTIFIED, 50);
        assertEquals(Double.POSITIVE_INFINITY, score.expectedCost());
        assertTrue(score.summary().matches("someone +0 of 1 +- +- +-"), score.summary());
        assertTrue(score.add(CERTIFIED, 100).contains("*"));
        assertTrue(score.add(CERTIFIED * (1 + 0.9 * EnsoFit.TOLERANCE), 300).contains("*"));
        assertFalse(score.add(CERTIFIED * (1 + 1.1 * EnsoFit.TOLERANCE), 50).contains("*"));
        assertEquals(2, score.solved());
        assertEquals(300, score.median());
        assertEquals((100 + 300 + 50 + 50) / 2.0, score.spentForEach());
        assertEquals((100 + 300 + 2 * EnsoFits.BUDGET) / 2.0, score.expectedCost());
    }

    @Test
    void gridFitsFromEveryOrderedPairAndStopsAtTheCertifiedMinimum() {
        final String grid = printedBy(out -> EnsoGrid.run(new double[] {26.9, 44.3}, 1, out));
        assertTrue(grid.lines().anyMatch(line -> line.startsWith("26.9 44.3 ")), grid);
        assertTrue(grid.lines().anyMatch(line -> line.startsWith("44.3 26.9 ")), grid);
        // nearest to the certified periods: a descent suffices, so that stopping keeps far below the budget
        final List<String> score = grid.lines().filter(line -> line.startsWith("Thalweg, exploring")).toList();
        assertTrue(score.get(0).contains("2 of 2"), grid);
        assertTrue(Integer.parseInt(score.get(0).replaceAll(".* ", "")) < 200, grid);
    }

    private static void assertRefused(final String offender, final String... args) {
        assertRefused(offender, () -> EnsoArguments.parse(args));
    }

    private static void assertRefused(final String offender, final Executable call) {
        final String message = assertThrows(MathIllegalArgumentException.class, call).getMessage();
        assertTrue(message.startsWith("usage: Enso") && message.endsWith("not: " + offender), message);
        assertEquals(1, message.lines().count(), message);
    }

    private static void assertSameFit(final EnsoFit expected, final EnsoFit actual) {
        assertEquals(expected.name(), actual.name());
        assertArrayEquals(expected.point(), actual.point(), actual.name());
        assertEquals(expected.value(), actual.value(), actual.name());
        assertEquals(expected.values(), actual.values(), actual.name());
        assertEquals(expected.gradients(), actual.gradients(), actual.name());
        assertEquals(expected.ended(), actual.ended(), actual.name());
    }

    private static String row(final String name) {
        return printed.lines().filter(line -> line.startsWith(name + " ")).findFirst()
                      .orElseThrow(() -> new AssertionError("no row " + name + " in\n" + printed));
    }

    private static long colours(final BufferedImage image) {
        final int width = image.getWidth();
        return Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width)).distinct().count();
    }

    private static String printedBy(final Consumer<PrintStream> printing) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            printing.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
