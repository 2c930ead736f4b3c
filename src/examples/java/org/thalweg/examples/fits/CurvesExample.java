/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.fits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hipparchus.analysis.ParametricUnivariateFunction;
import org.hipparchus.fitting.SimpleCurveFitter;
import org.hipparchus.fitting.WeightedObservedPoint;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;

/**
 * Fits three overlapping peaks and three sinusoids, from guesses that a hurried eye makes, by Hipparchus'
 * {@code SimpleCurveFitter} and by {@link ExploringCurveFitter}; prints both and draws them.
 */
public final class CurvesExample {

    /** Observations. */
    private static final int POINTS = 120;
    /** Most iterations of the fitter that does not explore. */
    private static final int ITERATIONS = 1000;

    /** Not for construction. */
    private CurvesExample() {
    }

    /**
     * Data with two fits.
     * @param name what is fitted
     * @param points the data
     * @param curve the curve
     * @param plain parameters fitted without exploring
     * @param explored parameters fitted with it
     */
    public record Fits(String name, List<WeightedObservedPoint> points, ParametricUnivariateFunction curve,
                       double[] plain, double[] explored) {

        /**
         * The sum of squares.
         * @param parameters parameters of the curve
         * @return the sum
         */
        public double sum(final double[] parameters) {
            return points.stream().mapToDouble(p -> Math.pow(p.getY() - curve.value(p.getX(), parameters), 2)).sum();
        }
    }

    /**
     * Prints both examples.
     * @param arguments where the figures go, {@code target/fits} if not given
     * @throws IOException if a figure can't be written
     */
    public static void main(final String[] arguments) throws IOException {
        final Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/fits");
        for (final Fits fits : List.of(peaks(), sinusoids())) {
            System.out.printf(Locale.ROOT, "%s: sum of squares %.4f by SimpleCurveFitter, %.4f exploring%n",
                              fits.name(), fits.sum(fits.plain()), fits.sum(fits.explored()));
            final double[] x = fits.points().stream().mapToDouble(WeightedObservedPoint::getX).toArray();
            final FitFigure figure = new FitFigure(fits.name(), "x", "y");
            figure.points("data", x, fits.points().stream().mapToDouble(WeightedObservedPoint::getY).toArray());
            figure.line("SimpleCurveFitter", x, values(fits, x, fits.plain()));
            figure.line("exploring", x, values(fits, x, fits.explored()));
            System.out.println("Figure: " + figure.write(folder, fits.name().replace(' ', '-')));
        }
    }

    private static double[] values(final Fits fits, final double[] x, final double[] parameters) {
        final double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = fits.curve().value(x[i], parameters);
        }
        return y;
    }

    /**
     * Three peaks at 2.5, 3.6 and 6, guessed at 1, 5 and 9.
     * @return both fits
     */
    public static Fits peaks() {
        return fits("overlapping peaks", new Peaks(), 6.0 / POINTS * 1.5, 0.02,
                    new double[] {2, 2.5, 0.4, 1.5, 3.6, 0.5, 2.5, 6, 0.6}, new double[] {1, 1, 1, 1, 5, 1, 1, 9, 1});
    }

    /**
     * Three sinusoids of periods 7, 17 and 40, guessed at 10, 25 and 60.
     * @return both fits
     */
    public static Fits sinusoids() {
        return fits("three sinusoids", new Sinusoids(), 1, 0.1, new double[] {1, 0.5, 7, -0.8, 1, 17, 0.3, -1.2, 40},
                    new double[] {1, 1, 10, 1, 1, 25, 1, 1, 60});
    }

    private static Fits fits(final String name, final ParametricUnivariateFunction curve, final double step,
                             final double noise, final double[] truth, final double[] guess) {
        final RandomGenerator random = new Well19937a(1);
        final List<WeightedObservedPoint> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            points.add(new WeightedObservedPoint(1, step * i,
                                                 curve.value(step * i, truth) + noise * random.nextGaussian()));
        }
        final double[] plain =
            SimpleCurveFitter.create(curve, guess).withMaxIterations(ITERATIONS).fit(points);
        return new Fits(name, points, curve, plain, new ExploringCurveFitter(curve, guess).fit(points));
    }

    /** A sum of peaks h exp(-((x - c) / w)^2 / 2); parameters h, c, w of each. */
    private static final class Peaks implements ParametricUnivariateFunction {

        @Override
        public double value(final double x, final double... p) {
            double sum = 0;
            for (int k = 0; k < p.length; k += 3) {
                final double u = (x - p[k + 1]) / p[k + 2];
                sum += p[k] * Math.exp(-u * u / 2);
            }
            return sum;
        }

        @Override
        public double[] gradient(final double x, final double... p) {
            final double[] gradient = new double[p.length];
            for (int k = 0; k < p.length; k += 3) {
                final double u = (x - p[k + 1]) / p[k + 2];
                gradient[k] = Math.exp(-u * u / 2);
                gradient[k + 1] = p[k] * gradient[k] * u / p[k + 2];
                gradient[k + 2] = gradient[k + 1] * u;
            }
            return gradient;
        }
    }

    /** A sum of sinusoids a cos(2 pi x / p) + b sin(2 pi x / p); parameters a, b, p of each. */
    private static final class Sinusoids implements ParametricUnivariateFunction {

        @Override
        public double value(final double x, final double... p) {
            double sum = 0;
            for (int k = 0; k < p.length; k += 3) {
                final double angle = 2 * Math.PI * x / p[k + 2];
                sum += p[k] * Math.cos(angle) + p[k + 1] * Math.sin(angle);
            }
            return sum;
        }

        @Override
        public double[] gradient(final double x, final double... p) {
            final double[] gradient = new double[p.length];
            for (int k = 0; k < p.length; k += 3) {
                final double angle = 2 * Math.PI * x / p[k + 2];
                gradient[k] = Math.cos(angle);
                gradient[k + 1] = Math.sin(angle);
                gradient[k + 2] = (p[k] * Math.sin(angle) - p[k + 1] * Math.cos(angle)) * angle / p[k + 2];
            }
            return gradient;
        }
    }
}
