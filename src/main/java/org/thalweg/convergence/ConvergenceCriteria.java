/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.convergence;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.optim.OptimizationData;
import org.thalweg.LocalizedThalwegFormats;

/**
 * When a descent has converged. With g the gradient, |.| the largest absolute component, 0 the start of the descent:
 * <ul>
 * <li>gradient: {@code |g| <= gradientTolerance * max(1, |g0|)}, and the quasi-Newton model promises no further
 *     decrease above {@code gradientTolerance^(3/2) * max(1, |f|)}: a start with an enormous gradient would otherwise
 *     call anything converged;</li>
 * <li>stable: {@code |f - f_previous| <= valueTolerance * |f|} and
 *     {@code |x - x_previous| <= pointTolerance * |x|}, {@code stableSteps} steps running.</li>
 * </ul>
 * Either ends the descent as converged. A user's {@code ConvergenceChecker} joins them: see {@link ConvergenceTracker}.
 *
 * @param gradientTolerance bound of the gradient relative to the one at the start, at least 0
 * @param valueTolerance relative change of the value, at least 0
 * @param pointTolerance relative change of the point, at least 0
 * @param stableSteps steps running that have to be stable, at least 1
 */
public record ConvergenceCriteria(double gradientTolerance, double valueTolerance, double pointTolerance,
                                  int stableSteps) implements OptimizationData {

    /**
     * Checks all settings together.
     * @throws MathIllegalArgumentException if a tolerance is negative or NaN, or {@code stableSteps < 1}
     */
    public ConvergenceCriteria {
        checkTolerance("gradientTolerance", gradientTolerance);
        checkTolerance("valueTolerance", valueTolerance);
        checkTolerance("pointTolerance", pointTolerance);
        if (stableSteps < 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL,
                                                   "stableSteps", stableSteps, 1);
        }
    }

    /**
     * The library's defaults: gradient 1e-8 (with approximate Wolfe conditions it costs a few steps more than 1e-6 and
     * gives parameters users can quote), value and point 1e-15 (a few rounding errors), 3 steps running.
     * @return the defaults
     */
    public static ConvergenceCriteria defaults() {
        return new ConvergenceCriteria(1e-8, 1e-15, 1e-15, 3);
    }

    /**
     * The numbers of the algorithm's origin: gradient 1e-5, value (loss) 1e-7, point (param) 1e-6, 3 steps running.
     * @return the origin's criteria
     */
    public static ConvergenceCriteria originDefaults() {
        return new ConvergenceCriteria(1e-5, 1e-7, 1e-6, 3);
    }

    /**
     * Changes the gradient's tolerance.
     * @param tolerance the new tolerance, at least 0
     * @return the changed criteria
     */
    public ConvergenceCriteria withGradientTolerance(final double tolerance) {
        return new ConvergenceCriteria(tolerance, valueTolerance, pointTolerance, stableSteps);
    }

    /**
     * Changes the value's tolerance.
     * @param tolerance the new tolerance, at least 0
     * @return the changed criteria
     */
    public ConvergenceCriteria withValueTolerance(final double tolerance) {
        return new ConvergenceCriteria(gradientTolerance, tolerance, pointTolerance, stableSteps);
    }

    /**
     * Changes the point's tolerance.
     * @param tolerance the new tolerance, at least 0
     * @return the changed criteria
     */
    public ConvergenceCriteria withPointTolerance(final double tolerance) {
        return new ConvergenceCriteria(gradientTolerance, valueTolerance, tolerance, stableSteps);
    }

    /**
     * Changes the number of stable steps.
     * @param steps the new number, at least 1
     * @return the changed criteria
     */
    public ConvergenceCriteria withStableSteps(final int steps) {
        return new ConvergenceCriteria(gradientTolerance, valueTolerance, pointTolerance, steps);
    }

    /**
     * Refuses negative tolerances and NaN.
     * @param name the setting's name
     * @param tolerance its value
     */
    private static void checkTolerance(final String name, final double tolerance) {
        if (!(tolerance >= 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_TOO_SMALL, name, tolerance, 0);
        }
    }
}
