/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.examples.enso;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.thalweg.LocalizedThalwegFormats;

/**
 * f(b) = Σ (yₜ − m(t; b))², t = 1 … 168 months,
 * m = b₁ + b₂ cos(2πt/12) + b₃ sin(2πt/12) + b₅ cos(2πt/b₄) + b₆ sin(2πt/b₄) + b₈ cos(2πt/b₇) + b₉ sin(2πt/b₇).
 *
 * <p>A yearly cycle and two cycles of unknown periods b₄ and b₇ (months). Exchanging (b₄, b₅, b₆) with (b₇, b₈, b₉)
 * changes nothing, so that each answer appears twice. {@code b[0]} is b₁. Immutable; source as for {@link EnsoData}.
 */
public final class EnsoModel {

    /** The number of parameters. */
    public static final int PARAMETERS = 9;

    /** The certified residual sum of squares, f at {@link #certified()}. */
    public static final double CERTIFIED_SUM = 788.53978668;

    /** The angular frequency of the year, 2π/12 per month. */
    private static final double YEAR = 2 * Math.PI / 12;

    /** The values to fit. */
    private final EnsoData data;

    /**
     * Binds the data.
     * @param data the values to fit
     * @throws MathIllegalArgumentException if they are null
     */
    public EnsoModel(final EnsoData data) {
        if (data == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "data");
        }
        this.data = data;
    }

    /**
     * Returns the certified parameters.
     * @return a fresh copy of b₁ … b₉ with eleven digits
     */
    public static double[] certified() {
        return new double[] {
            10.510749193, 3.0762128085, 0.53280138227, 44.311088700, -1.6231428586, 0.52554493756, 26.887614440,
            0.21232288488, 1.4966870418
        };
    }

    /**
     * Returns the first of NIST's two starts.
     * @return a fresh copy of b₁ … b₉
     */
    public static double[] firstStart() {
        return new double[] {11, 3, 0.5, 40, -0.7, -1.3, 25, -0.3, 1.4};
    }

    /**
     * Returns the second of NIST's two starts, nearer to the answer.
     * @return a fresh copy of b₁ … b₉
     */
    public static double[] secondStart() {
        return new double[] {10, 3, 0.5, 44, -1.5, 0.5, 26, -0.1, 1.5};
    }

    /**
     * Makes the start of a user who sees the mean and the yearly cycle but only guesses the two other periods.
     * @param b4 the first period in months, above 0
     * @param b7 the second period in months, above 0
     * @return (11, 3, ½, b₄, 1, 1, b₇, 1, 1)
     * @throws MathIllegalArgumentException if a period is not positive
     */
    public static double[] start(final double b4, final double b7) {
        checkPeriod("b4", b4);
        checkPeriod("b7", b7);
        return new double[] {11, 3, 0.5, b4, 1, 1, b7, 1, 1};
    }

    /**
     * Computes the model.
     * @param month the time t in months, not necessarily whole
     * @param b the nine parameters
     * @return m(t; b)
     * @throws MathIllegalArgumentException if there are not nine parameters
     */
    public double model(final double month, final double[] b) {
        checkDimension(b);
        return model(month, b, new double[PARAMETERS]);
    }

    /**
     * Computes the residual sum of squares.
     * @param b the nine parameters
     * @return f(b)
     * @throws MathIllegalArgumentException if there are not nine parameters
     */
    public double value(final double[] b) {
        checkDimension(b);
        final double[] d = new double[PARAMETERS];
        double sum = 0;
        for (int t = 1; t <= EnsoData.MONTHS; t++) {
            final double r = data.pressure(t) - model(t, b, d);
            sum += r * r;
        }
        return sum;
    }

    /**
     * Computes the gradient of the residual sum of squares.
     * @param b the nine parameters
     * @return ∇f(b) = −2 Σ rₜ ∇m(t; b), nine components
     * @throws MathIllegalArgumentException if there are not nine parameters
     */
    public double[] gradient(final double[] b) {
        checkDimension(b);
        final double[] g = new double[PARAMETERS];
        final double[] d = new double[PARAMETERS];
        for (int t = 1; t <= EnsoData.MONTHS; t++) {
            final double r = data.pressure(t) - model(t, b, d);
            for (int j = 0; j < PARAMETERS; j++) {
                g[j] -= 2 * r * d[j];
            }
        }
        return g;
    }

    /**
     * Returns the model as Hipparchus' least-squares optimizers want it; the target is {@link #observed()}.
     * @return gives for nine parameters the 168 values m(t; b) and the 168 x 9 matrix of their derivatives
     */
    public MultivariateJacobianFunction jacobianFunction() {
        return this::valuesAndJacobian;
    }

    /**
     * Returns the values to fit.
     * @return a fresh copy of yₜ, 168 components
     */
    public double[] observed() {
        return data.pressures();
    }

    /**
     * Computes the model and its derivatives at all months.
     * @param parameters the nine parameters
     * @return 168 values and 168 rows of nine derivatives
     */
    private Pair<RealVector, RealMatrix> valuesAndJacobian(final RealVector parameters) {
        final double[] b = parameters.toArray();
        checkDimension(b);
        final double[] values = new double[EnsoData.MONTHS];
        final double[][] rows = new double[EnsoData.MONTHS][PARAMETERS];
        for (int t = 1; t <= EnsoData.MONTHS; t++) {
            values[t - 1] = model(t, b, rows[t - 1]);
        }
        return new Pair<>(new ArrayRealVector(values, false), new Array2DRowRealMatrix(rows, false));
    }

    /**
     * Computes the model and its derivatives at one time.
     * @param t the time in months
     * @param b the nine parameters
     * @param d receives ∂m/∂b₁ … ∂m/∂b₉
     * @return m(t; b)
     */
    private static double model(final double t, final double[] b, final double[] d) {
        d[0] = 1;
        d[1] = Math.cos(YEAR * t);
        d[2] = Math.sin(YEAR * t);
        return b[0] + b[1] * d[1] + b[2] * d[2] + cycle(t, b, 3, d) + cycle(t, b, 6, d);
    }

    /**
     * Computes one cycle p cos θ + q sin θ, θ = 2πt/T, with ∂/∂T = (p sin θ − q cos θ) θ/T.
     * @param t the time in months
     * @param b the parameters
     * @param k where T, p, q begin
     * @param d receives the derivatives at k, k + 1, k + 2
     * @return the cycle at t
     */
    private static double cycle(final double t, final double[] b, final int k, final double[] d) {
        final double angle = 2 * Math.PI * t / b[k];
        final double cos = Math.cos(angle);
        final double sin = Math.sin(angle);
        d[k] = (b[k + 1] * sin - b[k + 2] * cos) * angle / b[k];
        d[k + 1] = cos;
        d[k + 2] = sin;
        return b[k + 1] * cos + b[k + 2] * sin;
    }

    /**
     * Refuses another number of parameters than nine.
     * @param b the parameters
     */
    private static void checkDimension(final double[] b) {
        if (b.length != PARAMETERS) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.DIMENSIONS_MISMATCH, b.length, PARAMETERS);
        }
    }

    /**
     * Refuses a period that is not a positive number.
     * @param name its name
     * @param period its value
     */
    private static void checkPeriod(final String name, final double period) {
        if (!(period > 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE, name, period, 0);
        }
    }
}
