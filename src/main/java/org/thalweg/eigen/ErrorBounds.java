/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import java.util.function.IntToDoubleFunction;

import org.hipparchus.util.FastMath;

/**
 * {@code |theta - lambda| <= 5 sigma + min(res, res^2 / gap)}: how far an eigenvalue may be from a Ritz value.
 *
 * <p>Some eigenvalue lies within the residual norm of each Ritz value. If no other one lies within {@code gap}, it is
 * much nearer, {@code res^2 / gap} (Kato 1949, Temple 1928; Parlett, The Symmetric Eigenvalue Problem, 1998). What is
 * left are five standard deviations of the noise of a product, which moves Ritz values by up to 2.5 in measurements
 * with central differences.
 *
 * <p>The gap: two Ritz values belong to one cluster if they are closer than the sum of their residuals, as the bounds
 * then can't tell their eigenvalues apart. To any other one the gap is the distance less its residual, which is more
 * than the own residual. Of the pairs not reported the nearest one speaks for all; if it belongs to the cluster, the
 * residual remains for a bound, as it does if there is no other pair.
 *
 * <p>The quadratic bound takes for granted that the Ritz value stands for one eigenvalue or its copies. Where two are
 * closer together than the residual and the space holds one vector between them, only the residual bounds.
 */
public final class ErrorBounds {

    /** Standard deviations of the noise in a bound. */
    public static final double DEVIATIONS = 5;

    /** Functions only. */
    private ErrorBounds() {
    }

    /**
     * The bound for a pair.
     * @param i its index
     * @param values all Ritz values, the reported ones first
     * @param reported number of pairs reported, above {@code i}
     * @param residualNorm the residual norm of each pair; asked for reported ones and the one nearest to {@code i}
     * @param sigma standard deviation of the noise of an entry of V'AV, at least 0
     * @return the error of {@code values[i]}, at least 0
     */
    public static double of(final int i, final double[] values, final int reported,
                            final IntToDoubleFunction residualNorm, final double sigma) {
        final double res = residualNorm.applyAsDouble(i);
        double gap = Double.POSITIVE_INFINITY;
        for (int k = 0; k < reported; k++) {
            final double room = FastMath.abs(values[i] - values[k]) - residualNorm.applyAsDouble(k);
            if (k != i && room > res) {
                gap = FastMath.min(gap, room);
            }
        }
        final int next = nearest(values, reported, values[i]);
        if (next >= 0) {
            gap = FastMath.min(gap, FastMath.abs(values[i] - values[next]) - residualNorm.applyAsDouble(next));
        }
        final boolean isolated = gap > res && gap < Double.POSITIVE_INFINITY;
        // res / gap first: the square may underflow or overflow
        return DEVIATIONS * sigma + (isolated ? res * (res / gap) : res);
    }

    /**
     * The bound for a pair beside which others may be missing.
     * @param residualNorm its residual norm
     * @param sigma standard deviation of the noise of an entry of V'AV, at least 0
     * @return how far an eigenvalue may be, at least 0
     */
    public static double of(final double residualNorm, final double sigma) {
        return DEVIATIONS * sigma + residualNorm;
    }

    /**
     * The nearest value among the ones not reported.
     * @param values all Ritz values
     * @param from index of the first one not reported
     * @param value a value
     * @return the index, -1 if all are reported
     */
    private static int nearest(final double[] values, final int from, final double value) {
        int nearest = -1;
        for (int k = from; k < values.length; k++) {
            if (nearest < 0 || FastMath.abs(values[k] - value) < FastMath.abs(values[nearest] - value)) {
                nearest = k;
            }
        }
        return nearest;
    }
}
