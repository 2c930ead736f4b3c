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
 * @param basisSize most rows of the basis kept at once, each with its product: 16 n bytes. A full basis is restarted
 * from its best half. 0 means: by the rule of {@link #basisLimit(int, int)}; else at least {@code 2 count + 20}
 * @param verificationSteps products spent, once all pairs have converged, on a random vector that looks for missed
 * pairs; 0 for none, -1 for as many as {@link #verificationLength(boolean)} names
 * @param threads threads that do the passes over the basis where n is at least 100,000, at least 1; the bits are the
 * same for any number
 */
public record LanczosOption(int count, int maxProducts, double tolerance, double zeroTolerance, long seed,
                            NullSpace nullSpace, SpectrumEnd end, int basisSize,
                            int verificationSteps, int threads) implements OptimizationData {

    /** Setting of {@link #verificationSteps()} that leaves their number to {@link #verificationLength(boolean)}. */
    public static final int AUTOMATIC_VERIFICATION = -1;

    /**
     * Most bytes that the basis and its products take by default, 1 GiB: 67 rows at n = 10^6. It is a constant, not a
     * share of the heap, so that a result doesn't depend on the machine; {@link #basisSize()} sets another.
     */
    public static final long BASIS_BYTES = 1L << 30;

    /** Most products, if none are named and few pairs are asked for. */
    private static final int MOST_PRODUCTS = 300;

    /** Most rows by default: more than 300 make the small problem dear (a tenth of a second, each time). */
    private static final int MOST_ROWS = 300;

    /** Rows that a restarted basis needs beyond twice the pairs: fewer made restarts lose what they had won. */
    private static final int SPARE_ROWS = 20;

    /** Tolerance up to which verification takes longest. */
    private static final double TIGHT = 1e-4;

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
        if (basisSize != 0 && basisSize < leastBasis(count)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "basisSize", basisSize,
                                                   leastBasis(count));
        }
        if (threads < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "threads", threads, 1);
        }
        if (verificationSteps < AUTOMATIC_VERIFICATION) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "verificationSteps",
                                                   verificationSteps, AUTOMATIC_VERIFICATION);
        }
    }

    /**
     * The library's defaults: the 10 smallest pairs (as the algorithm's origin), no named limit of products, tolerance
     * 0.03 and zero 1e-6 (with them seven Hessians of clusters, molecules and lattices had all ten signs right and all
     * ten values within 10 %; a residual of 1e-2 |A| classifies nothing), seed 1, no null space, as large a basis as
     * {@link #basisLimit(int, int)} allows, verification as long as {@link #verificationLength(boolean)} says.
     * @return the defaults
     */
    public static LanczosOption defaults() {
        return new LanczosOption(10, 0, 0.03, 1e-6, 1, NullSpace.empty(), SpectrumEnd.SMALLEST_ALGEBRAIC, 0,
                                 AUTOMATIC_VERIFICATION, 1);
    }

    /**
     * The numbers of the algorithm's origin: 10 pairs from at most 2 * 10 + 10 products and no verification, else as
     * {@link #defaults()}. Thirty products are too few for most Hessians: expect pairs that say they have not
     * converged.
     * @return the origin's option
     */
    public static LanczosOption originDefaults() {
        return defaults().withMaxProducts(30).withVerificationSteps(0);
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
     * The rows that are kept at once: {@code basisSize}, or if that is 0 the smaller of 300 and what {@link
     * #BASIS_BYTES} hold at 16 bytes a component, but at least {@code 2 count + 20}. Never more than the space has
     * dimensions: then nothing is ever restarted, and a full basis is exact.
     * @param n dimension of the operator, at least 1
     * @param nullDimension null directions left out, at least 0
     * @return the most rows
     */
    public int basisLimit(final int n, final int nullDimension) {
        final long rows = basisSize > 0 ? basisSize :
            FastMath.max(leastBasis(count), FastMath.min(MOST_ROWS, BASIS_BYTES / (16L * n)));
        return (int) FastMath.min(rows, (long) n - nullDimension);
    }

    /**
     * The steps of verification: {@code verificationSteps}, or if that is -1, 40 at tolerances up to 1e-4, where
     * values must differ little to count as missed, else 10 with a preconditioner and 20 without. Measured over five
     * seeds: 3 steps found nothing, 10 most and 20 nearly all of the copies missed in lattices, clusters of values and
     * a chain with two values alone; 40 found all of them at 1e-5.
     * @param preconditioned whether the steps are preconditioned
     * @return the number of products, 0 for no verification
     */
    public int verificationLength(final boolean preconditioned) {
        if (verificationSteps != AUTOMATIC_VERIFICATION) {
            return verificationSteps;
        }
        if (tolerance <= TIGHT) {
            return 40;
        }
        return preconditioned ? 10 : 20;
    }

    /**
     * Changes the number of pairs. A limit of products stays as it is.
     * @param pairs eigenpairs wanted, at least 1
     * @return the changed option
     */
    public LanczosOption withCount(final int pairs) {
        return new LanczosOption(pairs, maxProducts, tolerance, zeroTolerance, seed, nullSpace, end,
                                 basisSize, verificationSteps, threads);
    }

    /**
     * Changes the limit of products.
     * @param limit most products, 0 for none named
     * @return the changed option
     */
    public LanczosOption withMaxProducts(final int limit) {
        return new LanczosOption(count, limit, tolerance, zeroTolerance, seed, nullSpace, end,
                                 basisSize, verificationSteps, threads);
    }

    /**
     * Changes the tolerance. 0.3 serves a quick look, 1e-4 to 1e-6 accurate values.
     * @param share residual relative to the eigenvalue, in (0, 1]
     * @return the changed option
     */
    public LanczosOption withTolerance(final double share) {
        return new LanczosOption(count, maxProducts, share, zeroTolerance, seed, nullSpace, end,
                                 basisSize, verificationSteps, threads);
    }

    /**
     * Changes what counts as zero.
     * @param share eigenvalue relative to {@code |A|}, in [0, 1]
     * @return the changed option
     */
    public LanczosOption withZeroTolerance(final double share) {
        return new LanczosOption(count, maxProducts, tolerance, share, seed, nullSpace, end,
                                 basisSize, verificationSteps, threads);
    }

    /**
     * Changes the seed.
     * @param number any number
     * @return the changed option
     */
    public LanczosOption withSeed(final long number) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, number, nullSpace, end,
                                 basisSize, verificationSteps, threads);
    }

    /**
     * Changes the null space.
     * @param directions directions to leave out
     * @return the changed option
     */
    public LanczosOption withNullSpace(final NullSpace directions) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, seed, directions, end,
                                 basisSize, verificationSteps, threads);
    }

    /**
     * Changes the end of the spectrum.
     * @param which the end wanted
     * @return the changed option
     */
    public LanczosOption withEnd(final SpectrumEnd which) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, seed, nullSpace, which,
                                 basisSize, verificationSteps, threads);
    }

    /**
     * Changes the size of the basis.
     * @param rows most rows kept at once, 0 for the rule, else at least {@code 2 count + 20}
     * @return the changed option
     */
    public LanczosOption withBasisSize(final int rows) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, seed, nullSpace, end,
                                 rows, verificationSteps, threads);
    }

    /**
     * Changes the length of verification.
     * @param steps products of one verification, 0 for none, -1 for the rule
     * @return the changed option
     */
    public LanczosOption withVerificationSteps(final int steps) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, seed, nullSpace, end,
                                 basisSize, steps, threads);
    }

    /**
     * Changes the number of threads.
     * @param number threads that do the passes over the basis, at least 1
     * @return the changed option
     */
    public LanczosOption withThreads(final int number) {
        return new LanczosOption(count, maxProducts, tolerance, zeroTolerance, seed, nullSpace, end,
                                 basisSize, verificationSteps, number);
    }

    /**
     * The least size of a basis that is restarted.
     * @param pairs pairs wanted
     * @return {@code 2 pairs + 20}
     */
    private static int leastBasis(final int pairs) {
        return (int) FastMath.min(Integer.MAX_VALUE, 2L * pairs + SPARE_ROWS);
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
