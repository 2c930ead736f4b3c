/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Functions of sines and cosines, most of them with many local minima, and SPARSQUR, which shares a pattern with one.
 */
final class TrigonometricFunctions {

    /** The factors k of the index pattern of SPARSINE and SPARSQUR; 1 gives j = i. */
    private static final int[] FACTORS = {1, 2, 3, 5, 7, 11};

    /** Not for construction. */
    private TrigonometricFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(cosine(), genhumps(), noncvxu2(), schmvett(), sparsine(), sparsqur());
    }

    /**
     * Σ cos(xᵢ² − xᵢ₊₁/2), i &lt; n, from 1.
     * @return COSINE
     */
    private static ProblemFamily cosine() {
        return FormulaFunction.family("cosine", FormulaFunction.UNKNOWN, Start.repeat(1),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double a = x[i] * x[i] - x[i + 1] / 2;
                if (g.wanted()) {
                    final double s = Math.sin(a);
                    g.add(i, -2 * s * x[i]);
                    g.add(i + 1, s / 2);
                }
                return Math.cos(a);
            }));
    }

    /**
     * Σ sin²(2 xᵢ) sin²(2 xᵢ₊₁) + (xᵢ² + xᵢ₊₁²)/20, i &lt; n, from (−506, −506.2, −506.2, …); 0 at 0, but many local
     * minima.
     * @return GENHUMPS
     */
    private static ProblemFamily genhumps() {
        return FormulaFunction.family("genhumps", 0, Start.first(-506.2, -506),
            (x, g) -> {
                double f = 0;
                double left = 0;
                double leftSlope = 0;
                for (int i = 0; i < x.length; i++) {
                    final double here = (1 - Math.cos(4 * x[i])) / 2;
                    final double slope = g.wanted() ? 2 * Math.sin(4 * x[i]) : 0;
                    final double weight = i == 0 || i == x.length - 1 ? 0.05 : 0.1;
                    f += weight * x[i] * x[i] + left * here;
                    g.add(i, 2 * weight * x[i] + left * slope);
                    if (i > 0) {
                        g.add(i - 1, leftSlope * here);
                    }
                    left = here;
                    leftSlope = slope;
                }
                return f;
            });
    }

    /**
     * Σ q² + 4 cos q, q = xᵢ + xⱼ + xₖ, j = (3 i − 2) mod n + 1, k = (7 i − 3) mod n + 1, from xᵢ = i; many local
     * minima.
     * @return NONCVXU2
     */
    private static ProblemFamily noncvxu2() {
        return FormulaFunction.family("noncvxu2", FormulaFunction.UNKNOWN, (i, n) -> i,
            Body.sum(0, 0, 1, (i, x, g) -> {
                final int j = (3 * i + 1) % x.length;
                final int k = (7 * i + 4) % x.length;
                final double q = x[i] + x[j] + x[k];
                if (g.wanted()) {
                    final double slope = 2 * q - 4 * Math.sin(q);
                    g.add(i, slope);
                    g.add(j, slope);
                    g.add(k, slope);
                }
                return q * q + 4 * Math.cos(q);
            }));
    }

    /**
     * Σ −1/(1 + (xᵢ − v)²) − sin((π v + w)/2) − exp(−((xᵢ + w)/v − 2)²), v = xᵢ₊₁, w = xᵢ₊₂, i ≤ n − 2, from 3. Smooth
     * except where v = xᵢ + w = 0, far from the start.
     * @return SCHMVETT
     */
    private static ProblemFamily schmvett() {
        return FormulaFunction.family("schmvett", FormulaFunction.UNKNOWN, Start.repeat(3),
            Body.sum(0, 2, 1, (i, x, g) -> {
                final double v = x[i + 1];
                final double d = x[i] - v;
                final double p = 1 / (1 + d * d);
                final double a = (Math.PI * v + x[i + 2]) / 2;
                final double q = (x[i] + x[i + 2]) / v;
                final double e = Math.exp(-(q - 2) * (q - 2));
                if (g.wanted()) {
                    final double dp = 2 * d * p * p;
                    final double c = Math.cos(a) / 2;
                    final double dq = e == 0 ? 0 : 2 * (q - 2) * e / v;
                    g.add(i, dp + dq);
                    g.add(i + 1, -dp - Math.PI * c - (e == 0 ? 0 : q * dq));
                    g.add(i + 2, dq - c);
                }
                return -p - Math.sin(a) - e;
            }));
    }

    /**
     * Σ i s²/2, s = Σ sin xⱼ over j = i and j = (k i − 1) mod n + 1 with k = 2, 3, 5, 7, 11, from 0.5; 0 at 0, but many
     * local minima.
     * @return SPARSINE
     */
    private static ProblemFamily sparsine() {
        return FormulaFunction.family("sparsine", 0, Start.repeat(0.5),
            (x, g) -> {
                final int n = x.length;
                final double[] sines = new double[n];
                for (int j = 0; j < n; j++) {
                    sines[j] = Math.sin(x[j]);
                }
                final double[] weights = new double[n];
                final double f = scattered(sines, new Slopes(g.wanted() ? weights : null));
                if (g.wanted()) {
                    for (int j = 0; j < n; j++) {
                        g.add(j, weights[j] * Math.cos(x[j]));
                    }
                }
                return f;
            });
    }

    /**
     * Σ i s²/8, s = Σ xⱼ² over the j of {@link #sparsine()}, from 0.5; 0 at 0 with Hessian 0.
     * @return SPARSQUR
     */
    private static ProblemFamily sparsqur() {
        return FormulaFunction.family("sparsqur", 0, Start.repeat(0.5),
            (x, g) -> {
                final int n = x.length;
                final double[] squares = new double[n];
                for (int j = 0; j < n; j++) {
                    squares[j] = x[j] * x[j] / 2;
                }
                final double[] weights = new double[n];
                final double f = scattered(squares, new Slopes(weights));
                for (int j = 0; j < n; j++) {
                    g.add(j, weights[j] * x[j]);
                }
                return f;
            });
    }

    /**
     * Computes Σ i s²/2, s = Σ yⱼ over j = i and j = (k i − 1) mod n + 1, i and j from 1.
     * @param y the values to add up
     * @param g receives the slopes with respect to y
     * @return the sum
     */
    private static double scattered(final double[] y, final Slopes g) {
        double f = 0;
        for (int i = 1; i <= y.length; i++) {
            double s = 0;
            for (final int k : FACTORS) {
                s += y[(k * i - 1) % y.length];
            }
            for (final int k : FACTORS) {
                g.add((k * i - 1) % y.length, i * s);
            }
            f += i * s * s / 2;
        }
        return f;
    }
}
