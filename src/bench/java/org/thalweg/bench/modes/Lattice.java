/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.bench.modes;

import java.util.Arrays;

/**
 * Springs between neighbours on a line or a square, and weak quartic ones to the ground:
 * f(x) = x'Lx / 2 + q sum x_i^4 / 4 - b'x, L the second differences with zeros beyond the border. The loads b
 * put the minimizer where it is wanted.
 */
public final class Lattice implements TwiceSmooth {

    /** Points along x. */
    private final int width;
    /** Points along y, 1 for a line. */
    private final int height;
    /** q. */
    private final double quartic;
    /** b. */
    private final double[] loads;

    /**
     * Builds a lattice.
     * @param width points along x
     * @param height points along y, 1 for a line
     * @param quartic q
     * @param minimizer where the gradient is to vanish
     */
    private Lattice(final int width, final int height, final double quartic, final double[] minimizer) {
        this.width = width;
        this.height = height;
        this.quartic = quartic;
        this.loads = new double[width * height];
        System.arraycopy(gradient(minimizer), 0, loads, 0, loads.length);
    }

    /**
     * A chain that is held at both ends. With q sin^2 of some 4e-5 on average, its condition is 4e4.
     * @param n its points
     * @return the chain, whose minimizer is {@link #wave(int)}
     */
    public static Lattice chain(final int n) {
        return new Lattice(n, 1, 2.6e-5, wave(n));
    }

    /**
     * The chain's minimizer.
     * @param n its points
     * @return three half waves, of height 1
     */
    public static double[] wave(final int n) {
        final double[] x = new double[n];
        Arrays.setAll(x, i -> Math.sin(3 * Math.PI * (i + 1) / (n + 1)));
        return x;
    }

    /**
     * A membrane that is held at its border: the five-point Laplacian, with every second eigenvalue twice.
     * @param side points along each side
     * @return the membrane, whose minimizer is zero
     */
    public static Lattice membrane(final int side) {
        return new Lattice(side, side, 0, new double[side * side]);
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            final double square = x[i] * x[i];
            sum += x[i] * differences(x, i) / 2 + quartic * square * square / 4 - loads[i] * x[i];
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[x.length];
        Arrays.setAll(g, i -> differences(x, i) + quartic * x[i] * x[i] * x[i] - loads[i]);
        return g;
    }

    /** {@inheritDoc} */
    @Override
    public double[][] hessian(final double[] x) {
        final double[][] hessian = new double[x.length][x.length];
        final double[] unit = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            unit[j] = 1;
            for (int i = 0; i < x.length; i++) {
                hessian[i][j] = differences(unit, i);
            }
            unit[j] = 0;
            hessian[j][j] += 3 * quartic * x[j] * x[j];
        }
        return hessian;
    }

    /**
     * A component of L x.
     * @param x the displacements
     * @param i the point
     * @return the sum of differences to its neighbours
     */
    private double differences(final double[] x, final int i) {
        final int column = i % width;
        double sum = (height > 1 ? 4 : 2) * x[i];
        sum -= column > 0 ? x[i - 1] : 0;
        sum -= column + 1 < width ? x[i + 1] : 0;
        sum -= i >= width ? x[i - width] : 0;
        sum -= i + width < x.length ? x[i + width] : 0;
        return sum;
    }
}
