/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.landscape;

import org.thalweg.hessian.ScaledModes;
import org.thalweg.lbfgs.InitialHessian;

/**
 * P for descents that start near a minimum of known curvature: {@code D (I + U' (1/max(|λ|, 0.1) - 1) U) D}. Where the
 * modes' curvatures differ by less than a factor of {@value #WELL_CONDITIONED}, {@code D²} alone: the modes of one
 * basin would mislead in the next more than they help.
 */
final class QuenchHessian implements InitialHessian {

    /** Ratio of curvatures from which on modes are used. */
    static final double WELL_CONDITIONED = 300;

    /** Least |λ| divided by: smaller is too aggressive away from the minimum. */
    private static final double LEAST_CURVATURE = 0.1;

    /** The landscape in its own units. */
    private final ScaledModes modes;
    /** Whether modes are used. */
    private final boolean withModes;

    /**
     * Makes P.
     * @param modes the landscape in its own units
     */
    QuenchHessian(final ScaledModes modes) {
        this.modes = modes;
        this.withModes = modes.conditionNumber() > WELL_CONDITIONED;
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
                share *= 1 / Math.max(Math.abs(modes.curvatures()[j]), LEAST_CURVATURE) - 1;
                for (int i = 0; i < vector.length; i++) {
                    vector[i] += share * mode[i];
                }
            }
        }
        scale(vector);
    }

    /** {@inheritDoc} */
    @Override
    public boolean isCalibrated() {
        return modes.size() > 0;
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
