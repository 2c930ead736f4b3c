/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.linesearch;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.thalweg.LocalizedThalwegFormats;

/**
 * With {@code 0 < c1 < c2 < 1}:
 * <ul>
 * <li>sufficient decrease: {@code φ(t) <= φ(0) + c1 t φ'(0)};</li>
 * <li>curvature: {@code |φ'(t)| <= c2 |φ'(0)|}, and its weak form {@code φ'(t) >= c2 φ'(0)};</li>
 * <li>approximate: {@code (2 c1 - 1) φ'(0) >= φ'(t) >= c2 φ'(0)}. For a quadratic φ the left half is the sufficient
 *     decrease, but it doesn't lose its digits where φ(t) and φ(0) agree to rounding: Hager and Zhang, SIAM J. Optim.
 *     16 (2005) 170-192, equation 4.1.</li>
 * </ul>
 * A wall and a point without slope satisfy nothing that needs what they lack.
 *
 * @param sufficientDecrease c1
 * @param curvature c2
 */
public record StrongWolfeConditions(double sufficientDecrease, double curvature) {

    /**
     * Checks both constants together.
     * @param sufficientDecrease c1
     * @param curvature c2
     * @throws MathIllegalArgumentException unless {@code 0 < c1 < c2 < 1}
     */
    public StrongWolfeConditions {
        if (!(sufficientDecrease > 0)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE,
                                                   "sufficientDecrease", sufficientDecrease, 0);
        }
        if (!(curvature > sufficientDecrease)) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_NOT_ABOVE,
                                                   "curvature", curvature, sufficientDecrease);
        }
        if (curvature >= 1) {
            throw new MathIllegalArgumentException(LocalizedThalwegFormats.SETTING_OUT_OF_RANGE,
                                                   "curvature", curvature, sufficientDecrease, Math.nextDown(1.0));
        }
    }

    /**
     * The usual constants for quasi-Newton directions, 1e-4 and 0.9: Nocedal and Wright, Numerical Optimization, 2nd
     * edition, section 3.1.
     * @return the defaults
     */
    public static StrongWolfeConditions defaults() {
        return new StrongWolfeConditions(1e-4, 0.9);
    }

    /**
     * Changes c1.
     * @param constant the new c1, above 0 and below c2
     * @return the changed conditions
     */
    public StrongWolfeConditions withSufficientDecrease(final double constant) {
        return new StrongWolfeConditions(constant, curvature);
    }

    /**
     * Changes c2.
     * @param constant the new c2, above c1 and below 1
     * @return the changed conditions
     */
    public StrongWolfeConditions withCurvature(final double constant) {
        return new StrongWolfeConditions(sufficientDecrease, constant);
    }

    /**
     * Tests the sufficient decrease.
     * @param origin φ at step 0
     * @param point the trial
     * @return true if {@code φ(t) <= φ(0) + c1 t φ'(0)}
     */
    public boolean sufficientDecreaseHolds(final LinePoint origin, final LinePoint point) {
        return point.value() <= origin.value() + point.step() * (sufficientDecrease * origin.slope());
    }

    /**
     * Tests the curvature.
     * @param origin φ at step 0
     * @param point the trial
     * @return true if {@code |φ'(t)| <= c2 |φ'(0)|}
     */
    public boolean curvatureHolds(final LinePoint origin, final LinePoint point) {
        return Math.abs(point.slope()) <= curvature * Math.abs(origin.slope());
    }

    /**
     * Tests the weak form of the curvature.
     * @param origin φ at step 0
     * @param point the trial
     * @return true if {@code φ'(t) >= c2 φ'(0)}
     */
    public boolean weakCurvatureHolds(final LinePoint origin, final LinePoint point) {
        return point.slope() >= curvature * origin.slope();
    }

    /**
     * Tests the strong Wolfe conditions.
     * @param origin φ at step 0
     * @param point the trial
     * @return true if sufficient decrease and curvature hold
     */
    public boolean holds(final LinePoint origin, final LinePoint point) {
        return sufficientDecreaseHolds(origin, point) && curvatureHolds(origin, point);
    }

    /**
     * Tests the slopes' part of the approximate Wolfe conditions.
     * @param origin φ at step 0
     * @param point the trial
     * @return true if {@code (2 c1 - 1) φ'(0) >= φ'(t) >= c2 φ'(0)}
     */
    public boolean approximateSlopesHold(final LinePoint origin, final LinePoint point) {
        return point.slope() <= (2 * sufficientDecrease - 1) * origin.slope() && weakCurvatureHolds(origin, point);
    }

    /**
     * Tests the approximate Wolfe conditions where they are to be trusted: at values that agree.
     * @param origin φ at step 0
     * @param point the trial
     * @param valueTolerance relative difference of values that counts as none, at least 0
     * @return true if {@code |φ(t) - φ(0)| <= valueTolerance |φ(0)|} and the slopes' part holds
     */
    public boolean approximateHolds(final LinePoint origin, final LinePoint point, final double valueTolerance) {
        return Math.abs(point.value() - origin.value()) <= valueTolerance * Math.abs(origin.value()) &&
               approximateSlopesHold(origin, point);
    }
}
