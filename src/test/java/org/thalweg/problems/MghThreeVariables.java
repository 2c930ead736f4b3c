/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * Residual rows of Moré, Garbow and Hillstrom's problems 7-12, n = 3, in the paper's order and numbering.
 */
final class MghThreeVariables {

    /** The paper's yᵢ of the Bard function. */
    private static final double[] BARD = {
        0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39
    };

    /** The paper's yᵢ of the Gaussian function, i = 1 … 8; the rest mirrors them. */
    private static final double[] GAUSSIAN = {0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989};

    /** The paper's yᵢ of the Meyer function. */
    private static final double[] MEYER = {
        34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307, 2872
    };

    /** Not for construction. */
    private MghThreeVariables() {
    }

    /**
     * (7) Helical valley: r₁ = 10 (x₃ − 10 θ), r₂ = 10 (√(x₁² + x₂²) − 1), r₃ = x₃, 2π θ = the angle of (x₁, x₂).
     *
     * <p>θ is taken in (−¼, ¾] as in the paper, so that the cut lies on the negative x₂ axis.
     * @param i the row, 1 to 3
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double helicalValley(final int i, final double[] x, final double[] d) {
        final double square = x[0] * x[0] + x[1] * x[1];
        if (i == 1) {
            final double angle = Math.atan(x[1] / x[0]) / (2 * Math.PI) + (x[0] < 0 ? 0.5 : 0);
            d[0] = 100 * x[1] / (2 * Math.PI * square);
            d[1] = -100 * x[0] / (2 * Math.PI * square);
            d[2] = 10;
            return 10 * (x[2] - 10 * angle);
        }
        if (i == 2) {
            final double radius = Math.sqrt(square);
            d[0] = 10 * x[0] / radius;
            d[1] = 10 * x[1] / radius;
            return 10 * (radius - 1);
        }
        d[2] = 1;
        return x[2];
    }

    /**
     * (8) Bard: rᵢ = yᵢ − (x₁ + uᵢ / (vᵢ x₂ + wᵢ x₃)), uᵢ = i, vᵢ = 16 − i, wᵢ = min(uᵢ, vᵢ).
     * @param i the row, 1 to 15
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double bard(final int i, final double[] x, final double[] d) {
        final double v = 16 - i;
        final double w = Math.min(i, v);
        final double below = v * x[1] + w * x[2];
        d[0] = -1;
        d[1] = i * v / (below * below);
        d[2] = i * w / (below * below);
        return BARD[i - 1] - (x[0] + i / below);
    }

    /**
     * (9) Gaussian: rᵢ = x₁ exp(−x₂ (tᵢ − x₃)² / 2) − yᵢ, tᵢ = (8 − i) / 2.
     * @param i the row, 1 to 15
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double gaussian(final int i, final double[] x, final double[] d) {
        final double u = (8 - i) / 2.0 - x[2];
        final double e = Math.exp(-x[1] * u * u / 2);
        d[0] = e;
        d[1] = -x[0] * e * u * u / 2;
        d[2] = x[0] * e * x[1] * u;
        return x[0] * e - GAUSSIAN[Math.min(i, 16 - i) - 1];
    }

    /**
     * (10) Meyer: rᵢ = x₁ exp(x₂ / (tᵢ + x₃)) − yᵢ, tᵢ = 45 + 5i.
     * @param i the row, 1 to 16
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double meyer(final int i, final double[] x, final double[] d) {
        final double below = 45 + 5 * i + x[2];
        final double e = Math.exp(x[1] / below);
        d[0] = e;
        d[1] = x[0] * e / below;
        d[2] = -x[0] * e * x[1] / (below * below);
        return x[0] * e - MEYER[i - 1];
    }

    /**
     * (11) Gulf research and development: rᵢ = exp(−|yᵢ − x₂|^x₃ / x₁) − tᵢ, tᵢ = i/100, yᵢ = 25 + (−50 ln tᵢ)^(2/3).
     *
     * <p>The paper prints |yᵢ m i x₂|, a known misprint: only with |yᵢ − x₂| is its point (50, 25, 1.5) a zero of all
     * residuals.
     * @param i the row, 1 to m (m = 99)
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double gulf(final int i, final double[] x, final double[] d) {
        final double t = i / 100.0;
        final double offset = 25 + Math.pow(-50 * Math.log(t), 2.0 / 3.0) - x[1];
        final double distance = Math.abs(offset);
        final double power = Math.pow(distance, x[2]);
        final double e = Math.exp(-power / x[0]);
        d[0] = e * power / (x[0] * x[0]);
        if (distance > 0) {
            d[1] = e * x[2] * power / (offset * x[0]);
            d[2] = -e * power * Math.log(distance) / x[0];
        }
        return e - t;
    }

    /**
     * (12) Box three-dimensional: rᵢ = exp(−tᵢ x₁) − exp(−tᵢ x₂) − x₃ (exp(−tᵢ) − exp(−10 tᵢ)), tᵢ = i/10.
     * @param i the row, 1 to m (m = 10)
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double box(final int i, final double[] x, final double[] d) {
        final double t = i / 10.0;
        final double e1 = Math.exp(-t * x[0]);
        final double e2 = Math.exp(-t * x[1]);
        final double difference = Math.exp(-t) - Math.exp(-10 * t);
        d[0] = -t * e1;
        d[1] = t * e2;
        d[2] = -difference;
        return e1 - e2 - x[2] * difference;
    }
}
