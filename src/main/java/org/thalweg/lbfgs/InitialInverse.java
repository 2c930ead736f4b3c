/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.lbfgs;

/**
 * H0, symmetric positive definite, with which the recursion of one descent begins; it learns from each curvature pair.
 */
interface InitialInverse {

    /**
     * Learns from the latest pair.
     * @param pair s and y with {@code s'y > 0}, read only
     * @param point where the descent stands after the step, n components, read only
     */
    void learn(CurvaturePair pair, double[] point);

    /**
     * Multiplies in place: {@code v <- H0 v}.
     * @param vector v, n components
     * @param point where the descent stands, n components, read only
     */
    void multiply(double[] vector, double[] point);

    /**
     * The number γ, if {@code H0 = γ I}.
     * @return γ, positive; NaN if H0 is no multiple of the identity at present
     */
    double scalar();

    /**
     * Tells whether the size of H0 is known, so that the first trial step is 1.
     * @return false before the first pair, unless P was measured
     */
    boolean isScaled();

    /** Gives up what may have misled a failed search: the shape of H0, not its size. */
    void forget();

    /**
     * Begins a descent.
     * @param initial P
     * @param use when a diagonal takes the place of the identity
     * @return H0 before the first pair
     */
    static InitialInverse of(final InitialHessian initial, final DiagonalUse use) {
        return use == DiagonalUse.NEVER || initial != InitialHessian.IDENTITY ?
               new ScaledInverse(initial) : new GatedDiagonal(use);
    }
}
