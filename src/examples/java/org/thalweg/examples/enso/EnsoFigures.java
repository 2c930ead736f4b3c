/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.thalweg.hop.ScanPoint;

/**
 * The example's figures, each as PNG and SVG.
 */
public final class EnsoFigures {

    /** Width in pixels. */
    private static final int WIDTH = 1200;
    /** Height in pixels. */
    private static final int HEIGHT = 600;
    /** Months between two points of a curve. */
    private static final double MONTHS_APART = 0.25;
    /** Highest value of a scan shown, in parts of the value at its minimum. */
    private static final double HIGHEST = 2;

    /** Data and other things in the background. */
    private static final Color MUTED = new Color(150, 150, 150);
    /** The grid. */
    private static final Color GRID = new Color(225, 225, 225);
    /** All texts but titles. */
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    /** Colours of lines that the colour-blind tell apart too (Okabe and Ito 2008). */
    private static final Color[] COLORS = {
        new Color(0, 114, 178), new Color(213, 94, 0), new Color(0, 158, 115), new Color(204, 121, 167),
        new Color(230, 159, 0), new Color(86, 180, 233)
    };

    /** Where to write. */
    private final Path folder;
    /** The files written. */
    private final List<Path> written = new ArrayList<>();

    /**
     * Opens a folder.
     * @param folder where to write, made if missing
     * @throws IOException if it can't be made
     */
    public EnsoFigures(final Path folder) throws IOException {
        Files.createDirectories(folder);
        this.folder = folder;
    }

    /**
     * The files written so far.
     * @return their paths
     */
    public List<Path> written() {
        return List.copyOf(written);
    }

    /**
     * Draws the data and fits to them.
     * @param data the data
     * @param model the model
     * @param fits the fits, at most six
     * @throws IOException if a file can't be written
     */
    public void fit(final EnsoData data, final EnsoModel model, final List<EnsoFit> fits) throws IOException {
        final XYChart chart = chart("Southern oscillation: data and fits", "month t", "pressure difference");
        final double[] months = new double[EnsoData.MONTHS];
        for (int t = 1; t <= EnsoData.MONTHS; t++) {
            months[t - 1] = t;
        }
        scatter(chart.addSeries("data", months, data.pressures()), SeriesMarkers.CIRCLE, MUTED);
        for (int k = 0; k < fits.size(); k++) {
            final EnsoFit fit = fits.get(k);
            final int size = (int) ((EnsoData.MONTHS - 1) / MONTHS_APART) + 1;
            final double[] x = new double[size];
            final double[] y = new double[size];
            for (int i = 0; i < size; i++) {
                x[i] = 1 + i * MONTHS_APART;
                y[i] = model.model(x[i], fit.point());
            }
            curve(chart, String.format(Locale.ROOT, "%s\nsum of squares %.2f", fit.name(), fit.value()), k, x, y);
        }
        write(chart, "fit");
    }

    /**
     * Draws values along scanned lines, each in parts of its reach and of the value at its minimum.
     * @param scans the scans, at most six
     * @throws IOException if a file can't be written
     */
    public void scans(final List<EnsoScan> scans) throws IOException {
        final XYChart chart = chart("Values along scanned lines", "offset / reach of the scan",
                                    "sum of squares / its value at offset 0");
        final List<Double> x = new ArrayList<>();
        final List<Double> y = new ArrayList<>();
        for (int k = 0; k < scans.size(); k++) {
            final EnsoScan scan = scans.get(k);
            final double reach = scan.reach();
            final double base = scan.line().base().value();
            final List<ScanPoint> points =
                scan.line().points().stream().filter(point -> Double.isFinite(point.value())).toList();
            final XYSeries series = curve(chart, k + 1 + ". " + scan.label(), k,
                                          points.stream().mapToDouble(point -> point.offset() / reach).toArray(),
                                          points.stream().mapToDouble(point -> point.value() / base).toArray());
            series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(COLORS[k]);
            if (series.getYMax() > HIGHEST) {
                chart.getStyler().setYAxisMax(HIGHEST);
            }
            scan.descentStart().ifPresent(point -> {
                x.add(point.offset() / reach);
                y.add(point.value() / base);
            });
        }
        if (!x.isEmpty()) {
            scatter(chart.addSeries("where the descent began", x, y), SeriesMarkers.DIAMOND, Color.BLACK);
        }
        write(chart, "scans");
    }

    /**
     * Makes an empty chart.
     * @param title its title
     * @param x the title of the x axis
     * @param y the title of the y axis
     * @return the chart
     */
    private static XYChart chart(final String title, final String x, final String y) {
        final XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title)
                                                  .xAxisTitle(x).yAxisTitle(y).build();
        chart.getStyler()
            .setPlotGridLinesColor(GRID)
            .setAxisTickLabelsFont(PLAIN)
            .setAxisTitleFont(PLAIN)
            .setXAxisTickMarkSpacingHint(100)
            .setLocale(Locale.ROOT)
            .setLegendPosition(Styler.LegendPosition.OutsideE)
            .setLegendFont(PLAIN)
            .setLegendBorderColor(Color.WHITE)
            .setLegendPadding(12)
            .setChartTitleFont(PLAIN.deriveFont(Font.BOLD, 16f))
            .setChartBackgroundColor(Color.WHITE)
            .setPlotBorderVisible(false)
            .setChartPadding(16)
            .setMarkerSize(7);
        return chart;
    }

    /**
     * Shows a series as points without a line.
     * @param series the series
     * @param marker their shape
     * @param color their colour
     */
    private static void scatter(final XYSeries series, final Marker marker, final Color color) {
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        series.setMarker(marker).setMarkerColor(color);
    }

    /**
     * Adds a curve.
     * @param chart the chart
     * @param name its name in the legend
     * @param k its number
     * @param x abscissae
     * @param y ordinates
     * @return its series
     */
    private static XYSeries curve(final XYChart chart, final String name, final int k, final double[] x,
                                  final double[] y) {
        final XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(COLORS[k]).setLineStyle(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return series;
    }

    /**
     * Writes a chart.
     * @param chart the chart
     * @param name the files' name without extension
     * @throws IOException if a file can't be written
     */
    private void write(final XYChart chart, final String name) throws IOException {
        final Path png = folder.resolve(name + ".png");
        final Path svg = folder.resolve(name + ".svg");
        final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        // the encoder of the library would move the ends of short lines to whole pixels
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        ImageIO.write(image, "png", png.toFile());
        VectorGraphicsEncoder.saveVectorGraphic(chart, svg.toString(),
                                                VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
        written.add(png);
        written.add(svg);
    }
}
