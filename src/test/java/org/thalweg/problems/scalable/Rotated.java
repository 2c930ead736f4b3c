/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.thalweg.problems.SmoothFunction;
import org.thalweg.problems.StationaryPoint;
import org.thalweg.problems.TestProblem;

/**
 * z ↦ f(Q z) with Q = Q_L ⋯ Q₁ orthogonal to rounding, so ∇ = Qᵀ ∇f(Q z).
 *
 * <p>Each layer Qₖ pairs the indices by a random permutation (of an odd number one index stays alone) and rotates every
 * pair by its own random angle, uniform in [0, 2π): O(n) operations. After L layers a component of Q z mixes up to
 * 2ᴸ components of z, so that no variable is an axis of f any more.
 */
public final class Rotated implements SmoothFunction {

    /** The layers of {@link #of(TestProblem, long)}. */
    private static final int LAYERS = 3;

    /** The function to rotate. */
    private final SmoothFunction f;

    /** For each layer the pairs, partners at 2k and 2k + 1. */
    private final int[][] pairs;

    /** For each layer the cosines of the pairs' angles. */
    private final double[][] cosines;

    /** For each layer the sines of the pairs' angles. */
    private final double[][] sines;

    /**
     * Draws the rotation.
     * @param f the function to rotate
     * @param n the number of its variables
     * @param layers the number L of layers
     * @param seed the seed; equal seeds give equal rotations
     */
    public Rotated(final SmoothFunction f, final int n, final int layers, final long seed) {
        this.f = f;
        pairs = new int[layers][];
        cosines = new double[layers][n / 2];
        sines = new double[layers][n / 2];
        final RandomGenerator random = new Well19937c(seed);
        for (int layer = 0; layer < layers; layer++) {
            pairs[layer] = permutation(n, random);
            for (int k = 0; k < n / 2; k++) {
                final double angle = 2 * Math.PI * random.nextDouble();
                cosines[layer][k] = Math.cos(angle);
                sines[layer][k] = Math.sin(angle);
            }
        }
    }

    /**
     * Rotates a problem by three layers.
     * @param problem the problem
     * @param seed the seed of the rotation
     * @return the rotated function from Qᵀ x₀ with the minima of the problem, named {@code problem.name() + "-rotated"}
     */
    public static TestProblem of(final TestProblem problem, final long seed) {
        final Rotated rotated = new Rotated(problem.function(), problem.dimension(), LAYERS, seed);
        TestProblem result =
            new TestProblem(problem.name() + "-rotated", rotated, rotated.rotateBack(problem.start()));
        for (final StationaryPoint minimum : problem.minima()) {
            final double[] point = minimum.isLocated() ? rotated.rotateBack(minimum.point()) : new double[0];
            result = result.withMinimum(minimum.value(), minimum.tolerance(), point);
        }
        return result.withLowest(problem.lowest()).asSingular(problem.singularity());
    }

    /** {@inheritDoc} */
    @Override
    public double value(final double[] z) {
        return f.value(rotate(z));
    }

    /** {@inheritDoc} */
    @Override
    public double[] gradient(final double[] z) {
        return rotateBack(f.gradient(rotate(z)));
    }

    /**
     * Computes Q z.
     * @param z the vector, n components
     * @return a fresh array
     */
    public double[] rotate(final double[] z) {
        final double[] y = z.clone();
        for (int layer = 0; layer < pairs.length; layer++) {
            turn(y, layer, 1);
        }
        return y;
    }

    /**
     * Computes Qᵀ y = Q⁻¹ y.
     * @param y the vector, n components
     * @return a fresh array
     */
    public double[] rotateBack(final double[] y) {
        final double[] z = y.clone();
        for (int layer = pairs.length - 1; layer >= 0; layer--) {
            turn(z, layer, -1);
        }
        return z;
    }

    /**
     * Applies one layer.
     * @param v the vector, turned in place
     * @param layer the index of the layer
     * @param sense 1 for Qₖ, −1 for its transpose
     */
    private void turn(final double[] v, final int layer, final int sense) {
        final int[] pair = pairs[layer];
        for (int k = 0; k < cosines[layer].length; k++) {
            final int i = pair[2 * k];
            final int j = pair[2 * k + 1];
            final double c = cosines[layer][k];
            final double s = sense * sines[layer][k];
            final double vi = v[i];
            v[i] = c * vi - s * v[j];
            v[j] = s * vi + c * v[j];
        }
    }

    /**
     * Shuffles 0 … n − 1 (Fisher and Yates).
     * @param n the number of indices
     * @param random the source
     * @return a uniformly drawn permutation
     */
    private static int[] permutation(final int n, final RandomGenerator random) {
        final int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            final int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
