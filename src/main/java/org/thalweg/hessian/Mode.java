/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.Arrays;
import java.util.Locale;

/**
 * An eigenvector of the Hessian with its curvature: {@code H u = λ u} up to the residual
 * {@code ‖H u - λ u‖}. The origin's {@code Mode(eigenvalue, direction, index, is_negative)}.
 *
 * @param index 0 for the lowest curvature
 * @param eigenvalue λ, minimizing sign
 * @param direction u, a unit vector in the caller's variables
 * @param residualNorm ‖H u - λ u‖, computed with the products themselves
 * @param errorBound how far λ may be from an eigenvalue: {@code 5 σ + min(r, r²/gap)}, r the residual norm, see {@link
 * org.thalweg.eigen.RitzPair#errorBound()}
 * @param kind what is known of λ
 */
public record Mode(int index, double eigenvalue, double[] direction, double residualNorm, double errorBound,
                   ModeKind kind) {

    /**
     * Copies the direction.
     */
    public Mode {
        direction = direction.clone();
    }

    /**
     * The direction.
     * @return a copy of the unit vector u
     */
    @Override
    public double[] direction() {
        return direction.clone();
    }

    /**
     * The origin's {@code is_negative}.
     * @return true if λ is negative beyond its error
     */
    public boolean isNegative() {
        return kind == ModeKind.NEGATIVE;
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(final Object other) {
        return other instanceof Mode mode && index == mode.index && kind == mode.kind &&
               Double.compare(eigenvalue, mode.eigenvalue) == 0 &&
               Double.compare(residualNorm, mode.residualNorm) == 0 &&
               Double.compare(errorBound, mode.errorBound) == 0 && Arrays.equals(direction, mode.direction);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(direction) + Double.hashCode(eigenvalue);
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "mode %d: curvature %.6g ± %.1e, residual %.1e, %s",
                             index, eigenvalue, errorBound, residualNorm, kind.name().toLowerCase(Locale.ROOT));
    }
}
