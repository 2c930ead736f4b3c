/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws performance profiles as SVG: a text element for each text, a path of corners for each line. */
public final class ProfileChart {

    /** The last abscissa: 64 times the least cost. */
    private static final int END = 6;
    /** Most lines. */
    private static final int MOST = 9;
    /** Left border of the plot, in pixels as all that follow. */
    private static final int LEFT = 64;
    /** Upper border of the plot. */
    private static final int TOP = 44;
    /** Width of the plot. */
    private static final int WIDTH = 600;
    /** Height of the plot. */
    private static final int HEIGHT = 380;
    /** Width of the legend. */
    private static final int LEGEND = 196;
    /** Height of a line of the legend. */
    private static final int LINE = 24;
    /** Horizontal lines of the grid. */
    private static final int ROWS = 5;
    /** Colours that the colour-blind tell apart too (Okabe and Ito 2008), with brown and grey. */
    private static final List<String> COLORS = List.of(
        "#0072b2", "#d55e00", "#e69f00", "#009e73", "#8c564b", "#cc79a7", "#56b4e9", "#000000", "#999999");
    /** Dashes: neighbours differ, since some solvers take nearly the same steps. */
    private static final List<String> DASHES = List.of("none", "7 4", "2 3", "11 4");

    /** Not for construction. */
    private ProfileChart() {
    }

    /**
     * Draws a profile.
     * @param group the runs
     * @param milestone what solving means
     * @param folder where to write {@code profile-GROUP-MILESTONE.svg}
     * @throws IOException if the file can't be written
     */
    public static void write(final Group group, final Milestone milestone, final Path folder) throws IOException {
        final PerformanceProfile profile = PerformanceProfile.of(group, milestone);
        final List<String> svg = new ArrayList<>();
        svg.add(String.format("<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' fill='none'"
                              + " font-family='sans-serif' font-size='13'>",
                              LEFT + WIDTH + LEGEND, TOP + HEIGHT + LEFT));
        svg.add("<rect width='100%' height='100%' fill='#fff'/>");
        axes(svg, group.name() + ", " + milestone.key() + ", " + group.size() + " problems");
        final List<String> solvers = profile.best(END, MOST);
        // the best last, above the others
        for (int k = solvers.size() - 1; k >= 0; k--) {
            final String solver = solvers.get(k);
            final int place = Solvers.place(solver);
            final String stroke = String.format("' stroke='%s' stroke-dasharray='%s' stroke-width='%s'/>",
                COLORS.get(place % COLORS.size()), DASHES.get(place % DASHES.size()), place == 0 ? "3.5" : "1.8");
            final int y = TOP + LINE * (k + 1);
            svg.add("<path d='" + path(profile.steps(solver, END), profile.problems()) + stroke);
            svg.add(String.format("<path d='M%d %dh34", LEFT + WIDTH + 14, y) + stroke);
            svg.add(text(LEFT + WIDTH + 56, y + 4, "start", solver));
        }
        svg.add("</svg>");
        Files.write(folder.resolve("profile-" + group.name().replace(' ', '-') + "-" + milestone.key() + ".svg"), svg);
    }

    /**
     * Adds title, grid, ticks and the axes' names.
     * @param svg to be added to
     * @param title the title
     */
    private static void axes(final List<String> svg, final String title) {
        svg.add("<g stroke='#ddd'>");
        for (int k = 0; k <= END; k++) {
            svg.add(String.format("<path d='M%d %dv%d'/>", LEFT + k * WIDTH / END, TOP, HEIGHT));
        }
        for (int k = 0; k <= ROWS; k++) {
            svg.add(String.format("<path d='M%d %dh%d'/>", LEFT, TOP + k * HEIGHT / ROWS, WIDTH));
        }
        svg.add("</g>");
        for (int k = 0; k <= END; k++) {
            svg.add(text(LEFT + k * WIDTH / END, TOP + HEIGHT + 20, "middle", Integer.toString(1 << k)));
        }
        for (int k = 0; k <= ROWS; k++) {
            svg.add(text(LEFT - 8, TOP + HEIGHT + 5 - k * HEIGHT / ROWS, "end", 100 * k / ROWS + " %"));
        }
        svg.add(text(LEFT + WIDTH / 2, TOP + HEIGHT + 46, "middle", "evaluations / best"));
        svg.add(text(LEFT, TOP - 16, "start", title + ": part solved").replace("<text", "<text font-weight='bold'"));
    }

    /**
     * Makes a step function's path.
     * @param steps abscissae of its steps, ascending
     * @param problems steps that lead to 1
     * @return the path's commands
     */
    private static String path(final double[] steps, final int problems) {
        final StringBuilder path = new StringBuilder(String.format("M%d %d", LEFT, TOP + HEIGHT));
        for (int k = 0; k < steps.length; k++) {
            // steps at one abscissa are one
            if (k + 1 == steps.length || steps[k + 1] > steps[k]) {
                path.append(String.format(Locale.ROOT, "H%.1fV%.1f", LEFT + WIDTH * steps[k] / END,
                                          TOP + HEIGHT * (1 - (k + 1.0) / problems)));
            }
        }
        return path.append('H').append(LEFT + WIDTH).toString();
    }

    /**
     * Makes a text.
     * @param x where
     * @param y where its base line is
     * @param anchor which of its ends is there
     * @param words the text, without signs that XML reserves
     * @return the element
     */
    private static String text(final int x, final int y, final String anchor, final String words) {
        return String.format("<text x='%d' y='%d' text-anchor='%s' fill='#222'>%s</text>", x, y, anchor, words);
    }
}
