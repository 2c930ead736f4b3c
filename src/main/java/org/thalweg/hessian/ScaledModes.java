/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.RitzPair;

/**
 * The landscape in its own units: with d_i the unit of variable i, D = diag(d), the eigenpairs of D H D without its
 * null modes, divided by a unit e of energy. A displacement {@code D Σ z_j u_j} raises the value by
 * {@code ½ e Σ λ_j z_j²}, whatever units the variables and the value have.
 *
 * @param scale d_i, n positive numbers: |H_ii/e|^-1/2 where the whole Hessian is known, else what makes the
 * rows of D H D about e long; 1 where nothing is known
 * @param unit e, a power of two, so that a multiple of the function by another changes no bit of the rest; positive
 * @param curvatures λ_j, smallest |λ| first
 * @param vectors u_j as rows of n components, in the order of the curvatures; the largest component of each is positive
 * @param nulls the null modes found, as rows of n components
 */
public record ScaledModes(double[] scale, double unit, double[] curvatures, double[][] vectors, double[][] nulls) {

    /** Modes of D H D below this part of the largest |λ| are null: translations, rotations, unused variables. */
    private static final double NULL_SHARE = 1e-5;
    /** Least |H_ii| relative to the largest that still makes a unit. */
    private static final double LEAST_DIAGONAL = 1e-12;

    /**
     * Nothing known: unit scale and no modes.
     * @param n the dimension
     * @return the modes
     */
    static ScaledModes unknown(final int n) {
        final double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return new ScaledModes(ones, 1, new double[0], new double[0][], new double[0][]);
    }

    /**
     * Units from the Hessian's diagonal, and the modes in them.
     * @param hessian the Hessian
     * @return the scaled modes, null ones left out
     */
    static ScaledModes of(final DenseHessian hessian) {
        final double[] scale = hessian.diagonal();
        final double largest = largest(scale);
        final double floor = LEAST_DIAGONAL * largest;
        if (floor == 0) {
            return ScaledModes.unknown(scale.length);
        }
        final double unit = unit(largest);
        for (int i = 0; i < scale.length; i++) {
            scale[i] = 1 / Math.sqrt(Math.max(Math.abs(scale[i]), floor) / unit);
        }
        final DenseSpectrum spectrum = DenseSpectrum.of(hessian.symmetric(scale));
        return withoutNull(scale, unit, spectrum.values(), spectrum.vectors());
    }

    /**
     * The eigensolver's modes.
     * @param found pairs of D H D; of H where units are even
     * @param units D, and the unit of energy
     * @return the scaled modes, null ones left out
     */
    static ScaledModes of(final LanczosResult found, final Equilibration units) {
        final double square = units.even() ? units.scale()[0] * units.scale()[0] : 1;
        final double[] values = found.pairs().stream().mapToDouble(pair -> square * pair.value()).toArray();
        final double[][] vectors = found.pairs().stream().map(RitzPair::vector).toArray(double[][]::new);
        return withoutNull(units.scale(), units.unit(), values, vectors);
    }

    /**
     * A unit of energy.
     * @param largest the largest curvature, positive
     * @return the power of two below it
     */
    private static double unit(final double largest) {
        return Math.scalb(1.0, Math.getExponent(largest));
    }

    /**
     * How many modes are known.
     * @return the number
     */
    public int size() {
        return curvatures.length;
    }

    /**
     * A mode in the caller's variables.
     * @param j its index
     * @return D u_j, a new array
     */
    public double[] displacement(final int j) {
        final double[] displacement = vectors[j].clone();
        for (int i = 0; i < displacement.length; i++) {
            displacement[i] *= scale[i];
        }
        return displacement;
    }

    /**
     * The curvature along one variable, in its unit.
     * @param i the variable's index
     * @return {@code Σ λ_j u_ji²}, near -1 or 1 (0 for an unused variable); 1 where most modes are unknown
     */
    public double curvatureOf(final int i) {
        if (2 * size() < scale.length) {
            return 1;
        }
        double curvature = 0;
        for (int j = 0; j < size(); j++) {
            curvature += curvatures[j] * vectors[j][i] * vectors[j][i];
        }
        return curvature;
    }

    /**
     * Leaves out of a displacement what changes nothing.
     * @param displacement a displacement in the variables' units, in place
     */
    public void removeNulls(final double[] displacement) {
        for (final double[] direction : nulls) {
            double share = 0;
            for (int i = 0; i < displacement.length; i++) {
                share += direction[i] * displacement[i];
            }
            for (int i = 0; i < displacement.length; i++) {
                displacement[i] -= share * direction[i];
            }
        }
    }

    /**
     * How unequal the curvatures are.
     * @return largest |λ|, at least 1, over smallest; 1 if no mode is known
     */
    public double conditionNumber() {
        return size() == 0 ? 1 : Math.max(1, Math.abs(curvatures[size() - 1])) / Math.abs(curvatures[0]);
    }

    /**
     * Leaves null modes out and orders the others.
     * @param scale the units
     * @param unit the unit of energy
     * @param values the curvatures
     * @param vectors the vectors
     * @return the modes, smallest |λ| first
     */
    private static ScaledModes withoutNull(final double[] scale, final double unit, final double[] values,
                                           final double[][] vectors) {
        final double least = NULL_SHARE * Math.max(unit, largest(values));
        final List<Integer> order = new ArrayList<>();
        final List<double[]> nulls = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            if (Math.abs(values[j]) > least) {
                order.add(j);
                turn(vectors[j]);
            } else {
                nulls.add(vectors[j]);
            }
        }
        order.sort((a, b) -> Double.compare(Math.abs(values[a]), Math.abs(values[b])));
        final double[] kept = order.stream().mapToDouble(j -> values[j] / unit).toArray();
        return new ScaledModes(scale, unit, kept, order.stream().map(j -> vectors[j]).toArray(double[][]::new),
                               nulls.toArray(double[][]::new));
    }

    /**
     * Gives a vector the sign that makes its largest component positive, whatever sign the eigensolver left it with.
     * @param vector the vector, in place
     */
    private static void turn(final double[] vector) {
        int largest = 0;
        for (int i = 1; i < vector.length; i++) {
            largest = Math.abs(vector[i]) > Math.abs(vector[largest]) ? i : largest;
        }
        if (vector[largest] < 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = -vector[i];
            }
        }
    }

    /**
     * Largest absolute value.
     * @param values some values
     * @return the maximum norm
     */
    private static double largest(final double[] values) {
        double largest = 0;
        for (final double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
