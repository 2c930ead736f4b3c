/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.fits;

import org.thalweg.examples.enso.EnsoData;
import org.thalweg.examples.enso.EnsoModel;

/** NIST's ENSO with its nine parameters, as {@link EnsoModel} has them. */
public final class EnsoCurve implements Curve {

    /** Starting periods, months. */
    private static final double[] PERIODS = {4, 6, 9, 12.5, 17, 23, 30, 44, 90};
    /** How much worse than certified a sum may be. */
    private static final double MARGIN = 1e-3;

    /** The number of ordered pairs of different periods. */
    public static final int PAIRS = PERIODS.length * (PERIODS.length - 1);

    /** The start of a pair of periods: which of 72, from 0. */
    public FitProblem pair(final int which) {
        final int first = which / (PERIODS.length - 1);
        final int second = which % (PERIODS.length - 1);
        return from(EnsoModel.start(PERIODS[first], PERIODS[second < first ? second : second + 1]));
    }

    /** A problem from any start. */
    public FitProblem from(final double... start) {
        return new FitProblem("enso", this, EnsoData.load().pressures(), start, (1 + MARGIN) * EnsoModel.CERTIFIED_SUM);
    }

    @Override
    public double[] values(final double[] b) {
        final double[] values = new double[EnsoData.MONTHS];
        for (int t = 1; t <= values.length; t++) {
            values[t - 1] = b[0];
            for (int k = 0; k < 3; k++) {
                final double angle = 2 * Math.PI * t / period(b, k);
                final int a = amplitude(k);
                values[t - 1] += b[a] * Math.cos(angle) + b[a + 1] * Math.sin(angle);
            }
        }
        return values;
    }

    @Override
    public double[][] jacobian(final double[] b) {
        final double[][] jacobian = new double[EnsoData.MONTHS][b.length];
        for (int t = 1; t <= jacobian.length; t++) {
            final double[] row = jacobian[t - 1];
            row[0] = 1;
            for (int k = 0; k < 3; k++) {
                final double angle = 2 * Math.PI * t / period(b, k);
                final int a = amplitude(k);
                row[a] = Math.cos(angle);
                row[a + 1] = Math.sin(angle);
                if (k > 0) {
                    row[3 * k] = (b[a] * Math.sin(angle) - b[a + 1] * Math.cos(angle)) * angle / b[3 * k];
                }
            }
        }
        return jacobian;
    }

    /** The period of the year, of b4, of b7. */
    private static double period(final double[] b, final int k) {
        return k == 0 ? 12 : b[3 * k];
    }

    /** Where its two amplitudes stand. */
    private static int amplitude(final int k) {
        return k == 0 ? 1 : 3 * k + 1;
    }
}
