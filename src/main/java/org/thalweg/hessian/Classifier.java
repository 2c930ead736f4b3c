/*
 * Copyright the Thalweg contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.thalweg.hessian;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealLinearOperator;
import org.thalweg.eigen.ErrorBounds;
import org.thalweg.eigen.LanczosResult;
import org.thalweg.eigen.RitzPair;

/**
 * Tells what is known of the sign of each curvature. With err the pair's error bound and zero the zero tolerance's part
 * of the norm, λ is
 * <pre>
 * negative   λ &lt; -max(err, zero)
 * flat       |λ| &lt;= max(err, zero), or λ &lt;= threshold * median of the positive curvatures known
 * stiff      else
 * unsure     if the pair has not converged
 * </pre>
 * Where err hides the sign of a converged pair that zero does not hide, two more products along the mode measure λ
 * again, one of them with twice the step.
 */
final class Classifier {

    /** Which modes. */
    private final ModeOption option;
    /** The pairs. */
    private final LanczosResult found;
    /** The Hessian. */
    private final RealLinearOperator hessian;
    /** Curvatures up to this size count as zero. */
    private final double zero;
    /** Curvatures up to this one are flat. */
    private final double flat;
    /** Products that may still be asked. */
    private int left;

    /**
     * Prepares.
     * @param option which modes
     * @param found the pairs, ascending
     * @param hessian the Hessian
     */
    Classifier(final ModeOption option, final LanczosResult found, final RealLinearOperator hessian) {
        this.option = option;
        this.found = found;
        this.hessian = hessian;
        this.zero = option.lanczos().zeroTolerance() * found.operatorNorm();
        this.flat = option.eigenvalueThreshold() * medianPositive(found.pairs());
        final int most = option.lanczos().maxProducts();
        this.left = most == 0 ? Integer.MAX_VALUE : most - found.products();
    }

    /**
     * Classifies the lowest pairs.
     * @return the modes, ascending
     */
    List<Mode> classify() {
        final List<Mode> modes = new ArrayList<>();
        for (final RitzPair pair : found.pairs().subList(0, Math.min(option.count(), found.pairs().size()))) {
            modes.add(classify(modes.size(), pair));
        }
        return modes;
    }

    /**
     * Classifies a pair.
     * @param index its index
     * @param pair the pair
     * @return the mode
     */
    private Mode classify(final int index, final RitzPair pair) {
        double value = pair.value();
        double error = pair.errorBound();
        final boolean doubtful = pair.converged() && Math.abs(value) > zero && Math.abs(value) <= error;
        if (doubtful && left >= 2 && hessian instanceof DifferenceOperator operator) {
            left -= 2;
            final ArrayRealVector u = new ArrayRealVector(pair.vector(), false);
            final double near = operator.operate(u).dotProduct(u);
            final double far = operator.wider().operate(u).dotProduct(u);
            // twice the step has half the noise, and four times the truncation
            final double again = Math.abs(far - near) + error - ErrorBounds.DEVIATIONS / 2 * found.noise();
            if (again < error) {
                value = far;
                error = again;
            }
        }
        return new Mode(index, value, pair.vector(), pair.residualNorm(), error, kind(value, error, pair.converged()));
    }

    /**
     * The verdict.
     * @param value λ
     * @param error its error
     * @param converged whether the pair has converged
     * @return what is known
     */
    private ModeKind kind(final double value, final double error, final boolean converged) {
        if (!converged) {
            return ModeKind.UNSURE;
        }
        final double hidden = Math.max(error, zero);
        if (value < -hidden) {
            return ModeKind.NEGATIVE;
        }
        return value <= Math.max(hidden, flat) ? ModeKind.FLAT : ModeKind.STIFF;
    }

    /**
     * The median of the positive curvatures known.
     * @param pairs the pairs
     * @return the median; 0 if none is positive
     */
    private static double medianPositive(final List<RitzPair> pairs) {
        final double[] positive =
            pairs.stream().mapToDouble(RitzPair::value).filter(value -> value > 0).sorted().toArray();
        return positive.length == 0 ? 0 : positive[positive.length / 2];
    }
}
