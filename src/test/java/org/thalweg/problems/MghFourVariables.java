/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * Residual rows of Moré, Garbow and Hillstrom's problems 13-16, n = 4, in the paper's order and numbering.
 */
final class MghFourVariables {

    /** The paper's yᵢ of the Kowalik and Osborne function. */
    private static final double[] KOWALIK_Y = {
        0.1957, 0.1947, 0.1735, 0.1600, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246
    };

    /** The paper's uᵢ of the Kowalik and Osborne function. */
    private static final double[] KOWALIK_U = {
        4.0, 2.0, 1.0, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625
    };

    /** Not for construction. */
    private MghFourVariables() {
    }

    /**
     * (13, 22) Powell singular: r₁ = x₁ + 10 x₂, r₂ = √5 (x₃ − x₄), r₃ = (x₂ − 2 x₃)², r₄ = √10 (x₁ − x₄)²; the
     * extended function repeats this for each four variables.
     * @param i the row, 1 to n
     * @param x the point, n a multiple of 4
     * @param d receives the derivatives
     * @return the residual
     */
    static double powellSingular(final int i, final double[] x, final double[] d) {
        final int k = 4 * ((i - 1) / 4);
        switch ((i - 1) % 4) {
            case 0:
                d[k] = 1;
                d[k + 1] = 10;
                return x[k] + 10 * x[k + 1];
            case 1:
                d[k + 2] = Math.sqrt(5);
                d[k + 3] = -Math.sqrt(5);
                return Math.sqrt(5) * (x[k + 2] - x[k + 3]);
            case 2:
                final double inner = x[k + 1] - 2 * x[k + 2];
                d[k + 1] = 2 * inner;
                d[k + 2] = -4 * inner;
                return inner * inner;
            default:
                final double outer = x[k] - x[k + 3];
                d[k] = 2 * Math.sqrt(10) * outer;
                d[k + 3] = -d[k];
                return Math.sqrt(10) * outer * outer;
        }
    }

    /**
     * (14) Wood: r₁ = 10 (x₂ − x₁²), r₂ = 1 − x₁, r₃ = √90 (x₄ − x₃²), r₄ = 1 − x₃, r₅ = √10 (x₂ + x₄ − 2),
     * r₆ = (x₂ − x₄) / √10.
     * @param i the row, 1 to 6
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double wood(final int i, final double[] x, final double[] d) {
        switch (i) {
            case 1:
                d[0] = -20 * x[0];
                d[1] = 10;
                return 10 * (x[1] - x[0] * x[0]);
            case 2:
                d[0] = -1;
                return 1 - x[0];
            case 3:
                d[2] = -2 * Math.sqrt(90) * x[2];
                d[3] = Math.sqrt(90);
                return Math.sqrt(90) * (x[3] - x[2] * x[2]);
            case 4:
                d[2] = -1;
                return 1 - x[2];
            case 5:
                d[1] = Math.sqrt(10);
                d[3] = d[1];
                return Math.sqrt(10) * (x[1] + x[3] - 2);
            default:
                d[1] = 1 / Math.sqrt(10);
                d[3] = -d[1];
                return (x[1] - x[3]) / Math.sqrt(10);
        }
    }

    /**
     * (15) Kowalik and Osborne: rᵢ = yᵢ − x₁ (uᵢ² + uᵢ x₂) / (uᵢ² + uᵢ x₃ + x₄).
     * @param i the row, 1 to 11
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double kowalikOsborne(final int i, final double[] x, final double[] d) {
        final double u = KOWALIK_U[i - 1];
        final double above = u * u + u * x[1];
        final double below = u * u + u * x[2] + x[3];
        d[0] = -above / below;
        d[1] = -x[0] * u / below;
        d[2] = x[0] * above * u / (below * below);
        d[3] = x[0] * above / (below * below);
        return KOWALIK_Y[i - 1] - x[0] * above / below;
    }

    /**
     * (16) Brown and Dennis: rᵢ = (x₁ + tᵢ x₂ − exp tᵢ)² + (x₃ + x₄ sin tᵢ − cos tᵢ)², tᵢ = i/5.
     * @param i the row, 1 to m (m = 20)
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double brownDennis(final int i, final double[] x, final double[] d) {
        final double t = i / 5.0;
        final double a = x[0] + t * x[1] - Math.exp(t);
        final double b = x[2] + x[3] * Math.sin(t) - Math.cos(t);
        d[0] = 2 * a;
        d[1] = 2 * a * t;
        d[2] = 2 * b;
        d[3] = 2 * b * Math.sin(t);
        return a * a + b * b;
    }
}
