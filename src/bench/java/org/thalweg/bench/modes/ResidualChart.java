/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the largest true residual of the modes wanted against products. */
final class ResidualChart {

    /** Width in pixels. */
    private static final int WIDTH = 900;
    /** Height in pixels. */
    private static final int HEIGHT = 560;
    /** Width of a line. */
    private static final float LINE = 2.2f;
    /** Colours of lines that the colour-blind tell apart too (Okabe and Ito 2008). */
    private static final Color[] COLORS = {
        new Color(0, 114, 178), new Color(0, 158, 115), new Color(213, 94, 0), new Color(150, 150, 150)
    };

    /** The Hessian. */
    private final ModeCase problem;
    /** The chart. */
    private final XYChart chart;

    /**
     * Begins a chart.
     * @param problem the Hessian
     */
    ResidualChart(final ModeCase problem) {
        this.problem = problem;
        this.chart = new XYChartBuilder().width(WIDTH).height(HEIGHT)
            .title(problem.name() + ": the largest residual of the ten lowest modes")
            .xAxisTitle("products of the Hessian").yAxisTitle("|A u - t u| / |A|").build();
        chart.getStyler().setYAxisLogarithmic(true).setChartBackgroundColor(Color.WHITE)
            .setLegendPosition(Styler.LegendPosition.InsideNE);
        chart.getStyler().setYAxisDecimalPattern("0E0");
    }

    /**
     * Adds a line.
     * @param name its name
     * @param course what was known after ever more products
     */
    void add(final String name, final List<Found> course) {
        final double[] x = course.stream().mapToDouble(Found::products).toArray();
        final double[] y = course.stream().mapToDouble(found -> Score.of(found, problem).residual()).toArray();
        line(name, x, y);
    }

    /**
     * Draws the goal and writes the chart.
     * @param folders where to write {@code residuals-NAME.png}, made if missing
     * @throws IOException if a file can't be written
     */
    void write(final List<Path> folders) throws IOException {
        double last = 0;
        for (final XYSeries series : chart.getSeriesMap().values()) {
            last = Math.max(last, series.getXMax());
        }
        line("goal", new double[] {0, last}, new double[] {Score.GOAL, Score.GOAL});
        for (final Path folder : folders) {
            Files.createDirectories(folder);
            BitmapEncoder.saveBitmap(chart, folder.resolve("residuals-" + problem.name()).toString(),
                                     BitmapEncoder.BitmapFormat.PNG);
        }
    }

    /**
     * Adds a series of the next colour.
     * @param name its name
     * @param x abscissae
     * @param y ordinates
     */
    private void line(final String name, final double[] x, final double[] y) {
        final XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(COLORS[(chart.getSeriesMap().size() - 1) % COLORS.length]);
        series.setLineStyle(new BasicStroke(LINE));
    }
}
