/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * f(x) = 1 + Σ (i/n)ᵏ xᵢ² + Σ β xᵢ² (xᵢ₊₁ + xᵢ₊₁²)² + Σ γ xᵢ² xᵢ₊ₘ⁴ + Σ δ (i/n)ᵏ xᵢ xᵢ₊₂ₘ over i ≤ n, i &lt; n, i ≤ 2m
 * and i ≤ m, from 2. The minimum is 1 at 0, where the condition of the Hessian is about nᵏ.
 *
 * <p>L. C. W. Dixon and Z. Maany, technical report 206, Hatfield Polytechnic (1988), ask for n = 3 m; for other n, m is
 * n/3 rounded down, so that n mod 3 variables take no part in the couplings by m.
 * @param name the name of the family
 * @param beta β
 * @param gamma γ
 * @param delta δ
 * @param k the exponent of i/n
 */
record DixonMaany(String name, double beta, double gamma, double delta, int k) {

    /**
     * Lists the families DIXMAANA … DIXMAANL of CUTEst.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(
            new DixonMaany("dixmaana", 0, 0.125, 0.125, 0).family(),
            new DixonMaany("dixmaanb", 0.0625, 0.0625, 0.0625, 0).family(),
            new DixonMaany("dixmaanc", 0.125, 0.125, 0.125, 0).family(),
            new DixonMaany("dixmaand", 0.26, 0.26, 0.26, 0).family(),
            new DixonMaany("dixmaane", 0, 0.125, 0.125, 1).family(),
            new DixonMaany("dixmaanf", 0.0625, 0.0625, 0.0625, 1).family(),
            new DixonMaany("dixmaang", 0.125, 0.125, 0.125, 1).family(),
            new DixonMaany("dixmaanh", 0.26, 0.26, 0.26, 1).family(),
            new DixonMaany("dixmaani", 0, 0.125, 0.125, 2).family(),
            new DixonMaany("dixmaanj", 0.0625, 0.0625, 0.0625, 2).family(),
            new DixonMaany("dixmaank", 0.125, 0.125, 0.125, 2).family(),
            new DixonMaany("dixmaanl", 0.26, 0.26, 0.26, 2).family());
    }

    /**
     * Names the family.
     * @return the family
     */
    private ProblemFamily family() {
        return FormulaFunction.family(name, 1, Start.repeat(2), this::at);
    }

    /**
     * Computes f.
     * @param x the point
     * @param g receives the slopes
     * @return f(x)
     */
    private double at(final double[] x, final Slopes g) {
        final int n = x.length;
        final int m = n / 3;
        double f = 1;
        for (int i = 0; i < n; i++) {
            final double ratio = (i + 1) / (double) n;
            final double weight = k == 0 ? 1 : k == 1 ? ratio : ratio * ratio;
            final double square = x[i] * x[i];
            f += weight * square;
            g.add(i, 2 * weight * x[i]);
            if (beta != 0 && i < n - 1) {
                final double v = x[i + 1];
                final double q = v + v * v;
                f += beta * square * q * q;
                g.add(i, 2 * beta * x[i] * q * q);
                g.add(i + 1, 2 * beta * square * q * (1 + 2 * v));
            }
            if (i < 2 * m) {
                final double v = x[i + m];
                f += gamma * square * v * v * v * v;
                g.add(i, 2 * gamma * x[i] * v * v * v * v);
                g.add(i + m, 4 * gamma * square * v * v * v);
            }
            if (i < m) {
                f += delta * weight * x[i] * x[i + 2 * m];
                g.add(i, delta * weight * x[i + 2 * m]);
                g.add(i + 2 * m, delta * weight * x[i]);
            }
        }
        return f;
    }
}
