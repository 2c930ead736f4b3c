/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.thalweg.problems.SmoothFunction;

/** Draws a hop on the map of a function of two variables, as SVG. All maps have the same axes. */
final class HopMap {

    /** Least x and y. */
    private static final double[] FROM = {-1.6, -0.7};
    /** Largest x and y. */
    private static final double[] TO = {1.4, 2.1};
    /** Pixels for a unit of x or y. */
    private static final int UNIT = 160;
    /** Left border of the map, in pixels as all that follow. */
    private static final int LEFT = 44;
    /** Upper border of the map. */
    private static final int TOP = 40;
    /** Space below the map. */
    private static final int BELOW = 36;
    /** Width of the legend. */
    private static final int LEGEND = 190;
    /** Height of a line of the legend. */
    private static final int LINE = 24;
    /** The lowest line of equal height. */
    private static final int LOWEST = -140;
    /** The highest line of equal height. */
    private static final int HIGHEST = 80;
    /** From line to line. */
    private static final int INTERVAL = 20;
    /** Blue, for the minimum left (Okabe and Ito 2008, as all that follow). */
    private static final String BLUE = "#0072b2";
    /** Red, for the points asked. */
    private static final String RED = "#d55e00";
    /** Black, for the descent. */
    private static final String BLACK = "#000000";
    /** Green, for the end. */
    private static final String GREEN = "#009e73";

    /** The picture. */
    private final List<String> svg = new ArrayList<>();

    /**
     * Begins a map.
     * @param title its title
     * @param surface the function
     */
    HopMap(final String title, final SmoothFunction surface) {
        svg.add(String.format("<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' fill='none'"
                              + " font-family='sans-serif' font-size='13'>",
                              LEFT + width() + LEGEND, TOP + height() + BELOW));
        svg.add("<rect width='100%' height='100%' fill='#fff'/>");
        svg.add(text(LEFT, TOP - 16, "start", title).replace("<text", "<text font-weight='bold'"));
        svg.add(String.format("<clipPath id='map'><rect x='%d' y='%d' width='%d' height='%d'/></clipPath>",
                              LEFT, TOP, width(), height()));
        svg.add("<g clip-path='url(#map)'>");
        final ContourLines lines = new ContourLines(surface, FROM, TO);
        for (int height = LOWEST; height <= HIGHEST; height += INTERVAL) {
            final int grey = 110 + 110 * (height - LOWEST) / (HIGHEST - LOWEST);
            final StringBuilder path = new StringBuilder();
            lines.at(height).forEach(line -> path.append(path(line)));
            svg.add(String.format("<path d='%s' stroke='#%02x%02x%02x'/>", path, grey, grey, grey + 20));
        }
    }

    /**
     * Tells whether a point is on the map.
     * @param point x and y
     * @return true if it is
     */
    static boolean contains(final double... point) {
        return point[0] > FROM[0] && point[0] < TO[0] && point[1] > FROM[1] && point[1] < TO[1];
    }

    /**
     * Draws a hop.
     * @param hop the hop
     * @param seed the seed of its run
     */
    void add(final RecordedHop hop, final long seed) {
        for (final double[] point : hop.asked()) {
            svg.add(dot(x(point), y(point), 3, RED));
        }
        svg.add(String.format("<path d='%s' stroke='%s' stroke-width='1.8'/>", path(hop.path()), BLACK));
        hop.path().forEach(point -> svg.add(dot(x(point), y(point), 2, BLACK)));
        svg.add(cross(x(hop.start()), y(hop.start())));
        svg.add(ring(x(hop.base().point()), y(hop.base().point())));
        svg.add(square(x(hop.path().get(0)), y(hop.path().get(0))));
        svg.add(dot(x(hop.end().point()), y(hop.end().point()), 6, GREEN));
        svg.add("</g>");
        legend(hop, seed);
    }

    /**
     * Writes the picture.
     * @param file where to
     * @throws IOException if the file can't be written
     */
    void write(final Path file) throws IOException {
        svg.add(String.format("<rect x='%d' y='%d' width='%d' height='%d' stroke='#222'/>", LEFT, TOP, width(),
                              height()));
        for (int k = (int) Math.ceil(FROM[0]); k <= TO[0]; k++) {
            svg.add(text(Math.round(x(k, 0)), TOP + height() + 20, "middle", "x = " + k));
        }
        for (int k = (int) Math.ceil(FROM[1]); k <= TO[1]; k++) {
            svg.add(text(LEFT - 6, Math.round(y(0, k)) + 5, "end", "y = " + k));
        }
        svg.add("</svg>");
        Files.write(file, svg);
    }

    /**
     * Explains the signs.
     * @param hop the hop
     * @param seed the seed of its run
     */
    private void legend(final RecordedHop hop, final long seed) {
        final int at = LEFT + width() + 16;
        int y = TOP + LINE / 2;
        svg.add(cross(at, y) + told(y, "the run began here"));
        y += LINE;
        svg.add(ring(at, y) + told(y, String.format(Locale.ROOT, "it leaves, f = %.2f", hop.base().value())));
        if (!hop.asked().isEmpty()) {
            y += LINE;
            svg.add(dot(at, y, 3, RED) + told(y, "values asked: " + hop.asked().size()));
        }
        y += LINE;
        svg.add(square(at, y) + told(y, "it proposes this start"));
        y += LINE;
        svg.add(String.format("<path d='M%d %dh16' stroke='%s' stroke-width='1.8'/>", at - 8, y, BLACK)
                + told(y, String.format("its descent, steps: %d", hop.path().size() - 1)));
        y += LINE;
        svg.add(dot(at, y, 6, GREEN) + told(y, String.format(Locale.ROOT, "its end, f = %.2f", hop.end().value())));
        svg.add(told(y + 2 * LINE, "seed " + seed + ", cycle " + hop.number()));
    }

    /**
     * A line of the legend.
     * @param y where it is
     * @param words what it says
     * @return the element
     */
    private static String told(final int y, final String words) {
        return text(LEFT + width() + 32, y + 5, "start", words);
    }

    /**
     * A filled circle.
     * @param x its centre's x in pixels
     * @param y its centre's y in pixels
     * @param radius its radius
     * @param color its colour
     * @return the element
     */
    private static String dot(final double x, final double y, final int radius, final String color) {
        return String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='%d' fill='%s'/>", x, y, radius, color);
    }

    /**
     * A ring.
     * @param x its centre's x in pixels
     * @param y its centre's y in pixels
     * @return the element
     */
    private static String ring(final double x, final double y) {
        return String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='6' stroke='%s' stroke-width='3'/>", x, y,
                             BLUE);
    }

    /**
     * A cross.
     * @param x its centre's x in pixels
     * @param y its centre's y in pixels
     * @return the element
     */
    private static String cross(final double x, final double y) {
        return String.format(Locale.ROOT, "<path d='M%.1f %.1fl10 10m-10 0l10-10' stroke='%s' stroke-width='2.5'/>",
                             x - 5, y - 5, BLUE);
    }

    /**
     * A square that stands on a corner.
     * @param x its centre's x in pixels
     * @param y its centre's y in pixels
     * @return the element
     */
    private static String square(final double x, final double y) {
        return String.format(Locale.ROOT, "<path d='M%.1f %.1fl7 7l-7 7l-7-7z' fill='%s'/>", x, y - 7, RED);
    }

    /**
     * A line.
     * @param points its corners
     * @return the path's commands
     */
    private static String path(final List<double[]> points) {
        final StringBuilder path = new StringBuilder();
        for (final double[] point : points) {
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.length() == 0 ? "M" : "L", x(point), y(point)));
        }
        return path.toString();
    }

    /**
     * Makes a text.
     * @param x where
     * @param y where its base line is
     * @param anchor which of its ends is there
     * @param words the text, without signs that XML reserves
     * @return the element
     */
    private static String text(final long x, final long y, final String anchor, final String words) {
        return String.format("<text x='%d' y='%d' text-anchor='%s' fill='#222'>%s</text>", x, y, anchor, words);
    }

    /**
     * The map's width.
     * @return pixels
     */
    private static int width() {
        return (int) Math.round(UNIT * (TO[0] - FROM[0]));
    }

    /**
     * The map's height.
     * @return pixels
     */
    private static int height() {
        return (int) Math.round(UNIT * (TO[1] - FROM[1]));
    }

    /**
     * A point's place across.
     * @param point x and y
     * @return pixels
     */
    private static double x(final double... point) {
        return LEFT + UNIT * (point[0] - FROM[0]);
    }

    /**
     * A point's place downwards.
     * @param point x and y
     * @return pixels
     */
    private static double y(final double... point) {
        return TOP + UNIT * (TO[1] - point[1]);
    }
}
