/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.fits;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A figure of data and fits, as SVG. */
public final class FitFigure {

    /** Colours that the colour-blind tell apart too (Okabe and Ito 2008); data come first. */
    private static final Color[] COLORS = {
        new Color(150, 150, 150), new Color(213, 94, 0), new Color(0, 158, 115), new Color(0, 114, 178)
    };

    /** The chart. */
    private final XYChart chart;
    /** Series so far. */
    private int series;

    /**
     * Begins a figure.
     * @param title its title
     * @param x the horizontal axis
     * @param y the vertical axis
     */
    public FitFigure(final String title, final String x, final String y) {
        chart = new XYChartBuilder().width(900).height(450).title(title).xAxisTitle(x).yAxisTitle(y).build();
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setPlotBorderVisible(false);
        chart.getStyler().setXAxisDecimalPattern("#,##0.##");
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
        chart.getStyler().setLegendBorderColor(Color.WHITE);
        chart.getStyler().setChartTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    }

    /**
     * Adds points.
     * @param name what they are
     * @param x where
     * @param y where
     */
    public void points(final String name, final double[] x, final double[] y) {
        final XYSeries added = add(name, x, y);
        added.setLineStyle(SeriesLines.NONE);
        added.setMarker(SeriesMarkers.CIRCLE);
    }

    /**
     * Adds a line.
     * @param name what it is
     * @param x where
     * @param y where
     */
    public void line(final String name, final double[] x, final double[] y) {
        add(name, x, y).setMarker(SeriesMarkers.NONE);
    }

    /**
     * Adds a series.
     * @param name what it is
     * @param x where
     * @param y where
     * @return the series, in the next colour
     */
    private XYSeries add(final String name, final double[] x, final double[] y) {
        final XYSeries added = chart.addSeries(name, x, y);
        final Color color = COLORS[series++ % COLORS.length];
        added.setLineColor(color);
        added.setMarkerColor(color);
        added.setLineWidth(2);
        return added;
    }

    /**
     * Writes it.
     * @param folder where to, made if missing
     * @param name the file's name without its ending
     * @return the file
     * @throws IOException if it can't be written
     */
    public Path write(final Path folder, final String name) throws IOException {
        Files.createDirectories(folder);
        final Path file = folder.resolve(name + ".svg");
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
        return file;
    }
}
