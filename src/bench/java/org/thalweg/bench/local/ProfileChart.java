/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.local;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws performance profiles. */
public final class ProfileChart {

    /** The last abscissa: 64 times the least cost. */
    private static final double END = 6;
    /** How far below 0, out of sight, a line begins. */
    private static final double UNEVEN = 0.001;
    /** Width in pixels. */
    private static final int WIDTH = 900;
    /** Height in pixels. */
    private static final int HEIGHT = 560;
    /** The grid. */
    private static final Color GRID = new Color(225, 225, 225);
    /** All texts but the title. */
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    /** Colours that the colour-blind tell apart too (Okabe and Ito 2008). */
    private static final Color[] COLORS = {
        new Color(0, 114, 178), new Color(213, 94, 0), new Color(0, 158, 115), new Color(204, 121, 167),
        new Color(230, 159, 0), new Color(86, 180, 233)
    };
    /** Dashes, changed when the colours begin again. */
    private static final float[][] DASHES = {null, {7, 5}, {2, 4}, {9, 4, 2, 4}};

    /** Not for construction. */
    private ProfileChart() {
    }

    /**
     * Draws a profile.
     * @param profile the profile
     * @param title the chart's title
     * @param file the file's path without extension; an SVG and a PNG are written
     * @throws IOException if a file can't be written
     */
    public static void write(final PerformanceProfile profile, final String title, final Path file)
        throws IOException {
        final XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title)
            .xAxisTitle("log2 of max(nf, ng) / its least of all solvers").yAxisTitle("part of problems solved").build();
        style(chart.getStyler());
        int k = 0;
        for (final String solver : profile.ratios().keySet()) {
            final double[][] corners = profile.corners(solver, END);
            // evenly spaced ordinates would each be given a label
            corners[1][0] = -UNEVEN;
            chart.addSeries(solver, corners[0], corners[1]).setMarker(SeriesMarkers.NONE)
                .setLineColor(COLORS[k % COLORS.length]).setLineStyle(stroke(k));
            k++;
        }
        BitmapEncoder.saveBitmap(chart, file + ".png", BitmapEncoder.BitmapFormat.PNG);
        VectorGraphicsEncoder.saveVectorGraphic(chart, file + ".svg",
                                                VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
    }

    /**
     * The line of a solver.
     * @param k the solver's number; the first one's is wide
     * @return the stroke
     */
    private static BasicStroke stroke(final int k) {
        return new BasicStroke(k == 0 ? 3f : 1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f,
                               DASHES[k / COLORS.length % DASHES.length], 0f);
    }

    /**
     * Sets how a chart looks.
     * @param styler the chart's styler
     */
    private static void style(final XYStyler styler) {
        styler.setPlotGridLinesColor(GRID).setAxisTickLabelsFont(PLAIN).setAxisTitleFont(PLAIN)
            .setXAxisMin(0.0).setXAxisMax(END).setYAxisMin(0.0).setYAxisMax(1.0).setLocale(Locale.ROOT)
            .setLegendPosition(Styler.LegendPosition.OutsideE).setLegendFont(PLAIN)
            .setLegendBorderColor(Color.WHITE).setChartTitleFont(PLAIN.deriveFont(Font.BOLD, 16f))
            .setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false).setChartPadding(16);
    }
}
