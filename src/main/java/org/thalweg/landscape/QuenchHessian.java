/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.hessian.ScaledModes;
import org.thalweg.lbfgs.InitialHessian;

/**
 * P for descents that start near a minimum of known curvature: {@code D (I + U' (1/max(|λ|, 0.1) - 1) U) D}. Where the
 * modes' curvatures differ little ({@link QuenchOption#wellConditioned()}), {@code D²} alone: the modes of one basin
 * would mislead in the next more than they help. No step moves a variable farther than the landscape is a parabola.
 */
final class QuenchHessian implements InitialHessian {

    /** The landscape in its own units. */
    private final ScaledModes modes;
    /** Whether modes are used. */
    private final boolean withModes;
    /** Least |λ| divided by. */
    private final double leastCurvature;
    /** Farthest that a step moves a variable, in its unit. */
    private final double reach;

    /**
     * Makes P.
     * @param modes the landscape in its own units
     * @param option when modes are used
     * @param reach farthest that a step moves a variable, in its unit; infinite for no limit
     */
    QuenchHessian(final ScaledModes modes, final QuenchOption option, final double reach) {
        this.modes = modes;
        this.withModes = option.preconditions(modes);
        this.leastCurvature = option.leastCurvature();
        this.reach = reach;
    }

    /** {@inheritDoc} */
    @Override
    public void multiply(final double[] vector, final double[] point) {
        scale(vector);
        if (withModes) {
            for (int j = 0; j < modes.size(); j++) {
                final double[] mode = modes.vectors()[j];
                double share = 0;
                for (int i = 0; i < vector.length; i++) {
                    share += mode[i] * vector[i];
                }
                share *= 1 / Math.max(Math.abs(modes.curvatures()[j]), leastCurvature) - 1;
                for (int i = 0; i < vector.length; i++) {
                    vector[i] += share * mode[i];
                }
            }
        }
        scale(vector);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= modes.unit();
        }
    }

    /** {@inheritDoc} */
    @Override
    public boolean isCalibrated() {
        return modes.size() > 0;
    }

    /** {@inheritDoc} */
    @Override
    public double longestStep(final double[] direction) {
        double most = 0;
        for (int i = 0; i < direction.length; i++) {
            most = Math.max(most, Math.abs(direction[i]) / modes.scale()[i]);
        }
        return reach / most;
    }

    /**
     * Multiplies with D.
     * @param vector the vector, in place
     */
    private void scale(final double[] vector) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= modes.scale()[i];
        }
    }
}
