/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * {@code H0 = γ P} with {@code γ = s'y / y'P y} of the latest pair, so that s and {@code H0 y} agree along y (Nocedal
 * and Wright, 2nd ed., equation 7.20, for {@code P = I}); {@code γ = 1} before the first.
 */
final class ScaledInverse implements InitialInverse {

    /** P. */
    private final InitialHessian initial;
    /** γ, kept when pairs are given up. */
    private double gamma = 1;
    /** Whether γ is known. */
    private boolean scaled;
    /** P y; null before it is needed. */
    private double[] product;

    /**
     * Begins unscaled.
     * @param initial P
     */
    ScaledInverse(final InitialHessian initial) {
        this.initial = initial;
    }

    /** {@inheritDoc} */
    @Override
    public void learn(final CurvaturePair pair, final double[] point) {
        scaled = true;
        if (initial == InitialHessian.IDENTITY) {
            gamma = pair.sy() / pair.yy();
            return;
        }
        product = product == null ? new double[point.length] : product;
        System.arraycopy(pair.y(), 0, product, 0, product.length);
        initial.multiply(product, point);
        gamma = pair.sy() / RowSweep.dot(pair.y(), product, 0, product.length);
    }

    /** {@inheritDoc} */
    @Override
    public void multiply(final double[] vector, final double[] point) {
        initial.multiply(vector, point);
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= gamma;
        }
    }

    /** {@inheritDoc} */
    @Override
    public double scalar() {
        return initial == InitialHessian.IDENTITY ? gamma : Double.NaN;
    }

    /** {@inheritDoc} */
    @Override
    public boolean isScaled() {
        return scaled || initial.isCalibrated();
    }

    /** {@inheritDoc} */
    @Override
    public void forget() {
        // γ is all there is, and it stays
    }
}
