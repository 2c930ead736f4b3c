/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.objective;

import java.util.Locale;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937a;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.Settings;

/**
 * Where a gradient disagrees with its values. Along a random direction the remainder of Taylor's formula,
 * {@code |f(x + h u) - f(x) - h g'u|}, falls as h^2 if the gradient is right and as h if it is wrong; each component is
 * compared with a central difference.
 *
 * <pre>{@code
 * GradientCheck check = GradientCheck.of(f, g, start);
 * if (!check.agrees()) {
 *     throw new IllegalStateException(check.toString());
 * }
 * }</pre>
 *
 * @param slope how fast the remainder falls: near 2 if the gradient is right, near 1 if it is wrong; NaN where the
 * remainder is all rounding, as of a linear function
 * @param worst the component that differs most, relative to the larger of both and to rounding
 * @param given its given value
 * @param measured its value by central differences
 * @param error an estimate of what the measured value may be off by
 */
public record GradientCheck(double slope, int worst, double given, double measured, double error) {

    /** Steps of the remainder, relative to the size of the point: from here down, each a half of the one before. */
    private static final double FIRST_STEP = 1e-2;
    /** How many. */
    private static final int STEPS = 8;
    /** Step of central differences, relative: the cube root of the rounding of a double. */
    private static final double STEP = 6e-6;
    /** Errors of a difference that are no disagreement. */
    private static final double TOLERATED = 10;
    /** Remainders below this part of the value are rounding. */
    private static final double ROUNDING = 1e-14;
    /** Slopes are told apart here. */
    private static final double BETWEEN = 1.5;
    /** Seed of the direction. */
    private static final long SEED = 1;

    /**
     * Checks a gradient at a point, by 4 n + 9 values and one gradient.
     * @param function the function
     * @param gradient its gradient
     * @param point where; the function has to be defined around
     * @return what was found
     * @throws MathIllegalArgumentException if the gradient is null, has another length than the point, or it or the
     * value is not finite there
     */
    public static GradientCheck of(final MultivariateFunction function, final MultivariateVectorFunction gradient,
                                   final double... point) {
        final double[] given = Settings.notNull("gradient", gradient.value(point.clone()));
        if (given.length != point.length) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.GRADIENT_DIMENSION, given.length,
                                                   point.length);
        }
        for (int i = 0; i < given.length; i++) {
            if (!Double.isFinite(given[i])) {
                throw new MathIllegalArgumentException(LocalizedThalwegFormats.GRADIENT_NOT_FINITE_AT_START, i,
                                                       given[i]);
            }
        }
        final double value = function.value(point.clone());
        if (!Double.isFinite(value)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.VALUE_NOT_FINITE_AT_START, value);
        }
        return worst(function, point, given, slope(function, value, point, given));
    }

    /**
     * How fast Taylor's remainder falls.
     * @param function the function
     * @param value its value at the point
     * @param point the point
     * @param given the gradient
     * @return the mean slope of its logarithm where it is above rounding; NaN if it is not
     */
    private static double slope(final MultivariateFunction function, final double value, final double[] point,
                                final double[] given) {
        final RandomGenerator random = new Well19937a(SEED);
        final double[] direction = new double[point.length];
        double along = 0;
        for (int i = 0; i < point.length; i++) {
            direction[i] = random.nextGaussian() * Math.max(1, Math.abs(point[i]));
            along += direction[i] * given[i];
        }
        double first = 0;
        double last = 0;
        int halvings = -1;
        for (int k = 0; k < STEPS; k++) {
            final double h = Math.scalb(FIRST_STEP, -k);
            final double remainder = Math.abs(function.value(moved(point, direction, h)) - value - h * along);
            if (!(remainder > ROUNDING * (Math.abs(value) + Math.abs(h * along)) / FIRST_STEP)) {
                break;
            }
            first = k == 0 ? remainder : first;
            last = remainder;
            halvings++;
        }
        return halvings < 1 ? Double.NaN : Math.log(first / last) / Math.log(2) / halvings;
    }

    /**
     * Compares component by component.
     * @param function the function
     * @param point the point
     * @param given the gradient
     * @param slope the remainder's slope
     * @return the component that differs most
     */
    private static GradientCheck worst(final MultivariateFunction function, final double[] point,
                                       final double[] given, final double slope) {
        GradientCheck worst = null;
        double most = -1;
        for (int i = 0; i < point.length; i++) {
            final double[] axis = new double[point.length];
            axis[i] = 1;
            final double h = STEP * Math.max(1, Math.abs(point[i]));
            final double ahead = function.value(moved(point, axis, h));
            final double behind = function.value(moved(point, axis, -h));
            final double narrow = (ahead - behind) / (2 * h);
            final double wide = (function.value(moved(point, axis, 2 * h)) -
                                 function.value(moved(point, axis, -2 * h))) / (4 * h);
            final double rounding = Math.ulp(Math.max(Math.abs(ahead), Math.abs(behind))) / h;
            final double error = Math.abs(wide - narrow) + rounding;
            final double ratio = Math.abs(given[i] - narrow) / error;
            if (worst == null || !(ratio <= most)) {
                most = ratio;
                worst = new GradientCheck(slope, i, given[i], narrow, error);
            }
        }
        return worst;
    }

    /**
     * A point beside.
     * @param point the point
     * @param direction where to
     * @param h how far
     * @return the point moved
     */
    private static double[] moved(final double[] point, final double[] direction, final double h) {
        final double[] moved = point.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += h * direction[i];
        }
        return moved;
    }

    /**
     * Whether gradient and values agree.
     * @return false if the remainder falls too slowly, or the worst component differs by more than ten times what its
     * difference may be off by
     */
    public boolean agrees() {
        return !(slope < BETWEEN) && Math.abs(given - measured) <= TOLERATED * error;
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: the remainder falls as h^%.2f; component %d is given as %.10g, "
                             + "measured as %.10g, give or take %.1e", agrees() ? "gradient and values agree" :
                             "gradient and values DISAGREE", slope, worst, given, measured, error);
    }
}
