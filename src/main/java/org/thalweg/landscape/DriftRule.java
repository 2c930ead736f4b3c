/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.convergence.StopReason;
import org.thalweg.lbfgs.DescentWatch;
import org.thalweg.lbfgs.LocalStep;

/**
 * Gives up a descent that carries a variable away without end, as along a direction that changes nothing or towards a
 * value at infinity: far out, rounding errors look like lower values.
 */
final class DriftRule implements DescentWatch {

    /** The minimum that the hop left. */
    private final double[] base;
    /** The landscape's shape. */
    private final Survey survey;
    /** How far a variable may go, in units of its size there or its length. */
    private final double farthest;
    /** What else ends the descent. */
    private final DescentWatch inner;

    /**
     * Makes a rule for one descent.
     * @param base the minimum that the hop left
     * @param survey the landscape's shape
     * @param farthest how far a variable may go, in units of the larger of its size there and its length
     * @param inner what else ends the descent
     */
    DriftRule(final double[] base, final Survey survey, final double farthest, final DescentWatch inner) {
        this.base = base;
        this.survey = survey;
        this.farthest = farthest;
        this.inner = inner;
    }

    /** {@inheritDoc} */
    @Override
    public StopReason judge(final LocalStep step) {
        final StopReason end = inner.judge(step);
        return end == null && isFar(step.after().getPoint()) ? StopReason.HOPELESS : end;
    }

    /** {@inheritDoc} */
    @Override
    public boolean goOn(final LocalStep step) {
        return inner.goOn(step);
    }

    /**
     * Compares with the minimum.
     * @param point where the descent stands
     * @return true if a variable is too far
     */
    private boolean isFar(final double[] point) {
        final double[] scale = survey.scale();
        for (int i = 0; i < point.length; i++) {
            final double unit = Math.max(Math.abs(base[i]), survey.length() * scale[i]);
            if (Math.abs(point[i] - base[i]) > farthest * unit) {
                return true;
            }
        }
        return false;
    }
}
