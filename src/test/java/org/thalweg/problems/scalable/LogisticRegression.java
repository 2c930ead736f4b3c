/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.problems.scalable;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * f(x) = Σ log(1 + exp(−aₖᵀ x)) + ρ ‖x‖²/2, k ≤ n/2, ρ = 10⁻³: ridge-regularized logistic regression, aₖ a sample of
 * ten features multiplied by its label ±1; strictly convex.
 *
 * <p>The data are made up from a fixed seed: features are standard normal; their indices are ⌊n u²⌋, u uniform, so that
 * a few features are frequent and most are rare, as words are in texts; the labels follow a hidden normal weight for
 * each feature, and one in ten is wrong. An index that is drawn twice for a sample adds up.
 */
final class LogisticRegression implements Body {

    /** The features of a sample. */
    private static final int NONZEROS = 10;

    /** The ridge ρ. */
    private static final double RIDGE = 1e-3;

    /** The share of wrong labels. */
    private static final double NOISE = 0.1;

    /** The seed of the data. */
    private static final long SEED = 20080310;

    /** The indices of the features, ten for each sample in turn. */
    private final int[] indices;

    /** The features in the same order, times the label of their sample. */
    private final double[] features;

    /**
     * Draws the data.
     * @param n the number of variables
     */
    private LogisticRegression(final int n) {
        final int samples = n / 2;
        indices = new int[samples * NONZEROS];
        features = new double[samples * NONZEROS];
        final RandomGenerator random = new Well19937c(SEED);
        final double[] hidden = new double[n];
        for (int j = 0; j < n; j++) {
            hidden[j] = random.nextGaussian();
        }
        for (int k = 0; k < samples; k++) {
            double score = 0;
            for (int l = k * NONZEROS; l < (k + 1) * NONZEROS; l++) {
                final double u = random.nextDouble();
                indices[l] = (int) (n * u * u);
                features[l] = random.nextGaussian();
                score += hidden[indices[l]] * features[l];
            }
            if (score < 0 != random.nextDouble() < NOISE) {
                for (int l = k * NONZEROS; l < (k + 1) * NONZEROS; l++) {
                    features[l] = -features[l];
                }
            }
        }
    }

    /**
     * Names the family.
     * @return the family, from 0
     */
    static ProblemFamily family() {
        return FormulaFunction.sized("logreg", FormulaFunction.UNKNOWN, Start.repeat(0), LogisticRegression::new);
    }

    /** {@inheritDoc} */
    @Override
    public double at(final double[] x, final Slopes g) {
        double f = 0;
        for (int j = 0; j < x.length; j++) {
            f += RIDGE * x[j] * x[j] / 2;
            g.add(j, RIDGE * x[j]);
        }
        for (int first = 0; first < indices.length; first += NONZEROS) {
            double margin = 0;
            for (int l = first; l < first + NONZEROS; l++) {
                margin += features[l] * x[indices[l]];
            }
            // exp of a negative number only: neither overflows nor loses a small loss
            final double e = Math.exp(-Math.abs(margin));
            f += Math.log1p(e) + Math.max(0, -margin);
            if (g.wanted()) {
                final double slope = -(margin > 0 ? e : 1) / (1 + e);
                for (int l = first; l < first + NONZEROS; l++) {
                    g.add(indices[l], slope * features[l]);
                }
            }
        }
        return f;
    }
}
