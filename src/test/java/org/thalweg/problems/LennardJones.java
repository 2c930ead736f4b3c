/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems;

import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * f(x) = Σ_{i&lt;j} 4 (r⁻¹² − r⁻⁶), r = |xᵢ − xⱼ|: the energy of N atoms in units of ε and σ.
 *
 * <p>x holds the atoms one after the other, three coordinates each. f is invariant under the six rigid motions, so no
 * minimizer is unique. A pair has its minimum −1 at r = 2^(1/6).
 */
public final class LennardJones implements SmoothFunction {

    /** The least distance between two atoms of a start, in σ: with 0.9 a pair has at most f = 6.6. */
    private static final double LEAST_DISTANCE = 0.9;

    /** The number of atoms. */
    private final int atoms;

    /**
     * Chooses the size of the cluster.
     * @param atoms the number N of atoms, at least 2
     * @throws MathIllegalArgumentException if there are fewer than 2 atoms
     */
    public LennardJones(final int atoms) {
        if (atoms < 2) {
            throw new MathIllegalArgumentException(LocalizedCoreFormats.NUMBER_TOO_SMALL, atoms, 2);
        }
        this.atoms = atoms;
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] x) {
        double sum = 0;
        for (int i = 0; i < 3 * atoms; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double inverse = 1 / square(x, i, j);
                final double attraction = inverse * inverse * inverse;
                sum += 4 * attraction * (attraction - 1);
            }
        }
        return sum;
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] x) {
        final double[] g = new double[3 * atoms];
        for (int i = 0; i < 3 * atoms; i += 3) {
            for (int j = 0; j < i; j += 3) {
                final double inverse = 1 / square(x, i, j);
                final double attraction = inverse * inverse * inverse;
                final double factor = -24 * attraction * (2 * attraction - 1) * inverse;
                for (int k = 0; k < 3; k++) {
                    final double force = factor * (x[i + k] - x[j + k]);
                    g[i + k] += force;
                    g[j + k] -= force;
                }
            }
        }
        return g;
    }

    /**
     * Computes the Hessian. With d = xᵢ − xⱼ and s = 1 / d'd, the pair's energy e = 4 (s⁶ − s³) has the derivatives
     * e' = −12 s⁴ (2 s³ − 1) and e'' = 24 s⁵ (7 s³ − 2) by d'd, and the block 4 e'' d d' + 2 e' I.
     * @param x 3N coordinates
     * @return a fresh symmetric 3N x 3N matrix, as rows
     */
    public double[][] hessian(final double[] x) {
        final double[][] hessian = new double[3 * atoms][3 * atoms];
        for (int i = 0; i < 3 * atoms; i += 3) {
            for (int j = 0; j < i; j += 3) {
                addPair(hessian, x, i, j);
            }
        }
        return hessian;
    }

    /**
     * Makes a random start: N atoms uniform in a sphere, redrawn while nearer than 0.9 to an earlier one.
     *
     * <p>The radius 0.8 N^(1/3) + 0.3 gives each atom about 2.1 σ³, three times the volume it takes in a crystal: room
     * for the drawing to end, and no atom out of reach of the others.
     * @param seed the seed of the generator
     * @return 3N coordinates, equal for equal seeds
     */
    public double[] randomStart(final long seed) {
        final RandomGenerator random = new Well19937c(seed);
        final double radius = 0.8 * Math.cbrt(atoms) + 0.3;
        final double[] x = new double[3 * atoms];
        for (int i = 0; i < x.length; i += 3) {
            do {
                for (int k = 0; k < 3; k++) {
                    x[i + k] = radius * (2 * random.nextDouble() - 1);
                }
            } while (x[i] * x[i] + x[i + 1] * x[i + 1] + x[i + 2] * x[i + 2] > radius * radius || crowded(x, i));
        }
        return x;
    }

    /**
     * Returns the published energy of the global minimum.
     *
     * <p>Source: D. J. Wales, J. P. K. Doye, J. Phys. Chem. A 101 (1997) 5111-5116, and the Cambridge Cluster Database.
     * @return the energy with six decimals
     * @throws MathIllegalArgumentException for a size whose energy is not on file here
     */
    public double globalMinimum() {
        switch (atoms) {
            case 2: return -1.000000;
            case 3: return -3.000000;
            case 4: return -6.000000;
            case 5: return -9.103852;
            case 6: return -12.712062;
            case 7: return -16.505384;
            case 8: return -19.821489;
            case 9: return -24.113360;
            case 10: return -28.422532;
            case 13: return -44.326801;
            case 19: return -72.659782;
            case 22: return -86.809782;
            case 26: return -108.315616;
            case 38: return -173.928427;
            default: throw new MathIllegalArgumentException(LocalizedCoreFormats.OUT_OF_RANGE_SIMPLE, atoms, 2, 38);
        }
    }

    /**
     * States the open problem from a random start: every stationary end is legitimate.
     * @param seed the seed of the start
     * @return the problem with its global minimum value
     */
    public TestProblem problem(final long seed) {
        return new TestProblem("lennard-jones-" + (atoms < 10 ? "0" : "") + atoms, this, randomStart(seed))
            .withLowest(globalMinimum());
    }

    /**
     * Adds the Hessian of a pair.
     * @param hessian to be added to
     * @param x the coordinates
     * @param i the first coordinate of one atom
     * @param j the first coordinate of the other
     */
    private static void addPair(final double[][] hessian, final double[] x, final int i, final int j) {
        final double s = 1 / square(x, i, j);
        final double cube = s * s * s;
        final double first = -12 * cube * (2 * cube - 1) * s;
        final double second = 24 * cube * (7 * cube - 2) * s * s;
        for (int k = 0; k < 3; k++) {
            for (int l = 0; l < 3; l++) {
                final double product = (x[i + k] - x[j + k]) * (x[i + l] - x[j + l]);
                final double entry = 4 * second * product + (k == l ? 2 * first : 0);
                hessian[i + k][i + l] += entry;
                hessian[j + k][j + l] += entry;
                hessian[i + k][j + l] -= entry;
                hessian[j + k][i + l] -= entry;
            }
        }
    }

    /**
     * Tells whether an atom of a start is too near to an earlier one.
     * @param x the coordinates up to atom i
     * @param i the first coordinate of the atom
     * @return true if it has to be drawn again
     */
    private static boolean crowded(final double[] x, final int i) {
        for (int j = 0; j < i; j += 3) {
            if (square(x, i, j) < LEAST_DISTANCE * LEAST_DISTANCE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Computes the squared distance of two atoms.
     * @param x the coordinates
     * @param i the first coordinate of one atom
     * @param j the first coordinate of the other
     * @return r²
     */
    private static double square(final double[] x, final int i, final int j) {
        final double dx = x[i] - x[j];
        final double dy = x[i + 1] - x[j + 1];
        final double dz = x[i + 2] - x[j + 2];
        return dx * dx + dy * dy + dz * dz;
    }
}
