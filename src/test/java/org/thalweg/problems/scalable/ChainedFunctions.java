/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Sums of terms that each couple a few neighbours.
 */
final class ChainedFunctions {

    /** Not for construction. */
    private ChainedFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(cragglvy(), edensch(), engval1(), freuroth(), genpsc1(), genquad(), gentridiag(),
                       tointgss());
    }

    /**
     * Σ (exp xᵢ − xᵢ₊₁)⁴ + 100 (xᵢ₊₁ − xᵢ₊₂)⁶ + (tan t + t)⁴ + xᵢ⁸ + (xᵢ₊₃ − 1)², t = xᵢ₊₂ − xᵢ₊₃, i = 1, 3, …, n − 3,
     * from (1, 2, 2, …). Smooth between the poles of the tangent.
     * @return CRAGGLVY
     */
    private static ProblemFamily cragglvy() {
        return FormulaFunction.family("cragglvy", FormulaFunction.UNKNOWN, Start.first(2, 1),
            Body.sum(0, 3, 2, (i, x, g) -> {
                final double e = Math.exp(x[i]);
                final double p = e - x[i + 1];
                final double q = x[i + 1] - x[i + 2];
                final double t = x[i + 2] - x[i + 3];
                final double tangent = Math.tan(t);
                final double r = tangent + t;
                final double u = x[i] * x[i] * x[i] * x[i];
                final double dp = 4 * p * p * p;
                final double dq = 600 * q * q * q * q * q;
                final double dt = 4 * r * r * r * (2 + tangent * tangent);
                g.add(i, dp * e + 8 * u * x[i] * x[i] * x[i]);
                g.add(i + 1, dq - dp);
                g.add(i + 2, dt - dq);
                g.add(i + 3, 2 * (x[i + 3] - 1) - dt);
                return p * p * p * p + 100 * q * q * q * q * q * q + r * r * r * r + u * u
                    + (x[i + 3] - 1) * (x[i + 3] - 1);
            }));
    }

    /**
     * 16 + Σ (xᵢ − 2)⁴ + (xᵢ xᵢ₊₁ − 2 xᵢ₊₁)² + (xᵢ₊₁ + 1)², i &lt; n, from 0.
     * @return EDENSCH
     */
    private static ProblemFamily edensch() {
        return FormulaFunction.family("edensch", FormulaFunction.UNKNOWN, Start.repeat(0),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double u = x[i] - 2;
                final double v = x[i + 1];
                g.add(i, 4 * u * u * u + 2 * u * v * v);
                g.add(i + 1, 2 * u * u * v + 2 * (v + 1));
                return u * u * u * u + u * u * v * v + (v + 1) * (v + 1);
            }).plus((x, g) -> 16));
    }

    /**
     * Σ (xᵢ² + xᵢ₊₁²)² − 4 xᵢ + 3, i &lt; n, from 2; convex.
     * @return ENGVAL1
     */
    private static ProblemFamily engval1() {
        return FormulaFunction.family("engval1", FormulaFunction.UNKNOWN, Start.repeat(2),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double s = x[i] * x[i] + x[i + 1] * x[i + 1];
                g.add(i, 4 * s * x[i] - 4);
                g.add(i + 1, 4 * s * x[i + 1]);
                return s * s - 4 * x[i] + 3;
            }));
    }

    /**
     * Σ (xᵢ − 13 + ((5 − v) v − 2) v)² + (xᵢ − 29 + ((1 + v) v − 14) v)², v = xᵢ₊₁, i &lt; n, from (0.5, −2, 0, 0, …);
     * several stationary levels.
     * @return FREUROTH
     */
    private static ProblemFamily freuroth() {
        return FormulaFunction.family("freuroth", FormulaFunction.UNKNOWN, Start.first(0, 0.5, -2),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double v = x[i + 1];
                final double p = x[i] - 13 + ((5 - v) * v - 2) * v;
                final double q = x[i] - 29 + ((1 + v) * v - 14) * v;
                g.add(i, 2 * (p + q));
                g.add(i + 1, 2 * p * ((10 - 3 * v) * v - 2) + 2 * q * ((2 + 3 * v) * v - 14));
                return p * p + q * q;
            }));
    }

    /**
     * Σ (xᵢ² + xᵢ₊₁² + xᵢ xᵢ₊₁)² + sin² xᵢ + cos² xᵢ₊₁, i &lt; n, from (3, 0.1, 3, 0.1, …).
     * @return Andrei's generalized PSC1 function, its cosine taken at xᵢ₊₁ as in his extended one
     */
    private static ProblemFamily genpsc1() {
        return FormulaFunction.family("genpsc1", FormulaFunction.UNKNOWN, Start.repeat(3, 0.1),
            Body.sum(0, 1, 1, BlockFunctions::psc1));
    }

    /**
     * Σ xᵢ² + (xᵢ₊₁ + xᵢ²)², i &lt; n, from 1; 0 at 0.
     * @return Andrei's generalized quadratic function
     */
    private static ProblemFamily genquad() {
        return FormulaFunction.family("genquad", 0, Start.repeat(1),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double r = x[i + 1] + x[i] * x[i];
                g.add(i, 2 * x[i] + 4 * r * x[i]);
                g.add(i + 1, 2 * r);
                return x[i] * x[i] + r * r;
            }));
    }

    /**
     * Σ (xᵢ + xᵢ₊₁ − 3)² + (xᵢ − xᵢ₊₁ + 1)⁴, i &lt; n, from 2; convex.
     * @return Andrei's generalized tridiagonal 1 function
     */
    private static ProblemFamily gentridiag() {
        return FormulaFunction.family("gentridiag", FormulaFunction.UNKNOWN, Start.repeat(2),
            Body.sum(0, 1, 1, (i, x, g) -> {
                final double p = x[i] + x[i + 1] - 3;
                final double q = x[i] - x[i + 1] + 1;
                final double dq = 4 * q * q * q;
                g.add(i, 2 * p + dq);
                g.add(i + 1, 2 * p - dq);
                return p * p + q * q * q * q;
            }));
    }

    /**
     * Σ (10/(n + 2) + w²) (2 − exp(−(xᵢ − xᵢ₊₁)² / (0.1 + w²))), w = xᵢ₊₂, i ≤ n − 2, from 3.
     * @return TOINTGSS, no. 21 of Toint (1983)
     */
    private static ProblemFamily tointgss() {
        return FormulaFunction.family("tointgss", FormulaFunction.UNKNOWN, Start.repeat(3),
            Body.sum(0, 2, 1, (i, x, g) -> {
                final double w = x[i + 2];
                final double d = x[i] - x[i + 1];
                final double a = 10.0 / (x.length + 2) + w * w;
                final double b = 0.1 + w * w;
                final double e = Math.exp(-d * d / b);
                final double slope = 2 * a * e * d / b;
                g.add(i, slope);
                g.add(i + 1, -slope);
                g.add(i + 2, 2 * w * (2 - e) - 2 * a * e * w * d * d / (b * b));
                return a * (2 - e);
            }));
    }
}
