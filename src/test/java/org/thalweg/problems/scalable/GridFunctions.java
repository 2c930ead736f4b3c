/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import java.util.List;

/**
 * Fields on a plane lattice: w = ⌊√n⌋ columns and ⌊n/w⌋ rows, spacing 1, row after row in x; variables that are left
 * over, fewer than w, enter as Σ xⱼ²/2.
 */
final class GridFunctions {

    /** The stiffness of {@link #phi4()} in units of its well: walls between the wells are a few sites wide. */
    private static final double COUPLING = 2;

    /** Not for construction. */
    private GridFunctions() {
    }

    /**
     * Lists the families.
     * @return their list
     */
    static List<ProblemFamily> all() {
        return List.of(bratu(), minsurf(), phi4());
    }

    /**
     * Σ (uₐ − u_b)²/(2 h²) over neighbours a, b plus Σ exp uₐ − 10 uₐ, h = 1/(w + 1), u = 0 around the lattice, from 0:
     * −Δu + exp u = 10 in the unit square; convex, condition about n/3.
     * @return Bratu's equation with the sign that makes it convex and a source
     */
    private static ProblemFamily bratu() {
        return FormulaFunction.family("bratu", FormulaFunction.UNKNOWN, Start.repeat(0), (x, g) -> {
            final int columns = columns(x);
            final int sites = x.length / columns * columns;
            final double stiffness = (columns + 1.0) * (columns + 1);
            double f = 0;
            for (int i = 0; i < sites; i++) {
                final double e = Math.exp(x[i]);
                f += e - 10 * x[i];
                g.add(i, e - 10);
                f += link(i, i % columns + 1 < columns ? i + 1 : -1, stiffness, x, g);
                f += link(i, i + columns < sites ? i + columns : -1, stiffness, x, g);
                f += i % columns == 0 ? link(i, -1, stiffness, x, g) : 0;
                f += i < columns ? link(i, -1, stiffness, x, g) : 0;
            }
            return f + leftover(sites, x, g);
        });
    }

    /**
     * Σ √(1 + (u_right − uₐ)² + (u_up − uₐ)²)/2 + √(1 + (u_left − uₐ)² + (u_down − uₐ)²)/2, the area of a triangulated
     * graph over the lattice, with the height w cos(3 π s) cos(2 π t)/4 around it at s, t = 0 … 1, from 0. Each
     * triangle inside or at the border is counted once; convex.
     * @return the minimal surface
     */
    private static ProblemFamily minsurf() {
        return FormulaFunction.family("minsurf", FormulaFunction.UNKNOWN, Start.repeat(0), (x, g) -> {
            final int columns = columns(x);
            final int rows = x.length / columns;
            double f = 0;
            for (int row = -1; row <= rows; row++) {
                for (int column = -1; column <= columns; column++) {
                    if (row < rows && column < columns) {
                        f += triangle(row, column, 1, x, g);
                    }
                    if (row >= 0 && column >= 0) {
                        f += triangle(row, column, -1, x, g);
                    }
                }
            }
            return f + leftover(rows * columns, x, g);
        });
    }

    /**
     * Σ (uₐ² − 1)²/4 + 2 Σ (uₐ − u_b)²/2 over sites a and neighbours a, b, no condition at the border, from sin j at
     * the j-th site: 0 at ±1, and local minima with walls between + and −.
     * @return the Ginzburg-Landau or φ⁴ lattice
     */
    private static ProblemFamily phi4() {
        return FormulaFunction.family("phi4", 0, (i, n) -> Math.sin(i), (x, g) -> {
            final int columns = columns(x);
            final int sites = x.length / columns * columns;
            double f = 0;
            for (int i = 0; i < sites; i++) {
                final double r = x[i] * x[i] - 1;
                f += r * r / 4;
                g.add(i, r * x[i]);
                f += i % columns + 1 < columns ? link(i, i + 1, COUPLING, x, g) : 0;
                f += i + columns < sites ? link(i, i + columns, COUPLING, x, g) : 0;
            }
            return f + leftover(sites, x, g);
        });
    }

    /**
     * Computes w.
     * @param x the point
     * @return the number of columns
     */
    private static int columns(final double[] x) {
        return (int) Math.sqrt(x.length);
    }

    /**
     * Computes stiffness (xᵢ − xⱼ)²/2.
     * @param i one site
     * @param j the other one, −1 for a fixed 0
     * @param stiffness the factor
     * @param x the point
     * @param g receives the slopes
     * @return the term
     */
    private static double link(final int i, final int j, final double stiffness, final double[] x, final Slopes g) {
        final double d = x[i] - (j < 0 ? 0 : x[j]);
        g.add(i, stiffness * d);
        if (j >= 0) {
            g.add(j, -stiffness * d);
        }
        return stiffness * d * d / 2;
    }

    /**
     * Computes the area of a triangle whose right angle is at a site.
     * @param row the row of the right angle, −1 to the number of rows
     * @param column its column, −1 to the number of columns
     * @param side 1: the other corners are the next row and column, −1: the ones before
     * @param x the point
     * @param g receives the slopes
     * @return the area
     */
    private static double triangle(final int row, final int column, final int side, final double[] x, final Slopes g) {
        final int columns = columns(x);
        final int corner = site(row, column, x, columns);
        final int beside = site(row, column + side, x, columns);
        final int above = site(row + side, column, x, columns);
        final double u = corner < 0 ? border(row, column, x, columns) : x[corner];
        final double p = (beside < 0 ? border(row, column + side, x, columns) : x[beside]) - u;
        final double q = (above < 0 ? border(row + side, column, x, columns) : x[above]) - u;
        final double root = Math.sqrt(1 + p * p + q * q);
        if (corner >= 0) {
            g.add(corner, -(p + q) / (2 * root));
        }
        if (beside >= 0) {
            g.add(beside, p / (2 * root));
        }
        if (above >= 0) {
            g.add(above, q / (2 * root));
        }
        return root / 2;
    }

    /**
     * Finds a site.
     * @param row its row
     * @param column its column
     * @param x the point
     * @param columns the number of columns
     * @return its index, −1 at the border
     */
    private static int site(final int row, final int column, final double[] x, final int columns) {
        final boolean inside = row >= 0 && row < x.length / columns && column >= 0 && column < columns;
        return inside ? row * columns + column : -1;
    }

    /**
     * Computes the height around the lattice.
     * @param row the row
     * @param column the column
     * @param x the point
     * @param columns the number of columns
     * @return the height at the border
     */
    private static double border(final int row, final int column, final double[] x, final int columns) {
        final double s = (column + 1.0) / (columns + 1);
        final double t = (row + 1.0) / (x.length / columns + 1);
        return columns * Math.cos(3 * Math.PI * s) * Math.cos(2 * Math.PI * t) / 4;
    }

    /**
     * Computes Σ xⱼ²/2 over the variables that are not on the lattice.
     * @param sites the number of sites
     * @param x the point
     * @param g receives the slopes
     * @return the sum
     */
    private static double leftover(final int sites, final double[] x, final Slopes g) {
        double f = 0;
        for (int j = sites; j < x.length; j++) {
            f += x[j] * x[j] / 2;
            g.add(j, x[j]);
        }
        return f;
    }
}
