/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.util.FastMath;

/**
 * A look at the Ritz pairs of a basis: how noisy they are, and which have converged.
 */
final class RitzLook {

    /** Residuals below this times sigma sqrt(n) are noise: 0.4 to 1.4 were measured with difference quotients. */
    private static final double NOISE_FACTOR = 1.5;

    /**
     * Least noise, relative to the norm. Exact products and the small problem left residuals up to
     * {@code 6 eps |A| sqrt(n)} in 3000 random matrices with zeros and clusters, n to 120; this allows twice that.
     */
    private static final double ROUNDING = 8 * FastMath.ulp(1.0);

    /** What is asked. */
    private final LanczosOption option;

    /** The pairs. */
    private final RayleighRitz ritz;

    /** The noise of a product. */
    private final double sigma;

    /** The largest absolute Ritz value seen. */
    private final double norm;

    /** Dimension of the space. */
    private final int n;

    /**
     * Looks at a basis, and notes its extreme Ritz values.
     * @param option what is asked
     * @param basis a basis with at least one row; it must not change while this object is used
     * @param span the extreme Ritz values seen before, extended
     */
    RitzLook(final LanczosOption option, final KrylovBasis basis, final RitzSpan span) {
        this.option = option;
        this.ritz = new RayleighRitz(basis, option.end());
        this.sigma = SymmetryNoise.of(basis);
        span.extendBy(ritz.values());
        this.norm = span.norm();
        this.n = basis.dimension();
    }

    /**
     * The noise.
     * @return sigma, in units of the operator
     */
    double sigma() {
        return sigma;
    }

    /**
     * The number of pairs seen, all of the basis' size.
     * @return the size
     */
    int size() {
        return ritz.size();
    }

    /**
     * The coefficients of the pairs wanted most.
     * @param count number of pairs
     * @return orthonormal rows of coefficients in the basis
     */
    double[][] leading(final int count) {
        return ritz.leading(count);
    }

    /**
     * A residual.
     * @param i index from the end wanted
     * @return {@code A u - theta u}, not copied
     */
    double[] residual(final int i) {
        return ritz.residual(i);
    }

    /**
     * A Ritz value.
     * @param i index from the end wanted
     * @return theta
     */
    double value(final int i) {
        return ritz.value(i);
    }

    /**
     * The residual that the test of {@link LanczosOption} allows, where sigma counts at least as rounding.
     * @param i index of the pair
     * @return the largest residual norm that passes
     */
    double allowed(final int i) {
        final double size = FastMath.max(FastMath.abs(ritz.value(i)), option.zeroTolerance() * norm);
        return FastMath.max(option.tolerance() * size, NOISE_FACTOR * leastSigma() * FastMath.sqrt((double) n));
    }

    /**
     * The test of {@link LanczosOption}.
     * @param i index of the pair
     * @return whether its residual passes
     */
    boolean isConverged(final int i) {
        return ritz.residualNorm(i) <= allowed(i);
    }

    /**
     * Looks for a pair to work on. The one that failed last is asked first, as it alone decides most steps and each
     * residual costs two passes over the basis.
     * @param last index of the pair that failed last; -1 if none did
     * @return the index of the first pair asked for that has not converged, or the last one again; -1 if all have
     */
    int target(final int last) {
        final int size = FastMath.min(option.count(), ritz.size());
        if (last >= 0 && last < size && !isConverged(last)) {
            return last;
        }
        for (int i = 0; i < size; i++) {
            if (!isConverged(i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A pair as it is reported. In a space smaller than the number of pairs asked for, nothing is called found. Where
     * a pair may be missing, gaps between those found tell nothing, and the residual alone bounds; eigenvalues that
     * count as zero are not told apart.
     * @param i index of the pair
     * @param complete whether no pair is likely to be missing
     * @return the pair
     */
    RitzPair pair(final int i, final boolean complete) {
        final int reported = FastMath.min(option.count(), ritz.size());
        final double bound = complete ?
            ErrorBounds.of(i, ritz.values(), reported, ritz::residualNorm, leastSigma()) :
            ErrorBounds.of(ritz.residualNorm(i), leastSigma());
        final double zero = option.zeroTolerance() * norm;
        final double error = FastMath.abs(ritz.value(i)) <= zero ? FastMath.max(zero, bound) : bound;
        return new RitzPair(ritz.value(i), ritz.vector(i), ritz.residualNorm(i),
                            reported == option.count() && isConverged(i), error);
    }

    /**
     * The noise, at least that of rounding.
     * @return sigma or more
     */
    private double leastSigma() {
        return FastMath.max(sigma, ROUNDING * norm);
    }
}
