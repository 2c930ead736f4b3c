/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.eigen.LanczosOption;

/**
 * Which modes to look for, and how.
 *
 * @param count modes wanted (the origin's {@code m_modes}), at least 1
 * @param eigenvalueThreshold a mode is flat when |λ| is below this part of the median of the positive curvatures
 * known, at least 0. The median is that of all n - d eigenvalues, of those that are positive, when the Hessian is
 * formed whole; else of the lowest modes found alone, which is lower: a Krylov space's other Ritz values are no fair
 * sample
 * @param participationThreshold least |component| / ‖mode‖ of a variable that takes part, in [0, 1)
 * @param denseLimit up to this dimension the Hessian is formed whole, by n products, at least 0
 * @param pairs curvature pairs of the descent, the latest, that the eigensolver learns from at the most, at least 0; no
 * more than {@link #PAIR_BYTES} hold
 * @param nullSpace directions kept out of the modes, not null
 * @param lanczos the eigensolver's settings above the dense limit; its count and null space are set from here
 */
public record ModeOption(int count, double eigenvalueThreshold, double participationThreshold, int denseLimit,
                         int pairs, NullSpaceAt nullSpace, LanczosOption lanczos) implements OptimizationData {

    /** Most bytes that the pairs take, 256 MiB at 16 n bytes for a pair: 16 pairs at n = 10^6. */
    public static final long PAIR_BYTES = 1L << 28;

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one is null, NaN or outside its range
     */
    public ModeOption {
        if (count < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "count", count, 1);
        }
        if (!(eigenvalueThreshold >= 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "eigenvalueThreshold", eigenvalueThreshold, 0);
        }
        if (!(participationThreshold >= 0 && participationThreshold < 1)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "participationThreshold", participationThreshold, 0, 1);
        }
        if (denseLimit < 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "denseLimit", denseLimit, 0);
        }
        if (pairs < 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, "pairs", pairs, 0);
        }
        if (nullSpace == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "nullSpace");
        }
        if (lanczos == null) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NULL, "lanczos");
        }
    }

    /**
     * The library's defaults: the origin's 10 modes, thresholds 0.01 and 0.05; the whole Hessian up to 300 variables,
     * where n products are not many more than a trustworthy Krylov space takes; up to 600 pairs, which saved up to 95 %
     * of the products (100 save half as many); no null space.
     * @return the defaults
     */
    public static ModeOption defaults() {
        return new ModeOption(10, 0.01, 0.05, 300, 600, NullSpaceAt.NONE, LanczosOption.defaults());
    }

    /**
     * The origin's numbers: 10 modes by {@code 2 * 10 + 10} Lanczos steps at any dimension, thresholds 0.01 and 0.05.
     * @return the origin's settings
     */
    public static ModeOption originDefaults() {
        return new ModeOption(10, 0.01, 0.05, 0, 0, NullSpaceAt.NONE, LanczosOption.originDefaults());
    }

    /**
     * Changes the number of modes.
     * @param modes modes wanted, at least 1
     * @return the changed option
     */
    public ModeOption withCount(final int modes) {
        return new ModeOption(modes, eigenvalueThreshold, participationThreshold, denseLimit, pairs, nullSpace,
                              lanczos);
    }

    /**
     * Changes when a mode is flat.
     * @param threshold part of the median of the positive curvatures, at least 0
     * @return the changed option
     */
    public ModeOption withEigenvalueThreshold(final double threshold) {
        return new ModeOption(count, threshold, participationThreshold, denseLimit, pairs, nullSpace, lanczos);
    }

    /**
     * Changes which variables take part in a mode.
     * @param threshold least |component| / ‖mode‖, in [0, 1)
     * @return the changed option
     */
    public ModeOption withParticipationThreshold(final double threshold) {
        return new ModeOption(count, eigenvalueThreshold, threshold, denseLimit, pairs, nullSpace, lanczos);
    }

    /**
     * Changes up to which dimension the Hessian is formed whole.
     * @param dimension the dimension, at least 0
     * @return the changed option
     */
    public ModeOption withDenseLimit(final int dimension) {
        return new ModeOption(count, eigenvalueThreshold, participationThreshold, dimension, pairs, nullSpace, lanczos);
    }

    /**
     * Changes how many curvature pairs the eigensolver learns from.
     * @param most the latest pairs of the descent, at most, at least 0
     * @return the changed option
     */
    public ModeOption withPairs(final int most) {
        return new ModeOption(count, eigenvalueThreshold, participationThreshold, denseLimit, most, nullSpace, lanczos);
    }

    /**
     * Whether the Hessian is formed whole.
     * @param n the dimension
     * @param nullDimension dimension of the null space
     * @return true if the rest has no more than {@code denseLimit} dimensions and n products are allowed
     */
    public boolean isDense(final int n, final int nullDimension) {
        return n - nullDimension <= denseLimit && (lanczos.maxProducts() == 0 || n <= lanczos.maxProducts());
    }

    /**
     * How many pairs a descent should keep.
     * @param n the dimension
     * @return their number; 0 where the Hessian is formed whole whatever the null space is
     */
    public int pairLimit(final int n) {
        return isDense(n, 0) ? 0 : (int) Math.min(pairs, PAIR_BYTES / (16L * n));
    }

    /**
     * Gives directions to keep out of the modes.
     * @param directions the null space at any point, not null
     * @return the changed option
     */
    public ModeOption withNullSpace(final NullSpaceAt directions) {
        return new ModeOption(count, eigenvalueThreshold, participationThreshold, denseLimit, pairs, directions,
                              lanczos);
    }

    /**
     * Changes the eigensolver's settings.
     * @param option the settings, not null
     * @return the changed option
     */
    public ModeOption withLanczos(final LanczosOption option) {
        return new ModeOption(count, eigenvalueThreshold, participationThreshold, denseLimit, pairs, nullSpace, option);
    }
}
