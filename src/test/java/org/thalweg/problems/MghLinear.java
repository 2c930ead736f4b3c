/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

/**
 * Residual rows of Moré, Garbow and Hillstrom's problems 32-34: linear in x, m ≥ n rows.
 */
final class MghLinear {

    /** Not for construction. */
    private MghLinear() {
    }

    /**
     * (32) Full rank: rᵢ = xᵢ − (2/m) Σ xⱼ − 1, i ≤ n; rᵢ = −(2/m) Σ xⱼ − 1, i &gt; n.
     * @param m the number of rows
     * @return the rows
     */
    static ResidualRow fullRank(final int m) {
        return (i, x, d) -> {
            double r = -1;
            for (int j = 0; j < x.length; j++) {
                d[j] = -2.0 / m;
                r -= 2 * x[j] / m;
            }
            if (i <= x.length) {
                d[i - 1] += 1;
                r += x[i - 1];
            }
            return r;
        };
    }

    /**
     * (33) Rank one: rᵢ = i Σ j xⱼ − 1.
     * @param i the row, 1 to m
     * @param x the point
     * @param d receives the derivatives
     * @return the residual
     */
    static double rankOne(final int i, final double[] x, final double[] d) {
        double r = -1;
        for (int j = 1; j <= x.length; j++) {
            d[j - 1] = i * (double) j;
            r += d[j - 1] * x[j - 1];
        }
        return r;
    }

    /**
     * (34) Rank one with zero columns and rows: r₁ = rₘ = −1; rᵢ = (i − 1) Σ j xⱼ − 1, 2 ≤ j ≤ n − 1.
     * @param m the number of rows
     * @return the rows
     */
    static ResidualRow rankOneZeros(final int m) {
        return (i, x, d) -> {
            double r = -1;
            if (i < m) {
                for (int j = 2; j < x.length; j++) {
                    d[j - 1] = (i - 1) * (double) j;
                    r += d[j - 1] * x[j - 1];
                }
            }
            return r;
        };
    }
}
