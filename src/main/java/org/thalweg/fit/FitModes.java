/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.thalweg.eigen.DenseSpectrum;
import org.thalweg.eigen.LanczosEigensolver;
import org.thalweg.eigen.LanczosOption;
import org.thalweg.eigen.RitzPair;

/**
 * The softest directions of a fit: eigenvectors of the correlation matrix {@code D J'J D}, in units D in which every
 * column of the Jacobian has length 1. Its eigenvalues lie between 0 and n, whatever units the parameters have. What is
 * near 0 is what the data don't determine.
 *
 * <pre>{@code
 * FitModes modes = FitModes.of(point);
 * boolean determined = modes.undetermined(1e-9).isEmpty();
 * }</pre>
 *
 * @param units d_j, the parameters' units: 1 / |J_j|, or 0 for a parameter that moves nothing
 * @param values eigenvalues, smallest first
 * @param vectors eigenvectors as rows, in the same order, of length 1
 */
public record FitModes(double[] units, double[] values, double[][] vectors) {

    /** Parameters up to which all modes are computed: an n by n eigenproblem. */
    private static final int DENSE = 300;
    /** Modes computed above that. */
    private static final int SOFTEST = 12;
    /** Part of a mode's length from which on a parameter takes part in it: the origin's participation threshold. */
    private static final double PARTICIPATION = 0.05;

    /**
     * The modes of a fit; asks nothing but a Jacobian that is not known yet.
     * @param point the fit
     * @return all modes up to 300 parameters, else the 12 softest
     */
    public static FitModes of(final FitPoint point) {
        final RealMatrix jacobian = point.getJacobian();
        final double[] units = new double[point.size()];
        for (int j = 0; j < units.length; j++) {
            units[j] = point.norms()[j] > 0 ? 1 / point.norms()[j] : 0;
        }
        return units.length <= DENSE ? dense(jacobian, units) : softest(jacobian, units);
    }

    /**
     * All modes.
     * @param jacobian J
     * @param units D
     * @return the modes
     */
    private static FitModes dense(final RealMatrix jacobian, final double[] units) {
        final RealMatrix products = jacobian.transposeMultiply(jacobian);
        final double[][] matrix = new double[units.length][units.length];
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < units.length; j++) {
                matrix[i][j] = units[i] * products.getEntry(i, j) * units[j];
            }
        }
        final DenseSpectrum spectrum = DenseSpectrum.of(matrix);
        return new FitModes(units, spectrum.values(), spectrum.vectors());
    }

    /**
     * The softest modes, by products alone.
     * @param jacobian J
     * @param units D
     * @return the modes
     */
    private static FitModes softest(final RealMatrix jacobian, final double[] units) {
        final ArrayRealVector scale = new ArrayRealVector(units);
        final RealLinearOperator operator = new RealLinearOperator() {
            @Override
            public int getRowDimension() {
                return units.length;
            }

            @Override
            public int getColumnDimension() {
                return units.length;
            }

            @Override
            public RealVector operate(final RealVector x) {
                return scale.ebeMultiply(jacobian.preMultiply(jacobian.operate(scale.ebeMultiply(x))));
            }
        };
        final List<RitzPair> pairs =
            new LanczosEigensolver(LanczosOption.defaults().withCount(SOFTEST)).solve(operator).pairs();
        return new FitModes(units, pairs.stream().mapToDouble(RitzPair::value).toArray(),
                            pairs.stream().map(RitzPair::vector).toArray(double[][]::new));
    }

    /**
     * The parameters that take part in what the data don't determine.
     * @param share eigenvalues below this share of the number of parameters, and 0, are taken as not determined; for a
     * correlation of 1 - c between two parameters the smallest is c
     * @return their indices, ascending: those whose part in such a mode is above 0.05 of its length
     */
    public List<Integer> undetermined(final double share) {
        final long flat = Arrays.stream(values).takeWhile(value -> value <= share * units.length).count();
        return IntStream.range(0, units.length)
            .filter(j -> units[j] == 0 || IntStream.range(0, (int) flat).anyMatch(k -> takesPart(k, j)))
            .boxed().toList();
    }

    /**
     * The parameters that take part in a mode.
     * @param k the mode's index
     * @return their indices, ascending
     */
    public List<Integer> participants(final int k) {
        return IntStream.range(0, units.length).filter(j -> takesPart(k, j)).boxed().toList();
    }

    /**
     * Whether a parameter takes part in a mode.
     * @param k the mode's index
     * @param j the parameter's
     * @return true if it does
     */
    private boolean takesPart(final int k, final int j) {
        return Math.abs(vectors[k][j]) > PARTICIPATION;
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof FitModes modes && Arrays.equals(units, modes.units) &&
               Arrays.equals(values, modes.values) && Arrays.deepEquals(vectors, modes.vectors);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return "modes " + Arrays.toString(values);
    }
}
