/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.leastsquares;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.thalweg.bench.local.MarkdownTable;
import org.thalweg.fit.FitOption;
import org.thalweg.landscape.ExploratoryLeastSquaresOptimizer;
import org.thalweg.problems.fits.CountedFit;
import org.thalweg.problems.fits.FitFamilies;
import org.thalweg.problems.fits.FitFamily;

/**
 * Prints how many fits from bad starts each method gets right within 300, 1000 and 3000 evaluations, and what a right fit
 * costs. {@code --site site} writes the page, {@code --families regex} takes some, {@code --methods regex} too.
 */
public final class LeastSquaresBenchmark {

    /** Evaluations allowed. */
    private static final double BUDGET = 3000;
    /** Budgets looked at on the way. */
    private static final double[] BUDGETS = {300, 1000, BUDGET};
    /** Random seeds of each run. */
    private static final int SEEDS = 2;

    /** Not for construction. */
    private LeastSquaresBenchmark() {
    }

    /**
     * Prints the table.
     * @param arguments see the class
     * @throws IOException if the page can't be written
     */
    public static void main(final String[] arguments) throws IOException {
        final List<String> words = Arrays.asList(arguments);
        final Pattern families = Pattern.compile(after(words, "--families", ".*"));
        final Pattern chosen = Pattern.compile(after(words, "--methods", ".*"));
        final Map<String, FitOption> methods = FitMethods.all();
        methods.keySet().removeIf(name -> !chosen.matcher(name).matches());
        final List<String> heads = new ArrayList<>(List.of("family", "runs", "aim"));
        heads.addAll(methods.keySet());
        final MarkdownTable table = new MarkdownTable(heads.toArray(new String[0]));
        for (final FitFamily family : FitFamilies.all()) {
            if (families.matcher(family.name()).matches()) {
                final List<String> cells = new ArrayList<>(List.of(
                    family.name(), Integer.toString(SEEDS * family.runs()), Integer.toString(SEEDS * family.aim())));
                methods.forEach((name, option) -> {
                    final String cell = cell(family, option);
                    System.out.println(family.name() + " " + name + " " + cell);
                    cells.add(cell);
                });
                table.add(cells);
            }
        }
        final String page = page(table);
        System.out.println(page);
        final String site = after(words, "--site", null);
        if (site != null) {
            Files.writeString(Path.of(site, "markdown", "least-squares-tables.md"), page);
        }
    }

    /**
     * A method on a family.
     * @param family the family
     * @param option the method
     * @return runs solved within each budget, and the expected cost
     */
    private static String cell(final FitFamily family, final FitOption option) {
        final List<CountedFit> fits = IntStream.range(0, SEEDS * family.runs()).parallel()
            .mapToObj(run -> run(family, 1 + run % family.runs(), option.withSeed(1 + run / family.runs()))).toList();
        final StringBuilder cell = new StringBuilder();
        for (final double budget : BUDGETS) {
            cell.append(fits.stream().filter(fit -> fit.isSolved() && fit.cost() <= budget).count()).append(' ');
        }
        final double cost = fits.stream().mapToDouble(fit -> fit.isSolved() ? fit.cost() : BUDGET).sum();
        final long solved = fits.stream().filter(CountedFit::isSolved).count();
        return solved == 0 ? cell.toString().trim() :
            String.format(Locale.ROOT, "%s(%.0f)", cell, cost / solved);
    }

    private static CountedFit run(final FitFamily family, final long seed, final FitOption option) {
        final CountedFit fit = new CountedFit(family.drawn().apply(seed), BUDGET);
        return fit.run(curve -> new ExploratoryLeastSquaresOptimizer().withExploration(option).explore(
            family.drawn().apply(seed).problem(curve, Integer.MAX_VALUE)));
    }

    private static String after(final List<String> words, final String word, final String otherwise) {
        final int at = words.indexOf(word);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    private static String page(final MarkdownTable table) {
        return String.join("\n",
            "# Right fits from bad starts", "", "```",
            "mvn -q -Pbench test-compile exec:java"
            + " -Dexec.mainClass=org.thalweg.bench.leastsquares.LeastSquaresBenchmark -Dexec.args=\"--site site\"",
            "```", "",
            "Runs whose sum of squares came within a thousandth of that of the right fit, within 300, 1000 and 3000",
            "evaluations, and in brackets the evaluations of all runs by the number of the solved ones, each unsolved run",
            "counted as 3000. Residuals cost 1/2, residuals and Jacobian together 1. All methods begin with Hipparchus'",
            "Levenberg-Marquardt from the start and use it inside, with the same early ends; `multistart` multiplies the",
            "start's parameters by random factors, `whitened hopping` kicks the best fit along the modes of J'J. Each",
            "start is run with two random seeds; the aim is the number to be solved within 3000. ENSO starts from all 72",
            "ordered pairs of nine periods from 4 to 90 months.", "", String.join("\n", table.lines()), "");
    }
}
