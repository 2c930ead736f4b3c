/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.fit;

import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;
import org.thalweg.Settings;

/**
 * How a fit is explored. Immutable.
 *
 * <pre>{@code
 * LeastSquaresOptimizer optimizer = new ExploratoryLeastSquaresOptimizer()
 *     .withExploration(FitOption.defaults().withSeed(2).withCostMultiple(100));
 * }</pre>
 *
 * @param seed seed of all random numbers
 * @param costMultiple evaluations that exploring may take, as a multiple of those of the first fit, at least 0; 0
 * switches exploring off
 * @param leastBudget evaluations that it may take whatever the first fit took, at least 0; without effect at a multiple
 * of 0
 * @param patience hops without a better fit after which it ends, at least 1
 * @param linearTolerance deviation from a straight line, relative to residuals and change, below which a parameter is
 * linear, positive
 * @param structure what is known of the model; null to find out
 * @param quench how the local fits of hops run
 * @param hops the hops and their shares, not empty
 */
public record FitOption(long seed, double costMultiple, int leastBudget, int patience, double linearTolerance,
                        FitStructure structure, FitQuenchOption quench, List<FitHopShare> hops) {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if one of them is out of its range, or no hop has a share
     */
    public FitOption {
        Settings.within("costMultiple", costMultiple, 0, Double.MAX_VALUE);
        Settings.atLeast("leastBudget", leastBudget, 0);
        Settings.atLeast("patience", patience, 1);
        Settings.above("linearTolerance", linearTolerance, 0);
        Settings.notNull("quench", quench);
        hops = List.copyOf(hops);
        if (hops.stream().mapToDouble(FitHopShare::weight).sum() <= 0) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE, "sum of the hops' shares",
                                                   0, 0);
        }
    }

    /**
     * The library's defaults. The shares, of {@link GroupRelocation} 1, {@link RelativeStep} 0.6, {@link Crossover} 0.4
     * and {@link SoftModeKick} 0.3, are those of the study that {@link FitQuenchOption} tells of: they solved .48, .73
     * and .97 of 132 runs within 300, 1000 and 3000 evaluations. Exploring may take 30 times the evaluations of the
     * first fit, at least 1000; it ends after 100 hops without a better fit. {@link GrowingData} is not among them:
     * with a share of 0.3 ENSO's grid took 925 instead of 576 evaluations a solution, and a Kepler orbit 31 instead of
     * 89. A parameter is linear to 1e-9; take 1e-5 if the Jacobian comes from differences.
     * @return the defaults
     */
    public static FitOption defaults() {
        return new FitOption(1, 30, 1000, 100, 1e-9, null, FitQuenchOption.defaults(), List.of(
            new FitHopShare(new GroupRelocation(), 1), new FitHopShare(new RelativeStep(), 0.6),
            new FitHopShare(new Crossover(), 0.4), new FitHopShare(new SoftModeKick(), 0.3)));
    }

    /**
     * No exploring: the first fit is all.
     * @return the defaults with a budget of nothing
     */
    public static FitOption off() {
        return defaults().withCostMultiple(0);
    }

    /**
     * What exploring may take.
     * @param local evaluations of the first fit
     * @return evaluations
     */
    public int budget(final int local) {
        return costMultiple == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.max(leastBudget, costMultiple * local));
    }

    /**
     * Changes {@code seed}.
     * @param changed seed of all random numbers
     * @return the changed option
     */
    public FitOption withSeed(final long changed) {
        return new FitOption(changed, costMultiple, leastBudget, patience, linearTolerance, structure, quench, hops);
    }

    /**
     * Changes {@code costMultiple}.
     * @param changed evaluations as a multiple of those of the first fit, at least 0; 0 switches exploring off
     * @return the changed option
     */
    public FitOption withCostMultiple(final double changed) {
        return new FitOption(seed, changed, leastBudget, patience, linearTolerance, structure, quench, hops);
    }

    /**
     * Changes {@code leastBudget}.
     * @param changed evaluations whatever the first fit took, at least 0
     * @return the changed option
     */
    public FitOption withLeastBudget(final int changed) {
        return new FitOption(seed, costMultiple, changed, patience, linearTolerance, structure, quench, hops);
    }

    /**
     * Changes {@code patience}.
     * @param changed hops without a better fit after which it ends, at least 1
     * @return the changed option
     */
    public FitOption withPatience(final int changed) {
        return new FitOption(seed, costMultiple, leastBudget, changed, linearTolerance, structure, quench, hops);
    }

    /**
     * Changes {@code linearTolerance}.
     * @param changed relative deviation below which a parameter is linear, positive
     * @return the changed option
     */
    public FitOption withLinearTolerance(final double changed) {
        return new FitOption(seed, costMultiple, leastBudget, patience, changed, structure, quench, hops);
    }

    /**
     * Changes {@code structure}.
     * @param changed what is known of the model; null to find out
     * @return the changed option
     */
    public FitOption withStructure(final FitStructure changed) {
        return new FitOption(seed, costMultiple, leastBudget, patience, linearTolerance, changed, quench, hops);
    }

    /**
     * Changes {@code quench}.
     * @param changed how the local fits of hops run
     * @return the changed option
     */
    public FitOption withQuench(final FitQuenchOption changed) {
        return new FitOption(seed, costMultiple, leastBudget, patience, linearTolerance, structure, changed, hops);
    }

    /**
     * Changes {@code hops}.
     * @param changed the hops and their shares, not empty
     * @return the changed option
     */
    public FitOption withHops(final List<FitHopShare> changed) {
        return new FitOption(seed, costMultiple, leastBudget, patience, linearTolerance, structure, quench, changed);
    }
}
