/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hop;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.thalweg.LocalizedThalwegFormats;

/**
 * The motion {@code x_j -> R (x_j - c) + c'} that makes {@code Σ w_j |R (x_j - c) + c' - r_j|²} least: c, c' the
 * centroids of x and r, and with {@code Σ w_j (x_j - c) (r_j - c')ᵀ = U S Vᵀ} the rotation
 * {@code R = V diag(1, …, 1, ±1) Uᵀ}, the sign by the determinant wanted.
 *
 * <p>Wolfgang Kabsch, Acta Crystallographica A 32 (1976) 922 and A 34 (1978) 827; by singular values: K. Somani Arun,
 * Thomas S. Huang and Steven D. Blostein, IEEE Trans. Pattern Analysis 9 (1987) 698.</p>
 */
final class RigidAlignment implements BasinEquivalence {

    /** Coordinates of a particle. */
    private final int dimension;
    /** Whether mirror images are copies. */
    private final boolean mirrored;

    /**
     * Makes an equivalence.
     * @param dimension 2 or 3
     * @param mirrored whether mirror images are copies
     * @throws MathIllegalArgumentException if the dimension is neither
     */
    RigidAlignment(final int dimension, final boolean mirrored) {
        if (dimension < 2 || dimension > 3) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "spaceDimension", dimension, 2, 3);
        }
        this.dimension = dimension;
        this.mirrored = mirrored;
    }

    /**
     * Whether mirror images are copies.
     * @return true if they are
     */
    boolean isMirrored() {
        return mirrored;
    }

    /** {@inheritDoc} */
    @Override
    public double[] nearest(final double[] point, final double[] reference, final double[] scale) {
        Blocks.sameLength(point.length, (point.length + dimension - 1) / dimension * dimension);
        final double[] weights = weights(scale);
        final double[] from = centred(point, weights);
        final double[] to = centred(reference, weights);
        final RealMatrix cross = new Array2DRowRealMatrix(dimension, dimension);
        for (int j = 0; j < weights.length; j++) {
            addPair(cross, weights[j], from, j, to, j);
        }
        final RealMatrix free = rotation(cross, 1);
        final RealMatrix other = mirrored ? rotation(cross, -1) : free;
        final double[] copy = turned(gain(other, cross) > gain(free, cross) ? other : free, from);
        for (int i = 0; i < copy.length; i++) {
            copy[i] += reference[i] - to[i];
        }
        return copy;
    }

    /**
     * Adds a pair of particles that are to coincide.
     * @param cross Σ w x rᵀ, to be added to
     * @param weight w
     * @param from coordinates of particles
     * @param i the particle x
     * @param to coordinates of particles
     * @param j the particle r
     */
    void addPair(final RealMatrix cross, final double weight, final double[] from, final int i, final double[] to,
                 final int j) {
        for (int k = 0; k < dimension; k++) {
            for (int l = 0; l < dimension; l++) {
                cross.addToEntry(k, l, weight * from[dimension * i + k] * to[dimension * j + l]);
            }
        }
    }

    /**
     * The rotation that makes pairs coincide best.
     * @param cross Σ w x rᵀ
     * @param determinant 1 for a rotation, -1 for one with a reflection
     * @return R
     */
    RealMatrix rotation(final RealMatrix cross, final int determinant) {
        final SingularValueDecomposition svd = new SingularValueDecomposition(cross);
        final RealMatrix v = svd.getV();
        final RealMatrix proper = v.multiply(svd.getUT());
        if (determinant * new LUDecomposition(proper).getDeterminant() > 0) {
            return proper;
        }
        final RealMatrix flip = MatrixUtils.createRealIdentityMatrix(dimension);
        flip.setEntry(dimension - 1, dimension - 1, -1);
        return v.multiply(flip).multiply(svd.getUT());
    }

    /**
     * Turns particles.
     * @param rotation R
     * @param from coordinates of particles
     * @return R x_j for each
     */
    double[] turned(final RealMatrix rotation, final double[] from) {
        final double[][] r = rotation.getData();
        final double[] turned = new double[from.length];
        for (int i = 0; i < from.length; i += dimension) {
            for (int k = 0; k < dimension; k++) {
                for (int l = 0; l < dimension; l++) {
                    turned[i + k] += r[k][l] * from[i + l];
                }
            }
        }
        return turned;
    }

    /**
     * Moves particles so that their centroid is the origin.
     * @param x coordinates of particles
     * @param weights of the particles
     * @return the moved coordinates
     */
    double[] centred(final double[] x, final double[] weights) {
        final double[] centred = x.clone();
        for (int k = 0; k < dimension; k++) {
            double sum = 0;
            double all = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * x[dimension * j + k];
                all += weights[j];
            }
            for (int j = 0; j < weights.length; j++) {
                centred[dimension * j + k] -= sum / all;
            }
        }
        return centred;
    }

    /**
     * What a rotation gains.
     * @param rotation R
     * @param cross Σ w x rᵀ
     * @return Σ w rᵀ R x
     */
    private static double gain(final RealMatrix rotation, final RealMatrix cross) {
        return rotation.multiply(cross).getTrace();
    }

    /**
     * The weights of particles.
     * @param scale d_i
     * @return w_j, the mean 1/d² of each particle's coordinates
     */
    private double[] weights(final double[] scale) {
        final double[] weights = new double[scale.length / dimension];
        for (int i = 0; i < scale.length; i++) {
            weights[i / dimension] += 1 / (dimension * scale[i] * scale[i]);
        }
        return weights;
    }
}
