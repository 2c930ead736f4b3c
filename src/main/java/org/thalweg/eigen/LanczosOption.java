/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.eigen;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.util.FastMath;
import org.thalweg.LocalizedThalwegFormats;

/**
 * What is asked of the eigensolver. A pair (theta, u) has converged when
 * <pre>
 * |A u - theta u| &lt;= max(tolerance * max(|theta|, zeroTolerance * |A|), 1.5 * sigma * sqrt(n))
 * </pre>
 * with sigma the noise of the operator, see {@link LanczosResult#noise()}: below the second term a residual is noise.
 * Here sigma counts at least as {@code 8 eps |A|}, the rounding of products and of the small problem.
 *
 * @param count eigenpairs wanted, at least 1
 * @param maxProducts most products with the operator, at least 0; 0 means: until converged, or the space is exhausted,
 * or {@link #productLimit()} is reached
 * @param tolerance residual allowed, relative to the eigenvalue, in (0, 1]
 * @param zeroTolerance eigenvalues below this times {@code |A|} count as zero in the test above, in [0, 1]
 * @param seed seed of the random vectors: the first one, and the ones that continue after a breakdown
 * @param nullSpace directions that are left out
 * @param end the end of the spectrum wanted
 */
public record LanczosOption(int count, int maxProducts, double tolerance, double zeroTolerance, long seed,
                            NullSpace nullSpace, SpectrumEnd end) implements OptimizationData {

    /** Most products, if none are named and few pairs are asked for; 300 basis vectors with products take 4.8 kB n. */
    private static final int MOST_PRODUCTS = 300;

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if a setting is outside its range, NaN or null
     */
    public LanczosOption {
        if (count < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "count", count, 1);
        }
        if (maxProducts < 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "maxProducts", maxProducts, 0);
        }
        if (!(tolerance > 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE,
                                                   "tolerance", Double.toString(tolerance), 0);
        }
        checkShare("tolerance", tolerance);
        checkShare("zeroTolerance", zeroTolerance);
        if (nullSpace == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "nullSpace");
        }
        if (end == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "end");
        }
    }

    /**
     * The library's defaults: the 10 smallest pairs (as the algorithm's origin), no named limit of products, tolerance
     * 0.03 and zero 1e-6 (with them seven Hessians of clusters, molecules and lattices had all ten signs right and all
     * ten values within 10 %; a residual of 1e-2 |A| classifies nothing), seed 1, no null space.
     * @return the defaults
     */
    public static LanczosOption defaults() {
        return new LanczosOption(10, 0, 0.03, 1e-6, 1, NullSpace.empty(), SpectrumEnd.SMALLEST_ALGEBRAIC);
    }

    /**
     * The numbers of the algorithm's origin: 10 pairs from at most 2 * 10 + 10 products, else as {@link #defaults()}.
     * Thirty products are too few for most Hessians: expect pairs that say they have not converged.
     * @return the origin's option
     */
    public static LanczosOption originDefaults() {
        return defaults().withMaxProducts(30);
    }

    /**
     * The products that may be spent: {@code maxProducts}, or if that is 0 the larger of 300 and {@code 2 count + 10}.
     * @return the limit, at least 1
     */
    public int productLimit() {
        if (maxProducts > 0) {
            return maxProducts;
        }
        return (int) FastMath.min(Integer.MAX_VALUE, FastMath.max((long) MOST_PRODUCTS, 2L * count + 10));
    }

    /**
     * Changes the number of pairs. A limit of products stays as it is.
     * @param pairs eigenpairs wanted, at least 1
     * @return the changed option
     */
    public LanczosOption withCount(final int pairs) {
        return new LanczosOption(pairs, maxProducts, tolerance, zeroTolerance, seed, nullSpace, end);
    }

    /**
     * Changes the limit of products.
     * @param limit most products, 0 for none named
     * @return the changed option
     */
    public LanczosOption withMaxProducts(final int limit) {
        return new LanczosOption(count, limit, tolerance, zeroTolerance, seed, nullSpace, end);
    }

    /**
     * Changes the tolerance. 0.3 serves a quick look, 1e-4 to 1e-6 accurate values.
     * @param share residual relative to the eigenvalue, in (0, 1]
     * @return the changed option
     */
    public LanczosOption withTolerance(final double share) {
        return new LanczosOption(count, maxProducts, share, zeroTolerance, seed, nullSpace, end);
    }

    /**
     * Changes what counts as zero.
     * @param share eigenvalue relative to {@code |A|}, in [0, 1]
     * @return the changed option
     */
    public LanczosOption withZeroTolerance(final double share) {
        return new LanczosOption(count, maxProducts, tolerance, share, seed, nullSpace, end);
    }

    /**
     * Changes the seed.
     * @param number any number
     * @return the changed option
     */
    public LanczosOption withSeed(final long number) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, number, nullSpace, end);
    }

    /**
     * Changes the null space.
     * @param directions directions to leave out
     * @return the changed option
     */
    public LanczosOption withNullSpace(final NullSpace directions) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, seed, directions, end);
    }

    /**
     * Changes the end of the spectrum.
     * @param which the end wanted
     * @return the changed option
     */
    public LanczosOption withEnd(final SpectrumEnd which) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, seed, nullSpace, which);
    }

    /**
     * Refuses what is no share of something.
     * @param name the setting's name
     * @param share its value
     */
    private static void checkShare(final String name, final double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   name, Double.toString(share), 0, 1);
        }
    }
}
